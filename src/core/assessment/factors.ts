/** A factor of likelihood or impact with the answers one can choose, each with its score from 0 to 9. */
export interface Factor {
  name: string;
  label: string;
  answers: readonly (readonly [score: number, words: string])[];
}

/** Factors that are averaged together. */
export interface FactorGroup {
  name: 'threat-agent' | 'vulnerability' | 'technical' | 'business' | 'person';
  label: string;
  /** Who made the factors: OWASP's methodology, or the editors, as its step 6 provides. */
  origin: 'owasp' | 'editors';
  factors: readonly Factor[];
}

/**
 * Where factors, scores, bounds and matrix come from. The wording of the answers is ours; the scores are those of the page.
 */
export const METHODOLOGY = {
  title: 'OWASP Risk Rating Methodology',
  url: 'https://owasp.org/www-community/OWASP_Risk_Rating_Methodology',
} as const;

/** The factors of likelihood of the OWASP Risk Rating Methodology, step 2. */
export const LIKELIHOOD_FACTORS = [
  {
    name: 'threat-agent',
    label: 'Who would cause it',
    origin: 'owasp',
    factors: [
      factor(
        'skill',
        'Skill level',
        [1, 'no technical skill'],
        [3, 'some'],
        [5, 'advanced user'],
        [6, 'programming and networks'],
        [9, 'security testing'],
      ),
      factor('motive', 'Motive', [1, 'little or no reward'], [4, 'possible reward'], [9, 'high reward']),
      factor(
        'opportunity',
        'Opportunity',
        [0, 'needs full access or costly means'],
        [4, 'special access or means'],
        [7, 'some access or means'],
        [9, 'none needed'],
      ),
      factor(
        'size',
        'Size of the group',
        [2, 'developers or administrators'],
        [4, 'users inside'],
        [5, 'partners'],
        [6, 'users with an account'],
        [9, 'anybody on the internet'],
      ),
    ],
  },
  {
    name: 'vulnerability',
    label: 'The weakness',
    origin: 'owasp',
    factors: [
      factor(
        'discovery',
        'Ease of discovery',
        [1, 'next to impossible'],
        [3, 'difficult'],
        [7, 'easy'],
        [9, 'tools find it'],
      ),
      factor('exploit', 'Ease of exploit', [1, 'theoretical'], [3, 'difficult'], [5, 'easy'], [9, 'tools do it']),
      factor('awareness', 'Awareness', [1, 'unknown'], [4, 'hidden'], [6, 'obvious'], [9, 'publicly known']),
      factor(
        'detection',
        'Detection',
        [1, 'noticed as it happens'],
        [3, 'logged and reviewed'],
        [8, 'logged, not reviewed'],
        [9, 'not logged'],
      ),
    ],
  },
] as const satisfies readonly FactorGroup[];

/**
 * The factors of impact. The technical and the business ones are those of the OWASP methodology, step 3; those about
 * persons are the editors' addition, because a person who is harmed has neither a profit nor a brand.
 */
export const IMPACT_FACTORS = [
  {
    name: 'technical',
    label: 'On the system',
    origin: 'owasp',
    factors: [
      factor(
        'confidentiality',
        'Loss of confidentiality',
        [2, 'little, not sensitive'],
        [6, 'little but critical, or much but not sensitive'],
        [7, 'much and critical'],
        [9, 'all data'],
      ),
      factor(
        'integrity',
        'Loss of integrity',
        [1, 'little, slightly wrong'],
        [3, 'little, badly wrong'],
        [5, 'much, slightly wrong'],
        [7, 'much, badly wrong'],
        [9, 'all data'],
      ),
      factor(
        'availability',
        'Loss of availability',
        [1, 'side services, briefly'],
        [5, 'main services briefly, or side services widely'],
        [7, 'main services widely'],
        [9, 'all services'],
      ),
      factor(
        'accountability',
        'Loss of accountability',
        [1, 'traceable to a person'],
        [7, 'perhaps traceable'],
        [9, 'anonymous'],
      ),
    ],
  },
  {
    name: 'business',
    label: 'On an organisation',
    origin: 'owasp',
    factors: [
      factor(
        'financial',
        'Financial damage',
        [1, 'less than the repair'],
        [3, 'minor for the year'],
        [7, 'significant for the year'],
        [9, 'bankruptcy'],
      ),
      factor(
        'reputation',
        'Damage to reputation',
        [1, 'minimal'],
        [4, 'large accounts lost'],
        [5, 'goodwill lost'],
        [9, 'brand damaged'],
      ),
      factor('compliance', 'Non-compliance', [2, 'minor'], [5, 'clear'], [7, 'high profile']),
      factor('privacy', 'Privacy violation', [3, 'one person'], [5, 'hundreds'], [7, 'thousands'], [9, 'millions']),
    ],
  },
  {
    name: 'person',
    label: 'On persons',
    origin: 'editors',
    factors: [
      factor(
        'severity',
        'Severity for one person',
        [1, 'annoyance'],
        [4, 'distress, or a loss that is made good'],
        [7, 'lasting harm'],
        [9, 'life or livelihood'],
      ),
      factor('reach', 'People affected', [3, 'one person'], [5, 'hundreds'], [7, 'thousands'], [9, 'millions']),
      factor('reversal', 'Can it be undone', [1, 'at once'], [4, 'with effort'], [7, 'in part'], [9, 'never']),
    ],
  },
] as const satisfies readonly FactorGroup[];

/** The name of every factor. */
export const FACTOR_NAMES = [...LIKELIHOOD_FACTORS, ...IMPACT_FACTORS].flatMap(({ factors }) =>
  factors.map(({ name }) => name),
);

/** The name of a factor. */
export type FactorName = (typeof FACTOR_NAMES)[number];

function factor<Name extends string>(name: Name, label: string, ...answers: Factor['answers']) {
  return { name, label, answers };
}
