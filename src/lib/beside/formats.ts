/** The format of a reader’s file, and its text. */

/** A format of a copy. */
export type Format = 'text' | 'markdown' | 'html';

/** The format of a text, by the name of its file and by how it begins. */
export function formatOf(text: string, name = ''): Format {
  if (
    /\.x?html?$/i.test(name) ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(text)
  )
    return 'html';
  return /\.(?:mdx?|markdown)$/i.test(name) ? 'markdown' : 'text';
}

/** Decodes a file by its byte order mark, else as UTF-8, else as Windows-1252, which older Western pages use. */
export function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The plain text of a Markdown text. */
export function markdownToText(text: string): string {
  return text
    .replace(/^---\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/, '')
    .replace(/^ {0,3}(?:#{1,6}[ \t]+|(?:>[ \t]?)+|\[\^[^\]]+\]:[ \t]*|(?:[-*_][ \t]*){3,}$)/gm, '')
    .replace(/^( {0,3})(?:[-*+]|\d{1,9}[.)])[ \t]+/gm, '\n$1')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/!\[([^\]]*)\](?:\([^()\s]*(?:\s+"[^"]*")?\)|\[[^\]]*\])/g, '$1')
    .replace(/\[([^\]]*)\](?:\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|\[[^\]]*\])/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<sup>[^<]{0,6}<\/sup>|<\/?[a-z][^<>]*>/gi, '')
    .replace(/(?<!\\)(\*{1,3}|`+|~~)(?=\S)([^]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}\\])(_{1,3})(?=\S)([^]*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\\r?\n/g, '\n')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
