/**
 * A claim as a quotation for pasting elsewhere: its words, who says it and how firmly, the reference and the address, as plain
 * text, HTML and Markdown. Browser-safe. It has no colours, sizes or classes, and nothing that common sanitisers remove, so
 * that the attribution is kept.
 */
import { escapeMarkup } from './escape-markup.ts';
import { PLACEHOLDERS, type ReferenceText } from './markup.ts';

/** A piece of a reference. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
  readonly href?: string;
}

/** A quotation. */
export interface Quote {
  /** The claim, with what its pronouns mean in square brackets. */
  readonly words: string;
  /** A sentence: who says it and how firmly. */
  readonly said: string;
  readonly reference: readonly Run[];
  /** The address where the quoted wording can be read. */
  readonly address: string;
}

/** A reference of this site as runs. */
export function toRuns(text: ReferenceText): Run[] {
  return text.map((piece) => {
    if (!('text' in piece)) return { text: PLACEHOLDERS[piece.kind] };
    return piece.kind === 'emphasis' ? { text: piece.text, italic: true } : { text: piece.text };
  });
}

/** A reference with its address as a link. If the style does not print the address, it is added at the end. */
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

/** Quotations as plain text: one line for each part. */
export function quoteText(quotes: readonly Quote[]): string {
  return quotes
    .map((quote) => partsOf(quote, quotes.length > 1).map((runs) => runs.map(({ text }) => text).join('')))
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Quotations as HTML, for pasting as rich text and for embedding in another page. */
export function quoteHtml(quotes: readonly Quote[]): string {
  return quotes
    .map((quote) => {
      const parts = partsOf(quote, quotes.length > 1).map((runs) => `<p>${runs.map(runHtml).join('')}</p>`);
      return `<blockquote cite="${escapeMarkup(quote.address)}">${parts.join('')}</blockquote>`;
    })
    .join('\n');
}

/** Quotations as Markdown (CommonMark). */
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
 * The parts of a quotation. In a list of several, each has its attribution before and after the words, so that an excerpt of the
 * list keeps at least one of the two.
 */
function partsOf({ words, said, reference }: Quote, among: boolean): (readonly Run[])[] {
  const before = among && said !== '' ? [[{ text: said.replace(/\.?$/, ':') }]] : [];
  const quoted = words === '' ? [] : [[{ text: `“${words}”` }]];
  return [...before, ...quoted, ...(said === '' ? [] : [[{ text: said }]]), reference].filter(
    (runs) => runs.length > 0,
  );
}

/** A piece of a reference as HTML. */
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
