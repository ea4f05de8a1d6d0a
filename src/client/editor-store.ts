/** A card as the editor holds it: its id and the text of its file. */
export interface Draft {
  id: string;
  text: string;
}

const KEY = 'card-editor';

/** The draft kept on this device; undefined where there is none, or where the browser keeps nothing. */
export function keptDraft(): Draft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Draft> | null;
    return typeof kept?.id === 'string' && typeof kept.text === 'string' ? { id: kept.id, text: kept.text } : undefined;
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
