/**
 * Draws a form anew under somebody who is using it: the focus and the selection stay where they are, and no field is
 * replaced while a finger or a button of the mouse is down on it, since its click would then go nowhere.
 */
export class Redraw {
  private readonly form: HTMLElement;
  private readonly draw: () => void;
  private timer = 0;
  private isDown = false;
  private isDue = false;

  constructor(form: HTMLElement, draw: () => void) {
    this.form = form;
    this.draw = draw;
    addEventListener('pointerdown', () => (this.isDown = true), true);
    for (const end of ['pointerup', 'pointercancel'])
      addEventListener(
        end,
        () => {
          this.isDown = false;
          // The click follows at once, before what is put off.
          if (this.isDue) this.soon(0);
        },
        true,
      );
  }

  /** Draws when so many milliseconds have passed, and the pointer is up: a field that is left by Tab or a click is left by then. */
  soon(delay: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (this.isDown ? (this.isDue = true) : this.now()), delay);
  }

  /** Draws at once. */
  now(): void {
    clearTimeout(this.timer);
    this.isDue = false;
    const putBack = holdFocus(this.form);
    this.draw();
    putBack();
  }
}

/** Remembers which control of a form has the focus; gives what puts it back when the form was drawn anew. */
function holdFocus(form: HTMLElement): () => void {
  const held = document.activeElement as HTMLElement;
  if (!form.contains(held)) return () => undefined;
  const paths = pathsAround(held);
  const selection = isText(held) ? ([held.selectionStart, held.selectionEnd] as const) : undefined;
  return () => {
    if (held.isConnected) return;
    const boxes = [...form.querySelectorAll<HTMLElement>('[data-path]')];
    const boxAt = (path: string) => boxes.find((box) => box.dataset['path'] === path);
    const control = held.id === '' ? likeIn(boxAt(paths[0]!), held) : document.getElementById(held.id);
    // What is folded away by now is behind its summary; what is gone was in a field that is still there.
    const folded = control?.closest('details:not([open])')?.querySelector('summary');
    const around = paths.flatMap((path) => boxAt(path)?.querySelector<HTMLElement>(CONTROLS) ?? []);
    (folded ?? control ?? around[0])?.focus();
    // Fields whose text cannot be selected in part, such as those of numbers, say null.
    if (control && isText(control) && selection && selection[0] !== null) control.setSelectionRange(...selection);
  };
}

const CONTROLS = 'input, textarea, select, button';

/** The paths of the fields around a control, the innermost first. */
function pathsAround(control: HTMLElement): string[] {
  const box = control.closest<HTMLElement>('[data-path]');
  return box ? [box.dataset['path']!, ...pathsAround(box.parentElement!)] : [];
}

/** The control of a field that says the same as one without an id. */
function likeIn(box: HTMLElement | undefined, held: HTMLElement): HTMLElement | undefined {
  const controls = [...(box?.querySelectorAll<HTMLElement>(held.localName) ?? [])];
  return controls.find((control) => nameOf(control) === nameOf(held));
}

function isText(control: HTMLElement): control is HTMLInputElement | HTMLTextAreaElement {
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
}

/** What tells a control without an id from the others of its field. */
function nameOf(control: HTMLElement): string {
  return control instanceof HTMLInputElement ? control.value : control.textContent;
}

/** Remembers which folded parts of the fields are open; gives what opens them again when the form was drawn anew. */
export function openDetails(form: HTMLElement): () => void {
  const openBoxes = form.querySelectorAll('[data-path]:has(> details[open])');
  const open = new Set([...openBoxes].map((box) => box.getAttribute('data-path')));
  return () => {
    for (const box of form.querySelectorAll('[data-path]'))
      if (open.has(box.getAttribute('data-path')))
        for (const inner of box.querySelectorAll<HTMLDetailsElement>(':scope > details')) inner.open = true;
  };
}
