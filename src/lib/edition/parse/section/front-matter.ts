/** Parts the YAML front matter of a section from its body. */
import type { TextFile } from '../../read/text-file.ts';

/**
 * Front matter and body as files of their own in which the other part is blanked out, so that every offset,
 * line and column stays right. `front` is undefined where there is none.
 */
export function splitFrontMatter({ path, text }: TextFile): { front?: TextFile; body: TextFile } {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return { body: { path, text } };
  const [block] = match;
  const front = block.replace(/^---/gm, '   ');
  return { front: { path, text: front }, body: { path, text: blank(block) + text.slice(block.length) } };
}

/** The same lines with every character a space. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
