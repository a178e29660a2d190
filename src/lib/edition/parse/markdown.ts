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

/** The one list of remark plugins. MDX is not on it: `@astrojs/mdx` has its own. */
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

/** Removes comments, `{/* … *\/}`. Other expressions stay, and are reported later. */
function dropComments<N extends Nodes>(node: N): N {
  if ('children' in node) {
    // Removing children does not change the type of the rest, but the type checker cannot see that.
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

/** The offset at which a node starts. Nodes from the parser always have a position. */
export function startOf({ position }: Pick<Nodes, 'position'>): number {
  return position?.start.offset ?? 0;
}

/**
 * The blocks of a section or component. A paragraph that contains only components (`<Claim …>…</Claim>` on
 * one line) is replaced by these components, as MDX does when it compiles.
 */
export function listBlocks(nodes: readonly (RootContent | PhrasingContent)[]): (RootContent | PhrasingContent)[] {
  return nodes.flatMap((node) => {
    const alone =
      node.type === 'paragraph' &&
      node.children.every((child) => isBlank(child) || (isJsx(child) && child.name !== 'Entity'));
    return alone ? node.children.filter((child) => !isBlank(child)) : [node];
  });
}

/** Whether a node is a component outside the prose. Mentions are prose, and so are unknown inline components around words. */
export function isUnit(node: Nodes): node is JsxElement {
  if (!isJsx(node) || node.name === 'Entity') return false;
  const known = node.name !== null && Object.hasOwn(components, node.name);
  return known || node.type === 'mdxJsxFlowElement' || node.children.length === 0;
}
