import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** A text with its components replaced by what is given for each, as plain markdown; all else stays letter for letter. */
export function replaceComponents(
  text: string,
  replace: (component: string, attributes: Readonly<Record<string, string>>) => string,
): string {
  const pieces: string[] = [];
  let end = 0;
  visit(parser.parse(text), (node) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    pieces.push(text.slice(end, from), replace(node.name ?? '', attributesOf(node)));
    end = to;
  });
  return [...pieces, text.slice(end)].join('');
}

function attributesOf({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
