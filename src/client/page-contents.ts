/** How far below the upper edge of the window, in pixels, a heading has come to be read. */
const LINE = 96;

/**
 * The table of contents of a page: marks the section being read, and gives the heading of each section a link to itself
 * that a click copies as a whole address.
 */
class PageContents extends HTMLElement {
  connectedCallback(): void {
    const links = new Map([...this.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
    const headings = [...links.keys()].flatMap((id) => {
      const target = document.getElementById(id);
      const heading = target?.matches('h2') ? target : target?.querySelector('h2');
      return heading ? [{ id, heading }] : [];
    });
    for (const { id, heading } of headings) heading.append(sectionLink(id));
    const follow = () => {
      const passed = headings.filter(({ heading }) => heading.getBoundingClientRect().top < LINE);
      for (const [id, link] of links) {
        if (id === passed.at(-1)?.id) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(follow, { rootMargin: `-${LINE}px 0px 0px` });
    for (const { heading } of headings) observer.observe(heading);
  }
}

/** A link to a section; the browser goes there, and the address is copied where the browser allows it. */
function sectionLink(id: string): HTMLAnchorElement {
  const link = Object.assign(document.createElement('a'), { className: 'section-link', href: `#${id}` });
  const name = (text: string, label: string) => {
    link.textContent = text;
    link.setAttribute('aria-label', label);
  };
  name('#', 'Copy a link to this section');
  link.addEventListener('click', () => {
    navigator.clipboard.writeText(link.href).then(
      () => name('Copied', 'Copied'),
      () => name('#', 'The browser did not allow copying; the address bar has the link'),
    );
    link.addEventListener('blur', () => name('#', 'Copy a link to this section'), { once: true });
  });
  return link;
}

customElements.define('page-contents', PageContents);
