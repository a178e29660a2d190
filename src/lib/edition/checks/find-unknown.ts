/** Shared by the rules on references that lead nowhere. */
import { addTo, listPlaces } from '../issue/limit.ts';
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
  /** Ids that exist, but in files that could not be parsed. */
  readonly unparsed: ReadonlySet<string>;
  /** Present ids by former id. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Whether a similar id may be what was meant by an unknown one; by default, any may. */
  readonly mayMean?: (id: string, other: string) => boolean;
}

/** What a command can create from an id alone. A commentary needs a text, and claims are written by people. */
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
    // A missing file is one mistake, however often it is named.
    if (same.length > MOST) {
      return [{ message, hint: addTo(hint, `named ${listPlaces(others, first.file)} as well`), ...first }];
    }
    return [first, ...others].map((place) => ({ message, hint, ...place }));
  });

  function describe(id: string): Pick<Finding, 'message' | 'hint'> {
    const now = renamed.get(id);
    if (now !== undefined) {
      const message = `Unexpected ${noun} "${id}", which is "${now}" now, expected its present id`;
      return { message, hint: `write "${now}"` };
    }
    const candidates = [...known, ...unparsed].filter((other) => mayMean(id, other));
    const { hint } = suggest(id, candidates);
    const message = `Unexpected ${noun} "${id}", expected ${expected}`;
    if (!MADE_ALONE.has(noun)) return { message, hint };
    const made = `npm run new -- ${noun} ${id} makes`;
    return { message, hint: hint === undefined ? `${made} it` : `${hint} ${made} a new one` };
  }
}

/** Up to this many places, each is reported as a mistake of its own. */
const MOST = 5;
