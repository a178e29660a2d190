/**
 * What pages may weigh, in bytes after Brotli and before the reader interacts. e2e/dist/budgets.test.ts checks every page, and
 * `npm run bench` shows the weights. If a page exceeds its budget, fix the page and not the budget.
 */
import type { PageWeight } from './page.ts';
import type { PageKind } from './kinds.ts';

/** A KB is 1,024 bytes throughout the project. */
const KB = 1024;

/** The budget of every page. */
const EVERY_PAGE: Budget = { js: 6 * KB, font: 40 * KB, image: 0, requests: 20 };

/** Additional budgets by kind of page. The large ones are only for noticing that something has gone wrong. */
const BUDGETS: Readonly<Record<PageKind, Budget>> = {
  reading: { total: 28 * KB, critical: 24 * KB, criticalRequests: 2, html: 21 * KB, css: 7 * KB, js: 1.5 * KB },
  claim: { total: 14 * KB, critical: 12 * KB, html: 7 * KB, css: 6 * KB, js: 2 * KB },
  entity: { total: 14 * KB, critical: 13 * KB, html: 9 * KB, css: 5 * KB, js: 1.5 * KB },
  source: { total: 14 * KB, critical: 13 * KB, html: 9 * KB, css: 5 * KB, js: 1.5 * KB },
  search: { total: 14 * KB, critical: 10 * KB, html: 4 * KB, css: 6 * KB, js: 2 * KB },
  beside: { total: 14 * KB, critical: 12 * KB, html: 5 * KB, css: 6 * KB, js: 2 * KB },
  home: { total: 14 * KB, critical: 11 * KB, html: 5 * KB, css: 7 * KB, js: 1.5 * KB },
  // Their lists and drawings grow with the content.
  overview: { total: 60 * KB, css: 7 * KB, js: 1.5 * KB },
  browse: { total: 60 * KB, css: 6 * KB, js: 4 * KB },
  guide: { total: 24 * KB, css: 8 * KB, js: 2 * KB },
  edition: { total: 60 * KB, css: 6 * KB, js: 2 * KB },
  data: { total: 60 * KB, css: 6 * KB, js: 2 * KB },
  other: { total: 14 * KB, css: 6 * KB, js: 1.5 * KB },
};

/** The measures in which a page exceeds its budget, in words: `total 14,500 of 14,336`. */
export function findExcess(weight: PageWeight): string[] {
  return [EVERY_PAGE, BUDGETS[weight.kind]].flatMap((budget) =>
    MEASURES.flatMap((measure) => {
      const most = budget[measure];
      return most !== undefined && weight[measure] > most
        ? [`${measure} ${weight[measure].toLocaleString('en')} of ${most.toLocaleString('en')}`]
        : [];
    }),
  );
}

const MEASURES = ['total', 'html', 'css', 'js', 'font', 'image', 'critical', 'criticalRequests', 'requests'] as const;

/** The most that a page may have of each measure. */
export type Budget = Readonly<Partial<Record<(typeof MEASURES)[number], number>>>;
