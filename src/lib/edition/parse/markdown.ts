/**
 * How Markdown is read: by the model for sections and by Astro for the prose pages of the site.
 * One list of plugins, so that the two cannot disagree. Smart punctuation stays off everywhere,
 * because it would make the rendered text differ from the text of the model.
 */
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { components } from '../../schema/annotation.ts';

/** THE list of remark plugins. MDX itself is not on it: `@astrojs/mdx` brings its own. */
export const remarkPlugins = [remarkGfm] as const;

const processor = unified()
  .use(remarkParse)
  .use([...remarkPlugins])
  .use(remarkMdx)
  .freeze();

/** The syntax tree of an MDX text, without its comments. Throws a VFileMessage when it is not well-formed. */
export function parseMdx(text: string): Root {
  return dropComments(processor.parse(text));
}

/** Removes comments, `{/* … *\/}`; any other expression stays, to be refused. */
function dropComments<N extends Nodes>(node: N): N {
  if ('children' in node) {
    // Leaving children out keeps the type of those that stay, which the type checker cannot see.
    node.children = node.children.filter((child) => !isComment(child)).map(dropComments);
  }
  return node;
}

function isComment(node: Nodes): boolean {
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isExpression && /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/.test(node.value);
}

/** A component in the tree: alone on its lines (flow) or inside a paragraph (text). */
export type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a node is a component. */
export function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a node is nothing but white space. */
export function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Where a node starts in its file. Nodes from the parser always know. */
export function startOf({ position }: Pick<Nodes, 'position'>): number {
  return position?.start.offset ?? 0;
}

/**
 * The blocks of a section or component. A paragraph of nothing but components (`<Claim …>…</Claim>` on
 * one line) stands for these components, as it does when MDX compiles it.
 */
export function listBlocks(nodes: readonly (RootContent | PhrasingContent)[]): (RootContent | PhrasingContent)[] {
  return nodes.flatMap((node) => {
    const alone =
      node.type === 'paragraph' &&
      node.children.every((child) => isBlank(child) || (isJsx(child) && child.name !== 'Entity'));
    return alone ? node.children.filter((child) => !isBlank(child)) : [node];
  });
}

/** Whether a node is a component that stands beside the prose. Mentions are prose, and so is unknown mark-up around words. */
export function isUnit(node: Nodes): node is JsxElement {
  if (!isJsx(node) || node.name === 'Entity') return false;
  const known = node.name !== null && Object.hasOwn(components, node.name);
  return known || node.type === 'mdxJsxFlowElement' || node.children.length === 0;
}
