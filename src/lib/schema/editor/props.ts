/** The props of the annotation components as an author is told of them, from the schemas that check them. */
import { z } from 'zod';
import { components, type ComponentName } from '../annotation.ts';

/** A prop of a component. */
export interface PropInfo {
  readonly name: string;
  readonly about: string;
  readonly required: boolean;
  /** Whether it is written bare, without a value. */
  readonly bare: boolean;
  /** The values it may have, where they are a closed list. */
  readonly values: readonly string[];
  /** What each of them means, or what form the value has; nothing where it is plain text. */
  readonly valueInfo: string | undefined;
}

/** The props of a component, in the order of its schema. */
export function listProps(component: ComponentName): PropInfo[] {
  const schema = SchemaPartsSchema.parse(
    z.toJSONSchema(components[component], { io: 'input', unrepresentable: 'any' }),
  );
  const { properties = {}, required = [], $defs: definitions = {} } = schema;
  return Object.entries(properties).map(([name, property]) => {
    const reference = (property.$ref ?? property.allOf?.[0]?.$ref)?.split('/').at(-1);
    const definition = reference === undefined ? undefined : definitions[reference];
    return {
      name,
      about: property.description ?? definition?.description ?? '',
      required: required.includes(name),
      bare: property.const === true,
      values: (definition?.enum ?? property.enum ?? (typeof property.const === 'string' ? [property.const] : [])).map(
        String,
      ),
      valueInfo: definition?.description,
    };
  });
}

/** The parts of a JSON Schema that are read here. */
const PropertySchema = z.object({
  description: z.string().optional(),
  $ref: z.string().optional(),
  allOf: z.array(z.object({ $ref: z.string().optional() })).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
});

const SchemaPartsSchema = z.object({
  properties: z.record(z.string(), PropertySchema).optional(),
  required: z.array(z.string()).optional(),
  $defs: z.record(z.string(), PropertySchema).optional(),
});
