import type { Assessment, AssessedCard } from './assessment.ts';
import { cardsWith } from './choose.ts';
import { gapsIn } from './gaps.ts';
import type { LabelOf } from './report.ts';
import { shortfallInWords } from './progress.ts';
import { paragraph, plain, plainList } from './report-document.ts';
import type { ReportBlock } from './report-document.ts';
import { reasonInWords } from './selection.ts';
import { cutOf, verdictOf } from './verdict.ts';
import { counted } from '../text/number.ts';

/** What a reader must not take for assessed: gaps, cards that were left, and what the rules excluded, each with its reason. */
export function notAssessedBlocks(assessment: Assessment, labelOf: LabelOf): ReportBlock[] {
  const why = (card: AssessedCard) => card.reasons.map((reason) => reasonInWords(reason, labelOf)).join('; ');
  const said = (card: AssessedCard) => card.because.trim() || 'no reason given';
  const gaps = gapsIn(assessment).map(({ message }) => message);
  const groups = [
    ['Not applicable, by the assessor', cardsWith(assessment, 'not-applicable'), said],
    ['Left aside by the assessor', cardsWith(assessment, 'set-aside'), said],
    ['To be considered, left open', cardsWith(assessment, 'open'), why],
    ['Ruled out by the rules', cardsWith(assessment, 'ruled-out'), why],
  ] as const;
  return [
    {
      kind: 'text',
      text: 'A risk that stands below, or on no card of the deck, was not assessed. Absence from this report says nothing about it.',
    },
    ...paragraph(shortfallInWords(assessment) ?? ''),
    ...(gaps.length > 0 ? [{ kind: 'heading' as const, text: 'Gaps' }, plainList(gaps)] : []),
    ...cutBlocks(cardsWith(assessment, 'assess')),
    ...groups.flatMap(([title, cards, reasonOf]): ReportBlock[] =>
      cards.length === 0
        ? []
        : [
            { kind: 'heading', text: `${title} (${counted(cards.length, 'card')})` },
            {
              kind: 'list',
              items: cards.map((card) => [{ text: card.title, card: card.id }, plain(`: ${reasonOf(card)}`)]),
            },
          ],
    ),
  ];
}

/** Which quick checks were cut: a limit of the assessment, not a fault of it. Cards without a verdict are among the gaps. */
function cutBlocks(assessed: readonly AssessedCard[]): ReportBlock[] {
  const items = assessed.flatMap((card) => {
    const cut = cutOf(card);
    if (!cut || verdictOf(card) === undefined) return [];
    const told = `was given ${counted(cut.given, 'minute')} of probing; its quick check takes ${cut.takes}.`;
    return [[plain('“'), { text: card.title, card: card.id }, plain(`” ${told}`)]];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: `Probed in part (${counted(items.length, 'card')})` },
    { kind: 'list', items },
    { kind: 'text', text: 'What did not show in a part of a quick check may show in the whole of it.' },
  ];
}
