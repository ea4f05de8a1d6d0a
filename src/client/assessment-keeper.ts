import { LIMITS } from '../core/assessment/assessment.ts';
import type { Assessment } from '../core/assessment/assessment.ts';
import { copyOf, nameOf } from '../core/assessment/begin.ts';
import { readAssessment } from '../core/assessment/saved-file.ts';
import { newStamp } from './assessment-session.ts';
import { today } from './today.ts';
import type { AssessmentStore } from './assessment-store.ts';

/** How it stands with the keeping of an assessment. */
export type Keeping = 'kept' | 'pending' | 'memory' | 'refused' | 'conflict';

/** Told of what becomes of an assessment. */
export interface KeeperEvents {
  onKeeping: (keeping: Keeping, message: string) => void;
  /** Another version of the assessment has taken the place of this one. */
  onReplaced: (assessment: Assessment, message: string) => void;
}

/** How long after a change it is written, in milliseconds: soon, but not with every key. */
const DELAY = 400;

/**
 * Keeps one assessment: writes it a moment after each change, and never over what another tab wrote. When both wrote, it
 * stops and leaves the choice to the reader; until then both versions stand.
 */
export class AssessmentKeeper {
  keeping: Keeping = 'kept';
  assessment: Assessment;
  private readonly store: AssessmentStore;
  private readonly events: KeeperEvents;
  private revision: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(store: AssessmentStore, assessment: Assessment, revision: number, events: KeeperEvents) {
    this.store = store;
    this.assessment = assessment;
    this.revision = revision;
    this.events = events;
  }

  /** To be called after every change. */
  changed(): void {
    this.assessment.changed = today();
    if (this.keeping === 'conflict') return;
    this.tell('pending', 'Not kept yet');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), DELAY);
  }

  /** Writes what is not written yet. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.keeping === 'pending' || this.keeping === 'refused') this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  private async write(): Promise<void> {
    if (this.keeping === 'conflict') return;
    const written = await this.store.put(this.assessment, this.revision);
    if ('conflict' in written) this.conflict();
    else if ('refused' in written) this.tell('refused', written.refused);
    else {
      this.revision = written.revision;
      if (this.store.trouble) this.tell('memory', this.store.trouble);
      else this.tell('kept', 'Kept in this browser');
    }
  }

  /** To be called when another tab has written or removed something: takes its version over unless both have changed. */
  async otherWrote(id: string): Promise<void> {
    if (id !== this.assessment.id || this.keeping === 'conflict') return;
    const row = await this.store.get(id);
    if (!row) {
      this.revision = 0;
      this.tell(
        'refused',
        'It was deleted in another tab. What you see is still here: change anything to keep it again.',
      );
    } else if (row.revision > this.revision && this.keeping === 'kept') await this.takeOther();
    else if (row.revision > this.revision) this.conflict();
  }

  private conflict(): void {
    this.tell(
      'conflict',
      'This assessment was changed in another tab while you changed it here. Nothing is lost: choose what to do.',
    );
  }

  /** Drops this version and takes what the other tab wrote. */
  async takeOther(): Promise<void> {
    const row = await this.store.get(this.assessment.id);
    const opened = row && readAssessment(row.assessment);
    if (!row || !opened || 'problem' in opened) return;
    this.assessment = opened.assessment;
    this.revision = row.revision;
    this.tell('kept', 'Kept in this browser');
    this.events.onReplaced(this.assessment, 'Changed in another tab: its version is shown.');
  }

  /** Keeps this version beside the other, under an id and a name of its own; shows it unless the reader is leaving. */
  async keepAsCopy(isLeaving = false): Promise<void> {
    const name = nameOf(this.assessment).slice(0, LIMITS.line - ' (copy)'.length);
    this.assessment = { ...copyOf(this.assessment, newStamp()), title: `${name} (copy)` };
    this.revision = 0;
    this.keeping = 'pending';
    await this.flush();
    if (!isLeaving) this.events.onReplaced(this.assessment, 'This version is kept as a copy of its own.');
  }

  private tell(keeping: Keeping, message: string): void {
    this.keeping = keeping;
    this.events.onKeeping(keeping, message);
  }
}
