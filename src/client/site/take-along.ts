/** What is taken along from a page: quotations from the page of a claim, lists as files. Begins when a reader stirs. */

/** Begins; what happened before does not matter here. */
export function begin(): void {
  if (document.querySelector('.quote')) {
    void import('../cite/claim-page.ts').then(({ addQuoteActions }) => addQuoteActions());
    void import('../cite/selection.ts').then(({ watchSelection }) => {
      watchSelection();
    });
  }
  // The search has its own, of what it has found.
  if (document.querySelector('.export') && !document.querySelector('search-page')) {
    void import('../export/export-menu.ts').then(({ addExports }) => {
      addExports();
    });
  }
}
