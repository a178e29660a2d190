/** The pictures of commentaries, entities and sources. */
import type { Commentary, Entity, Source } from '../edition/model.ts';
import { voices } from '../vocabulary/index.ts';
import { authorsInWords, imprintInWords, yearInWords } from '../wording/bibliography.ts';
import { typeInWords } from '../wording/entity.ts';
import { countOf } from '../wording/list.ts';
import { isSettable, type Typefaces } from './metrics.ts';
import type { TitleCard } from './title-card.ts';

/** The card of a commentary: title, authors and imprint of the original, and the number of claims. */
export function commentaryCard({ original, shortTitle, claims }: Commentary, { text }: Typefaces): TitleCard {
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
export function entityCard(entity: Entity): TitleCard {
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
export function sourceCard(source: Source): TitleCard {
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
