import { today } from './today.ts';

/** The day on which a citation is read, which no file can know; without it the words say what to put there. */
class AccessedToday extends HTMLElement {
  connectedCallback(): void {
    this.textContent = today();
  }
}

customElements.define('accessed-today', AccessedToday);
