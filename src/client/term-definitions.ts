/** How long a definition stays after the pointer has left its term, so that the pointer can reach it. */
const GRACE = 250;

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const definitions: Promise<Record<string, string>> = fetch(`${base}/browse/definitions.json`).then((answer) =>
  answer.ok ? answer.json() : {},
);
const box = document.createElement('div');
let shown: HTMLAnchorElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Shows what a term means beside its link; after a tap also the way on, since the tap itself did not follow the link. */
export async function define(link: HTMLAnchorElement, tapped: boolean): Promise<void> {
  clearTimeout(leaving);
  if (shown === link && !tapped) return;
  hide();
  shown = link;
  const text = (await definitions)[link.pathname.slice(base.length)];
  if (shown !== link || text === undefined) return;
  const more = Object.assign(document.createElement('a'), {
    href: link.href,
    textContent: 'All entries with this term',
  });
  box.replaceChildren(text, ...(tapped ? [' ', more] : []));
  box.showPopover();
  place(link.getBoundingClientRect());
  link.setAttribute('aria-describedby', box.id);
}

/** Whether the definition of this term is open: a second tap then follows the link. */
export function isDefined(link: HTMLAnchorElement): boolean {
  return shown === link && box.matches(':popover-open');
}

function hide(): void {
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  if (box.matches(':popover-open')) box.hidePopover();
}

function place({ left, top, bottom }: DOMRect): void {
  const { offsetWidth, offsetHeight } = box;
  const fits = bottom + offsetHeight + 8 < innerHeight;
  box.style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`;
  box.style.top = `${fits ? bottom + 4 : Math.max(8, top - offsetHeight - 4)}px`;
}

Object.assign(box, { id: 'definition', className: 'definition', popover: 'manual' });
box.setAttribute('role', 'tooltip');
(document.querySelector('main') ?? document.body).append(box);
document.addEventListener('pointerover', ({ target }) => {
  if (!shown || !(target instanceof Node)) return;
  clearTimeout(leaving);
  if (!shown.contains(target) && !box.contains(target)) leaving = setTimeout(hide, GRACE);
});
document.addEventListener('focusout', ({ relatedTarget }) => {
  if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) hide();
});
document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
document.addEventListener('scroll', () => shown && place(shown.getBoundingClientRect()), { passive: true });
