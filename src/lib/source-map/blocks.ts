/** A block of a plain-text article: lines with no blank line between them. */
export interface Block {
  /** Where it starts, counted from 1. */
  readonly line: number;
  /** Its text, NFC, white space folded. */
  readonly text: string;
}

/** Splits a plain text at its blank lines. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; parts: string[] } | undefined;
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = foldText(raw);
    if (line === '') {
      open = undefined;
    } else if (open) {
      open.parts.push(line);
      blocks[blocks.length - 1] = { line: open.line, text: open.parts.join(' ') };
    } else {
      open = { line: index + 1, parts: [line] };
      blocks.push({ line: open.line, text: line });
    }
  }
  return blocks;
}

/** NFC, with every run of white space one space: the form that words and digests are taken from. */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The words of a folded text: what stands between spaces and holds a letter or a digit. */
export function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
}
