/** Finds the keys that a schema knows, and what it says of them. */
import { z } from 'zod';

/** The keys of the object schema at a path; none where there is no object. */
export function listKeys(schema: z.core.$ZodType, path: Path): string[] {
  return [...new Set(objectsOf(findSchema(schema, path)).flatMap(({ shape }) => Object.keys(shape)))];
}

/** What the schema says of the value at a path; undefined where it says nothing. */
export function describeKey(schema: z.core.$ZodType, path: Path): string | undefined {
  const found = findSchema(schema, path);
  return found instanceof z.ZodType ? found.description : undefined;
}

/** The schema of the value at a path; undefined where there is none. */
function findSchema(schema: z.core.$ZodType | undefined, [step, ...rest]: Path): z.core.$ZodType | undefined {
  if (step === undefined || schema === undefined) return schema;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && typeof step === 'number') return findSchema(inner.element, rest);
  const next = objectsOf(inner).map(({ shape }): unknown => Reflect.get(shape, step));
  const known = next.find((candidate) => candidate instanceof z.ZodType);
  return known instanceof z.ZodType ? findSchema(known, rest) : undefined;
}

/** The object schema, or all that a record may be one of. */
function objectsOf(schema: z.core.$ZodType | undefined): z.ZodObject[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return [inner];
  return inner instanceof z.ZodUnion ? inner.options.flatMap(objectsOf) : [];
}

/** The schema inside `.optional()`, `.default()` and `.nullable()`. */
function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrap(schema.unwrap());
  }
  return schema;
}

type Path = readonly (string | number)[];
