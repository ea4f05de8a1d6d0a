/** A card as the editor holds it. */
export interface Draft {
  id: string;
  /** The text of its file. */
  text: string;
  /** The card of the deck, or the file, that it was begun from; a new card has none. */
  from?: string | undefined;
  /** The text that it was begun with. */
  was?: string | undefined;
}

/** A draft that is kept on this device, where it stands there, and when it was written, in milliseconds. */
export interface KeptDraft extends Draft {
  key: string;
  at: number;
}

const KEY = 'card-editor';

/**
 * The drafts kept on this device. A tab writes into one place; where another tab has written there, it takes a place of its
 * own, so that none writes over what another wrote.
 */
export class DraftStore {
  private key = KEY;
  /** What this tab read or wrote last in its place; null where there was nothing. */
  private last: string | null = null;

  /** The draft that this tab wrote, else the newest; undefined where there is none, or where the browser keeps nothing. */
  begin(): Draft | undefined {
    const kept = all();
    const own = kept.find(({ key }) => key === read('sessionStorage', KEY)) ?? kept[0];
    return own && this.open(own);
  }

  /** Goes on with a kept draft, in its place. */
  open(draft: KeptDraft): Draft {
    this.key = draft.key;
    this.last = read('localStorage', draft.key);
    const { key: _, at: __, ...written } = draft;
    return written;
  }

  /**
   * Keeps a draft, written at a time in milliseconds; gives whether it is kept as usual, in a place of its own from now on,
   * since another tab has written here, or not at all, since the browser refused.
   */
  keep(draft: Draft, at: number): 'kept' | 'apart' | 'refused' {
    const stands = read('localStorage', this.key);
    const isTaken = stands !== null && stands !== this.last;
    if (isTaken) this.key = `${KEY}-${at}`;
    const text = JSON.stringify({ ...draft, at });
    try {
      localStorage.setItem(this.key, text);
      this.last = text;
      sessionStorage.setItem(KEY, this.key);
      return isTaken ? 'apart' : 'kept';
    } catch {
      return 'refused';
    }
  }

  /** The drafts of other places, the newest first. */
  others(): KeptDraft[] {
    return all().filter(({ key }) => key !== this.key);
  }

  /** Keeps a draft no longer. */
  forget({ key }: KeptDraft): void {
    localStorage.removeItem(key);
  }
}

/** The storage of the device or of the tab; undefined in a browser that keeps nothing: asking it throws. */
function storage(name: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}

function read(name: 'localStorage' | 'sessionStorage', key: string): string | null {
  return storage(name)?.getItem(key) ?? null;
}

/** Every kept draft, the newest first. What cannot be read as one is left where it is. */
function all(): KeptDraft[] {
  const keys = Object.keys(storage('localStorage') ?? {}).filter((key) => key === KEY || key.startsWith(`${KEY}-`));
  return keys.flatMap((key) => draftIn(key) ?? []).sort((a, b) => b.at - a.at);
}

function draftIn(key: string): KeptDraft | undefined {
  try {
    const { id, text, from, was, at } = JSON.parse(localStorage.getItem(key)!) as Partial<Record<string, unknown>>;
    if (typeof id !== 'string' || typeof text !== 'string') return undefined;
    return { key, id, text, from: textOr(from), was: textOr(was), at: Number(at ?? 0) };
  } catch {
    return undefined;
  }
}

function textOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
