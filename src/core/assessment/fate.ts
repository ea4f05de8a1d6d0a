import { z } from 'zod';
import { date, term, text } from '../schema/field.ts';
import type { AssessmentDeck, DeckCard } from './deck.ts';
import { plain } from './report-document.ts';
import type { ReportText } from './report-document.ts';

const NameSchema = z.strictObject({
  id: term('cards', 'The id of a card.'),
  title: text(300, 'Its title.'),
});

/** What became of a card that is not, or not plainly, published under its id any more. */
export const FateSchema = z.strictObject({
  kind: z
    .enum(['renamed', 'merged', 'disputed', 'superseded', 'withdrawn'])
    .meta({ description: 'What happened to the card.' }),
  since: date('The day on which it happened, where the deck says it.').optional(),
  reason: text(400, 'Why, in the words of the deck.').optional(),
  to: z.array(NameSchema).meta({ description: 'The cards to which it leads; several where it was split.' }),
});

/** What became of a card. */
export type Fate = z.infer<typeof FateSchema>;

/** What became of a card as the end of a sentence that begins with it; the cards to which it leads are links. */
export function fateInWords({ kind, since, reason, to }: Fate): ReportText[] {
  const names = to.flatMap(({ id, title }, index): ReportText[] => [
    ...(index === 0 ? [] : [plain(index === to.length - 1 ? ' and ' : ', ')]),
    { text: `“${title}”`, card: id },
  ]);
  const why = reason === undefined ? '.' : `: ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`;
  const told = (day: string) => plain(`${since === undefined ? '' : ` ${day} ${since}`}${why}`);
  switch (kind) {
    case 'renamed':
      return [plain('is now '), ...names, plain('.')];
    case 'merged':
      return [plain('was merged into '), ...names, plain('.')];
    case 'disputed':
      return [plain(since === undefined ? 'is disputed' : 'has been disputed'), told('since')];
    case 'superseded':
      if (names.length === 0) return [plain('was superseded'), told('on')];
      return [plain(to.length > 1 ? 'was split into ' : 'was superseded by '), ...names, told('on')];
    case 'withdrawn':
      return [
        plain('was withdrawn'),
        told('on'),
        ...(names.length === 0
          ? []
          : [plain(' '), ...names, plain(to.length > 1 ? ' take its place.' : ' takes its place.')]),
      ];
  }
}

/** The card under which an id is found today: another one where it was renamed or merged. */
export function presentId(id: string, fates: Readonly<Record<string, Fate>>): string {
  const fate = fates[id];
  return fate?.kind === 'renamed' || fate?.kind === 'merged' ? (fate.to[0]?.id ?? id) : id;
}

/** The cards of a deck by id, and by the ids that they bore and those of cards merged into them. */
export function cardsById({ cards, fates }: Pick<AssessmentDeck, 'cards' | 'fates'>): Map<string, DeckCard> {
  const byId = new Map(cards.map((card) => [card.id, card]));
  for (const id of Object.keys(fates)) {
    const card = byId.get(presentId(id, fates));
    if (card) byId.set(id, card);
  }
  return byId;
}
