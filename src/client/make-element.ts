type Properties<Name extends keyof HTMLElementTagNameMap> = Partial<Omit<HTMLElementTagNameMap[Name], 'dataset'>> & {
  dataset?: Record<string, string>;
};

/** An element with properties and children. Texts become text nodes, so that nothing a reader typed is ever markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { dataset = {}, ...properties }: Properties<Name> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  Object.assign(element.dataset, dataset);
  element.append(...children);
  return element;
}

/** A button that does something. */
export function button(text: string, act: () => void, properties: Properties<'button'> = {}): HTMLButtonElement {
  const element = make('button', { type: 'button', ...properties }, text);
  element.addEventListener('click', act);
  return element;
}
