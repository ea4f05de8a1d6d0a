import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { History } from './history.ts';

describe('the states of a text that is written', () => {
  test('writing in one place without a pause is one step back; another place, a pause or a whole change is one of its own', () => {
    const history = new History('');
    history.take('a', 0, 'title');
    history.take('ab', 900, 'title');
    history.take('ab c', 1000, 'summary');
    history.take('ab cd', 2000, 'summary');
    history.take('tidy', 2001);
    const back: (string | undefined)[] = [];
    do back.push(history.undo());
    while (back.at(-1) !== undefined);
    expect(back).toEqual(['ab cd', 'ab c', 'ab', '', undefined]);
    expect(history.now).toBe('');
  });

  test('what was undone can be redone until something else is written', () => {
    const history = new History('first');
    history.take('second', 0);
    expect([history.undo(), history.redo(), history.redo()]).toEqual(['first', 'second', undefined]);
    history.undo();
    // After a step back the same place begins a step of its own.
    history.take('other', 1, 'title');
    expect([history.redo(), history.undo()]).toEqual([undefined, 'first']);
  });

  test('as many redos as undos lead to the same state, whatever was done', () => {
    const act = fc.oneof(
      fc.record({ text: fc.string(), place: fc.constantFrom('title', 'text', undefined), pause: fc.nat(3000) }),
      fc.constantFrom('undo' as const, 'redo' as const),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), fc.nat(40), (acts, steps) => {
        const history = new History('');
        let at = 0;
        for (const one of acts)
          if (one === 'undo' || one === 'redo') history[one]();
          else history.take(one.text, (at += one.pause), one.place);
        const { now } = history;
        let done = 0;
        while (done < steps && history.undo() !== undefined) done += 1;
        for (let step = 0; step < done; step += 1) history.redo();
        expect(history.now).toBe(now);
      }),
    );
  });
});
