/** Quotations from the page of a claim, and lists as files. */

/** Loads the scripts that the page has elements for. */
export function begin(): void {
  if (document.querySelector('.quote')) {
    void import('../cite/claim-page.ts').then(({ addQuoteActions }) => addQuoteActions());
    void import('../cite/selection.ts').then(({ watchSelection }) => watchSelection());
  }
  // The search page has its own export of what it found.
  if (document.querySelector('.export') && !document.querySelector('search-page')) {
    void import('../export/export-menu.ts').then(({ addExports }) => addExports());
  }
}
