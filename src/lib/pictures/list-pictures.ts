/** Lists every picture of an edition, with its address and content. */
import { claimPath, commentaryPath, entityPath, picturePath, sourcePath } from '../address/url.ts';
import type { Edition } from '../edition/model.ts';
import { drawClaimCard } from './claim-card.ts';
import type { Drawing } from './drawing.ts';
import type { Typefaces } from './metrics.ts';
import { listPageCards } from './page-cards.ts';
import { commentaryCard, entityCard, sourceCard } from './record-cards.ts';
import { drawTitleCard, type TitleCard } from './title-card.ts';

/** A picture that has not been drawn yet. */
export interface Picture {
  /** Its address, as a path from the site’s root. */
  readonly path: string;
  /** Lays it out. */
  readonly draw: (faces: Typefaces) => Drawing;
}

/** The pictures of home, tables, overviews and guides, and of every article, claim, name and source. */
export function listPictures(edition: Edition): Picture[] {
  const { site, commentaries, claims, entities, sources } = edition;
  const picture = (page: string, card: (faces: Typefaces) => TitleCard): Picture => {
    return { path: picturePath(page), draw: (faces) => drawTitleCard(card(faces), site, faces) };
  };
  return [
    ...listPageCards(edition).map(([path, card]) => picture(path, () => card)),
    ...commentaries.map((commentary) =>
      picture(commentaryPath(commentary.slug), (faces) => commentaryCard(commentary, faces)),
    ),
    ...claims.map((claim): Picture => {
      const path = picturePath(claimPath(claim.commentary.slug, claim.id));
      return { path, draw: (faces) => drawClaimCard(claim, site, faces) };
    }),
    ...entities.map((entity) => picture(entityPath(entity.id), () => entityCard(entity))),
    ...sources.map((source) => picture(sourcePath(source.id), () => sourceCard(source))),
  ];
}
