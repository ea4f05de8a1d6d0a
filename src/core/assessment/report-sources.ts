import type { Assessment, AssessedCard } from './assessment.ts';
import { METHODOLOGY } from './factors.ts';
import { fateInWords } from './fate.ts';
import { plain, plainList } from './report-document.ts';
import type { ReportBlock } from './report-document.ts';

/** The works on which the procedure and the ratings rest. */
export const METHOD_SOURCES = [
  {
    text: 'Derczynski and others, Assessing Language Model Deployment with Risk Cards, arXiv 2303.18190',
    href: 'https://arxiv.org/abs/2303.18190',
    role: 'the procedure',
  },
  {
    text: METHODOLOGY.title,
    href: METHODOLOGY.url,
    role: 'factors, scores and matrix of likelihood and impact; the factors on persons are an addition of the editors',
  },
  {
    text: 'Pankajakshan and others, Mapping LLM Security Landscapes, arXiv 2403.13309',
    href: 'https://arxiv.org/abs/2403.13309',
    role: 'rating by stakeholder; read as abstract',
  },
  {
    text: 'Shanghai AI Lab and others, Frontier AI Risk Management Framework in Practice, arXiv 2507.16534',
    href: 'https://arxiv.org/abs/2507.16534',
    role: 'the zones; read as abstract',
  },
] as const;

/** The deck and the cards with version and date, and the works on which procedure and ratings rest. */
export function sourceBlocks({ deck }: Pick<Assessment, 'deck'>, assessed: readonly AssessedCard[]): ReportBlock[] {
  return [
    plainList([
      'A zone is the judgement of the assessors for this version of the model on that day, not a computed value.',
      'Severity is computed from likelihood and impact for each affected actor; the worst of them is shown for a card.',
    ]),
    {
      kind: 'list',
      items: METHOD_SOURCES.map(({ text, href, role }) => [{ text, href }, plain(`: ${role}.`)]),
    },
    {
      kind: 'text',
      text: deck
        ? `The cards are those of Riskdeck, version ${deck.version}, last changed on ${deck.date}, SHA-256 of its content ${deck.digest}.`
        : 'The file does not name the deck from which the cards were taken: it was saved by an earlier version of the tool.',
    },
    {
      kind: 'list',
      items: assessed.map(({ id, title, version, updated, fate }) => [
        { text: `Riskdeck contributors, “${title}”`, card: id },
        plain(`, card ${id}, version ${version}, ${updated}.`),
        ...(fate ? [plain(' It '), ...fateInWords(fate)] : []),
      ]),
    },
  ];
}
