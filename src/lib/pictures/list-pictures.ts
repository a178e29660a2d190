/** Lists every picture of an edition, with its address and content: those of pages, commentaries, claims, entities and sources. */
import { claimPath, commentaryPath, entityPath, picturePath, sourcePath } from '../address/url.ts';
import type { Commentary, Edition, Entity, Source } from '../edition/model.ts';
import { voices } from '../vocabulary/index.ts';
import { authorsInWords, imprintInWords, yearInWords } from '../wording/bibliography.ts';
import { typeInWords } from '../wording/entity.ts';
import { countOf } from '../wording/list.ts';
import { drawClaimCard } from './claim-card.ts';
import type { Drawing } from './drawing.ts';
import { isSettable, type Typefaces } from './metrics.ts';
import { listPageCards } from './page-cards.ts';
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

/** The card of a commentary: title, authors and imprint of the original, and the number of claims. */
function commentaryCard({ original, shortTitle, claims }: Commentary, { text }: Typefaces): TitleCard {
  const authors = authorsInWords(original);
  const readable = (words: string): string | undefined => (isSettable(words, text) ? words : undefined);
  return {
    kicker: `Restated in ${countOf(claims.length, 'claim')}`,
    title: readable(original.title) ?? shortTitle,
    ...(authors !== '' && isSettable(authors, text) && { subtitle: authors }),
    foot: readable(imprintInWords(original)) ?? yearInWords(original),
  };
}

/** The card of an entity: its type, its name, its name in its own script, and its number of claims. */
function entityCard(entity: Entity): TitleCard {
  const natives = entity.nativeNames.map(({ text }) => text);
  return { kicker: typeInWords(entity), title: entity.name, natives, foot: whereNamed(entity) };
}

/** The number of claims about an entity; if there are none, why the site has it. */
function whereNamed({ claims, says, namedIn }: Entity): string {
  if (claims.length > 0) return countOf(claims.length, 'claim');
  if (says.length > 0) return `Source of ${countOf(says.length, 'claim')}`;
  return namedIn === undefined ? '' : `Named in the ${namedIn} of the original`;
}

/** The card of a source: its name, its kind of voice, and how many claims rest on it. */
function sourceCard(source: Source): TitleCard {
  return {
    kicker: `Source: ${voices[source.voice].label.toLowerCase()}`,
    title: source.name,
    foot: whatRests(source),
  };
}

/** “12 claims rest on this source, 5 of them alone”. */
function whatRests({ claims, alone }: Source): string {
  const rests = `${countOf(claims.length, 'claim')} ${claims.length === 1 ? 'rests' : 'rest'} on this source`;
  if (alone.length === 0) return rests;
  return alone.length === claims.length ? `${rests} alone` : `${rests}, ${alone.length} of them alone`;
}
