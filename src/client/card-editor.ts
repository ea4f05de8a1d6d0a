import './no-eval.ts';
import { checkFile } from '../core/checks/lookup.ts';
import type { Lookup } from '../core/checks/lookup.ts';
import { applySuggestion, offsetOf } from '../core/checks/suggestion.ts';
import { compareIssues } from '../core/issue.ts';
import type { Issue } from '../core/issue.ts';
import { PLACEHOLDER } from '../core/checks/placeholder.ts';
import { valueAt } from '../core/checks/deck.ts';
import { History } from '../core/source/history.ts';
import { splitFrontMatter } from '../core/source/read.ts';
import type { Entry } from '../core/source/read.ts';
import { repair } from '../core/source/repair.ts';
import { addSections } from '../core/source/sections.ts';
import { draftText } from '../core/source/template.ts';
import { setBody, setValue } from '../core/source/write.ts';
import { ask } from './ask-dialog.ts';
import { listenToFiles, readCardFile } from './card-file.ts';
import { dateFaults, fieldsOfIssues, FIRST_ID, goToField, markFields, nameFaults } from './editor-faults.ts';
import { listenToInserts, notFound } from './editor-inserts.ts';
import type { Changes, FormHost } from './editor-field.ts';
import { drawFields } from './editor-form.ts';
import { listIssues, shortSummaryOf, summaryOf } from './editor-issues.ts';
import { forgetting, listKeptDrafts } from './editor-kept.ts';
import { EditorLookup } from './editor-lookup.ts';
import { drawPreview } from './editor-preview.ts';
import { Redraw } from './editor-redraw.ts';
import { showPlace } from './editor-source.ts';
import { DraftStore } from './editor-store.ts';
import type { Draft } from './editor-store.ts';
import { handIn, propose } from './hand-in.ts';
import { today } from './today.ts';
import { WordCheck } from './word-check.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** What is said of the rules that compare words while they have not answered. */
const WORDS_SAID = {
  'at work': 'They are at work …',
  failed: 'They could not be loaded, and run when you hand the card in.',
};

/** What is said of the keeping where it is not as usual. */
const KEEPING_SAID = {
  apart: 'Another tab writes a card, too. Both are kept, each by itself.',
  refused: 'This browser keeps nothing: download the card before you leave.',
};

/**
 * Writes a card in the browser: a form and the source side by side, of which the source is what counts; checked and shown
 * while it is written, and kept on this device. Nothing is sent anywhere.
 */
class CardEditor extends HTMLElement {
  private history = new History<Draft>({ id: '', text: '' });
  private readonly store = new DraftStore();
  private readonly redraw = new Redraw(this, () => this.show());
  private lookup!: EditorLookup;
  private timer = 0;
  private readonly words = new WordCheck(() => this.check());
  /** Whether there is more than the template, so that comparing its words is worth the loading. */
  private isBegun = false;

  async connectedCallback(): Promise<void> {
    const response = await fetch(`${BASE}/contribute/deck.json`).catch(() => undefined);
    if (!response?.ok) return this.say('The names of the deck could not be loaded. Reload the page to try again.');
    this.lookup = new EditorLookup((await response.json()) as Lookup);
    this.append(...this.lookup.dataLists());
    this.listen();
    const kept = this.store.begin();
    this.isBegun = kept !== undefined;
    for (const part of this.querySelectorAll<HTMLElement>('.editor, [data-tools]')) part.hidden = false;
    this.say(kept ? 'This is the card that you were writing, kept on this device.' : '');
    this.history = new History(kept ?? this.template(FIRST_ID));
    this.show();
    this.listKept();
  }

  private get draft(): Draft {
    return this.history.now;
  }

  private find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    return this.querySelector<Kind>(selector)!;
  }

  private say(words: string): void {
    this.find('[data-status]').textContent = words;
  }

  /** What the fields of the form need. */
  private get host(): FormHost {
    return {
      lookup: this.lookup,
      get: (path) => valueAt(this.checked().entry?.data, path),
      set: (changes, redraw) => this.setValues(changes, redraw),
      say: (words) => this.say(words),
    };
  }

  private setValues(changes: Changes, redraw: 'now' | 'soon' | undefined): void {
    const text = changes.reduce((source, [path, value]) => setValue('cards', source, path, value), this.draft.text);
    const [[path, value]] = changes;
    // What a draft may leave empty, and the explanations of the template, go when it is published.
    const isPublished = path.join() === 'status' && value !== 'draft';
    this.writeSource(isPublished ? repair(this.path, text, this.terms) : text, redraw ? undefined : path.join());
    if (redraw === 'now' || isPublished) this.redraw.now();
    else if (redraw) this.redraw.soon(0);
  }

  private readonly terms = (vocabulary: string) => this.lookup.termsOf(vocabulary).map(({ term }) => term);

  private template(id: string): Draft {
    const title = id === FIRST_ID ? `${PLACEHOLDER} what people call the risk` : undefined;
    const text = draftText({ collection: 'cards', id, date: today(), title }, this.terms);
    return { id, text, was: text };
  }

  private listen(): void {
    this.find('form').addEventListener('submit', (event) => event.preventDefault());
    const on = (name: string, act: () => void) => this.find(`[data-do=${name}]`).addEventListener('click', act);
    on('new', () => this.begin());
    on('undo', () => this.step('undo'));
    on('redo', () => this.step('redo'));
    on('tidy', () => this.change({ ...this.draft, text: repair(this.path, this.draft.text, this.terms) }, 'Tidied.'));
    on('sections', () => this.fillIn());
    const tell = (said: Promise<string>) => void said.then((words) => this.say(words));
    on('download', () => tell(handIn('download', this.draft)));
    on('copy', () => tell(handIn('copy', this.draft)));
    const { repository } = this.dataset;
    if (repository !== undefined) on('propose', () => tell(propose(this.draft, repository, this.terms)));
    const source = this.find<HTMLTextAreaElement>('#card-source');
    source.addEventListener('input', () => {
      this.write({ ...this.draft, text: source.value }, 'source');
      this.redraw.soon(250);
    });
    const id = this.find<HTMLInputElement>('#card-id');
    id.addEventListener('input', () => this.write({ ...this.draft, id: id.value.trim() }, 'id'));
    const text = this.find<HTMLTextAreaElement>('#card-text');
    const takeText = () => this.writeSource(setBody(this.draft.text, text.value), 'text');
    text.addEventListener('input', takeText);
    const open = this.find<HTMLInputElement>('#card-open');
    open.addEventListener('change', () => open.value.trim() && void this.open(open));
    listenToInserts(this, text, this.lookup, { onChange: takeText, say: (words) => this.say(words) });
    listenToFiles(this, this.find('#card-file'), (file) => void this.take(file));
    addEventListener('storage', () => this.listKept());
  }

  private get path(): string {
    return `cards/${this.draft.id}.mdx`;
  }

  private begin(): void {
    const id = this.find<HTMLInputElement>('#card-id').value.trim() || FIRST_ID;
    void this.replace(this.template(id), 'A new draft.').then(() => this.find('#card-id').focus());
  }

  /** Puts another card in the place of the one that stands here, after asking where that holds work. */
  private async replace(draft: Draft, words: string): Promise<void> {
    const isSure =
      this.draft.text === this.draft.was ||
      (await ask(this, {
        title: 'Replace the card that stands here?',
        text: 'Undo brings it back as long as this page is open. Download keeps it for longer.',
        act: 'Replace it',
      }));
    if (isSure) this.change(draft, words);
  }

  private async open(input: HTMLInputElement): Promise<void> {
    const words = input.value.trim();
    const id = this.lookup.idFor('cards', words);
    if (id === undefined) return this.say(notFound(this.lookup, 'cards', words));
    const response = await fetch(`${BASE}/cards/${id}.mdx`).catch(() => undefined);
    if (!response?.ok) return this.say('The card could not be loaded. Try again.');
    input.value = '';
    const text = await response.text();
    await this.replace(
      { id, from: id, text, was: text },
      `This is the source of “${this.lookup.titleOf('cards', id)}”.`,
    );
  }

  /** Lists the other cards that are kept on this device: those that other tabs wrote. */
  private listKept(): void {
    listKeptDrafts(this.find('[data-kept]'), this.store.others(), {
      open: (draft) => {
        this.history = new History(this.store.open(draft));
        this.isBegun = true;
        this.show();
        this.listKept();
        this.say(`This is “${draft.id}”. The other card is still kept.`);
      },
      forget: async (draft) => {
        if (await ask(this, forgetting(draft))) this.store.forget(draft);
        this.listKept();
      },
    });
  }

  private async take(file: File): Promise<void> {
    const taken = await readCardFile(file);
    if (typeof taken === 'string') return this.say(taken);
    await this.replace(taken, `${file.name} is taken over.`);
  }

  private fillIn(): void {
    const { body = '' } = splitFrontMatter(this.draft.text);
    const { text, added } = addSections(body);
    if (added.length === 0) return this.say('All sections stand in the text.');
    this.change({ ...this.draft, text: setBody(this.draft.text, text) }, `Added: ${added.join(', ')}.`);
  }

  private step(direction: 'undo' | 'redo'): void {
    const draft = this.history[direction]();
    if (!draft) return this.say(`There is nothing to ${direction}.`);
    this.keep();
    this.show();
    this.say(direction === 'undo' ? 'Undone.' : 'Done again.');
  }

  /** Takes over a whole text that was not typed. */
  private change(draft: Draft, words: string): void {
    this.write(draft);
    this.show();
    this.say(words);
  }

  private writeSource(text: string, place?: string): void {
    this.find<HTMLTextAreaElement>('#card-source').value = text;
    this.write({ ...this.draft, text }, place);
  }

  /** Takes a draft over; `place` names where it is written, when it is typed. */
  private write(draft: Draft, place?: string): void {
    this.say('');
    this.history.take(draft, Date.now(), place);
    this.keep();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.check(), 250);
  }

  private keep(): void {
    this.isBegun = true;
    const keeping = this.store.keep(this.draft, Date.now());
    if (keeping !== 'kept') this.say(KEEPING_SAID[keeping]);
    if (keeping === 'apart') this.listKept();
  }

  private show(): void {
    this.find<HTMLInputElement>('#card-id').value = this.draft.id;
    const source = this.find<HTMLTextAreaElement>('#card-source');
    if (source.value !== this.draft.text) source.value = this.draft.text;
    drawFields(this, (this.checked().entry?.data ?? {}) as Record<string, unknown>, this.host);
    const text = this.find<HTMLTextAreaElement>('#card-text');
    if (document.activeElement !== text) text.value = (splitFrontMatter(this.draft.text).body ?? '').trim();
    this.check();
  }

  private checked(): { entry: Entry | undefined; issues: Issue[] } {
    const bytes = new TextEncoder().encode(this.draft.text);
    return checkFile({ path: this.path, bytes }, this.lookup.entries, today());
  }

  private check(): void {
    const { entry, issues: ofRules } = this.checked();
    const { text } = this.draft;
    const title = valueAt(entry?.data, ['title']);
    const ofName = nameFaults(this.draft, this.path, this.lookup, title);
    const ofDraft = [...ofName, ...dateFaults(this.draft, entry, today())];
    const found = this.isBegun ? [...ofDraft, ...ofRules] : ofRules;
    const ofWords = this.isBegun && entry ? this.words.issuesOf(this.path, text, entry) : [];
    const issues = [...found, ...(typeof ofWords === 'string' ? [] : ofWords)].sort(compareIssues);
    this.find('[data-words]').textContent = typeof ofWords === 'string' ? WORDS_SAID[ofWords] : '';
    const isReadable = entry?.data !== undefined;
    this.find<HTMLFieldSetElement>('[data-fields-of-form]').disabled = !isReadable;
    this.find('[data-unreadable]').hidden = isReadable;
    const isDraft = valueAt(entry?.data, ['status']) === 'draft';
    this.find('[data-summary]').textContent = summaryOf(issues, isDraft);
    const fields = fieldsOfIssues(this.find('form'), issues, entry, text);
    listIssues(this.find('[data-list]'), issues, text, {
      fields,
      goTo: ({ line, column }) => {
        const source = this.find<HTMLTextAreaElement>('#card-source');
        showPlace(source, offsetOf(source.value, line, column));
      },
      goToField: ({ line, column }, { box }) => {
        goToField(box);
        const field = box.querySelector<HTMLTextAreaElement>('#card-text');
        // The field holds the end of the source, without the space around it.
        if (field) showPlace(field, offsetOf(text, line, column) - text.lastIndexOf(field.value));
      },
      take: (suggestion) =>
        this.change({ ...this.draft, text: applySuggestion(text, suggestion) }, `“${suggestion.text}” is written.`),
    });
    markFields(this.find('form'), fields);
    this.find('[data-short]').textContent = shortSummaryOf(issues);
    drawPreview(this.find('[data-preview]'), entry?.data, splitFrontMatter(text).body ?? '', this.lookup);
  }
}

customElements.define('card-editor', CardEditor);
