import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { SECTIONS } from './components.ts';
import { findViolations } from './guard.ts';
import { plainText } from './text.ts';

/** Stops the compiler at the first thing that is not plain prose, before anything of it can run. */
function remarkGuard() {
  return (tree: Root, file: VFile): void => {
    const [violation] = findViolations(tree);
    if (violation) file.fail(`${violation.message} ${violation.hint}`, violation.node.position);
  };
}

/**
 * Gives the six section headings their fixed anchors and takes column alignment off tables, which would become inline
 * styles that the Content-Security-Policy blocks.
 */
function remarkAnchors() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'table') node.align = node.align?.map(() => null) ?? null;
      if (node.type !== 'heading') return;
      const section = SECTIONS.find(({ title }) => title === plainText(node));
      if (section) node.data = { ...node.data, hProperties: { id: section.anchor } } as typeof node.data;
    });
  };
}

/** The one list of remark plugins: for the site's compiler, the checker and the editor's preview. */
export const REMARK_PLUGINS = [remarkGfm, remarkGuard, remarkAnchors] as const;
