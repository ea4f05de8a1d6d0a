import { compareText } from '../issue.ts';
import type { Card } from '../schema/card.ts';
import type { Evaluation } from '../schema/evaluation.ts';
import type { Mitigation } from '../schema/mitigation.ts';
import type { Bearing, Linked } from './types.ts';

/**
 * What each paper means for each card, by paper: as evidence, through the evaluations that it introduces, through the
 * mitigations that rest on it. Only what the cards themselves state counts, never a likeness of words. Sorted by card.
 */
export function bearingsOf(
  cards: readonly Linked<Card>[],
  evaluations: readonly Linked<Evaluation>[],
  mitigations: readonly Linked<Mitigation>[],
): Map<string, Bearing[]> {
  const introducing = new Map(evaluations.map(({ id, data }) => [id, data.introducedBy]));
  const sources = new Map(mitigations.map(({ id, papers }) => [id, papers]));
  const bearings = new Map<string, Bearing[]>();
  for (const { id, data, papers } of [...cards].sort((a, b) => compareText(a.id, b.id))) {
    const actors = [...new Set(data.harms.map(({ actor }) => actor))];
    const ofPaper = new Map<string, Bearing>();
    const to = (paper: string): Bearing => {
      const bearing = ofPaper.get(paper) ?? { card: id, actors, evidence: [], tests: [], mitigations: [] };
      ofPaper.set(paper, bearing);
      return bearing;
    };
    for (const { paper, claim, kind } of data.evidence)
      if (paper !== undefined) to(paper).evidence.push({ claim, kind });
    for (const { evaluation, shows } of data.tests) {
      const paper = introducing.get(evaluation);
      if (paper !== undefined) to(paper).tests.push({ evaluation, shows });
    }
    for (const { mitigation, effect, evidence } of data.mitigations)
      for (const paper of new Set([...(evidence ? [evidence] : []), ...(sources.get(mitigation) ?? [])]))
        to(paper).mitigations.push({ mitigation, effect });
    // A paper that only the text or the maturity of the card names bears on it too.
    papers.forEach(to);
    for (const [paper, bearing] of ofPaper) bearings.set(paper, [...(bearings.get(paper) ?? []), bearing]);
  }
  return bearings;
}
