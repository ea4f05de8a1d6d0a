import { addressOf, entryAddress } from '../core/catalog/routes.ts';
import { NAMED } from '../core/search/rows.ts';
import type { CodeRows, NameRow } from '../core/search/rows.ts';
import { fold, isGuess, rank } from '../core/search/rank.ts';
import type { Findable } from '../core/search/rank.ts';
import { FilterBox } from './search-filters.ts';
import { searchText } from './full-text.ts';
import { answers, heading, hitLink, pageItem } from './search-hits.ts';
import { forgetSearches, keepSearch, recentSearches } from './recent-searches.ts';

/** Something found by name, with what its row shows. */
interface Named extends Findable {
  address: string;
  detail: string;
}

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');
const KINDS = {
  cards: 'Card',
  evaluations: 'Evaluation',
  mitigations: 'Mitigation',
  taxonomies: 'Taxonomy',
  papers: 'Paper',
};
const NAME_LIMIT = 8;
const PAGE_LIMIT = 8;
/** How long to wait for the next letter before the texts are searched, in milliseconds. */
const PAUSE = 180;

async function fetchJson<Value>(path: string): Promise<Value> {
  const response = await fetch(`${BASE}${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Value;
}

async function loadNames(path: string): Promise<Named[]> {
  const rows = await fetchJson<NameRow[]>(path);
  return rows.map(([order, id, title, names]) => {
    const collection = NAMED[order] ?? 'cards';
    const folded = [...new Set([title, id, ...names].map(fold))];
    return { title, folded, order, address: addressOf(collection, id), detail: KINDS[collection] };
  });
}

async function loadCodes(): Promise<Named[]> {
  const schemes = await fetchJson<CodeRows[]>('/search/codes.json');
  return schemes.flatMap(({ taxonomy, title: detail, entries }) =>
    entries.map(([code, name]) => ({
      title: `${code} ${name}`,
      folded: [fold(code), fold(`${code} ${name}`)],
      weak: [fold(name)],
      order: NAMED.length,
      address: entryAddress(taxonomy, code),
      detail,
    })),
  );
}

let known: Named[] = [];
let complete = false;
let ready: Promise<void> | undefined;

/** Loads all names once for every panel, one list after the other, so that the shortest has the line to itself. */
function loadAll(onProgress: () => void): Promise<void> {
  ready ??= (async () => {
    try {
      known = await loadNames('/search/cards.json');
      onProgress();
      known = await loadNames('/search/names.json');
      onProgress();
      known = [...known, ...(await loadCodes())];
    } finally {
      complete = true;
      onProgress();
    }
  })();
  return ready;
}

/** The search box with its results: names at once, texts after a pause. Arrow keys move through the links. */
class SearchPanel extends HTMLElement {
  private input!: HTMLInputElement;
  private results!: HTMLElement;
  /** The two parts of the results: names may come late, and must not wipe out texts already found. */
  private readonly names = document.createElement('div');
  private readonly texts = document.createElement('div');
  private status!: HTMLElement;
  private filters: FilterBox | undefined;
  private timer = 0;
  private turn = 0;

  connectedCallback(): void {
    this.input = this.querySelector('input')!;
    this.results = this.querySelector('[data-results]')!;
    this.results.replaceChildren(this.names, this.texts);
    this.status = this.querySelector('[data-status]')!;
    const box = this.querySelector<HTMLElement>('[data-filters]');
    if (box) this.filters = new FilterBox(box, () => this.search());
    this.input.addEventListener('input', () => this.search());
    this.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('keydown', (event) => this.move(event));
    this.results.addEventListener('click', (event) => this.choose(event));
    void loadAll(() => this.showNames()).catch(() =>
      this.say('The list of names could not be loaded. Reload the page to try again.'),
    );
    if (this.hasAttribute('data-page')) this.restore();
    else if (this.input.value !== '') this.search();
  }

  /** Takes query and filters from the address, so that a search can be shared and found again with the back button. */
  private restore(): void {
    const take = () => {
      const state = new URLSearchParams(location.search);
      this.input.value = state.get('q') ?? '';
      this.filters?.set(state);
      this.search(false);
    };
    addEventListener('popstate', take);
    take();
    this.input.focus();
  }

  private search(remember = true): void {
    if (remember && this.hasAttribute('data-page')) this.remember();
    this.turn += 1;
    this.texts.replaceChildren();
    this.showNames();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.showTexts(this.turn), PAUSE);
  }

  private remember(): void {
    const state = new URLSearchParams(
      this.filters?.chosen().flatMap(([name, values]) => values.map((value) => [name, value])),
    );
    if (this.input.value.trim() !== '') state.set('q', this.input.value.trim());
    history.replaceState(null, '', `${location.pathname}${state.size > 0 ? `?${state.toString()}` : ''}`);
  }

  /** Names are shown only while no filter is set: a name says nothing of the properties that filters ask for. */
  private showNames(): void {
    const query = this.input.value;
    const filtered = (this.filters?.chosen().length ?? 0) > 0;
    const ranked = filtered ? [] : rank(query, known, NAME_LIMIT);
    const guessed = ranked.length > 0 && ranked.every((hit) => isGuess(query, hit));
    // Nothing is guessed while a list that may hold it is still on its way.
    const hits = guessed && !complete ? [] : ranked;
    const items = hits.map(({ address, title, detail }) => hitLink(`${BASE}${address}`, title, detail));
    const idle = query.trim() === '' && !filtered;
    const title = heading(guessed ? 'Did you mean' : 'By name');
    this.drawNames(idle ? suggestions() : items.length > 0 ? [title, ...items] : []);
    if (idle) this.say('');
    else if (guessed && complete) this.say(`Nothing is called “${query.trim()}”. Did you mean “${hits[0]?.title}”?`);
    else if (hits.length > 0) this.say(`${hits.length} by name`);
  }

  /** Lists may come while a reader is among the names by keyboard: who was on one stays on it, or is led back to the input. */
  private drawNames(parts: HTMLElement[]): void {
    const focused = document.activeElement;
    const wasThere = this.names.contains(focused);
    this.names.replaceChildren(...parts);
    if (!wasThere) return;
    const choices = [...this.names.querySelectorAll<HTMLElement>('a, button')];
    (choices.find((choice) => choice.textContent === focused?.textContent) ?? this.input).focus();
  }

  private async showTexts(turn: number): Promise<void> {
    const query = this.input.value.trim();
    const chosen = Object.fromEntries(this.filters?.chosen() ?? []);
    if (query === '' && Object.keys(chosen).length === 0) return;
    try {
      const { total, pages: found, counts } = await searchText(query || null, chosen, PAGE_LIMIT);
      const pages = query === '' ? found : found.filter((page) => answers(page, query));
      // That nothing is found can be said only when all names have been looked through.
      if (pages.length === 0) await ready?.catch(() => undefined);
      if (turn !== this.turn) return;
      this.filters?.count(counts);
      if (pages.length > 0) this.texts.replaceChildren(heading('In the text'), ...pages.map(pageItem));
      if (this.results.querySelector('a') === null) this.showNothing(query);
      else if (pages.length > 0) this.say(`${total} page${total === 1 ? '' : 's'} in the text`);
    } catch {
      if (turn === this.turn) this.say('The full-text index could not be loaded; names are still found.');
    }
  }

  /** A link to what was found keeps the search; a search offered is made; and all can be forgotten. */
  private choose(event: Event): void {
    const target = event.target as HTMLElement;
    const offered = target.closest<HTMLElement>('[data-query]')?.dataset['query'];
    if (offered !== undefined) {
      this.input.value = offered;
      this.input.focus();
      this.search();
    } else if (target.closest('[data-forget]')) {
      forgetSearches();
      this.showNames();
      this.input.focus();
    } else if (target.closest('a') && this.input.value.trim() !== '') keepSearch(this.input.value.trim());
  }

  private showNothing(query: string): void {
    this.say(`Nothing found for “${query}”. Try fewer or other words, or look here:`);
    this.texts.replaceChildren(
      hitLink(`${BASE}/cards/`, 'All cards', 'with filters by system, harm, stage and more'),
      hitLink(`${BASE}/coverage/`, 'Coverage', 'every entry of the published lists, and what answers it'),
      hitLink(`${BASE}/browse/`, 'Browse', 'by any property'),
    );
  }

  private say(text: string): void {
    this.status.textContent = text;
  }

  private move(event: KeyboardEvent): void {
    const links = [...this.results.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'ArrowDown' && links.length > 0) links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (at === 0 ? this.input : links[at - 1])?.focus();
    else if (event.key === 'Enter' && document.activeElement === this.input) {
      const first = links[0];
      if (!first) return;
      if (event.ctrlKey || event.metaKey) window.open(first.href, '_blank', 'noopener');
      else first.click();
    } else return;
    event.preventDefault();
  }
}

/** What is offered before anything is typed: the last searches, else a few that show what can be asked. */
function suggestions(): HTMLElement[] {
  const recent = recentSearches();
  const queries = recent.length > 0 ? recent : ['prompt injection', 'LLM01:2025', 'deepfake', 'patients', 'ToolEmu'];
  const row = document.createElement('p');
  row.className = 'search-offers';
  row.append(...queries.map((query) => offer(query, 'query', query)));
  if (recent.length > 0) row.append(offer('Forget', 'forget', ''));
  return [heading(recent.length > 0 ? 'Searched before, on this device' : 'For example'), row];
}

function offer(text: string, kind: 'query' | 'forget', value: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.dataset[kind] = value;
  return button;
}

customElements.define('search-panel', SearchPanel);
