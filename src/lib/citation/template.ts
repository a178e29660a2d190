/** References with blanks for what differs: title, address, restated article, and the place in the work. */
import type { CslItem, Pinpoint } from './csl-item.ts';
import {
  type Blank,
  hasTrace,
  isPlainTitleInTwo,
  isPlainWork,
  STAND_IN_NUMBER,
  STAND_IN_PARAGRAPH,
  STAND_IN_TITLE,
  STAND_IN_TITLE_IN_TWO,
  STAND_IN_URL,
  STAND_IN_WORK,
} from './stand-in.ts';

/**
 * The template of an item: the item and the place, with stand-ins, and the stand-ins, with the real texts. Texts that a style
 * may change in other ways than the stand-in stay in it. A style prints the title unchanged or in headline style. An item that
 * looks like a stand-in itself has no blanks.
 * All claims of an edition share a template, except those of the stand-first.
 */
export function toTemplate(item: CslItem, place: Pinpoint | undefined, headline: (title: string) => string) {
  const { title, URL, genre = '' } = item;
  const isBlank = title === STAND_IN_TITLE || isPlainTitleInTwo(title);
  const standIn = title.includes(':') ? STAND_IN_TITLE_IN_TWO : STAND_IN_TITLE;
  const [, restated] = /^restatement of para\. (\d+) /.exec(genre) ?? [];
  const [work = ''] = /“.*$/u.exec(genre) ?? [];
  const staying = { ...item, title: title === STAND_IN_TITLE ? '' : title, URL: '', genre: work };
  if (hasTrace(JSON.stringify(staying))) return { item, place, blanks: [] };
  // The title of a claim has its number, so that both are blanks or neither.
  const number = isBlank && place && 'words' in place ? place.words : undefined;
  const paragraph = place && 'label' in place ? place.locator : restated;
  const blanks: (Blank & { readonly real: string })[] = [
    ...(isBlank
      ? [
          { standIn, real: title, needed: true },
          { standIn: headline(standIn), real: headline(title) },
        ]
      : []),
    ...(URL === undefined ? [] : [{ standIn: STAND_IN_URL, real: URL, needed: true }]),
    ...(isPlainWork(work) ? [{ standIn: STAND_IN_WORK, real: work }] : []),
    ...(paragraph === undefined ? [] : [{ standIn: STAND_IN_PARAGRAPH, real: paragraph }]),
    ...(number === undefined ? [] : [{ standIn: STAND_IN_NUMBER, real: number }]),
  ];
  return {
    item: {
      ...item,
      ...(isBlank && { title: standIn }),
      ...(URL !== undefined && { URL: STAND_IN_URL }),
      ...(genre !== '' && { genre: blankGenre(genre, restated, work) }),
    },
    place: number === undefined ? blankParagraph(place) : { words: STAND_IN_NUMBER },
    blanks,
  };
}

function blankGenre(genre: string, paragraph: string | undefined, work: string): string {
  const words = isPlainWork(work) ? genre.replace(work, () => STAND_IN_WORK) : genre;
  return paragraph === undefined ? words : words.replace(paragraph, STAND_IN_PARAGRAPH);
}

function blankParagraph(place: Pinpoint | undefined): Pinpoint | undefined {
  return place && 'label' in place ? { ...place, locator: STAND_IN_PARAGRAPH } : place;
}
