/** What a built site weighs and what it may weigh. */
export { findExcess } from './budgets.ts';
export { openScales, type PageWeight } from './page.ts';
export { listFiles, measureSite, weighHeaviest } from './site.ts';
