/** Whose words claims of several commentaries are: a source that speaks in two of them is one voice. */
import type { Claim, Commentary, Source } from '../../edition/model.ts';

/** A source with the commentaries in which it speaks, or is quoted by another. */
export interface Speaker {
  readonly source: Source;
  readonly commentaries: readonly Commentary[];
}

/** The voices of claims. */
export interface Voices {
  /** Everybody with a record of their own who speaks, each once, in reading order; claims whose source is not given have none. */
  readonly speakers: readonly Speaker[];
  /** The one source that all claims go back to, if there is one: those who pass its words on are not counted as sources. */
  readonly origin?: Source;
}

/** Counts the voices of claims. */
export function voicesOf(claims: readonly Claim[]): Voices {
  const found = new Map<Source, Set<Commentary>>();
  for (const { commentary, attributions } of claims) {
    for (const { source, through = [] } of attributions) {
      for (const each of [source, ...through.map((rung) => rung.source)]) {
        if (each.voice !== 'unspecified') found.set(each, (found.get(each) ?? new Set()).add(commentary));
      }
    }
  }
  const speakers = [...found].map(([source, works]) => ({ source, commentaries: [...works] }));
  const [origin, ...others] = new Set(claims.flatMap(originsOf));
  return { speakers, ...(origin && others.length === 0 && origin.voice !== 'unspecified' && { origin }) };
}

/** Who said it first, as far as the claim tells: the last of those who quote each other. */
function originsOf({ attributions }: Claim): Source[] {
  return attributions.map(({ source, through }) => through?.at(-1)?.source ?? source);
}
