import { QUICK_CHECK, VERDICTS } from '../core/assessment/assessment.ts';
import type { ProbeRecord, Verdict } from '../core/assessment/assessment.ts';
import { planOf, plannedProbes } from '../core/assessment/plan.ts';
import type { PlannedProbe } from '../core/assessment/plan.ts';
import { cutOf, timeBoxInWords } from '../core/assessment/verdict.ts';
import { VERDICT_LABELS } from '../core/assessment/words.ts';
import { counted } from '../core/text/number.ts';
import { ask } from './ask-dialog.ts';
import { cardLink, newId } from './assessment-session.ts';
import { today } from './today.ts';
import type { Session, StepElement } from './assessment-session.ts';
import { button, make } from './make-element.ts';
import { recordForm } from './record-form.ts';

/** A run in the queue: of which probe, and what is recorded of it, if anything. */
interface Run {
  planned: PlannedProbe;
  record: ProbeRecord | undefined;
}

/**
 * Step 4: the runs, one after the other. Outside of text fields, while the focus is in this step, single keys work: 1 to 4
 * for the verdicts, J and K for the next and the last run, A for another run of the same probe, P for the prompt.
 */
class AssessRecord extends HTMLElement implements StepElement {
  private session!: Session;
  private runs: Run[] = [];
  private at = 0;

  connectedCallback(): void {
    this.addEventListener('keydown', (event) => this.key(event));
  }

  show(session: Session): void {
    if (this.session?.assessment !== session.assessment) this.at = 0;
    this.session = session;
    this.draw();
  }

  private draw(): void {
    const { assessment, deck } = this.session;
    this.runs = plannedProbes(assessment, deck).flatMap((planned): Run[] =>
      planned.records.length === 0
        ? [{ planned, record: undefined }]
        : planned.records.map((record) => ({ planned, record })),
    );
    this.at = Math.min(this.at, Math.max(0, this.runs.length - 1));
    this.drawQueue();
    this.drawForm();
  }

  private drawQueue(): void {
    const done = this.runs.filter(({ record }) => record?.verdict !== undefined).length;
    this.querySelector('[role=status]')!.textContent = `${done} of ${counted(this.runs.length, 'run')} judged`;
    const items = this.runs.map(({ planned, record }, index) => {
      const act = button('', () => this.goTo(index));
      act.append(
        make('b', {}, planned.card.title),
        ` ${planned.probe.title} `,
        make('small', { className: 'mark' }, record?.verdict ? VERDICT_LABELS[record.verdict] : 'to do'),
      );
      if (index === this.at) act.ariaCurrent = 'true';
      return make('li', {}, act);
    });
    this.querySelector('[data-queue]')!.replaceChildren(...items);
    const current = this.querySelector<HTMLElement>('[data-queue] [aria-current]');
    const box = this.querySelector<HTMLElement>('[data-queue]')!;
    if (current) box.scrollTop = current.offsetTop - box.offsetTop - box.clientHeight / 2;
  }

  private drawForm(): void {
    const place = this.querySelector('[data-form]')!;
    const run = this.runs[this.at];
    if (!run) {
      place.replaceChildren(
        make('p', {}, 'There is nothing to run: no card is to be assessed, or no probe is planned.'),
      );
      return;
    }
    const { card, probe } = run.planned;
    const plan = planOf(card, this.session.cards.get(card.id));
    const earlier = card.earlier?.find(({ id }) => id === run.record?.card);
    const asked = [
      earlier && `A run of “${earlier.title}”, which was merged into this card: its steps were others.`,
      probe.id === QUICK_CHECK && cutOf({ plan }) ? `Time box: ${timeBoxInWords(plan)}.` : undefined,
      probe.steps ? undefined : probe.shows,
      probe.passWhen && `Passes when: ${probe.passWhen}`,
      probe.stopSign && `Do not ship with: ${probe.stopSign}`,
    ];
    const record = run.record ?? this.blank(run.planned);
    const touched = () => {
      if (!run.record) {
        run.record = record;
        card.records = [...(card.records ?? []), record];
      }
      this.session.changed();
    };
    place.replaceChildren(
      make('h3', { tabIndex: -1 }, cardLink(this.session, card.id, card.title), ' ', make('span', {}, probe.title)),
      ...(probe.steps ? [make('ol', { className: 'note' }, ...probe.steps.map((step) => make('li', {}, step)))] : []),
      ...asked
        .filter((text) => text !== undefined && text !== '')
        .map((text) => make('p', { className: 'note' }, text ?? '')),
      ...(probe.run === undefined ? [] : [make('p', {}, make('code', {}, probe.run))]),
      recordForm(record, this.session.unkept, touched, () => this.drawQueue()),
      make(
        'p',
        { className: 'acts' },
        button('Previous run', () => this.goTo(this.at - 1), { disabled: this.at === 0 }),
        button('Next run', () => this.goTo(this.at + 1), { disabled: this.at === this.runs.length - 1 }),
        button('Another run of this probe', () => this.another()),
        ...(run.record ? [button('Delete this run', () => void this.deleteRun(run))] : []),
      ),
    );
  }

  private blank({ card, probe }: PlannedProbe): ProbeRecord {
    const { deployment } = this.session.assessment;
    return {
      id: newId(),
      probe: probe.id,
      prompt: '',
      output: '',
      assessor: planOf(card, this.session.cards.get(card.id)).assessor,
      date: today(),
      modelVersion: deployment.modelVersion,
      attachment: '',
      note: '',
    };
  }

  private goTo(index: number, where = 'h3'): void {
    if (index < 0 || index >= this.runs.length) return;
    this.at = index;
    this.drawQueue();
    this.drawForm();
    this.querySelector<HTMLElement>(`[data-form] ${where}`)?.focus();
  }

  private another(): void {
    const run = this.runs[this.at];
    if (!run?.record) return;
    const { card } = run.planned;
    const record = this.blank(run.planned);
    card.records = [...(card.records ?? []), record];
    this.session.changed();
    this.draw();
    this.goTo(
      this.runs.findIndex((other) => other.record === record),
      'textarea',
    );
  }

  private async deleteRun({ planned: { card, probe }, record }: Run): Promise<void> {
    if (!record) return;
    const isSure = await ask(this, {
      title: 'Delete this run?',
      text: `“${card.title}: ${probe.title}”, with its prompt, output and verdict. It cannot be brought back.`,
      act: 'Delete the run',
    });
    if (!isSure) return;
    this.session.unkept.forget('record', record.id);
    card.records = (card.records ?? []).filter((other) => other !== record);
    this.session.changed();
    this.draw();
    this.querySelector<HTMLElement>('[data-form] h3')?.focus();
  }

  private key(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const isTyping = target.matches('textarea, input:not([type=radio]), select');
    if (event.key === 'Enter' && event.ctrlKey) this.goTo(this.at + 1, 'textarea');
    else if (event.key === 'Escape' && isTyping) this.querySelector<HTMLElement>('[data-form] h3')?.focus();
    else if (isTyping || event.ctrlKey || event.altKey || event.metaKey || !this.act(event.key.toLowerCase())) return;
    event.preventDefault();
  }

  /** Does what a single key stands for; gives whether it stands for anything. */
  private act(key: string): boolean {
    const verdict: Verdict | undefined = VERDICTS[Number(key) - 1];
    if (verdict) this.querySelector<HTMLInputElement>(`[data-form] input[value=${verdict}]`)?.click();
    else if (key === 'j') this.goTo(this.at + 1);
    else if (key === 'k') this.goTo(this.at - 1);
    else if (key === 'a') this.another();
    else if (key === 'p') this.querySelector<HTMLElement>('[data-form] textarea')?.focus();
    else return false;
    return true;
  }
}

customElements.define('assess-record', AssessRecord);
