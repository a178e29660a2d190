/**
 * Data with which text editors complete and explain content, made from the schemas that check it: the props of components, their
 * types for MDX, and JSON Schemas of the YAML files.
 */
import { z } from 'zod';
import { components, type ComponentName } from './annotation.ts';
import { keysOf, type Term, vocabulary } from '../vocabulary/index.ts';
import {
  CheckReportSchema,
  CommentarySchema,
  EntitySchema,
  ReferenceSchema,
  SiteSchema,
  SourceSchema,
} from './index.ts';

/** The props of a component, in the order of its schema. */
export function listProps(component: ComponentName) {
  const schema = z.toJSONSchema(components[component], { io: 'input', unrepresentable: 'any' });
  const { properties = {}, required = [], $defs: definitions = {} } = schema;
  return Object.entries(properties).map(([name, property]) => {
    const own = typeof property === 'object' ? property : {};
    const reference = own.$ref ?? own.allOf?.find((part) => part.$ref !== undefined)?.$ref;
    const definition = definitions[reference?.split('/').at(-1) ?? ''];
    return {
      name,
      about: own.description ?? definition?.description ?? '',
      required: required.includes(name),
      /** Whether it is written bare, without a value. */
      bare: own.const === true,
      /** The values it may have, if they are a closed list. */
      values: (definition?.enum ?? own.enum ?? (typeof own.const === 'string' ? [own.const] : [])).map(String),
      /** What each value means, or what form the value has; undefined for plain text. */
      valueInfo: definition?.description,
    };
  });
}

/** What each component is for: the text that editors show for its name. */
export const componentInfo: Readonly<Record<ComponentName, string>> = {
  Claim: 'One proposition, from one source set, at one certainty. Contains the prose, then its annotations.',
  Entity: 'A mention of an entity, around the words that name it.',
  Attribution: 'Who says it. Several in a claim say it together.',
  Corroboration: 'Support or dispute that the article itself asserts.',
  Event: 'Something that happens in the claim; the other props say who plays which role.',
  Relation: 'A lasting relation between two entities that the claim asserts.',
  Relates: 'How this claim bears on another claim, of the same commentary or of another.',
  When: 'When what is claimed happened, as far as the article says. Never when it was said.',
  Figure: 'A number that the claim gives, with its unit and date. Several are possible.',
  ScopeNote: 'How the editors read a sentence that can be read in more than one way. Contains prose.',
  EditorNote: 'What the editors add, in their own voice. Contains prose.',
};

/** The declaration that MDX tooling reads: the global type of the components that every section may use. */
export function formatComponentTypes(): string {
  return `// Written by npm run schemas from the schemas of the components. Tools for MDX look for this name.

interface MDXProvidedComponents {
${keysOf(components).map(formatComponent).join('\n')}
}
`;
}

function formatComponent(name: ComponentName): string {
  const props = listProps(name).map(formatProp).join('\n');
  // `never` counts as an element in every tool, whatever its type of elements.
  return `/** ${componentInfo[name]} */\n${name}: (props: {\n${props}\nchildren?: unknown;\n}) => never;\n`;
}

function formatProp({ name, about, required, bare, values, valueInfo }: ReturnType<typeof listProps>[number]): string {
  const type = bare ? 'true' : values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : 'string';
  const lines = [about, ...(valueInfo === undefined ? [] : ['', ...splitMeanings(valueInfo)])];
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n${name}${required ? '' : '?'}: ${type};`;
}

/** Splits meanings into lines: “a”: … “b”: … */
function splitMeanings(text: string): string[] {
  return text.split(/ (?=“[a-z-]+”: )/).map((line) => line.replace(/^“([a-z-]+)”: /, '- `$1`: '));
}

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
    // The version that YAML editors support best.
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

/** What each value means, if the values are a list of the vocabulary. */
function findMeanings(values: readonly unknown[] | undefined): string[] | undefined {
  if (!values) return undefined;
  const lists: readonly Readonly<Record<string, Term>>[] = Object.values(vocabulary).map(({ terms }) => terms);
  const list = lists.find((terms) => keysOf(terms).join() === values.join());
  return list && Object.values(list).map(({ definition }) => definition);
}
