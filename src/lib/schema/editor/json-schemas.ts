/** JSON Schemas of the YAML files, for editors that complete and explain them: the content’s own schemas, as written. */
import { z } from 'zod';
import { keysOf, type Term, vocabulary } from '../../vocabulary/index.ts';
import {
  CheckReportSchema,
  CommentarySchema,
  EntitySchema,
  ReferenceSchema,
  SiteSchema,
  SourceSchema,
} from '../index.ts';

/** The YAML files of each kind, and their schema. */
export const yamlSchemas = {
  site: { files: 'content/site.yaml', schema: SiteSchema },
  commentary: { files: 'content/commentaries/*/commentary.yaml', schema: CommentarySchema },
  entity: { files: 'content/entities/*.yaml', schema: EntitySchema },
  source: { files: 'content/sources/*.yaml', schema: SourceSchema },
  reference: { files: 'content/references/*.yaml', schema: ReferenceSchema },
} as const;

/** A JSON Schema as editors read it. */
export function toEditorSchema(name: keyof typeof yamlSchemas): Record<string, unknown> {
  return convert(yamlSchemas[name].schema, `One ${name} file. ${yamlSchemas[name].files}`);
}

/** The JSON Schema of what `npm run check -- --json` prints. */
export function toCheckReportSchema(): Record<string, unknown> {
  return convert(CheckReportSchema, 'What npm run check -- --json prints.');
}

function convert(schema: z.ZodType, title: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    // The version that editors of YAML know best.
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // An empty list is not worth suggesting.
      delete jsonSchema.default;
      const meanings = findMeanings(jsonSchema.enum);
      if (meanings) Object.assign(jsonSchema, { enumDescriptions: meanings });
    },
  });
  return { $schema, title, ...rest };
}

/** What each value means, where the values are a list of the vocabulary. */
function findMeanings(values: readonly unknown[] | undefined): string[] | undefined {
  if (!values) return undefined;
  const lists: readonly Readonly<Record<string, Term>>[] = Object.values(vocabulary).map(({ terms }) => terms);
  const list = lists.find((terms) => keysOf(terms).join() === values.join());
  return list && Object.values(list).map(({ definition }) => definition);
}
