import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { nearest } from '../text/nearest.ts';
import { COMPONENTS } from './components.ts';

/** Something in a body that is not plain prose. */
export interface Violation {
  node: Nodes;
  message: string;
  hint: string;
  /** How many lines below the beginning of the node it stands, where that is not its first line. */
  linesBelow?: number;
}

/**
 * Everything in a body that could run or lead astray: imports, expressions, raw HTML, components and attributes off the
 * list, and addresses other than https:, mailto: or root-relative. Empty for plain prose.
 */
export function findViolations(tree: Root): Violation[] {
  const found: Violation[] = [];
  visit(tree, (node) => {
    const violation = violationOf(node);
    if (violation) found.push({ node, ...violation });
    return violation && node.type !== 'link' && node.type !== 'text' ? SKIP : undefined;
  });
  return found;
}

function violationOf(node: Nodes): Omit<Violation, 'node'> | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        message: 'An import or export is not allowed.',
        hint: 'Write plain text, and begin no paragraph with the word "import" or "export".',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { message: 'An expression in braces is not allowed.', hint: 'Write \\{ for a brace in the text.' };
    case 'html':
      return { message: 'Raw HTML is not allowed.', hint: 'Use markdown.' };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentViolation(node.name, node.attributes, node.children.length > 0);
    case 'link':
    case 'definition':
      return addressViolation(node.url);
    case 'text':
      return bulletViolation(node.value);
    case 'image':
    case 'imageReference':
      return { message: 'An image is not allowed in a text.', hint: 'Say in words what it shows.' };
    case 'footnoteDefinition':
    case 'footnoteReference':
      return {
        message: 'A footnote is not allowed.',
        hint: 'Put the note into the sentence, or cite with <Cite paper="..."/>.',
      };
    default:
      return undefined;
  }
}

/** A line that begins as a list does in a word processor: here its lines would run together. */
function bulletViolation(text: string): Omit<Violation, 'node'> | undefined {
  const [before = '', sign] = text.split(/^([•●▪‣⁃])(?=[ \t])/m);
  if (sign === undefined) return undefined;
  const linesBelow = before.split('\n').length - 1;
  return { message: `A line begins with "${sign}", which makes no list.`, hint: 'Did you mean "-"?', linesBelow };
}

function componentViolation(
  name: string | null,
  attributes: (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
  hasContent: boolean,
): Omit<Violation, 'node'> | undefined {
  const info = name !== null && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (name === null || !info) {
    const meant = name === null ? undefined : nearest(name, Object.keys(COMPONENTS));
    const known = Object.keys(COMPONENTS)
      .map((key) => `<${key}/>`)
      .join(', ');
    return {
      message: name === null ? 'A fragment <> is not allowed.' : `<${name}> is not allowed.`,
      hint: meant ? `Did you mean <${meant}/>?` : `Only ${known} and markdown may stand in a text.`,
    };
  }
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      return { message: `<${name}> takes only quoted values.`, hint: `Write ${info.required}="...".` };
    if (!info.attributes.includes(attribute.name)) {
      const meant = nearest(attribute.name, info.attributes) ?? info.required;
      return { message: `<${name}> has no attribute "${attribute.name}".`, hint: `Did you mean "${meant}"?` };
    }
  }
  const given = attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute').map(({ name: key }) => key);
  if (!given.includes(info.required) || attributes.some(({ value }) => value === ''))
    return { message: `<${name}> lacks ${info.required}="...".`, hint: `Write <${name} ${info.required}="..."/>.` };
  if (new Set(given).size < given.length)
    return { message: `<${name}> has the same attribute twice.`, hint: 'Keep one of them.' };
  if (hasContent)
    return {
      message: `<${name}> must not enclose text.`,
      hint: `Write <${name} ${info.required}="..."/> and the text beside it.`,
    };
  return undefined;
}

/** What is wrong with the address of a link; undefined when it may be followed. */
export function addressViolation(address: string): Omit<Violation, 'node'> | undefined {
  const allowed =
    /^https:\/\/[^\s/?#\\@]+(?:[/?#][^\s\\]*)?$/.test(address) ||
    /^mailto:[^\s?\\]+$/.test(address) ||
    /^\/(?![/\\])[^\s\\]*$/.test(address);
  if (allowed) return undefined;
  return {
    message: `The address "${address}" is not allowed.`,
    hint: 'Use an address that begins with https://, mailto: or / (a page of this site).',
  };
}
