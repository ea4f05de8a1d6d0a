import { LIMITS } from '../core/assessment/assessment.ts';
import type { AssessedCard, Standing } from '../core/assessment/assessment.ts';
import { cardsWith, chooseCards } from '../core/assessment/choose.ts';
import { effortInWords, effortOf } from '../core/assessment/effort.ts';
import { reasonRemoval, roundRemoval } from '../core/assessment/removal.ts';
import { reasonInWords } from '../core/assessment/selection.ts';
import { shortRound } from '../core/assessment/short-round.ts';
import { departs } from '../core/assessment/standing.ts';
import { STANDING_LABELS } from '../core/assessment/words.ts';
import { counted } from '../core/text/number.ts';
import { selectField, textField } from './assessment-fields.ts';
import { cardLink } from './assessment-session.ts';
import type { Session, StepElement } from './assessment-session.ts';
import { bringBack, bringBackButton, remember, removalsOf } from './bring-back.ts';
import { make } from './make-element.ts';

/** The first group. */
const FIRST = 'To be assessed';

/** The groups in which the cards stand here, by what becomes of them. */
const SHOWN: readonly (readonly [title: string, standings: readonly Standing[], isOpen: boolean])[] = [
  [FIRST, ['assess'], true],
  ['To be considered', ['open'], true],
  ['Not applicable, or left aside', ['not-applicable', 'set-aside'], true],
  ['Ruled out', ['ruled-out'], false],
];

/** Step 2: every card with the reason for its place; the assessor may put it elsewhere and says why. */
class AssessSelect extends HTMLElement implements StepElement {
  private session!: Session;
  private words = '';

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('[data-filter]')!;
    input.addEventListener('input', () => {
      this.words = input.value.trim().toLowerCase();
      this.draw();
    });
    this.querySelector('[data-round] button')!.addEventListener('click', () => this.shorten());
  }

  show(session: Session): void {
    this.session = session;
    const { assessment, deck, changed } = session;
    const schemes = Object.entries(deck.schemes).map(([id, { title }]) => [id, title] as const);
    schemes.sort(([, a], [, b]) => a.localeCompare(b, 'en'));
    const options = [['', 'The rules below'] as const, ...schemes];
    this.querySelector('[data-scheme]')!.replaceChildren(
      selectField('Start from', options, assessment.scheme ?? '', (scheme) => {
        if (scheme === '') delete assessment.scheme;
        else assessment.scheme = scheme;
        Object.assign(assessment, chooseCards(assessment, deck));
        changed();
        this.draw();
      }),
    );
    this.draw();
  }

  private shorten(): void {
    const { assessment, deck, changed } = this.session;
    const before = assessment.cards;
    assessment.cards = shortRound(assessment, deck);
    remember(this.session, roundRemoval(before, assessment.cards));
    changed();
    // Whoever is in a hurry need not scroll past the rest.
    for (const part of this.querySelectorAll<HTMLDetailsElement>('.group')) part.open = part.dataset['part'] === FIRST;
    this.draw();
    this.querySelector<HTMLElement>('[data-undo] button')?.focus();
  }

  private drawRound(): void {
    const { assessment, deck } = this.session;
    const chosen = cardsWith(assessment, 'assess').length;
    this.querySelector('[role=status]')!.textContent =
      `${counted(chosen, 'card')} to be assessed: ${effortInWords(effortOf(assessment, deck))}`;
    const isShort = JSON.stringify(shortRound(assessment, deck)) === JSON.stringify(assessment.cards);
    const offer = this.querySelector<HTMLElement>('[data-round]')!;
    offer.hidden = isShort;
    const [last] = removalsOf(this.session, 'round');
    const undone = () => {
      this.draw();
      offer.querySelector('button')?.focus();
    };
    this.querySelector('[data-undo]')!.replaceChildren(...(last ? [bringBackButton(this.session, last, undone)] : []));
  }

  private draw(): void {
    const { assessment } = this.session;
    const isOpen = new Map([...this.querySelectorAll('details')].map((part) => [part.dataset['part'], part.open]));
    const parts = SHOWN.map(([title, standings, opens]) => {
      const cards = cardsWith(assessment, ...standings);
      const found = cards.filter((card) => card.title.toLowerCase().includes(this.words));
      const open = this.words === '' ? (isOpen.get(title) ?? opens) : found.length > 0;
      const count = found.length === cards.length ? `${cards.length}` : `${found.length} of ${cards.length}`;
      return make(
        'details',
        { open, hidden: cards.length === 0, className: 'group', dataset: { part: title } },
        make('summary', {}, make('h3', {}, title, ' ', make('span', { className: 'count' }, count))),
        make('ul', { className: 'rows' }, ...found.map((card) => this.row(card))),
      );
    });
    this.querySelector('[data-groups]')!.replaceChildren(...parts);
    this.drawRound();
  }

  /** Puts a card elsewhere. A reason goes with the departure that it explained, and comes back with it. */
  private put(card: AssessedCard, standing: Standing): void {
    const reason = reasonRemoval(card, standing);
    const before = this.reasonOf(card);
    card.standing = standing;
    if (reason) {
      remember(this.session, reason);
      card.because = '';
    } else if (before?.standing === standing && card.because === '') bringBack(this.session, before);
    this.session.changed();
    this.drawRow(card);
  }

  private reasonOf({ id }: AssessedCard) {
    return removalsOf(this.session, 'reason').find(({ card }) => card === id);
  }

  /** Draws the lists, and puts the focus into the row of a card, which may have gone to a list that is folded. */
  private drawRow({ id }: AssessedCard): void {
    this.draw();
    const row = this.querySelector(`[data-row="${id}"]`);
    row?.closest('details')?.setAttribute('open', '');
    row?.querySelector<HTMLElement>('input, select')?.focus();
  }

  private row(card: AssessedCard): HTMLElement {
    const { labelOf, changed, unkept } = this.session;
    const gone = this.reasonOf(card);
    const reasons = card.reasons.map((reason) => reasonInWords(reason, labelOf)).join('; ');
    const options = standingsFor(card).map((standing) => [standing, STANDING_LABELS[standing]] as const);
    const choice = selectField(`What becomes of “${card.title}”`, options, card.standing, (standing) => {
      this.put(card, standing as Standing);
    });
    choice.querySelector('.label')!.className = 'visually-hidden';
    const because = textField({
      label: 'Why',
      value: card.because,
      limit: LIMITS.paragraph,
      unkept: unkept.at('select', card.id),
      onInput: (value) => {
        card.because = value;
        changed();
      },
    });
    return make(
      'li',
      { dataset: { row: card.id } },
      make('div', {}, cardLink(this.session, card.id, card.title), make('span', { className: 'note' }, reasons)),
      ...(departs(card) ? [because] : gone ? [bringBackButton(this.session, gone, () => this.drawRow(card))] : []),
      choice,
    );
  }
}

/** What an assessor can choose for a card; only the rules can rule one out. */
function standingsFor({ group }: AssessedCard): Standing[] {
  return ['assess', group === 'ruled-out' ? 'ruled-out' : 'open', 'not-applicable', 'set-aside'];
}

customElements.define('assess-select', AssessSelect);
