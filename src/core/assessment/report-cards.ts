import type { AssessedCard, EarlierCard, ProbeRecord } from './assessment.ts';
import { QUICK_CHECK } from './assessment.ts';
import { fateInWords } from './fate.ts';
import { severityInWords } from './progress.ts';
import { actorRatings, heldFor, struckIn, zoneInWords, zoneOf } from './rating.ts';
import type { LabelOf } from './report.ts';
import { paragraph, plain } from './report-document.ts';
import type { ReportBlock, ReportText } from './report-document.ts';
import { reasonInWords } from './selection.ts';
import { verdictInWords } from './verdict.ts';
import { capital } from '../text/capital.ts';
import { VERDICT_LABELS } from './words.ts';
import { counted } from '../text/number.ts';

/** What the report says of one card: why it was assessed, what came of it, how it is rated, and on what basis. */
export function cardBlocks(card: AssessedCard, labelOf: LabelOf): ReportBlock[] {
  const { id, title, reasons, because, rating, plan } = card;
  const zone = zoneOf(rating);
  const rows: [string, string][] = [
    ['Why', [...reasons.map((reason) => reasonInWords(reason, labelOf)), because.trim()].filter(Boolean).join('; ')],
    ['Assessor', plan?.assessor ?? ''],
    ['Verdict', judgedInWords(card)],
    ['Severity', capital(severityInWords(card))],
    ['Zone', zone ? `${capital(zone)}${heldFor(rating)}` : capital(zoneInWords(rating) ?? 'none')],
  ];
  const actors = rating ? actorRatings(rating).filter(({ likelihood, impact }) => likelihood ?? impact) : [];
  const table: ReportBlock = {
    kind: 'table',
    caption: `Ratings of ${title}`,
    heads: ['Affected', 'Likelihood', 'Impact', 'Severity'],
    rows: actors.map(({ actor, likelihood, impact, severity }) => [
      plain(labelOf('actors', actor)),
      ...[likelihood, impact, severity].map((grade) => plain(capital(grade ?? 'not rated'))),
    ]),
  };
  return [
    { kind: 'heading', text: title, card: id },
    ...historyBlocks(card),
    { kind: 'facts', rows: rows.filter(([, value]) => value !== '') },
    ...(actors.length > 0 ? [table] : []),
    ...struckBlocks(card, labelOf),
    ...paragraph(rating?.basis ? `Basis: ${rating.basis.trim()}` : ''),
  ];
}

/** What became of the card, and which earlier cards it takes the place of; nothing where it is plainly published. */
function historyBlocks({ fate, earlier = [] }: AssessedCard): ReportBlock[] {
  const items: ReportText[][] = [
    ...(fate ? [[plain('This card '), ...fateInWords(fate)]] : []),
    ...earlier.map((card) => [plain(earlierInWords(card))]),
  ];
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

function earlierInWords({ id, title, version, updated, how, rating }: EarlierCard): string {
  const named = `“${title}”, card ${id}, version ${version}, ${updated}`;
  if (how === 'renamed') return `It was selected as ${named}.`;
  const zone = zoneOf(rating);
  const rated = zone ? ` It stood in zone ${zone}${heldFor(rating)}. Basis: ${rating?.basis.trim()}` : '';
  return `${named}, was merged into it; runs of that card say so.${rated}`;
}

/** Who was struck from the rating, so that nobody takes them for forgotten. */
function struckBlocks({ rating }: AssessedCard, labelOf: LabelOf): ReportBlock[] {
  const items = struckIn(rating).map(({ actor, because }) => [
    plain(`Not affected: ${labelOf('actors', actor)}. ${because || 'No reason given.'}`),
  ]);
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

function judgedInWords(card: AssessedCard): string {
  const judged = (card.records ?? []).filter((record) => record.verdict !== undefined).length;
  return `${verdictInWords(card)}${judged > 0 ? ` (${counted(judged, 'run')} judged)` : ''}`;
}

/** The runs of a card in full: what was put in, what came back, and what the assessor made of it. */
export function recordBlocks({ id, title, records = [], earlier = [] }: AssessedCard): ReportBlock[] {
  if (records.length === 0) return [];
  return [{ kind: 'heading', text: title, card: id }, ...records.flatMap((record) => runBlocks(record, earlier))];
}

function runBlocks(record: ProbeRecord, earlier: readonly EarlierCard[]): ReportBlock[] {
  const { card = '' } = record;
  const rows: [string, string][] = [
    ['Card', earlier.find(({ id }) => id === card)?.title ?? card],
    ['Probe', record.probe === QUICK_CHECK ? 'Quick check' : record.probe],
    ['Verdict', record.verdict ? VERDICT_LABELS[record.verdict] : 'None'],
    ['Assessor', record.assessor],
    ['Date', record.date ?? ''],
    ['Model version', record.modelVersion],
    ['Attachment', record.attachment],
    ['Note', record.note.trim()],
  ];
  const transcripts = [
    ['Prompt', record.prompt],
    ['Output', record.output],
  ] as const;
  return [
    { kind: 'facts', rows: rows.filter(([, value]) => value !== '') },
    ...transcripts
      .filter(([, text]) => text.trim() !== '')
      .map(([label, text]): ReportBlock => ({ kind: 'transcript', label, text })),
  ];
}
