import { FORMAT_VERSION } from './assessment.ts';
import type { Assessment, DeploymentDescription } from './assessment.ts';
import type { AssessmentDeck } from './deck.ts';

/** What an assessment cannot know of itself: its id, and the day (YYYY-MM-DD). */
export interface Stamp {
  id: string;
  day: string;
}

/** An assessment in which nothing is said yet. */
export function emptyAssessment({ id, day }: Stamp): Assessment {
  return {
    format: 'riskdeck-assessment',
    version: FORMAT_VERSION,
    id,
    title: '',
    created: day,
    changed: day,
    deployment: {
      system: '',
      purpose: '',
      model: '',
      modelVersion: '',
      interface: '',
      autonomy: '',
      users: '',
      affected: '',
      languages: '',
      data: '',
      controls: '',
      systems: [],
      facts: [],
      populations: [],
      modality: [],
      domains: [],
    },
    cards: [],
    conclusion: '',
  };
}

/** The parts of a triage's address, the vocabularies of their terms, and what they say of a deployment. */
const TRIAGE = [
  ['system', 'systems', 'systems'],
  ['has', 'applies-when', 'facts'],
  ['who', 'populations', 'populations'],
  ['field', 'domains', 'domains'],
] as const;

/** What the address of a triage says of a deployment, in terms that the deck has; undefined when it says nothing. */
export function triageAnswers(
  state: { getAll: (name: string) => string[] },
  { labels }: Pick<AssessmentDeck, 'labels'>,
): Pick<DeploymentDescription, 'systems' | 'facts' | 'populations' | 'domains'> | undefined {
  const answers: Pick<DeploymentDescription, (typeof TRIAGE)[number][2]> = {
    systems: [],
    facts: [],
    populations: [],
    domains: [],
  };
  for (const [part, vocabulary, field] of TRIAGE)
    answers[field] = [...new Set(state.getAll(part))].filter((term) => Object.hasOwn(labels[vocabulary] ?? {}, term));
  return Object.values(answers).some((terms) => terms.length > 0) ? answers : undefined;
}

/**
 * The next run of an assessment, for another version of the model: deployment, cards, plans and measures are taken over;
 * records, ratings and the conclusion are not, because they hold for the version that was probed.
 */
export function duplicateFor(assessment: Assessment, modelVersion: string, { id, day }: Stamp): Assessment {
  return {
    ...structuredClone(assessment),
    id,
    previous: assessment.id,
    created: day,
    changed: day,
    deployment: { ...structuredClone(assessment.deployment), modelVersion },
    cards: assessment.cards.map(({ records: _records, rating: _rating, ...card }) => structuredClone(card)),
    conclusion: '',
  };
}

/** The same assessment under another id, so that two versions of it can stand side by side. */
export function copyOf(assessment: Assessment, { id, day }: Stamp): Assessment {
  return { ...structuredClone(assessment), id, changed: day };
}

/** How many characters of an id are enough to tell the files of one browser apart. */
const FILE_MARK = 6;

/**
 * What the name of a file of an assessment begins with: its name, system and version of the model, the day of its last change,
 * and the beginning of its id, so that no two assessments share it. Lower-case words joined by hyphens.
 */
export function fileStem(assessment: Assessment): string {
  const { id, changed, deployment } = assessment;
  const name = slug(nameOf(assessment));
  const others = [deployment.system, deployment.modelVersion].map(slug).filter((word) => !name.includes(word));
  const words = [name, ...others].filter(Boolean).map((word) => word.slice(0, 40).replace(/-$/, ''));
  return [...words, changed, slug(id).replaceAll('-', '').slice(-FILE_MARK)].join('-');
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** How an assessment is called in lists: its title, else its system and version of the model. */
export function nameOf({ title, deployment: { system, modelVersion } }: Assessment): string {
  if (title.trim() !== '') return title.trim();
  const parts = [system.trim(), modelVersion.trim()].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'Untitled assessment';
}
