/** What the rules on references that lead nowhere share. */
import { listPlaces } from '../issue/limit.ts';
import { suggest } from '../issue/words.ts';
import type { Ref } from '../draft/references.ts';
import type { Finding } from './rule.ts';

/** What a reference may lead to. */
interface Targets {
  /** “entity”, “source” … */
  readonly noun: 'entity' | 'source' | 'reference' | 'claim' | 'commentary' | 'successor';
  /** “a file in content/entities/”. */
  readonly expected: string;
  readonly known: readonly string[];
  /** Ids that are there, but in files that could not be parsed. */
  readonly unparsed: ReadonlySet<string>;
  /** The present id for each former one. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Whether one id may have been meant by another that resembles it; any may if this is not given. */
  readonly mayMean?: (id: string, other: string) => boolean;
}

/** What a command makes of an id alone; a commentary needs a text, and a claim is written. */
const MADE_ALONE: ReadonlySet<Targets['noun']> = new Set(['entity', 'source', 'reference']);

/** Finds references that lead nowhere. */
export function findUnknown(
  refs: readonly Ref[],
  { noun, expected, known, unparsed, renamed = new Map(), mayMean = () => true }: Targets,
): Finding[] {
  const ids = new Set(known);
  const lost = refs.filter(({ id }) => !ids.has(id) && !unparsed.has(id));
  return [...Map.groupBy(lost, ({ id }) => id)].flatMap(([id, same]) => {
    const { message, hint } = describe(id);
    const [first, ...others] = same.map(({ place }) => place());
    if (!first) return [];
    // A file that is not there is one mistake, wherever it is named.
    if (same.length > MOST) {
      const also = `named ${listPlaces(others, first.file)} as well`;
      return [{ message, hint: hint === undefined ? also : `${hint}; ${also}`, ...first }];
    }
    return [first, ...others].map((place) => ({ message, ...(hint !== undefined && { hint }), ...place }));
  });

  function describe(id: string): Pick<Finding, 'message' | 'hint'> {
    const now = renamed.get(id);
    if (now !== undefined) {
      const message = `Unexpected ${noun} "${id}", which is "${now}" now, expected the id it has`;
      return { message, hint: `write "${now}"` };
    }
    const candidates = [...known, ...unparsed].filter((other) => mayMean(id, other));
    const { hint } = suggest(id, candidates);
    const made = MADE_ALONE.has(noun) ? `npm run new -- ${noun} ${id}` : undefined;
    const hints = [
      ...(hint === undefined ? [] : [hint]),
      ...(made === undefined ? [] : [hint === undefined ? `${made} makes it` : `${made} makes a new one`]),
    ];
    return {
      message: `Unexpected ${noun} "${id}", expected ${expected}`,
      ...(hints.length > 0 && { hint: hints.join(' ') }),
    };
  }
}

/** Places up to which each is a mistake of its own. */
const MOST = 5;
