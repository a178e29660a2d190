/**
 * A claim as a quotation to be pasted elsewhere: its words, who says it and how firmly, the reference and the address, as plain
 * text, HTML and Markdown. Browser-safe. It has no colours, sizes or classes, and nothing that common sanitisers remove, so
 * that the attribution survives.
 */
import { escapeMarkup } from './escape-markup.ts';
import { PLACEHOLDERS, type ReferenceText } from './markup.ts';

/** A stretch of a reference. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
  readonly href?: string;
}

/** A quotation. */
export interface Quote {
  /** The claim, with what its pronouns mean in square brackets. */
  readonly words: string;
  /** Who says it and how firmly, as a sentence. */
  readonly said: string;
  readonly reference: readonly Run[];
  /** Where it can be read, in the wording that is quoted. */
  readonly address: string;
}

/** A reference of this site as runs. */
export function toRuns(text: ReferenceText): Run[] {
  return text.map((piece) => {
    if (!('text' in piece)) return { text: PLACEHOLDERS[piece.kind] };
    return piece.kind === 'emphasis' ? { text: piece.text, italic: true } : { text: piece.text };
  });
}

/** A reference with its address as a link, at the end where the style does not print it. */
export function withAddress(reference: readonly Run[], address: string): Run[] {
  const runs = reference.flatMap((run) => (run.italic === true ? [run] : linkAddress(run.text, address)));
  if (runs.some(({ href }) => href === address)) return runs;
  return [...runs, ...(runs.length > 0 ? [{ text: ' ' }] : []), { text: address, href: address }];
}

/** A text in which an address is a link. */
function linkAddress(text: string, address: string): Run[] {
  const [before = '', ...rest] = text.split(address);
  if (rest.length === 0) return [{ text }];
  return [{ text: before }, { text: address, href: address }, { text: rest.join(address) }].filter(
    (run) => run.text !== '',
  );
}

/** As plain text: a line for each part. */
export function quoteText(quotes: readonly Quote[]): string {
  return quotes
    .map((quote) => partsOf(quote, quotes.length > 1).map((runs) => runs.map(({ text }) => text).join('')))
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** As HTML, to be pasted as rich text, and to be embedded in another page. */
export function quoteHtml(quotes: readonly Quote[]): string {
  return quotes
    .map((quote) => {
      const parts = partsOf(quote, quotes.length > 1).map((runs) => `<p>${runs.map(runHtml).join('')}</p>`);
      return `<blockquote cite="${escapeMarkup(quote.address)}">${parts.join('')}</blockquote>`;
    })
    .join('\n');
}

/** As Markdown (CommonMark). */
export function quoteMarkdown(quotes: readonly Quote[]): string {
  return quotes
    .map((quote) =>
      partsOf(quote, quotes.length > 1)
        .map((runs) => `> ${runs.map(runMarkdown).join('')}`)
        .join('\n>\n'),
    )
    .join('\n\n');
}

/**
 * The parts of a quotation. In a list of several, who says it stands before the words as well as after them, so that a passage
 * cut from the list keeps one of the two.
 */
function partsOf({ words, said, reference }: Quote, among: boolean): (readonly Run[])[] {
  const before = among && said !== '' ? [[{ text: said.replace(/\.?$/, ':') }]] : [];
  const quoted = words === '' ? [] : [[{ text: `“${words}”` }]];
  return [...before, ...quoted, ...(said === '' ? [] : [[{ text: said }]]), reference].filter(
    (runs) => runs.length > 0,
  );
}

/** A stretch of a reference as HTML. */
export function runHtml({ text, italic, href }: Run): string {
  const escaped = escapeMarkup(text);
  if (href !== undefined) return `<a href="${escapeMarkup(href)}">${escaped}</a>`;
  return italic === true ? `<i>${escaped}</i>` : escaped;
}

function runMarkdown({ text, italic, href }: Run): string {
  if (href !== undefined) return `<${href}>`;
  if (italic !== true) return escapeMarkdown(text);
  const [, start = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return words === '' ? text : `${start}*${escapeMarkdown(words)}*${end}`;
}

/** Escapes whatever Markdown could read as markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)|^[#+-](?=\s)/gu, '\\$&');
}
