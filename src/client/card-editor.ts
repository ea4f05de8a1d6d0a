import './no-eval.ts';
import { checkFile } from '../core/checks/lookup.ts';
import type { Lookup } from '../core/checks/lookup.ts';
import { applySuggestion, offsetOf } from '../core/checks/suggestion.ts';
import { compareIssues } from '../core/issue.ts';
import type { Issue } from '../core/issue.ts';
import type { Path } from '../core/schema/walk.ts';
import { valueAt } from '../core/checks/deck.ts';
import { SECTIONS } from '../core/source/components.ts';
import { splitFrontMatter } from '../core/source/read.ts';
import type { Entry } from '../core/source/read.ts';
import { repair } from '../core/source/repair.ts';
import { draftText } from '../core/source/template.ts';
import { setBody, setValue } from '../core/source/write.ts';
import { ask } from './ask-dialog.ts';
import { CARD_FIELDS } from './card-fields.ts';
import { readCardFile } from './card-file.ts';
import { fieldsOfIssues, FIRST_ID, markFields, nameFaults } from './editor-faults.ts';
import { listenToInserts } from './editor-inserts.ts';
import { listIssues, summaryOf } from './editor-issues.ts';
import { drawField } from './editor-form.ts';
import { EditorLookup } from './editor-lookup.ts';
import { drawPreview } from './editor-preview.ts';
import { keepDraft, keptDraft } from './editor-store.ts';
import type { Draft } from './editor-store.ts';
import { handIn, propose } from './hand-in.ts';
import { WordCheck } from './word-check.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** What is said of the rules that compare words while they have not answered. */
const WORDS_SAID = {
  'at work': 'They are at work …',
  failed: 'They could not be loaded, and run when you hand the card in.',
};

/**
 * Writes a card in the browser: a form and the source side by side, of which the source is what counts; checked and shown
 * while it is written, and kept on this device. Nothing is sent anywhere.
 */
class CardEditor extends HTMLElement {
  private draft: Draft = { id: '', text: '' };
  private readonly earlier: Draft[] = [];
  private lookup!: EditorLookup;
  private timer = 0;
  private formTimer = 0;
  private readonly words = new WordCheck(() => this.check());
  /** The text that was begun with: while it stands as it was, nothing is lost by replacing it. */
  private begunWith = '';
  /** Whether there is more than the template, so that comparing its words is worth the loading. */
  private isBegun = false;

  async connectedCallback(): Promise<void> {
    const response = await fetch(`${BASE}/contribute/deck.json`).catch(() => undefined);
    if (!response?.ok) return this.say('The names of the deck could not be loaded. Reload the page to try again.');
    this.lookup = new EditorLookup((await response.json()) as Lookup);
    this.append(...this.lookup.dataLists());
    this.listen();
    const kept = keptDraft();
    this.isBegun = kept !== undefined;
    this.find('.editor').hidden = false;
    this.say(kept ? 'This is the card that you were writing, kept on this device.' : '');
    this.begunWith = this.template(FIRST_ID);
    this.show(kept ?? { id: FIRST_ID, text: this.begunWith });
  }

  private find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    return this.querySelector<Kind>(selector)!;
  }

  private say(words: string): void {
    this.find('[data-status]').textContent = words;
  }

  private readonly terms = (vocabulary: string) => this.lookup.termsOf(vocabulary).map(({ term }) => term);

  private template(id: string): string {
    const now = new Date();
    const date = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    return draftText({ collection: 'cards', id, date }, this.terms);
  }

  private listen(): void {
    this.find('form').addEventListener('submit', (event) => event.preventDefault());
    const on = (name: string, act: () => void) => this.find(`[data-do=${name}]`).addEventListener('click', act);
    on('new', () => this.begin());
    on('undo', () => this.undo());
    on('tidy', () => this.change({ ...this.draft, text: repair(this.path, this.draft.text, this.terms) }, 'Tidied.'));
    on('sections', () => this.addSections());
    on('download', () => void handIn('download', this.draft).then((said) => this.say(said)));
    on('copy', () => void handIn('copy', this.draft).then((said) => this.say(said)));
    const { repository } = this.dataset;
    if (repository !== undefined)
      on('propose', () => {
        const { draft } = this;
        void propose(draft, repository, this.terms).then((said) => this.say(said));
      });
    const source = this.find<HTMLTextAreaElement>('#card-source');
    source.addEventListener('input', () => {
      this.write({ ...this.draft, text: source.value });
      // Not at once when the source is left: a click that leaves it would hit a button that is being replaced.
      clearTimeout(this.formTimer);
      this.formTimer = window.setTimeout(() => this.redrawForm(), 250);
    });
    const id = this.find<HTMLInputElement>('#card-id');
    id.addEventListener('input', () => this.write({ ...this.draft, id: id.value.trim() }));
    const text = this.find<HTMLTextAreaElement>('#card-text');
    text.addEventListener('input', () => this.writeSource(setBody(this.draft.text, text.value)));
    this.find<HTMLInputElement>('#card-open').addEventListener('change', (event) => {
      const input = event.target as HTMLInputElement;
      void this.open(input.value.trim()).then(() => (input.value = ''));
    });
    listenToInserts(this, text, () => this.writeSource(setBody(this.draft.text, text.value)));
    this.find<HTMLInputElement>('#card-file').addEventListener(
      'change',
      ({ target }) => void this.take((target as HTMLInputElement).files?.[0]),
    );
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      void this.take(event.dataTransfer.files[0]);
    });
  }

  private get path(): string {
    return `cards/${this.draft.id}.mdx`;
  }

  private begin(): void {
    const id = this.find<HTMLInputElement>('#card-id').value.trim() || FIRST_ID;
    void this.replace({ id, text: this.template(id) }, 'A new draft.').then(() => this.find('#card-id').focus());
  }

  /** Puts another card in the place of the one that stands here, after asking where that holds work. */
  private async replace(draft: Draft, words: string): Promise<void> {
    const isSure =
      this.draft.text === this.begunWith ||
      (await ask(this, {
        title: 'Replace the card that stands here?',
        text: 'Undo brings it back as long as this page is open. Download keeps it for longer.',
        act: 'Replace it',
      }));
    if (!isSure) return;
    this.begunWith = draft.text;
    this.change(draft, words);
  }

  private async open(id: string): Promise<void> {
    if (!this.lookup.has('cards', id)) return this.say(`There is no card “${id}”. Choose one from the list.`);
    const response = await fetch(`${BASE}/cards/${id}.mdx`).catch(() => undefined);
    if (!response?.ok) return this.say('The card could not be loaded. Try again.');
    await this.replace(
      { id, from: id, text: await response.text() },
      `This is the source of “${this.lookup.titleOf('cards', id)}”.`,
    );
  }

  private async take(file: File | undefined): Promise<void> {
    if (!file) return;
    const taken = await readCardFile(file);
    if (typeof taken === 'string') this.say(taken);
    else await this.replace(taken, `${file.name} is taken over.`);
  }

  private addSections(): void {
    const { body = '' } = splitFrontMatter(this.draft.text);
    const missing = SECTIONS.filter(({ title }) => !body.includes(`## ${title}\n`));
    const added = missing.map(({ title }) => `## ${title}\n\n… a paragraph.\n`);
    this.change(
      { ...this.draft, text: setBody(this.draft.text, [body.trimEnd(), ...added].join('\n\n')) },
      `${missing.length} sections added.`,
    );
  }

  private undo(): void {
    const before = this.earlier.pop();
    if (!before) return this.say('There is nothing to undo.');
    this.show(before);
    this.write(before);
    this.say('Undone.');
  }

  /** Takes over a whole text that was not typed; the one before can be brought back. */
  private change(draft: Draft, words: string): void {
    this.earlier.push(this.draft);
    this.show(draft);
    this.write(draft);
    this.say(words);
  }

  private writeSource(text: string): void {
    this.find<HTMLTextAreaElement>('#card-source').value = text;
    this.write({ ...this.draft, text });
  }

  private write(draft: Draft): void {
    this.draft = draft;
    this.isBegun = true;
    if (!keepDraft(draft)) this.say('This browser keeps nothing: download the card before you leave.');
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.check(), 250);
  }

  private show(draft: Draft): void {
    this.draft = draft;
    this.find<HTMLInputElement>('#card-id').value = draft.id;
    this.find<HTMLTextAreaElement>('#card-source').value = draft.text;
    this.drawForm();
    this.check();
  }

  /** Draws the form anew under somebody who may have begun to use it. */
  private redrawForm(): void {
    const { id } = document.activeElement ?? {};
    this.drawForm();
    this.check();
    if (id && document.activeElement?.id !== id) document.getElementById(id)?.focus();
  }

  private drawForm(): void {
    const { entry } = this.checked();
    const data = (entry?.data ?? {}) as Record<string, unknown>;
    const open = new Set(
      [...this.querySelectorAll('[data-group] [data-path]:has(details[open])')].map((box) =>
        box.getAttribute('data-path'),
      ),
    );
    const set = (path: Path, value: unknown, redraw = false) => {
      if (redraw) this.earlier.push(this.draft);
      const text = setValue('cards', this.draft.text, path, value);
      // What a draft may leave empty, and the explanations of the template, go when it is published.
      const isPublished = path.join() === 'status' && value !== 'draft';
      this.writeSource(isPublished ? repair(this.path, text, this.terms) : text);
      if (redraw || isPublished) this.redrawForm();
    };
    const get = (path: Path) => valueAt(this.checked().entry?.data, path);
    for (const [group, fields] of CARD_FIELDS) {
      this.find(`[data-group=${group}] [data-fields]`).replaceChildren(
        ...fields.map((field) => drawField(field, [field.key], data[field.key], { lookup: this.lookup, get, set })),
      );
    }
    for (const box of this.querySelectorAll('[data-group] [data-path]'))
      if (open.has(box.getAttribute('data-path')))
        for (const inner of box.querySelectorAll<HTMLDetailsElement>(':scope > details')) inner.open = true;
    const text = this.find<HTMLTextAreaElement>('#card-text');
    if (document.activeElement !== text) text.value = (splitFrontMatter(this.draft.text).body ?? '').trim();
  }

  private checked(): { entry: Entry | undefined; issues: Issue[] } {
    return checkFile({ path: this.path, bytes: new TextEncoder().encode(this.draft.text) }, this.lookup.entries);
  }

  private check(): void {
    const { entry, issues: ofRules } = this.checked();
    const { text } = this.draft;
    const found = this.isBegun ? [...nameFaults(this.draft, this.path, this.lookup), ...ofRules] : ofRules;
    const ofWords = this.isBegun && entry ? this.words.issuesOf(this.path, text, entry) : [];
    const issues = typeof ofWords === 'string' ? found : [...found, ...ofWords].sort(compareIssues);
    this.find('[data-words]').textContent = typeof ofWords === 'string' ? WORDS_SAID[ofWords] : '';
    const isReadable = entry?.data !== undefined;
    this.find<HTMLFieldSetElement>('[data-fields-of-form]').disabled = !isReadable;
    this.find('[data-unreadable]').hidden = isReadable;
    const isDraft = valueAt(entry?.data, ['status']) === 'draft';
    this.find('[data-summary]').textContent = summaryOf(issues, isDraft);
    const fields = fieldsOfIssues(this.find('form'), issues, entry, text);
    listIssues(this.find('[data-list]'), issues, text, {
      fields,
      goTo: (issue) => this.goTo(issue),
      take: (suggestion) =>
        this.change({ ...this.draft, text: applySuggestion(text, suggestion) }, `“${suggestion.text}” is written.`),
    });
    markFields(this.find('form'), fields);
    drawPreview(this.find('[data-preview]'), entry?.data, splitFrontMatter(text).body ?? '', this.lookup);
  }

  private goTo({ line, column }: Issue): void {
    const source = this.find<HTMLTextAreaElement>('#card-source');
    const start = offsetOf(source.value, line, column);
    const end = source.value.indexOf('\n', start);
    source.focus();
    source.setSelectionRange(start, end < 0 ? source.value.length : end);
    source.scrollTop = (line - 4) * (source.scrollHeight / source.value.split('\n').length);
  }
}

customElements.define('card-editor', CardEditor);
