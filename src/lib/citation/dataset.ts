/** How to cite the data of the site: as text, and as an item. */
import { paths, withBase } from '../address/url.ts';
import type { Edition } from '../edition/model.ts';
import type { Editor } from '../schema/site.ts';
import { capitalise } from '../wording/capitals.ts';
import { dateInWords } from '../wording/date.ts';
import { citedName } from '../wording/editors.ts';
import { editionDays } from '../wording/editions.ts';
import { joinList } from '../wording/list.ts';
import { toCslDate, type CslItem } from './csl-item.ts';

/**
 * The reference to the data as a whole. Its date is that of the newest edition. It lists the edition of each article, or, if
 * there are more than {@link MOST_NAMED}, the number of articles and the date.
 */
export function datasetReference({ site, commentaries }: Pick<Edition, 'site' | 'commentaries'>): {
  readonly text: string;
  readonly item: CslItem;
} {
  const sealed = commentaries.flatMap(({ shortTitle, editions }) =>
    editions.slice(-1).map(({ number }) => `edition ${number} of “${shortTitle}”`),
  );
  const date = editionDays(commentaries).at(-1);
  const editors = joinList(site.editors.map(editorInCitation));
  const url = withBase(site.address, paths.data);
  const title = `${site.title}: Data`;
  const editions =
    sealed.length > MOST_NAMED && date !== undefined
      ? `the editions of ${sealed.length} articles as of ${dateInWords(date)}`
      : joinList(sealed);
  return {
    text: `${editors}${date === undefined ? '' : ` (${date.slice(0, 4)})`}. ${title}${editions === '' ? '' : `, ${editions}`}. Data set. ${url}`,
    item: {
      id: 'data',
      type: 'dataset',
      title,
      author: site.editors.map(citedName),
      ...(date !== undefined && { issued: toCslDate(date) }),
      ...(editions !== '' && { note: `${capitalise(editions)}.` }),
      URL: url,
      language: site.language,
    },
  };
}

const MOST_NAMED = 5;

function editorInCitation(editor: Editor): string {
  const name = citedName(editor);
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}
