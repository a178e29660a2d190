/** Reads the text of an original from a file outside of the content, and the source map that was made from it. */
import { readFile } from 'node:fs/promises';
import { type SourceMap, SourceMapSchema } from '../lib/schema/source-map.ts';
import { WrongUse } from './command.ts';

/** Reads the text of an original. Throws a {@link WrongUse} if the file cannot be read as text. */
export async function readOriginal(path: string): Promise<string> {
  if (/\.(?:docx?|odt|pdf|rtf|mhtml?|epub)$/i.test(path))
    throw new WrongUse(`Unexpected file ${path}, expected ${A_TEXT}`);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new WrongUse(`Unexpected file ${path}, which cannot be read, expected ${A_TEXT}`, { cause: error });
  });
  try {
    const text = new TextDecoder(encodingOf(path, bytes), { fatal: true }).decode(bytes);
    if (text.trim() !== '' && !text.includes('\0')) return text;
  } catch {
    throw new WrongUse(`Unexpected bytes in ${path} that are not UTF-8, expected ${A_TEXT}`);
  }
  throw new WrongUse(`Unexpected file ${path}, which holds no text, expected ${A_TEXT}`);
}

/** The encoding of a file: a web page declares it, all other texts are UTF-8. */
function encodingOf(path: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (!/\.x?html?$/i.test(path)) return 'utf-8';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'utf-8';
  }
}

/** Reads a source map; undefined if it does not exist or cannot be read. */
export async function readSourceMap(path: string): Promise<SourceMap | undefined> {
  try {
    return SourceMapSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

const A_TEXT = 'the original as Markdown (.md), a saved web page (.html) or plain text (.txt), in UTF-8';
