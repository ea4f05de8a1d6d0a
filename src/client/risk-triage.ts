import { reasonInWords, triage } from '../core/assessment/selection.ts';
import type { Deployment, Selected, SelectableCard } from '../core/assessment/selection.ts';

/**
 * Four questions, and the cards of the page put into three groups by the answers. The rules are those that the page
 * shows; the answers stand in the address and nowhere else.
 */
class RiskTriage extends HTMLElement {
  private form!: HTMLFormElement;
  private cards: SelectableCard[] = [];
  private readonly items = new Map<string, HTMLElement>();
  private labels: Record<string, Record<string, string>> = {};

  connectedCallback(): void {
    this.form = this.querySelector('form')!;
    this.labels = JSON.parse(this.dataset['labels'] ?? '{}') as typeof this.labels;
    for (const item of this.querySelectorAll<HTMLElement>('li[data-card]')) {
      const terms = (name: string) => item.dataset[name]?.split(' ').filter(Boolean) ?? [];
      const id = item.dataset['card']!;
      this.items.set(id, item);
      this.cards.push({
        id,
        title: item.querySelector('a')?.textContent ?? id,
        systems: terms('systems'),
        appliesWhen: terms('facts'),
        populations: terms('people'),
        domains: terms('fields'),
        maturity: item.dataset['maturity'] ?? '',
        lists: Number(item.dataset['lists']),
        namedBy: Number(item.dataset['namedBy']),
      });
    }
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('change', () => {
      const state = new URLSearchParams(new FormData(this.form) as unknown as Record<string, string>);
      history.replaceState(null, '', `${location.pathname}${state.size > 0 ? `?${state.toString()}` : ''}`);
      this.show();
    });
    this.form.addEventListener('reset', () => {
      history.pushState(null, '', location.pathname);
      setTimeout(() => this.show());
    });
    addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private restore(): void {
    const state = new URLSearchParams(location.search);
    for (const box of this.form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
      box.checked = state.getAll(box.name).includes(box.value);
    this.show();
  }

  private show(): void {
    const data = new FormData(this.form);
    const chosen = (name: string) => data.getAll(name).map(String);
    const deployment: Deployment = {
      systems: chosen('system'),
      facts: chosen('has'),
      populations: chosen('who'),
      domains: chosen('field'),
    };
    const isAnswered = [...data].length > 0;
    for (const link of this.querySelectorAll<HTMLElement>('[data-answered]')) link.hidden = !isAnswered;
    this.querySelector<HTMLAnchorElement>('[data-assess]')!.search = location.search;
    const result = triage(this.cards, deployment);
    this.fill('now', isAnswered ? result.now : []);
    this.fill('consider', isAnswered ? result.consider : []);
    this.fill('out', isAnswered ? result.ruledOut : []);
    this.fill('all', isAnswered ? [] : [...result.now, ...result.consider].sort((a, b) => this.order(a, b)));
    this.querySelector('[role=status]')!.textContent = isAnswered
      ? `${result.now.length} to test now, ${result.consider.length} to consider, ${result.ruledOut.length} ruled out`
      : '';
  }

  private order(a: Selected, b: Selected): number {
    const title = ({ id }: Selected) => this.cards.find((card) => card.id === id)?.title ?? id;
    return title(a).localeCompare(title(b), 'en');
  }

  private fill(group: string, cards: readonly Selected[]): void {
    const section = this.querySelector<HTMLElement>(`[data-group=${group}]`)!;
    section.hidden = cards.length === 0;
    section.querySelector('.count')!.textContent = String(cards.length);
    const list = section.querySelector('ol, ul')!;
    for (const { id, reasons } of cards) {
      const item = this.items.get(id)!;
      const words = reasons.map((reason) =>
        reasonInWords(reason, (vocabulary, term) => this.labels[vocabulary]?.[term] ?? term),
      );
      item.querySelector('[data-reasons]')!.textContent = group === 'all' ? '' : words.join('; ');
      item.querySelector('details')!.open = group === 'now';
      list.append(item);
    }
  }
}

customElements.define('risk-triage', RiskTriage);
