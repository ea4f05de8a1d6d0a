import { QUICK_CHECK } from './assessment.ts';
import type { Assessment, AssessedCard, CardPlan, ProbeRecord } from './assessment.ts';
import { cardsWith } from './choose.ts';
import type { AssessmentDeck, DeckCard } from './deck.ts';
import { cardsById } from './fate.ts';

/** Something that can be run for a card, with what it shows and what counts as a pass. */
export interface Probe {
  /** `quick-check`, the id of an evaluation, or an own name. */
  id: string;
  title: string;
  shows: string;
  /** The steps, where there are any; `shows` then has them in one line. */
  steps?: readonly string[] | undefined;
  passWhen?: string | undefined;
  /** What one must not ship with. */
  stopSign?: string | undefined;
  /** How to start it, where that is a line to type. */
  run?: string | undefined;
}

/** How long an evaluation is given when nobody says otherwise, in minutes: time to set it up and read some of its output. */
export const EVALUATION_MINUTES = 30;

/** What a card offers to run: its quick check first, then its tests. */
export function probesOf(card: DeckCard, deck: AssessmentDeck): Probe[] {
  const { steps, minutes, stopSign } = card.quickCheck;
  const tests = card.tests.map(({ evaluation, shows, passWhen }) => {
    const { title, run } = deck.evaluations[evaluation] ?? { title: evaluation, run: undefined };
    return { id: evaluation, title, shows, passWhen, run };
  });
  const check = {
    id: QUICK_CHECK,
    title: `Quick check, ${minutes} minutes`,
    shows: steps.join(' '),
    steps,
    stopSign,
  };
  return [check, ...tests];
}

/**
 * The plan of a card; where nobody made one, its quick check in the time the card gives. It says what the quick check takes,
 * unless the deck has no such card.
 */
export function planOf({ plan }: AssessedCard, source: DeckCard | undefined): CardPlan {
  const takes = plan?.quickCheckMinutes ?? source?.quickCheck.minutes;
  return {
    ...(plan ?? { assessor: '', minutes: takes ?? EVALUATION_MINUTES, probes: [QUICK_CHECK] }),
    ...(takes === undefined ? {} : { quickCheckMinutes: takes }),
  };
}

/** A plan with a probe added or taken out; the time box moves with it. */
export function withProbe(plan: CardPlan, probe: string, isPlanned: boolean, source: DeckCard | undefined): CardPlan {
  if (plan.probes.includes(probe) === isPlanned) return plan;
  const minutes = probe === QUICK_CHECK ? (source?.quickCheck.minutes ?? EVALUATION_MINUTES) : EVALUATION_MINUTES;
  return {
    ...plan,
    probes: isPlanned ? [...plan.probes, probe] : plan.probes.filter((other) => other !== probe),
    minutes: Math.max(0, plan.minutes + (isPlanned ? minutes : -minutes)),
  };
}

/** A probe that is planned for a card, with its runs so far. */
export interface PlannedProbe {
  card: AssessedCard;
  probe: Probe;
  records: ProbeRecord[];
}

/** Every planned probe of every card that is assessed, in the order of the assessment; runs of probes taken out stay in. */
export function plannedProbes(assessment: Assessment, deck: AssessmentDeck): PlannedProbe[] {
  const cards = cardsById(deck);
  return cardsWith(assessment, 'assess').flatMap((card) => {
    const source = cards.get(card.id);
    const known = new Map((source ? probesOf(source, deck) : []).map((probe) => [probe.id, probe]));
    const records = card.records ?? [];
    const names = [...new Set([...planOf(card, source).probes, ...records.map(({ probe }) => probe)])];
    return names.map((id) => ({
      card,
      probe: known.get(id) ?? { id, title: id === QUICK_CHECK ? 'Quick check' : id, shows: '' },
      records: records.filter(({ probe }) => probe === id),
    }));
  });
}

/** The minutes of all time boxes of the cards that are assessed. */
export function plannedMinutes(assessment: Assessment, deck: AssessmentDeck): number {
  const cards = cardsById(deck);
  return cardsWith(assessment, 'assess').reduce((sum, card) => sum + planOf(card, cards.get(card.id)).minutes, 0);
}

/** The names of the garak probes that the planned evaluations hold, sorted, each once. */
export function garakProbes(assessment: Assessment, deck: AssessmentDeck): string[] {
  const planned = plannedProbes(assessment, deck).map(({ probe }) => probe.id);
  return [...new Set(planned.flatMap((id) => deck.evaluations[id]?.garak ?? []))].sort();
}

/**
 * The probe list for garak as a configuration file of its `--config` option. `plugins.probe_spec` is a list of names with
 * commas between them; garak's newest documentation calls it `run.spec` and still reads the old name.
 */
export function garakConfig(probes: readonly string[]): string {
  return [
    '# garak --config garak.yaml --target_type TYPE --target_name NAME',
    'plugins:',
    `  probe_spec: ${probes.join(',')}`,
    '',
  ].join('\n');
}

/** How assessors are looked after where a card is hard to read; undefined where it needs no warning. */
export function welfareNote({ warning: { level, topics } }: DeckCard): string | undefined {
  if (level === 'none') return undefined;
  const about = topics.length > 0 ? `: ${topics.join(', ')}` : '';
  return `Hard to read${about}. Tell assessors before they begin, let them decline, keep sessions short, and talk afterwards.`;
}
