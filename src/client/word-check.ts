import { proseIn } from '../core/checks/words.ts';
import type { PlacedProse } from '../core/checks/words.ts';
import type { Issue } from '../core/issue.ts';
import type { Entry } from '../core/source/read.ts';

/** What the rules that compare words say of a file: nothing yet, or that they cannot be loaded. */
export type WordIssues = readonly Issue[] | 'at work' | 'failed';

/** What the rules are asked about; the answer bears the same turn. */
export interface WordQuestion {
  turn: number;
  path: string;
  prose: PlacedProse[];
}

/** Asks the rules that compare words, which work beside the page: they answer late, and `onAnswer` is told when they do. */
export class WordCheck {
  private worker: Worker | undefined;
  private turn = 0;
  private asked = '';
  private answer: WordIssues = 'at work';
  private readonly onAnswer: () => void;

  constructor(onAnswer: () => void) {
    this.onAnswer = onAnswer;
  }

  /** What is known of the file at `path` with this text; asks when it is not the one that was asked about last. */
  issuesOf(path: string, text: string, entry: Entry): WordIssues {
    if (this.asked === `${path}\n${text}`) return this.answer;
    this.asked = `${path}\n${text}`;
    this.answer = 'at work';
    this.turn += 1;
    this.worker ??= this.start();
    this.worker.postMessage({ turn: this.turn, path, prose: proseIn(entry) } satisfies WordQuestion);
    return this.answer;
  }

  private start(): Worker {
    const worker = new Worker(new URL('./word-check.worker.ts', import.meta.url), { type: 'module' });
    const take = (answer: WordIssues) => {
      this.answer = answer;
      this.onAnswer();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<{ turn: number; issues: WordIssues }>) => {
      if (data.turn === this.turn) take(data.issues);
    });
    worker.addEventListener('error', () => take('failed'));
    return worker;
  }
}
