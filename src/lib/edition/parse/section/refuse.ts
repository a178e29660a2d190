/** Reports nodes of the syntax tree, components and others, in places where they are not allowed. */
import type { Nodes } from 'mdast';
import { components } from '../../../schema/annotation.ts';
import { isJsx, type JsxElement, startOf } from '../markdown.ts';
import { suggest, listWords } from '../../issue/words.ts';
import type { Scope } from '../../read/text-file.ts';

/** Reports a node that prose may not contain; `others` is what it may contain besides text and emphasis. */
export function refuseInProse(node: Nodes, where: string, others: readonly string[], scope: Scope): void {
  const expected = listWords(['text', 'emphasis', ...others], 'and');
  if (isJsx(node) && node.type === 'mdxJsxTextElement') refuseComponent(node, where, expected, scope);
  else refuseNode(node, where, expected, scope);
}

/** Reports a component that is unknown or not allowed here. */
export function refuseComponent(element: JsxElement, where: string, expected: string, { report, locate }: Scope): void {
  const known = element.name !== null && Object.hasOwn(components, element.name);
  report({
    rule: known ? 'misplaced' : 'unknown-component',
    message: `Unexpected ${nameNode(element)} ${where}, expected ${expected}`,
    ...(known || element.name === null ? {} : suggest(element.name, Object.keys(components))),
    ...locate(startOf(element)),
  });
}

/** Reports a node that is not allowed here. */
export function refuseNode(node: Nodes, where: string, expected: string, { report, locate }: Scope): void {
  const isCode = node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression' || node.type === 'mdxjsEsm';
  report({
    rule: isCode ? 'not-literal' : 'misplaced',
    message: `Unexpected ${nameNode(node)} ${where}, expected ${expected}`,
    ...hintFor(node),
    ...locate(startOf(node)),
  });
}

function hintFor(node: Nodes): { hint?: string } {
  if (node.type === 'mdxTextExpression') return { hint: 'for a literal brace, write \\{' };
  if (node.type === 'mdxjsEsm') return { hint: 'MDX reads a line that starts with import or export as code' };
  if (node.type === 'mdxJsxFlowElement') return { hint: 'put it on one line with the words around it' };
  return {};
}

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
