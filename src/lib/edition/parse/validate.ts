/** Validates a parsed value and reports every problem at its place. */
import type { z } from 'zod';
import type { At, Place, Placed } from '../issue/issue.ts';
import { takeFew } from '../issue/limit.ts';
import { describeProblems, type Problem, type Subject } from './problem.ts';
import type { Report } from '../read/text-file.ts';

/** Finds the places of values and keys of a parsed record. */
export interface Places {
  readonly at: At;
  /** The place of a key of the record at the path. */
  readonly atKey: (path: readonly (string | number)[], key: string) => Place;
}

/**
 * Returns the validated value with its places, or reports its problems and returns undefined.
 * `known` tells which problems have been reported already.
 */
export function validate<S extends z.ZodType>(
  input: unknown,
  schema: S,
  places: Places,
  subject: Subject,
  report: Report,
  known: (problem: Problem) => boolean = () => false,
): Placed<z.output<S>> | undefined {
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, at: places.at };
  for (const found of takeFew(describeProblems(result.error, input, schema, subject), ({ rule }) => rule)) {
    if (known(found)) continue;
    const { path, key, rule, message, hint } = found;
    report({
      rule,
      message,
      hint,
      ...(key === undefined ? places.at(...path) : places.atKey(path, key)),
    });
  }
  return undefined;
}
