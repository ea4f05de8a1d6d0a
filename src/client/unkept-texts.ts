import type { Step } from '../core/assessment/gaps.ts';

/** The place of one text; `text` is undefined while the text of the assessment is the one that counts. */
export interface UnkeptText {
  text: string | undefined;
}

/**
 * The texts of an assessment that are too long to be kept. They live as long as the page does, so that neither another step
 * nor the Back button loses what is in a field.
 */
export class UnkeptTexts {
  private readonly texts = new Map<string, string>();
  private readonly changed: () => void;

  /** `changed` is told when a text comes or goes. */
  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** The place of a text: the step where its field is, and what tells it from the other texts of that step. */
  at(step: Step, ...names: string[]): UnkeptText {
    const { texts, changed } = this;
    const key = [step, ...names].join('\n');
    return {
      get text() {
        return texts.get(key);
      },
      set text(text) {
        if (text === undefined && !texts.has(key)) return;
        if (text === undefined) texts.delete(key);
        else texts.set(key, text);
        changed();
      },
    };
  }

  /** The steps where there are such texts. */
  steps(): Step[] {
    return [...new Set([...this.texts.keys()].map((key) => key.split('\n', 1)[0] as Step))];
  }

  /** Forgets the texts of something that is deleted; without names, all. */
  forget(...names: [Step, ...string[]] | []): void {
    const start = names.map((name) => `${name}\n`).join('');
    for (const key of this.texts.keys()) if (key.startsWith(start)) this.texts.delete(key);
    this.changed();
  }
}
