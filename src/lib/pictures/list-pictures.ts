/** Every picture of an edition: where it stands, and what it shows. */
import { claimPicturePath, commentaryPicturePath, entityPicturePath, sourcePicturePath } from '../address/url.ts';
import type { Edition } from '../edition/model.ts';
import { drawClaimCard } from './claim-card.ts';
import { drawCommentaryCard } from './commentary-card.ts';
import type { Drawing } from './drawing.ts';
import { drawEntityCard } from './entity-card.ts';
import type { Typefaces } from './metrics.ts';
import { listPageCards } from './page-cards.ts';
import { drawSourceCard } from './source-card.ts';

/** A picture still to be drawn. */
export interface Picture {
  /** Its address, as a path from the site’s root. */
  readonly path: string;
  /** Lays it out. */
  readonly draw: (faces: Typefaces) => Drawing;
}

/** One for home, every table, overview and guide, and for every article, claim, name and source. */
export function listPictures(edition: Edition): Picture[] {
  const { site, commentaries, claims, entities, sources } = edition;
  return [
    ...listPageCards(edition),
    ...commentaries.map((commentary): Picture => {
      return {
        path: commentaryPicturePath(commentary.slug),
        draw: (faces) => drawCommentaryCard(commentary, site, faces),
      };
    }),
    ...claims.map((claim): Picture => {
      return {
        path: claimPicturePath(claim.commentary.slug, claim.id),
        draw: (faces) => drawClaimCard(claim, site, faces),
      };
    }),
    ...entities.map((entity): Picture => {
      return { path: entityPicturePath(entity.id), draw: (faces) => drawEntityCard(entity, site, faces) };
    }),
    ...sources.map((source): Picture => {
      return { path: sourcePicturePath(source.id), draw: (faces) => drawSourceCard(source, site, faces) };
    }),
  ];
}
