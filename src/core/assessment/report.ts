import type { Assessment, AssessedCard } from './assessment.ts';
import { nameOf } from './begin.ts';
import { cardsWith } from './choose.ts';
import { fateInWords } from './fate.ts';
import type { Fate } from './fate.ts';
import { gapsIn } from './gaps.ts';
import { withFate } from './present.ts';
import { progressInWords, severityInWords, shortfallInWords } from './progress.ts';
import { worstZone, ZONE_MEANINGS, zoneInWords } from './rating.ts';
import { cardBlocks, recordBlocks } from './report-cards.ts';
import { paragraph, plain, plainList } from './report-document.ts';
import type { Report, ReportBlock, ReportSection } from './report-document.ts';
import { notAssessedBlocks } from './report-limits.ts';
import { sourceBlocks } from './report-sources.ts';
import { SCHEME_RULES } from './choose.ts';
import { SELECTION_RULES } from './selection.ts';
import { cutOf, verdictInWords, verdictOf } from './verdict.ts';
import { capital } from '../text/capital.ts';
import { counted } from '../text/number.ts';

/** The label of a term of a vocabulary. */
export type LabelOf = (vocabulary: string, term: string) => string;

/**
 * The report of an assessment. It is made of what the assessment itself holds, so that a saved file reports the same in any later
 * deck; what became of its cards since is told beside it, from the deck at hand.
 */
export function reportOf(assessment: Assessment, labelOf: LabelOf, fates: Readonly<Record<string, Fate>> = {}): Report {
  const assessed = cardsWith(assessment, 'assess').map((card) => withFate(card, fates[card.id] ?? card.fate));
  const sections: ReportSection[] = [
    { id: 'summary', title: 'Summary', blocks: summaryBlocks(assessment, assessed) },
    { id: 'deployment', title: 'What was assessed', blocks: [deploymentFacts(assessment, labelOf)] },
    { id: 'choice', title: 'How the cards were chosen', blocks: choiceBlocks(assessment, labelOf) },
    { id: 'matrix', title: 'Risk matrix', blocks: [{ kind: 'matrix' }] },
    { id: 'cards', title: 'Card by card', blocks: assessed.flatMap((card) => cardBlocks(card, labelOf)) },
    { id: 'measures', title: 'Decided measures', blocks: measureBlocks(assessed) },
    { id: 'not-assessed', title: 'What was not assessed', blocks: notAssessedBlocks(assessment, labelOf) },
    { id: 'sources', title: 'Method and sources', blocks: sourceBlocks(assessment, assessed) },
    { id: 'records', title: 'Records', blocks: assessed.flatMap(recordBlocks) },
  ];
  return {
    title: nameOf(assessment),
    notices: noticesOf(assessment),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

function noticesOf(assessment: Assessment): string[] {
  const gaps = gapsIn(assessment);
  return [
    ...(assessment.example
      ? ['An example: the deployment, the records and the ratings are made up to show the tool.']
      : []),
    ...(gaps.length > 0
      ? [`This report is not complete: ${counted(gaps.length, 'gap')} listed under “What was not assessed”.`]
      : []),
  ];
}

function summaryBlocks(assessment: Assessment, assessed: readonly AssessedCard[]): ReportBlock[] {
  const zone = worstZone(assessed);
  const tested = assessed.filter((card) => verdictOf(card) !== undefined);
  const cut = tested.filter((card) => cutOf(card) !== undefined).length;
  const rows = assessed.map((card) => {
    return [
      { text: card.title, card: card.id },
      plain(verdictInWords(card)),
      plain(capital(severityInWords(card))),
      plain(capital(zoneInWords(card.rating) ?? 'none')),
      plain((card.measures ?? []).length),
    ];
  });
  return [
    ...paragraph(assessment.conclusion),
    plainList([
      ...progressInWords(assessed),
      ...[shortfallInWords(assessment)].filter((told) => told !== undefined),
      ...(cut > 0
        ? [`${counted(cut, 'card')} ${cut === 1 ? 'was' : 'were'} tested for less time than the quick check takes.`]
        : []),
      zone ? `Worst zone: ${zone}. ${ZONE_MEANINGS[zone]}` : 'No card stands in a zone yet.',
    ]),
    ...fateBlocks(assessed),
    ...(rows.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: 'Cards that were taken up',
            heads: ['Card', 'Verdict', 'Worst severity', 'Zone', 'Measures'],
            rows,
          },
        ]
      : []),
  ];
}

/** Which of the cards are not plainly published, so that nobody has to find it out card by card. */
function fateBlocks(assessed: readonly AssessedCard[]): ReportBlock[] {
  const items = assessed.flatMap(({ id, title, fate }) =>
    fate ? [[{ text: `“${title}”`, card: id }, plain(' '), ...fateInWords(fate)]] : [],
  );
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

function deploymentFacts({ deployment, created, changed, deck }: Assessment, labelOf: LabelOf): ReportBlock {
  const terms = (vocabulary: string, values: readonly string[]) =>
    values.map((term) => labelOf(vocabulary, term)).join(', ');
  const rows: [string, string][] = [
    ['System', deployment.system],
    ['Purpose', deployment.purpose],
    ['Model', deployment.model],
    ['Model version', deployment.modelVersion],
    ['Interface', deployment.interface],
    ['Autonomy and tools', deployment.autonomy],
    ['Users', deployment.users],
    ['Others affected', deployment.affected],
    ['Languages', deployment.languages],
    ['Data', deployment.data],
    ['Existing controls', deployment.controls],
    ['Kind of system', terms('systems', deployment.systems)],
    ['What holds of it', terms('applies-when', deployment.facts)],
    ['People concerned', terms('populations', deployment.populations)],
    ['Modality', terms('modality', deployment.modality)],
    ['Domain', terms('domains', deployment.domains)],
    ['Assessed', created === changed ? created : `${created} to ${changed}`],
    ['Deck of cards', deck ? `version ${deck.version}, last changed on ${deck.date}` : ''],
  ];
  return { kind: 'facts', rows: rows.filter(([, value]) => value.trim() !== '') };
}

function choiceBlocks(assessment: Assessment, labelOf: LabelOf): ReportBlock[] {
  const { cards, scheme } = assessment;
  if (cards.length === 0) return [{ kind: 'text', text: 'No cards have been chosen yet.' }];
  const from =
    scheme === undefined
      ? 'by the rules of the triage'
      : `from the scheme “${labelOf('schemes', scheme)}”, through the placements of the cards`;
  const numbers = (['now', 'consider', 'ruled-out'] as const).map(
    (group) => cards.filter((card) => card.group === group).length,
  );
  return [
    {
      kind: 'text',
      text: `${counted(cards.length, 'card')} of the deck were sorted ${from}: ${numbers[0]} to test now, ${numbers[1]} to consider, ${numbers[2]} ruled out.`,
    },
    scheme === undefined && isOfEarlierRules(cards)
      ? {
          kind: 'text',
          text: 'The rules were those of an earlier version of the tool. Those of today apply as soon as the description is changed.',
        }
      : plainList(scheme === undefined ? SELECTION_RULES : SCHEME_RULES),
  ];
}

/** Whether none of the cards that apply was given points: the rules by which files of version 1 were made gave none. */
function isOfEarlierRules(cards: readonly AssessedCard[]): boolean {
  const applying = cards.filter(({ group }) => group !== 'ruled-out');
  return applying.length > 0 && !applying.some(({ reasons }) => reasons.some(({ rule }) => rule === 'points'));
}

function measureBlocks(assessed: readonly AssessedCard[]): ReportBlock[] {
  const rows = assessed.flatMap(({ id, title, measures = [] }) =>
    measures.map((measure) => [
      plain(measure.title),
      { text: title, card: id },
      plain(measure.owner || 'nobody yet'),
      plain(measure.due ?? 'no date yet'),
    ]),
  );
  if (rows.length === 0) return [{ kind: 'text', text: 'Nothing has been decided.' }];
  return [{ kind: 'table', caption: 'Measures', heads: ['Measure', 'Against', 'Owner', 'By'], rows }];
}
