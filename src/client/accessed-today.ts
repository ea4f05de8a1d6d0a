/** The day on which a citation is read, which no file can know; without it the words say what to put there. */
class AccessedToday extends HTMLElement {
  connectedCallback(): void {
    const now = new Date();
    const part = (number: number) => String(number).padStart(2, '0');
    this.textContent = `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  }
}

customElements.define('accessed-today', AccessedToday);
