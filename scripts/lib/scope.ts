/** A file that a pull request changes: its path, and the mode that it has afterwards; `000000` for one that is gone. */
export interface Change {
  path: string;
  mode: string;
}

/** What can be changed without changing anything that runs: the deck, and what is made from its vocabularies. */
const INERT = [
  /^content\/(?:[a-z]+\/)?[A-Za-z0-9._-]+\.(?:mdx|yaml|txt)$/,
  /^content\/LICENSE$/,
  /^public\/schemas\/[a-z]+\.json$/,
  /^\.github\/ISSUE_TEMPLATE\/[a-z-]+\.yml$/,
  /^\.github\/STYLE\.md$/,
];

/** The modes of a plain file and of a file that is gone: no program, no link to another place, no other repository. */
const PLAIN = new Set(['100644', '000000']);

/** What a set of changes touches, and for each file that is more than content, why. */
export interface Scope {
  kind: 'content' | 'code';
  because: string[];
}

/** Whether changes are of content alone, which needs no review of code and runs nothing of the contributor's. */
export function scopeOf(changes: readonly Change[]): Scope {
  const because = changes.flatMap(({ path, mode }) => {
    if (!INERT.some((pattern) => pattern.test(path))) return [`${path} is not content.`];
    return PLAIN.has(mode) ? [] : [`${path} is not a plain file (mode ${mode}).`];
  });
  return { kind: because.length === 0 ? 'content' : 'code', because };
}

/** Reads what `git diff --raw -z --no-renames` prints. */
export function readChanges(raw: string): Change[] {
  const parts = raw.split('\0').filter((part) => part !== '');
  return parts.flatMap((part, index) => {
    const mode = /^:\d{6} (\d{6}) /.exec(part)?.[1];
    return mode === undefined ? [] : [{ mode, path: parts[index + 1] ?? '' }];
  });
}
