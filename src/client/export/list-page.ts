/** Writes a list of quotations as HTML, for browsers and word processors, and saves files that were made in the browser. */
import { escapeMarkup } from '../../lib/citation/escape-markup.ts';
import { type Quote, quoteHtml } from '../../lib/citation/quote.ts';
import { publishedHere } from '../cite/published-at.ts';

/** The file: the title of the list, its address, and its quotations. */
export function toListPage(quotes: readonly Quote[]): string {
  const title = escapeMarkup(document.title);
  const address = escapeMarkup(publishedHere());
  return `<!doctype html>
<html lang="${escapeMarkup(document.documentElement.lang)}">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<p><a href="${address}">${address}</a></p>
${quoteHtml(quotes)}
</body>
</html>
`;
}

export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // Later, because some browsers have not read the file yet when `click` returns.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
