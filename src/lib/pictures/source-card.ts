/** The picture of a speaking source: its name, what kind of voice it is, how many claims rest on it. */
import type { Edition, Source } from '../edition/model.ts';
import { voices } from '../vocabulary/index.ts';
import { countOf } from '../wording/list.ts';
import type { Drawing } from './drawing.ts';
import type { Typefaces } from './metrics.ts';
import { drawTitleCard } from './title-card.ts';

export function drawSourceCard(source: Source, site: Pick<Edition['site'], 'title'>, faces: Typefaces): Drawing {
  const kicker = `Source: ${voices[source.voice].label.toLowerCase()}`;
  return drawTitleCard({ kicker, title: source.name, foot: whatRests(source) }, site, faces);
}

/** “12 claims rest on this source, 5 of them alone”. */
function whatRests({ claims, alone }: Source): string {
  const rests = `${countOf(claims.length, 'claim')} ${claims.length === 1 ? 'rests' : 'rest'} on this source`;
  if (alone.length === 0) return rests;
  return alone.length === claims.length ? `${rests} alone` : `${rests}, ${alone.length} of them alone`;
}
