/** Takes a reader of an old address to the present one, with whatever stood behind it: a question, a place on the page. */
class MovedPage extends HTMLElement {
  connectedCallback(): void {
    location.replace(`${this.dataset['to']}${location.search}${location.hash}`);
  }
}

customElements.define('moved-page', MovedPage);
