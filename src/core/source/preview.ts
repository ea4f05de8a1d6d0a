import type { Element, ElementContent, Root } from 'hast';
import type { Nodes } from 'mdast';
import 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { REMARK_PLUGINS } from './pipeline.ts';

/** What a component of a text shows: a link with words. */
export type DrawComponent = (
  component: string,
  attributes: ReadonlyMap<string, string>,
) => { href: string; words: string };

/**
 * The tree of HTML elements of a text, by the parser and the plugins with which the site is built; undefined for a text that
 * the guard refuses or the parser cannot read.
 */
export function previewTree(text: string, draw: DrawComponent): Root | undefined {
  const component = (_state: unknown, node: Nodes): ElementContent | undefined => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
    const attributes = new Map(
      node.attributes.flatMap((attribute) =>
        'name' in attribute && typeof attribute.value === 'string' ? [[attribute.name, attribute.value] as const] : [],
      ),
    );
    const { href, words } = draw(node.name ?? '', attributes);
    const className = node.name === 'Cite' ? ['cite'] : [];
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: { href, className },
      children: [{ type: 'text', value: words }],
    };
    return link;
  };
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use([...REMARK_PLUGINS])
    .use(remarkRehype, { handlers: { mdxJsxFlowElement: component, mdxJsxTextElement: component } });
  try {
    return processor.runSync(processor.parse(text), text) as Root;
  } catch {
    // The check says what is wrong with the text, and where.
    return undefined;
  }
}
