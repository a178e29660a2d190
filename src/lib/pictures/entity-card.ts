/** The picture of an entity: what kind of thing it is, its name, its name in its own script, in how many claims it is. */
import type { Edition, Entity } from '../edition/model.ts';
import { entityTypes } from '../vocabulary/index.ts';
import { countOf } from '../wording/list.ts';
import type { Drawing } from './drawing.ts';
import type { Typefaces } from './metrics.ts';
import { drawTitleCard } from './title-card.ts';

export function drawEntityCard(entity: Entity, site: Pick<Edition['site'], 'title'>, faces: Typefaces): Drawing {
  const { type, labelledBy, name, nativeNames } = entity;
  const kicker = `${entityTypes[type].label}${labelledBy === undefined ? '' : ', so labelled by the author'}`;
  const natives = nativeNames.map(({ text }) => text);
  return drawTitleCard({ kicker, title: name, natives, foot: whereNamed(entity) }, site, faces);
}

/** How many claims it is in; for what is in none, what the site has it for. */
function whereNamed({ claims, says, namedIn }: Entity): string {
  if (claims.length > 0) return countOf(claims.length, 'claim');
  if (says.length > 0) return `Source of ${countOf(says.length, 'claim')}`;
  return namedIn === undefined ? '' : `Named in the ${namedIn} of the original`;
}
