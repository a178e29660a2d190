/** Exports a list as files, which are made here from published data. Replaces the links to the files of the whole site. */
import { escapeMarkup } from '../../lib/citation/escape-markup.ts';
import { pageKey } from '../../lib/citation/paths.ts';
import { type Quote, quoteHtml, quoteText } from '../../lib/citation/quote.ts';
import { copyForms, statusElement } from '../dom/clipboard.ts';
import { loadStyles } from '../dom/load-styles.ts';
import { make } from '../dom/nodes.ts';
import { createCopyButton } from '../cite/copy-button.ts';
import { createStyles } from '../cite/forms.ts';
import { publishedHere, siteBase } from '../cite/published-at.ts';
import { toCsv } from './set-csv.ts';
import { listStyleNames, references, toQuotes } from './set-references.ts';
import { listShown, type Shown } from './shown.ts';
import styles from '../cite/take.css?url';

/** Loads the records that a list shows. */
type List = () => Promise<readonly Shown[]>;

/** Fills each export menu of the page when it is opened. */
export function addExports(list: List = listShown): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('.export')) {
    const fill = (): void => {
      if (menu.open) void fillMenu(menu, list);
    };
    menu.addEventListener('toggle', fill);
    fill();
  }
}

async function fillMenu(menu: HTMLDetailsElement, list: List): Promise<void> {
  const place = menu.querySelector('p');
  if (!place || menu.querySelector('.take-forms')) return;
  statusElement();
  void loadStyles(styles);
  const row = make('p', { class: 'take-forms' });
  const status = make('span');
  const save = (label: string, ending: string, type: string, write: Write): HTMLButtonElement =>
    createCopyButton(
      label,
      async () => {
        try {
          const shown = await list();
          status.textContent = shown.length === 0 ? 'The list is empty.' : '';
          if (shown.length === 0) return false;
          saveFile(
            `${pageKey(location.pathname.slice(siteBase().length))}${ending}`,
            type,
            await write(shown, `${document.title} (${shown.length}); ${publishedHere()}`),
          );
          return true;
        } catch {
          status.textContent = 'The data could not be read.';
          return false;
        }
      },
      undefined,
      ['Saved', 'Not saved'],
    );
  row.append(
    'What the list shows: ',
    save('CSV', '.csv', 'text/csv', toCsv),
    save('RIS', '.ris', 'application/x-research-info-systems', references.ris),
    save('BibTeX', '.bib', 'application/x-bibtex', references.bib),
    save('CSL-JSON', '.csl.json', 'application/json', references.csl),
    save('List', '.html', 'text/html', async (shown) => toListPage(await toQuotes(shown))),
    createCopyButton('Copy list', () => {
      const quotes = list().then(toQuotes);
      return copyForms({ 'text/plain': quotes.then(quoteText), 'text/html': quotes.then(quoteHtml) });
    }),
    status,
  );
  place.replaceWith(row);
  const names = await list()
    .then(listStyleNames)
    .catch(() => []);
  if (names.length > 1) status.before(createStyles(names));
}

type Write = (shown: readonly Shown[], about: string) => Promise<string>;

/** The list as HTML, for browsers and word processors: its title, its address, and its quotations. */
function toListPage(quotes: readonly Quote[]): string {
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

function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // Later, because some browsers have not read the file yet when `click` returns.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
