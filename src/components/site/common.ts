/** What every page says about the site. */
import type { Edition } from '../../lib/edition/model.ts';
import { oncePer } from '../../lib/edition/once.ts';
import { editorName } from '../../lib/wording/editors.ts';
import { joinList } from '../../lib/wording/list.ts';
import { scriptsHtml } from '../prose/scripts-html.ts';
import { ownershipInWords, unaffiliatedWith } from '../../lib/wording/rights.ts';

/** Words about the site from its records, made once for an edition. */
export const commonOf = oncePer(({ site, commentaries }: Edition) => {
  const originals = commentaries.map(({ original }) => original);
  const [firstPublished] = commentaries.flatMap(({ editions }) => editions.map(({ date }) => date)).sort();
  return {
    editors: joinList(site.editors.map(editorName)),
    /** The date of the first edition. */
    firstPublished,
    /** Who owns the wording of the articles, as a predicate. */
    ownership: ownershipInWords(originals),
    /** A sentence on whom the site is not affiliated with, as HTML; '' if there is none. */
    unaffiliatedHtml: unaffiliatedHtml(unaffiliatedWith(originals)),
  };
});

function unaffiliatedHtml(names: readonly string[]): string {
  if (names.length === 0) return '';
  // After “the publisher” a name needs no article; alone, some names would.
  const who = names.length === 1 ? 'the publisher, ' : 'the publishers: ';
  return ` Not affiliated with ${who}${scriptsHtml(names.join(', '))}.`;
}
