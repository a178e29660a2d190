/** The picture of a commentary: title, authors and imprint of the original, and what is made of it here. */
import type { Commentary, Edition } from '../edition/model.ts';
import { authorsInWords, imprintInWords } from '../wording/bibliography.ts';
import { countOf } from '../wording/list.ts';
import type { Drawing } from './drawing.ts';
import type { Typefaces } from './measures.ts';
import { drawTitleCard } from './title-card.ts';

export function drawCommentaryCard(
  commentary: Commentary,
  site: Pick<Edition['site'], 'title'>,
  faces: Typefaces,
): Drawing {
  const { original, claims } = commentary;
  return drawTitleCard(
    {
      kicker: `Restated in ${countOf(claims.length, 'claim')}`,
      title: original.title,
      subtitle: authorsInWords(original),
      foot: imprintInWords(original),
    },
    site,
    faces,
  );
}
