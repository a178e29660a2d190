/** Validates by JSON Schema draft-04, which the W3C’s tests use. */
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Musts } from './annotation-model.ts';

const ajv = new Ajv04({ strict: false, allErrors: true });
addFormats(ajv);

/** The names of the assertions that a value fails. */
export function failing(musts: Musts, value: object): string[] {
  return Object.entries(musts).flatMap(([name, [schema]]) => (check(schema, value) ? [] : [name]));
}

/** Whether a schema accepts a value. Each schema is compiled once. */
export function check(schema: object, value: unknown): boolean {
  // A schema without `$async` returns a boolean.
  return ajv.validate<unknown>(schema, value);
}
