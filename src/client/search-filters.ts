import { allFilters } from './full-text.ts';

/** The order in which filters are shown; others that the index may hold are not. */
const NAMES = ['kind', 'system', 'life cycle', 'harm', 'taxonomy'];

/** The filters of the search page: a group of boxes for each property, with the number of pages each would leave. */
export class FilterBox {
  private readonly box: HTMLElement;
  private readonly onChange: () => void;
  private wanted = new URLSearchParams();

  constructor(box: HTMLElement, onChange: () => void) {
    this.box = box;
    this.onChange = onChange;
    box.addEventListener('change', () => this.onChange());
    this.outer.addEventListener('toggle', () => void this.build(), { once: true });
  }

  /** What opens the filters; they are fetched with the search index only then. */
  private get outer(): HTMLDetailsElement {
    return this.box.closest('details')!;
  }

  /** The values chosen, by filter; until the boxes stand, those that the address asks for. */
  chosen(): [string, string[]][] {
    if (this.box.childElementCount === 0)
      return NAMES.map((name): [string, string[]] => [name, this.wanted.getAll(name)]).filter(
        ([, values]) => values.length > 0,
      );
    return NAMES.map((name): [string, string[]] => [
      name,
      [...this.box.querySelectorAll('input')]
        .filter((input) => input.name === name && input.checked)
        .map(({ value }) => value),
    ]).filter(([, values]) => values.length > 0);
  }

  /** Sets the boxes to what an address asks for. */
  set(state: URLSearchParams): void {
    this.wanted = state;
    if (NAMES.some((name) => state.has(name))) this.outer.open = true;
    for (const input of this.box.querySelectorAll('input'))
      input.checked = state.getAll(input.name).includes(input.value);
  }

  /** Shows how many pages each value would leave. */
  count(counts: Record<string, Record<string, number>>): void {
    for (const input of this.box.querySelectorAll('input')) {
      const number = input.parentElement?.querySelector('.count');
      if (number) number.textContent = String(counts[input.name]?.[input.value] ?? 0);
    }
  }

  private async build(): Promise<void> {
    const filters = await allFilters();
    this.box.replaceChildren(...NAMES.filter((name) => filters[name]).map((name) => group(name, filters[name] ?? {})));
    this.set(this.wanted);
  }
}

function group(name: string, values: Record<string, number>): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = name;
  details.append(summary);
  for (const [value, pages] of Object.entries(values)) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'checkbox', name, value });
    const count = document.createElement('span');
    count.className = 'count';
    count.textContent = String(pages);
    label.append(input, ` ${value} `, count);
    details.append(label);
  }
  return details;
}
