import { LIMITS } from '../core/assessment/assessment.ts';
import type { DeploymentDescription } from '../core/assessment/assessment.ts';
import { chooseCards } from '../core/assessment/choose.ts';
import { checkField, textField } from './assessment-fields.ts';
import type { Session, StepElement } from './assessment-session.ts';

type TextName = Exclude<keyof DeploymentDescription, 'systems' | 'facts' | 'populations' | 'modality' | 'domains'>;

/** The texts of a description: their names, labels and hints, and whether they are a line. */
const TEXTS: readonly (readonly [name: TextName, label: string, hint: string, isLine?: true])[] = [
  ['system', 'System', 'What it is called.', true],
  ['purpose', 'Purpose', 'What it is for, and what it must not be used for.'],
  ['model', 'Model', 'Name and maker.', true],
  ['modelVersion', 'Model version', 'Ratings hold for this version alone.', true],
  ['interface', 'Interface', 'How people and programs reach it: page, app, API, voice.'],
  ['autonomy', 'Autonomy and tools', 'What it does without asking, and what it can call.'],
  ['users', 'Users', 'Who uses it, and how well they know it.'],
  ['affected', 'Others affected', 'People it speaks of, decides about, or acts upon.'],
  ['languages', 'Languages', 'In which it is used.', true],
  ['data', 'Data', 'What it reads and keeps, and what it was tuned on.'],
  ['controls', 'Existing controls', 'Filters, reviews, limits, logs, people who step in.'],
];

/** The boxes of the triage, and what they say of a deployment. */
const BOXES = { system: 'systems', has: 'facts', who: 'populations', field: 'domains' } as const;

/** Step 1: the deployment in a page. What selects cards are the boxes, the same as in the triage. */
class AssessDescribe extends HTMLElement implements StepElement {
  show(session: Session): void {
    const { assessment, changed, deck, unkept } = session;
    const { deployment } = assessment;
    this.querySelector('[data-texts]')!.replaceChildren(
      ...TEXTS.map(([name, label, hint, isLine]) =>
        textField({
          label,
          hint,
          value: deployment[name],
          limit: isLine ? LIMITS.line : LIMITS.paragraph,
          ...(isLine ? {} : { rows: 2 }),
          unkept: unkept.at('describe', name),
          onInput: (value) => {
            deployment[name] = value;
            changed();
          },
        }),
      ),
    );
    for (const box of this.querySelectorAll<HTMLInputElement>('.triage input[name]')) {
      const terms = deployment[BOXES[box.name as keyof typeof BOXES]];
      box.checked = terms.includes(box.value);
      box.onchange = () => {
        toggle(terms, box.value, box.checked);
        Object.assign(assessment, chooseCards(assessment, deck));
        changed();
      };
    }
    const { modality } = deployment;
    if (modality.length > 0) this.querySelector<HTMLDetailsElement>('[data-for-report]')!.open = true;
    this.querySelector('[data-terms=modality]')!.replaceChildren(
      ...Object.entries(deck.labels['modality'] ?? {}).map(([term, label]) =>
        checkField(label, modality.includes(term), (checked) => {
          toggle(modality, term, checked);
          changed();
        }),
      ),
    );
  }
}

function toggle(terms: string[], term: string, isIn: boolean): void {
  const at = terms.indexOf(term);
  if (isIn && at < 0) terms.push(term);
  if (!isIn && at >= 0) terms.splice(at, 1);
}

customElements.define('assess-describe', AssessDescribe);
