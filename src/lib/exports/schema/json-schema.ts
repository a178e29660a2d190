/** The schema of a data file as JSON Schema 2020-12. */
import { z } from 'zod';
import { dataSchemaPath, withBase } from '../../address/url.ts';
import { type EditionFileName, editionSchemas } from './editions.ts';
import { fileSchemas, type FileName } from './files.ts';

/** The JSON Schema of a data file; its `$id` is its address. */
export function toJsonSchema(name: FileName | EditionFileName, address: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema({ ...fileSchemas, ...editionSchemas }[name], {
    target: 'draft-2020-12',
    // The schema of the output, in which defaults are filled in and texts are parsed into lists.
    io: 'output',
    // Custom checks have a description or an additional pattern instead.
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // In the files, a list with a default is always present.
      delete jsonSchema.default;
    },
  });
  return { $schema, $id: schemaAddress(name, address), ...schema };
}

/** The text of the schema’s file. */
export function formatJsonSchema(name: FileName | EditionFileName, address: string): string {
  return `${JSON.stringify(toJsonSchema(name, address), undefined, 2)}\n`;
}

/** The address of the schema of a data file. */
export function schemaAddress(name: FileName | EditionFileName, address: string): string {
  return withBase(address, dataSchemaPath(name));
}
