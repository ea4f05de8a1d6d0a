/** The link of a vocabulary's term at which something happened. */
const termAt = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;
let definitions: typeof import('./term-definitions.ts') | undefined;

async function define(link: HTMLAnchorElement, tapped: boolean): Promise<void> {
  definitions ??= await import('./term-definitions.ts');
  await definitions.define(link, tapped);
}

// What a term means is shown when it is pointed at, focused or tapped; the definitions are fetched only then. A finger
// cannot point, so the first tap shows the definition, and the second follows the link.
document.addEventListener('pointerover', (event) => {
  const link = termAt(event);
  if (link && event.pointerType !== 'touch') void define(link, false);
});
document.addEventListener('focusin', (event) => {
  const link = termAt(event);
  if (link?.matches(':focus-visible')) void define(link, false);
});
document.addEventListener('click', (event) => {
  const link = termAt(event);
  if (!link || (event as PointerEvent).pointerType !== 'touch' || definitions?.isDefined(link)) return;
  event.preventDefault();
  void define(link, true);
});
