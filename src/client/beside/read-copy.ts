/** Gives the text of what a reader pastes or drops. The HTML parser is only loaded for HTML. */
import { decode, formatOf, markdownToText } from '../../lib/beside/formats.ts';

/** The text in a field, which may be HTML or Markdown. */
export async function readText(text: string, name = ''): Promise<string> {
  const format = formatOf(text, name);
  if (format === 'markdown') return markdownToText(text);
  if (format === 'text') return text;
  const { htmlToText } = await import('../../lib/beside/html.ts').catch(() => {
    throw new Error('The parser of HTML could not be loaded. Try again, or paste the text itself.');
  });
  return htmlToText(text);
}

/** The text of a file. */
export async function readFile(file: File): Promise<string> {
  if (file.size > LARGEST) throw new Error('The file is larger than 20 MB. Paste the text of the article instead.');
  if (!/\.(?:te?xt|x?html?|md|markdown)$/i.test(file.name) && !file.type.startsWith('text/'))
    throw new Error('Only .txt, .html and .md files can be read. Paste the text of the article instead.');
  return readText(decode(await file.arrayBuffer()), file.name);
}

const LARGEST = 20 * 1024 * 1024;
