import { fold } from '../core/search/rank.ts';
import { answersChoice, countsOf, widen } from '../core/search/facets.ts';
import type { Choice, FacetRow } from '../core/search/facets.ts';

/** A row of the table with what it is narrowed by. */
interface TableRow extends FacetRow {
  element: HTMLTableRowElement;
}

/**
 * A table with filters above it and heads that sort. The page brings the filters, so that nothing moves when this
 * starts; what is chosen stands in the address, to be shared and found again with the back button.
 */
class FilterTable extends HTMLElement {
  private form!: HTMLFormElement;
  private status!: HTMLElement;
  private body!: HTMLTableSectionElement;
  private rows: TableRow[] = [];
  private facets: string[] = [];

  connectedCallback(): void {
    this.form = this.querySelector('form')!;
    this.status = this.querySelector('[role=status]')!;
    this.body = this.querySelector('tbody')!;
    this.facets = [...new Set([...this.boxes()].map(({ name }) => name))];
    this.rows = [...this.body.rows].map((element) => ({
      element,
      words: fold(element.textContent),
      values: Object.fromEntries(this.facets.map((facet) => [facet, element.dataset[facet]?.split(' ') ?? []])),
    }));
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => this.choose('replace'));
    this.form.addEventListener('reset', () => setTimeout(() => this.choose('push')));
    addEventListener('popstate', () => this.restore());
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) this.makeSortable(head);
    this.restore();
  }

  private boxes(): NodeListOf<HTMLInputElement> {
    return this.form.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
  }

  private choice(): Choice {
    const data = new FormData(this.form);
    return {
      words: fold(String(data.get('q') ?? ''))
        .split(' ')
        .filter(Boolean),
      values: Object.fromEntries(this.facets.map((facet) => [facet, data.getAll(facet).map(String)])),
    };
  }

  /** Takes the choice from the address; values that the table does not know are left out. */
  private restore(): void {
    const state = new URLSearchParams(location.search);
    const query = this.form.querySelector<HTMLInputElement>('[name=q]');
    if (query) query.value = state.get('q') ?? '';
    for (const box of this.boxes()) box.checked = state.getAll(box.name).includes(box.value);
    this.show();
  }

  private choose(how: 'push' | 'replace'): void {
    const state = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) if (value !== '') state.append(name, String(value));
    const address = `${location.pathname}${state.size > 0 ? `?${state.toString()}` : ''}${location.hash}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.show();
  }

  private show(): void {
    const choice = this.choice();
    let shown = 0;
    for (const row of this.rows) {
      const visible = answersChoice(row, choice);
      row.element.hidden = !visible;
      if (visible) shown += 1;
    }
    for (const facet of this.facets) this.showCounts(facet, choice);
    const all = shown === this.rows.length;
    this.form.querySelector<HTMLElement>('[type=reset]')!.hidden =
      choice.words.length === 0 && this.facets.every((facet) => choice.values[facet]?.length === 0);
    this.status.textContent = `${all ? shown : `${shown} of ${this.rows.length}`} ${this.dataset['noun'] ?? 'rows'}`;
    if (shown === 0) this.offerWider(choice);
  }

  private showCounts(facet: string, choice: Choice): void {
    const counts = countsOf(this.rows, choice, facet);
    for (const box of this.boxes()) {
      if (box.name !== facet) continue;
      const count = counts.get(box.value) ?? 0;
      const label = box.closest('label')!;
      label.querySelector('.count')!.textContent = String(count);
      label.classList.toggle('empty', count === 0 && !box.checked);
    }
    const chosen = choice.values[facet]?.length ?? 0;
    this.form.querySelector(`[data-facet="${facet}"] [data-chosen]`)!.textContent = chosen > 0 ? ` (${chosen})` : '';
  }

  private offerWider(choice: Choice): void {
    const wider = widen(this.rows, choice);
    this.status.textContent = 'Nothing matches. ';
    if (!wider) return;
    const button = document.createElement('button');
    button.type = 'button';
    const facet = wider.facet && this.form.querySelector(`[data-facet="${wider.facet}"] [data-name]`)?.textContent;
    button.textContent = `Without ${facet ? `“${facet}”` : 'the words'}: ${wider.rows}`;
    button.addEventListener('click', () => {
      for (const box of this.boxes()) if (box.name === wider.facet) box.checked = false;
      const query = this.form.querySelector<HTMLInputElement>('[name=q]');
      if (query && !wider.facet) query.value = '';
      this.choose('push');
      query?.focus();
    });
    this.status.append(button);
  }

  private makeSortable(head: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => this.sort(head));
  }

  private sort(head: HTMLElement): void {
    const direction = head.ariaSort === 'ascending' ? 'descending' : 'ascending';
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.ariaSort = direction;
    const column = [...head.parentElement!.children].indexOf(head);
    const numeric = head.dataset['sort'] === 'number';
    const compare = new Intl.Collator('en', { numeric: true }).compare;
    const keyed = this.rows.map(({ element }) => {
      const cell = element.cells[column];
      return { element, key: cell?.dataset['key'] ?? cell?.textContent.trim() ?? '' };
    });
    keyed.sort((a, b) => (numeric ? Number(a.key || 0) - Number(b.key || 0) : compare(a.key, b.key)));
    if (direction === 'descending') keyed.reverse();
    this.body.append(...keyed.map(({ element }) => element));
  }
}

customElements.define('filter-table', FilterTable);
