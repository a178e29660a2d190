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
  const schema: JsonObject = z.toJSONSchema(components[component], { io: 'input', unrepresentable: 'any' });
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
interface JsonObject {
  readonly description?: string | undefined;
  readonly properties?: Readonly<Record<string, JsonObject>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly $defs?: Readonly<Record<string, JsonObject>> | undefined;
  readonly $ref?: string | undefined;
  readonly allOf?: readonly JsonObject[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
}
