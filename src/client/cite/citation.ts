/** References to claims, as rich and as plain text. */
import { runHtml } from '../../lib/citation/quote.ts';
import type { Copied } from '../dom/clipboard.ts';
import { quotableAt, toQuote } from './read-quote.ts';

/** The references to the pages of claims, in the style that the reader has chosen: one a line. */
export function citationForms(pages: readonly string[]): Copied {
  const references = Promise.all(pages.map(async (page) => toQuote(await quotableAt(page)).reference));
  return {
    'text/plain': references.then((all) => all.map((runs) => runs.map(({ text }) => text).join('')).join('\n')),
    'text/html': references.then((all) => all.map((runs) => `<p>${runs.map(runHtml).join('')}</p>`).join('\n')),
  };
}
