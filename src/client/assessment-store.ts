import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Assessment } from '../core/assessment/assessment.ts';
import type { UnkeptTexts } from './unkept-texts.ts';

/** An assessment as the browser keeps it. The revision counts how often it was written, to notice another tab's writing. */
export interface StoredAssessment {
  id: string;
  revision: number;
  assessment: unknown;
}

/** What came of writing: the new revision; that another tab wrote in the meantime; or why the browser refused. */
export type Written = { revision: number } | { conflict: StoredAssessment } | { refused: string };

interface Database extends DBSchema {
  assessments: { key: string; value: StoredAssessment };
}

/**
 * The assessments of this browser, in IndexedDB. Where the browser keeps nothing they live in memory, and `trouble` says so.
 * Every tab tells the others what it wrote.
 */
export class AssessmentStore {
  /** Why nothing is kept beyond this page; empty while all is well. */
  trouble = '';
  /** The texts of each assessment that are too long to be kept. */
  readonly unkept = new Map<string, UnkeptTexts>();
  private database: IDBPDatabase<Database> | undefined;
  private readonly memory = new Map<string, StoredAssessment>();
  private readonly channel =
    'BroadcastChannel' in globalThis ? new BroadcastChannel('riskdeck-assessments') : undefined;

  /** Opens the storage of the browser. `onOther` is told the id of what another tab has written or removed. */
  async open(onOther: (id: string) => void): Promise<void> {
    if (this.channel) this.channel.onmessage = (event: MessageEvent<unknown>) => onOther(String(event.data));
    try {
      this.database = await openDB<Database>('riskdeck', 1, {
        upgrade: (database) => {
          database.createObjectStore('assessments', { keyPath: 'id' });
        },
        // A later version of the site wants to change the storage: let it, and go on in memory.
        blocking: () => {
          this.database?.close();
          this.close();
        },
        terminated: () => this.close(),
      });
    } catch {
      this.close();
    }
  }

  private close(): void {
    this.database = undefined;
    this.trouble =
      'This browser keeps nothing for this site, perhaps because the window is private. The work lives in this tab alone: download it before you close the tab.';
  }

  /** Whether closing this page loses something that was written. */
  get holdsUnkept(): boolean {
    return this.memory.size > 0 || [...this.unkept.values()].some((texts) => texts.steps().length > 0);
  }

  /** Everything that is kept. */
  async all(): Promise<StoredAssessment[]> {
    const kept = (await this.database?.getAll('assessments')) ?? [];
    return [...new Map([...kept, ...this.memory.values()].map((row) => [row.id, row])).values()];
  }

  /** One assessment; undefined when there is none of this id. What could not be kept comes before what was kept earlier. */
  async get(id: string): Promise<StoredAssessment | undefined> {
    return this.memory.get(id) ?? (await this.database?.get('assessments', id));
  }

  /** Writes an assessment over the revision that the writer knows (0 for a new one); never over another's writing. */
  async put(assessment: Assessment, known: number): Promise<Written> {
    const row = { id: assessment.id, revision: known + 1, assessment: structuredClone(assessment) };
    if (!this.database) {
      this.memory.set(row.id, row);
      return { revision: row.revision };
    }
    try {
      const transaction = this.database.transaction('assessments', 'readwrite');
      const before = await transaction.store.get(row.id);
      if (before && before.revision !== known) {
        await transaction.done;
        return { conflict: before };
      }
      await transaction.store.put(row);
      await transaction.done;
    } catch (error) {
      this.memory.set(row.id, { ...row, revision: known });
      return { refused: refusalInWords(error) };
    }
    this.memory.delete(row.id);
    this.channel?.postMessage(row.id);
    return { revision: row.revision };
  }

  /** Forgets an assessment. */
  async remove(id: string): Promise<void> {
    this.memory.delete(id);
    this.unkept.delete(id);
    await this.database?.delete('assessments', id);
    this.channel?.postMessage(id);
  }
}

function refusalInWords(error: unknown): string {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  const reason = isFull ? 'The storage of this browser is full' : 'The browser refuses to keep more';
  return `${reason}: the last changes live in this tab alone. Download the file before you close the tab.`;
}
