/** A text with a button that copies it; what came of it is shown and spoken. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    const status = this.querySelector('[role=status]')!;
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = this.querySelector('pre')!.textContent;
      navigator.clipboard.writeText(text.trim()).then(
        () => (status.textContent = 'Copied'),
        () => (status.textContent = 'The browser did not allow it: select the text and copy it by hand.'),
      );
    });
  }
}

customElements.define('copy-text', CopyText);
