/**
 * Opens the search box over any page with `/`, Ctrl-K or ⌘-K, or from a link marked `data-search-open`. Nothing of the
 * search itself is loaded before that. Without JavaScript the links lead to the search page.
 */
class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', (event) => {
      const wanted =
        (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping(event.target));
      if (!wanted || event.altKey) return;
      event.preventDefault();
      this.open();
    });
    document.addEventListener('click', (event) => {
      const link = (event.target as Element | null)?.closest('[data-search-open]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.open();
    });
    const dialog = this.dialog;
    // In a search field the first Escape would only empty it.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    this.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  }

  /** Asks for the names of cards while the search itself is still on its way: on a slow line that saves a round trip. */
  private preloadCards(): void {
    if (document.querySelector('link[rel=preload]')) return;
    const link = document.createElement('link');
    const href = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/search/cards.json`;
    document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }));
  }

  private get dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  private open(): void {
    const onPage = document.querySelector<HTMLInputElement>('search-panel[data-page] input');
    if (onPage) {
      onPage.focus();
      return;
    }
    if (!this.dialog.open) this.dialog.showModal();
    this.querySelector('input')?.select();
    this.preloadCards();
    void import('./search-panel.ts');
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

customElements.define('search-dialog', SearchDialog);
