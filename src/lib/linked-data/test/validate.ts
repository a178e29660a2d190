/** Validates against JSON Schema draft-04, in which the W3C wrote its tests. */
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Musts } from './annotation-model.ts';

const ajv = new Ajv04({ strict: false, allErrors: true });
addFormats(ajv);

/** Gives the names of the assertions that a value does not meet. */
export function failing(musts: Musts, value: object): string[] {
  return Object.entries(musts).flatMap(([name, [schema]]) => (check(schema, value) ? [] : [name]));
}

/** Whether a schema accepts a value; each is compiled once. */
export function check(schema: object, value: unknown): boolean {
  // A schema without `$async` gives a boolean.
  return ajv.validate<unknown>(schema, value);
}
