/** The original and its restatement, a row for each sentence. */
import { sentenceOf } from '../../lib/address/id.ts';
import { sentenceAddress } from '../../lib/address/text-fragment.ts';
import type { AlignedSentence, Alignment } from '../../lib/beside/align.ts';
import { currentWordings, type BesideData, type Wording } from '../../lib/beside/data.ts';
import type { Standing } from '../../lib/beside/guess.ts';
import { make } from '../dom/nodes.ts';
import { linkToClaim, type Pages } from './pages.ts';

/** How a sentence compares with the editors’ copy, in words; the styles add a sign for each. */
const STANDINGS: Readonly<Record<Standing, string>> = {
  same: 'As in the copy the editors used',
  marks: 'The same words, with other quotation marks, dashes or the like',
  differs: 'Differs from the copy the editors used',
  moved: 'Stands at another place in your copy',
  missing: 'Not found in your copy',
};

/** How many sentences were found, in a sentence or two. */
export function countStandings({ rows }: Alignment, total: number): string {
  const count = (standing: Standing): number =>
    rows.filter((row) => row.kind === 'sentence' && row.standing === standing).length;
  const found = total - count('missing');
  const parts = [
    [count('marks'), 'with other quotation marks, dashes or the like'],
    [count('differs'), 'with other words'],
    [count('moved'), 'at another place'],
  ] as const;
  const details = parts.filter(([number]) => number > 0).map(([number, how]) => `${number} ${how}`);
  if (found === 0) return 'No sentence of the article is in this text.';
  return `${found} of ${total} sentences found${details.length > 0 ? `; ${details.join(', ')}` : ', all word for word'}.`;
}

/** The rows, with the text that is only in the copy between them. */
export function renderRows({ rows, before, after }: Alignment, data: BesideData, pages: Pages): HTMLElement[] {
  const bySentence = Map.groupBy(currentWordings(data), ({ id }): string => sentenceOf(id));
  const places = new Map(data.sentences.map(({ id }, place) => [id, place]));
  const linkTo = (place: number): string | undefined =>
    data.url === null ? undefined : sentenceAddress(data.url, data.sentences, place);
  const rendered = rows.map((row) =>
    row.kind === 'extra'
      ? make('li', { class: 'beside-extra' }, labelled('Only in your copy', row.text, pages.lang))
      : renderSentence(row, bySentence.get(row.id) ?? [], linkTo(places.get(row.id) ?? 0), pages),
  );
  return [...outside('before', before, pages), ...rendered, ...outside('after', after, pages)];
}

function renderSentence(
  row: AlignedSentence,
  wordings: readonly Wording[],
  url: string | undefined,
  pages: Pages,
): HTMLElement {
  const { id, standing, text } = row;
  const own = make('div', { class: 'beside-own' }, make('span', { class: 'visually-hidden' }, 'Your copy: '));
  if (text !== '') own.append(make('p', { lang: pages.lang }, text));
  if (standing !== 'same') own.append(make('p', { class: 'beside-standing' }, STANDINGS[standing]));
  if (url !== undefined) own.append(make('p', {}, make('a', { href: url, rel: 'external' }, 'In the article')));
  const restated = make(
    'div',
    { class: 'beside-restated' },
    make('span', { class: 'visually-hidden' }, 'Restatement: '),
  );
  for (const { id: claim, text: words } of wordings)
    restated.append(make('p', { id: `at-${claim}` }, words, ' ', linkToClaim(claim, pages)));
  const number = make('span', { class: 'beside-number' }, `¶${id}`);
  return make('li', { class: `beside-row is-${standing}`, 'data-sentence': id }, number, own, restated);
}

/** The text around the article in a saved page, folded. */
function outside(where: 'before' | 'after', text: string, { lang }: Pages): HTMLElement[] {
  if (text === '') return [];
  const words = text.split(/\s+/).length;
  const sentence = where === 'before' ? 'first' : 'last';
  const summary = make('summary', {}, `Text ${where} the ${sentence} sentence: ${words} words`);
  return [make('li', { class: 'beside-extra' }, make('details', {}, summary, make('p', { lang }, text)))];
}

function labelled(label: string, text: string, lang: string): HTMLElement {
  return make('div', {}, make('span', { class: 'beside-standing' }, label), make('p', { lang }, text));
}
