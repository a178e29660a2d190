/** Looks into a schema for the keys it knows. */
import { z } from 'zod';

/** The keys of the object schema at a path; none where there is no object. */
export function listKeys(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (inner instanceof z.ZodArray && typeof step === 'number') return listKeys(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(inner.shape);
  const next: unknown = Reflect.get(inner.shape, step);
  return next instanceof z.ZodType ? listKeys(next, rest) : [];
}

/** The schema inside `.optional()`, `.default()` and `.nullable()`. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrap(schema.unwrap());
  }
  return schema;
}
