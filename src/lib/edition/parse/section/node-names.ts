/** What messages call the parts of a syntax tree that have no place in a section. */
import type { Nodes } from 'mdast';
import { isJsx } from '../markdown.ts';

/** A noun phrase for a node: “heading”, “<Quote>”. */
export function nameNode(node: Nodes): string {
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Entity') return '<Entity> on a line of its own';
  if (isJsx(node)) return node.name === null ? 'fragment <>' : `<${node.name}>`;
  return NAMES[node.type] ?? node.type;
}

const NAMES: Readonly<Partial<Record<string, string>>> = {
  blockquote: 'quotation',
  break: 'line break (two spaces or a backslash at the end of a line)',
  code: 'code block',
  definition: 'link definition',
  delete: 'struck-out text',
  footnoteDefinition: 'footnote',
  footnoteReference: 'footnote mark',
  heading: 'heading',
  html: 'HTML',
  image: 'image',
  imageReference: 'image',
  inlineCode: 'code',
  link: 'link',
  linkReference: 'link by reference',
  list: 'list',
  mdxFlowExpression: 'expression in braces',
  mdxTextExpression: 'expression in braces',
  mdxjsEsm: 'import or export',
  paragraph: 'prose',
  table: 'table',
  text: 'prose',
  thematicBreak: 'rule',
};
