import type { AssessmentDeck } from '../core/assessment/deck.ts';

/** Loads what the assessment tool needs of the deck. @throws when it cannot be had. */
export async function loadAssessmentDeck(address: string): Promise<AssessmentDeck> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return JSON.parse(await response.text(), withoutPrototype) as AssessmentDeck;
}

/** A foreign file may name a term "constructor": in the deck it must be unknown, not what every object has. */
function withoutPrototype(_key: string, value: unknown): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? Object.assign(Object.create(null), value) : value;
}
