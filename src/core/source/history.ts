/** How long writing in one place may pause, in milliseconds, and still be one step back. */
const PAUSE = 1000;

/** How many steps back are held. */
const MOST_STEPS = 200;

/** The states that something went through while it was written, to go back and forth between them. */
export class History<State> {
  private state: State;
  private readonly before: State[] = [];
  private after: State[] = [];
  private writing: { place: string; at: number } | undefined;

  constructor(state: State) {
    this.state = state;
  }

  /** The state that stands now. */
  get now(): State {
    return this.state;
  }

  /**
   * Takes over the next state. Writing in one `place` without a pause of a second is one step; a change that names no place
   * is a step of its own. `at` is the time in milliseconds. What was undone before cannot be redone any more.
   */
  take(state: State, at: number, place?: string): void {
    const goesOn = place !== undefined && this.writing?.place === place && at - this.writing.at < PAUSE;
    if (!goesOn) this.before.push(this.state);
    if (this.before.length > MOST_STEPS) this.before.shift();
    this.after = [];
    this.state = state;
    this.writing = place === undefined ? undefined : { place, at };
  }

  /** Goes a step back; gives the state that stands then, undefined where there is none before. */
  undo(): State | undefined {
    return this.step(this.before, this.after);
  }

  /** Takes an undo back; gives the state that stands then, undefined where nothing was undone. */
  redo(): State | undefined {
    return this.step(this.after, this.before);
  }

  private step(from: State[], to: State[]): State | undefined {
    if (from.length === 0) return undefined;
    to.push(this.state);
    this.writing = undefined;
    return (this.state = from.pop()!);
  }
}
