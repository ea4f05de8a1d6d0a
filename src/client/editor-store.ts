/** A card as the editor holds it: its id, the text of its file, and the card of the deck that it was begun from. */
export interface Draft {
  id: string;
  text: string;
  from?: string | undefined;
}

const KEY = 'card-editor';

/** The draft kept on this device; undefined where there is none, or where the browser keeps nothing. */
export function keptDraft(): Draft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Draft> | null;
    if (typeof kept?.id !== 'string' || typeof kept.text !== 'string') return undefined;
    return { id: kept.id, text: kept.text, ...(typeof kept.from === 'string' ? { from: kept.from } : {}) };
  } catch {
    return undefined;
  }
}

/** Keeps a draft on this device; gives whether the browser allowed it. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
