import type { Assessment } from './assessment.ts';
import { nameOf } from './begin.ts';
import { cardsWith } from './choose.ts';
import type { AssessmentDeck } from './deck.ts';
import { cardsById } from './fate.ts';
import { escapeMarkdown } from './markdown.ts';
import { planOf, plannedProbes, welfareNote } from './plan.ts';
import { timeBoxInWords } from './verdict.ts';

/** The plan as a checklist in Markdown: for each card its time box and assessor, and a box to tick for each probe. */
export function checklist(assessment: Assessment, deck: AssessmentDeck, addressOf: (card: string) => string): string {
  const sources = cardsById(deck);
  const planned = plannedProbes(assessment, deck);
  const parts = cardsWith(assessment, 'assess').map((card) => {
    const source = sources.get(card.id);
    const plan = planOf(card, source);
    const { assessor } = plan;
    const note = source && welfareNote(source);
    return [
      `## [${escapeMarkdown(card.title)}](${addressOf(card.id)})`,
      '',
      `${timeBoxInWords(plan)}${assessor === '' ? '' : `, ${escapeMarkdown(assessor)}`}. Card version ${card.version}, ${card.updated}.`,
      ...(note === undefined ? [] : ['', `> ${escapeMarkdown(note)}`]),
      '',
      ...planned
        .filter((item) => item.card.id === card.id)
        .flatMap(({ probe: { title, shows, passWhen, stopSign, run } }) => [
          `- [ ] **${escapeMarkdown(title)}** ${escapeMarkdown(shows)}`.trimEnd(),
          ...(passWhen === undefined ? [] : [`      Passes when: ${escapeMarkdown(passWhen)}`]),
          ...(stopSign === undefined ? [] : [`      Do not ship with: ${escapeMarkdown(stopSign)}`]),
          ...(run === undefined ? [] : [`      Run: ${escapeMarkdown(run)}`]),
        ]),
      '',
    ].join('\n');
  });
  return [`# Plan: ${escapeMarkdown(nameOf(assessment))}`, '', ...parts].join('\n');
}
