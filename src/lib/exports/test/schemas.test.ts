import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'playwright/test';
import { isClaimId } from '../../address/id.ts';
import { type EditionFileName, editionSchemas } from '../schema/editions.ts';
import { fileSchemas, type FileName } from '../schema/files.ts';
import { formatJsonSchema, toJsonSchema } from '../schema/json-schema.ts';
import { fileNames, writers } from './data-files.ts';
import { loadMiniature, loadSite } from './edition.ts';

const ADDRESS = 'https://harbour.example/base/';

for (const name of [...fileNames, ...(Object.keys(editionSchemas) as EditionFileName[])]) {
  test(`the schema of ${name}.json is valid by JSON Schema 2020-12, and has its own address`, () => {
    const schema = toJsonSchema(name, ADDRESS);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`${ADDRESS}data/schema/${name}.schema.json`);
    const ajv = new Ajv2020();
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  });

  test(`the schema of ${name}.json explains every field`, () => {
    const silent: string[] = [];
    visit(toJsonSchema(name, ADDRESS), '', (node, path) => {
      for (const [key, field] of Object.entries(asObject(node.properties) ?? {})) {
        const { description, $ref } = asObject(field) ?? {};
        if (typeof description !== 'string' && typeof $ref !== 'string' && !('const' in (asObject(field) ?? {}))) {
          silent.push(`${path}.${key}`);
        }
      }
    });
    expect(silent).toEqual([]);
  });

  test(`the schema of ${name}.json is the same text every time`, () => {
    expect(formatJsonSchema(name, ADDRESS)).toBe(formatJsonSchema(name, ADDRESS));
  });
}

for (const name of fileNames) {
  for (const [content, load] of Object.entries({ 'the miniature': loadMiniature, 'the site': loadSite })) {
    test(`${name}.json of ${content} is valid, and names its schema`, async () => {
      const edition = await load();
      const file: unknown = JSON.parse(writers[name].format(edition));
      expect(findProblems(name, edition.site.address, file)).toEqual([]);
      expect(file).toMatchObject({ $schema: toJsonSchema(name, edition.site.address).$id, schemaVersion: 1 });
    });
  }
}

/** Invalid values: a path in the file and the value to put there. `undefined` removes the field. */
const WRONG: readonly (readonly [FileName, string, unknown])[] = [
  ['claims', 'schemaVersion', 3],
  ['claims', 'extra', 1],
  ['claims', 'licence.url', 'javascript:alert(1)'],
  ['claims', 'claims.0.id', '1.1aa'],
  ['claims', 'claims.0.id', '01.1'],
  ['claims', 'claims.0.certainty', 'certain'],
  ['claims', 'claims.0.certainty', undefined],
  ['claims', 'claims.0.attributions', []],
  ['claims', 'claims.0.attributions.0.grade', 'A1'],
  ['claims', 'claims.0.body.0.type', 'script'],
  ['claims', 'claims.0.negated', 'yes'],
  ['claims', 'claims.1.entities.0.as', []],
  ['entities', 'entities.0.type', 'thing'],
  ['entities', 'entities.0.url', undefined],
  ['entities', 'references.0.strength', 'good'],
  ['sources', 'sources.0.voice', 'liar'],
  ['sources', 'sources.0.claims.0.alone', 1],
  ['commentary', 'commentaries.0.original.issued.year', '2021'],
  ['commentary', 'commentaries.0.sentences.0.words', 0],
  ['commentary', 'commentaries.0.sentences.0.first', 'The first words'],
];

for (const [name, path, value] of WRONG) {
  test(`${name}.json with ${String(value)} as ${path} is rejected by its schema and by the one that it was made from`, async () => {
    const edition = await loadMiniature();
    const file: unknown = JSON.parse(writers[name].format(edition));
    put(file, path.split('.'), value);
    expect(findProblems(name, edition.site.address, file)).not.toEqual([]);
    expect(fileSchemas[name].safeParse(file).success).toBe(false);
  });
}

test('the pattern of claim ids matches their form', () => {
  const { $defs } = toJsonSchema('claims', ADDRESS);
  const pattern = new RegExp(String(asObject(asObject($defs)?.ClaimId)?.pattern));
  for (const id of ['0.1', '7.3', '8.2b', '12.10z']) expect([pattern.test(id), isClaimId(id)]).toEqual([true, true]);
  for (const id of ['', '7', '7.0', '07.1', '7.3bb', '7.3B', ' 7.3'])
    expect([pattern.test(id), isClaimId(id)]).toEqual([false, false]);
});

/** The errors that Ajv finds. In strict mode, unknown keywords are errors too. */
function findProblems(name: FileName, address: string, file: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);
  const validate = (validators[name] ??= ajv.compile(toJsonSchema(name, address)));
  return validate(file)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** Compiling takes longer than validating. */
const validators: Partial<Record<FileName, ValidateFunction>> = {};

function visit(
  node: unknown,
  path: string,
  see: (node: Readonly<Record<string, unknown>>, path: string) => void,
): void {
  if (Array.isArray(node)) node.forEach((item, index) => visit(item, `${path}[${index}]`, see));
  const object = asObject(node);
  if (!object) return;
  see(object, path);
  for (const [key, value] of Object.entries(object)) visit(value, `${path}.${key}`, see);
}

function put(target: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  const object = target as Record<string, unknown>;
  if (rest.length > 0) put(object[key], rest, value);
  else if (value === undefined) Reflect.deleteProperty(object, key);
  else object[key] = value;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
