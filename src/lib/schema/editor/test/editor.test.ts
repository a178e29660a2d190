import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { certainties, claimTypes } from '../../../vocabulary/index.ts';
import { components, type ComponentName } from '../../annotation.ts';
import { toCheckReportSchema, toEditorSchema, yamlSchemas, listProps } from '../../editor.ts';

const NAMES = Object.keys(yamlSchemas) as (keyof typeof yamlSchemas)[];

/** A mistake for each kind of file: the change, and the keyword that the schema reports. */
const WRONG: Readonly<Record<(typeof NAMES)[number], readonly [change: object, keyword: string]>> = {
  site: [{ colour: 'red' }, 'additionalProperties'],
  commentary: [{ argument: ['7-3'] }, 'pattern'],
  entity: [{ type: 'plaec' }, 'enum'],
  source: [{ plural: 'yes' }, 'type'],
  reference: [{ strength: 'strong' }, 'enum'],
};

for (const name of NAMES) {
  test(`the schema of ${yamlSchemas[name].files} takes every such file, and refuses a wrong one`, async () => {
    const validate = compile(toEditorSchema(name));
    const files = await listFiles(yamlSchemas[name].files);
    expect(files.length).toBeGreaterThan(0);
    const refused: string[] = [];
    for (const file of files) {
      if (!validate(await readYaml(file))) refused.push(`${file}: ${JSON.stringify(validate.errors)}`);
    }
    expect.soft(refused).toEqual([]);
    const [change, keyword] = WRONG[name];
    expect(validate({ ...(await readYaml(files[0] ?? '')), ...change })).toBe(false);
    expect(validate.errors?.map((error) => error.keyword)).toContain(keyword);
  });

  test(`every key of ${name} files is explained`, () => {
    const { properties } = toEditorSchema(name) as {
      properties: Record<string, { description?: string; $ref?: string }>;
    };
    for (const [key, { description, $ref }] of Object.entries(properties)) {
      expect.soft(description ?? $ref ?? '', key).not.toBe('');
    }
  });
}

test('values of closed lists are explained one by one', () => {
  const { definitions } = toEditorSchema('entity') as {
    definitions: Record<string, { enum: string[]; enumDescriptions: string[] }>;
  };
  expect(definitions.EntityType?.enumDescriptions).toHaveLength(definitions.EntityType?.enum.length ?? 0);
  expect(definitions.EntityType?.enumDescriptions[0]).toBe('An individual human being.');
});

test('the schema of the check’s report is a valid JSON Schema', () => {
  expect(compile(toCheckReportSchema())({ schemaVersion: 1, ok: true, issues: [] })).toBe(false);
});

test('every prop of every component is explained', () => {
  for (const name of Object.keys(components) as ComponentName[]) {
    for (const { name: prop, about } of listProps(name)) expect.soft(about, `${name} ${prop}`).toMatch(/^[A-Z].+\.$/);
  }
  expect(listProps('Claim').map(({ name, required, bare, values }) => [name, required, bare, values.length])).toEqual([
    ['id', true, false, 0],
    ['type', true, false, Object.keys(claimTypes).length],
    ['label', false, false, 0],
    ['certainty', true, false, Object.keys(certainties).length],
    ['cue', false, false, 0],
    ['negated', false, true, 0],
    ['unhedged', false, false, 0],
    ['unattributed', false, false, 0],
    ['find', false, false, 0],
  ]);
});

function compile(schema: AnySchema): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, keywords: ['enumDescriptions'] });
  addFormats(ajv);
  return ajv.compile(schema);
}

async function readYaml(file: string): Promise<object> {
  return parse(await readFile(file, 'utf8')) as object;
}

/** The files that match a pattern with one star, in the fixture and in the published content. */
async function listFiles(pattern: string): Promise<string[]> {
  const roots = ['.', 'src/lib/edition/test'];
  const found = roots.map(async (root) => {
    const path = join(root, pattern);
    if (!path.includes('*')) return [path];
    const [folder = '', rest = ''] = path.split('*');
    const names = await readdir(folder);
    return names.flatMap((name) => {
      if (rest.startsWith('.')) return name.endsWith(rest) ? [folder + name] : [];
      return [join(dirname(`${folder}x`), name, rest)];
    });
  });
  return (await Promise.all(found)).flat();
}
