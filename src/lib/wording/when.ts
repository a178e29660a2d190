/** Times in words: when something happened, and when it was said. */
import { readDate } from '../date/edtf.ts';
import type { Entity, When, Claim } from '../edition/model.ts';
import { capitalise, COMMON_NAME, nameWithin } from './capitals.ts';
import { dateInWords } from './date.ts';
import { type Piece, quote, separate, text } from './piece.ts';

/** A name that begins with a year or an abbreviation, and takes an article: “2001 invasion”, “US withdrawal”. */
const ARTICLE_NAME = /^(?:\d+|\p{Lu}{2,}) /u;
/** Words that stress a time without excluding others. */
const STRESS = /^(?:especially|particularly|above all|mainly|mostly|chiefly|notably)\b/iu;

/** A statement of time in words, with the article’s own words for it unless it is `brief`. */
export function whenInPieces(when: When, brief = false): Piece[] {
  const { edtf, mod, after, before, ref, text: wording } = when;
  const year = isYearRead(when) ? `; ${YEAR_READ}` : '';
  const parts: Piece[][] = [];
  if (edtf !== undefined) parts.push([text(capitalise(dateInWords(edtf, mod)))]);
  if (after) parts.push([text(`${orderInWords('after', wording)} `), ...eventWithin(after)]);
  if (before) parts.push([text(`${orderInWords('before', wording)} `), ...eventWithin(before)]);
  if (ref !== undefined) parts.push([text('At the time of writing')]);
  if (brief) return [...separate(parts, '; '), text(year === '' ? '' : ` (${YEAR_READ})`)];
  return [...separate(parts, '; '), text(' ('), quote(wording), text(`${year})`)];
}

/** The remark on a date whose year is not in the article’s words. */
export const YEAR_READ = 'the year is the editors’ reading';

/** Whether the article’s words for a date lack its year, so that the editors inferred it. */
export function isYearRead({ edtf, text: wording }: Pick<When, 'edtf' | 'text'>): boolean {
  const year = yearNamed(edtf);
  return year !== undefined && !wording.includes(year);
}

/** The first full year in a date: 2021 in `2021-05/..`, none in `201X`. */
export function yearNamed(edtf = ''): string | undefined {
  const { start, end } = readDate(edtf);
  const years = [start, end].flatMap((one) => (typeof one === 'object' ? [one.year] : []));
  return years.find((year) => /^\d{4}$/.test(year));
}

/** “After”, or “Especially after” if the article’s words stress that time. */
export function orderInWords(order: 'after' | 'before', wording: string): string {
  const [stress] = STRESS.exec(wording) ?? [];
  return capitalise(stress === undefined ? order : `${stress.toLowerCase()} ${order}`);
}

/** The dates of a claim in the shortest form, for the margin; empty if the article gives none. */
export function datesBriefly(when: readonly When[]): string {
  return [...new Set(when.flatMap(({ edtf, mod }) => (edtf === undefined ? [] : [dateInWords(edtf, mod)])))].join('; ');
}

/** An entity within a sentence. An event may get an article: “the signing of the agreement”. */
function eventWithin(entity: Entity): Piece[] {
  const { name, type } = entity;
  if (type === 'event' && COMMON_NAME.test(name)) {
    return [text('the '), { kind: 'entity', entity, text: nameWithin(entity) }];
  }
  return [...(type === 'event' && ARTICLE_NAME.test(name) ? [text('the ')] : []), { kind: 'entity', entity }];
}

/** The dates on which a claim was said, if the article gives them: “December 2020”. With the source if there are several. */
export function statedInPieces({ attributions }: Pick<Claim, 'attributions'>): Piece[][] {
  return attributions.flatMap(({ source, stated }): Piece[][] =>
    stated === undefined
      ? []
      : [[text(`${attributions.length > 1 ? `${source.name}: ` : ''}${capitalise(dateInWords(stated))}`)]],
  );
}

/** {@link statedInPieces} for a cell that also has the date of an event: “Said: December 2020”. */
export function saidOn({ attributions }: Pick<Claim, 'attributions'>): string[] {
  return attributions.flatMap(({ source, stated }) =>
    stated === undefined ? [] : [`Said${attributions.length > 1 ? ` by ${source.name}` : ''}: ${dateInWords(stated)}`],
  );
}
