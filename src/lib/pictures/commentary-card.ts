/** The picture of a commentary: title, authors and imprint of the original, and what is made of it here. */
import type { Commentary, Edition } from '../edition/model.ts';
import { authorsInWords, imprintInWords, yearInWords } from '../wording/bibliography.ts';
import { countOf } from '../wording/list.ts';
import type { Drawing } from './drawing.ts';
import { isSettable, type Typefaces } from './metrics.ts';
import { drawTitleCard } from './title-card.ts';

export function drawCommentaryCard(
  commentary: Commentary,
  site: Pick<Edition['site'], 'title'>,
  faces: Typefaces,
): Drawing {
  const { original, shortTitle, claims } = commentary;
  const authors = authorsInWords(original);
  const readable = (words: string): string | undefined => (isSettable(words, faces.text) ? words : undefined);
  return drawTitleCard(
    {
      kicker: `Restated in ${countOf(claims.length, 'claim')}`,
      title: readable(original.title) ?? shortTitle,
      ...(authors !== '' && isSettable(authors, faces.text) && { subtitle: authors }),
      foot: readable(imprintInWords(original)) ?? yearInWords(original),
    },
    site,
    faces,
  );
}
