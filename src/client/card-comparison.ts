import { MOST_COMPARED, readComparison } from '../core/catalog/compare.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The parts of a card's page that are compared: their name, where they stand, and whether they are prose, which never agrees. */
const PARTS = [
  ['In short', '.face .lede', true],
  ['Who is harmed', '.marks > div:nth-child(1) dd'],
  ['Kind of harm', '.marks > div:nth-child(2) dd'],
  ['Access needed', '.marks > div:nth-child(3) dd'],
  ['Systems', '.marks > div:nth-child(4) dd'],
  ['Life cycle', 'ol.stages li.on a'],
  ['How sure', '.maturity [aria-current]'],
  ['Conditions', '#conditions li', true],
  ['Quick check', '#quick-check li, #quick-check .stop', true],
  ['Tests', '#tests li > a'],
  ['Mitigations', '#mitigations li > a'],
] as const satisfies readonly (readonly [string, string, boolean?])[];

/** Two to four cards side by side. Their pages are read, so that nothing is said here that does not stand there. */
class CardComparison extends HTMLElement {
  private titles = new Map<string, string>();
  private form!: HTMLFormElement;

  connectedCallback(): void {
    this.form = this.querySelector('form')!;
    for (const option of this.querySelectorAll<HTMLOptionElement>('datalist option'))
      this.titles.set(option.dataset['id']!, option.value);
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.add();
    });
    this.addEventListener('click', (event) => {
      const id = (event.target as HTMLElement).closest<HTMLElement>('[data-remove]')?.dataset['remove'];
      if (id === undefined) return;
      this.go(this.ids().filter((other) => other !== id));
      // The button goes with its column; the field would open the keyboard of a phone.
      const frame = this.querySelector<HTMLElement>('.matrix-frame')!;
      (frame.hidden ? this.form.querySelector('input')! : frame).focus();
    });
    addEventListener('popstate', () => void this.show());
    void this.show();
  }

  private ids(): string[] {
    return new URLSearchParams(location.search).getAll('card');
  }

  private go(ids: string[]): void {
    const state = new URLSearchParams(ids.map((id) => ['card', id]));
    history.pushState(null, '', `${location.pathname}${ids.length > 0 ? `?${state.toString()}` : ''}`);
    void this.show();
  }

  private add(): void {
    const input = this.form.querySelector('input')!;
    const typed = input.value.trim();
    const id = [...this.titles].find(
      ([key, title]) => key === typed || title.toLowerCase() === typed.toLowerCase(),
    )?.[0];
    if (id === undefined) this.say([`There is no card “${typed}”. Choose one from the list.`]);
    else {
      input.value = '';
      this.go([...new Set([...this.ids(), id])]);
    }
  }

  private say(lines: readonly string[]): void {
    this.querySelector('[role=status]')!.textContent = lines.join(' ');
  }

  private async show(): Promise<void> {
    const asked = location.search;
    const { ids, unknown, beyond } = readComparison(this.ids(), new Set(this.titles.keys()));
    const problems = [
      ...unknown.map((id) => `There is no card “${id}”.`),
      ...beyond.map((id) => `“${this.titles.get(id) ?? id}” is left out: ${MOST_COMPARED} cards are the most.`),
    ];
    const hint = ids.length === 1 ? ['Choose a second card to compare it with.'] : [];
    this.say([...problems, ...hint]);
    const frame = this.querySelector<HTMLElement>('.matrix-frame')!;
    frame.hidden = ids.length === 0;
    const pages = await Promise.all(ids.map((id) => readPage(`${BASE}/cards/${id}/`))).catch(() => undefined);
    // Others may have been asked for in the meantime.
    if (location.search !== asked) return;
    if (pages) frame.replaceChildren(this.table(ids, pages));
    else this.say([...problems, 'The cards could not be loaded. Reload the page to try again.']);
  }

  private table(ids: readonly string[], pages: readonly Document[]): HTMLTableElement {
    const table = document.createElement('table');
    table.className = 'matrix comparison';
    const head = table.createTHead().insertRow();
    head.append(cell('th', 'Part', 'col'));
    for (const id of ids) {
      const column = cell('th', '', 'col');
      const link = document.createElement('a');
      link.href = `${BASE}/cards/${id}/`;
      link.textContent = this.titles.get(id) ?? id;
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.dataset['remove'] = id;
      remove.textContent = 'Remove';
      remove.setAttribute('aria-label', `Remove ${link.textContent}`);
      column.append(link, remove);
      head.append(column);
    }
    const body = table.createTBody();
    for (const [name, selector, isProse] of PARTS) {
      const items = pages.map((page) => [...page.querySelectorAll(selector)].flatMap(itemsOf));
      const shared = (text: string) => items.every((list) => list.includes(text));
      const row = body.insertRow();
      row.append(cell('th', name, 'row'));
      for (const list of items) {
        const box = row.insertCell();
        const each = list.map((text) => {
          const item = document.createElement('li');
          const mark = document.createElement(isProse || shared(text) ? 'span' : 'b');
          mark.textContent = text;
          item.append(mark);
          return item;
        });
        const listing = document.createElement('ul');
        listing.append(...each);
        box.append(list.length > 0 ? listing : 'none');
      }
    }
    return table;
  }
}

/** A cell for terms holds several links; any other stands for itself. */
function itemsOf(element: Element): string[] {
  const links = element.matches('dd') ? [...element.querySelectorAll('a')] : [];
  const texts = links.length > 0 ? links.map((link) => link.textContent) : [element.textContent];
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

async function readPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function cell(name: 'th' | 'td', text: string, scope: string): HTMLElement {
  const element = document.createElement(name);
  element.setAttribute('scope', scope);
  element.textContent = text;
  return element;
}

customElements.define('card-comparison', CardComparison);
