/** What the rules on references that lead nowhere share. */
import { suggest } from '../nearest.ts';
import type { Ref } from './references.ts';
import type { Finding } from './rule.ts';

/** What a reference may lead to. */
interface Targets {
  /** “entity”, “source” … */
  readonly noun: string;
  /** “a file in content/entities/”. */
  readonly expected: string;
  readonly known: readonly string[];
  /** Ids that are there, but in files that could not be parsed. */
  readonly unparsed: ReadonlySet<string>;
  /** Who bears the ids that are not used any more. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Whether one id may have been meant by another that resembles it; any may if this is not given. */
  readonly mayMean?: (id: string, other: string) => boolean;
}

/** Finds references that lead nowhere. */
export function findUnknown(
  refs: readonly Ref[],
  { noun, expected, known, unparsed, renamed = new Map(), mayMean = () => true }: Targets,
): Finding[] {
  const ids = new Set(known);
  return refs
    .filter(({ id }) => !ids.has(id) && !unparsed.has(id))
    .map(({ id, place }) => ({ ...describe(id), ...place() }));

  function describe(id: string): Pick<Finding, 'message' | 'hint'> {
    const now = renamed.get(id);
    if (now !== undefined) {
      const message = `Unexpected ${noun} "${id}", which is "${now}" now, expected the id it has`;
      return { message, hint: `write "${now}"` };
    }
    const candidates = [...known, ...unparsed].filter((other) => mayMean(id, other));
    return { message: `Unexpected ${noun} "${id}", expected ${expected}`, ...suggest(id, candidates) };
  }
}
