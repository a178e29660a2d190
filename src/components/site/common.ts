/** What every page says of the site. */
import type { Edition } from '../../lib/edition/model.ts';
import { oncePer } from '../../lib/edition/once.ts';
import { editorName } from '../../lib/wording/editors.ts';
import { joinList } from '../../lib/wording/list.ts';
import { scriptsHtml } from '../prose/scripts-html.ts';
import { ownershipInWords, unaffiliatedWith } from '../../lib/wording/rights.ts';

/** Words of the site from its records, worked out once for an edition. */
export const commonOf = oncePer(({ site, commentaries }: Edition) => {
  const originals = commentaries.map(({ original }) => original);
  const [firstPublished] = commentaries.flatMap(({ editions }) => editions.map(({ date }) => date)).sort();
  return {
    editors: joinList(site.editors.map(editorName)),
    /** The day of its first edition. */
    firstPublished,
    /** Whose the wording of the articles is, as a predicate. */
    ownership: ownershipInWords(originals),
    /** Whom it is not affiliated with: a sentence, as HTML, or nothing. */
    unaffiliatedHtml: unaffiliatedHtml(unaffiliatedWith(originals)),
  };
});

function unaffiliatedHtml(names: readonly string[]): string {
  if (names.length === 0) return '';
  // A name takes an article or none; after the noun it needs none.
  const who = names.length === 1 ? 'the publisher, ' : 'the publishers: ';
  return ` Not affiliated with ${who}${scriptsHtml(names.join(', '))}.`;
}
