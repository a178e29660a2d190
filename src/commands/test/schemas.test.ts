import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import ts from 'typescript';
import { checkFiles } from '../../lib/edition/manual/check-files.ts';
import { FIRE, sample, TOWERS } from '../../lib/edition/manual/sample.ts';
import { change, remove, take, write } from '../../lib/edition/manual/steps.ts';
import { yamlSchemas } from '../../lib/schema/editor/json-schemas.ts';
import { listSnippets } from '../../lib/schema/editor/snippets.ts';
import { schemaPath, writtenFiles } from '../schemas/files.ts';

test('what editors of text read is what npm run schemas writes', async () => {
  for (const [path, text] of await writtenFiles()) {
    expect.soft(await readFile(path, 'utf8'), `${path}: npm run schemas writes it anew`).toBe(text);
  }
});

test('VS Code is told which schema is for which files', async () => {
  const settings = JSON.parse(await readFile('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(Object.entries(yamlSchemas).map(([name, { files }]) => [schemaPath(name), files])),
  );
});

test('the task of VS Code reads the report of the check', async () => {
  const { tasks } = JSON.parse(await readFile('.vscode/tasks.json', 'utf8')) as {
    tasks: { problemMatcher: { pattern: { regexp: string } } }[];
  };
  const line = 'content/a.mdx:6:45  wrong-value  Unexpected "x" as y, expected z';
  expect(new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '').exec(line)?.slice(1)).toEqual([
    'content/a.mdx',
    '6',
    '45',
    'wrong-value',
    'Unexpected "x" as y, expected z',
  ]);
});

test('snippets expand to content that the check accepts', () => {
  const expanded = Object.fromEntries(Object.entries(listSnippets()).map(([name, { body }]) => [name, expand(body)]));
  const get = (name: string): string => expanded[name] ?? '';
  const inner = Object.entries(listSnippets())
    .filter(
      ([name, { scope }]) =>
        scope === 'mdx' && !['Section', 'Claim', 'Hedged claim', 'Mention', 'Attribution'].includes(name),
    )
    .map(([name]) => get(name).replace(/^/gm, '  '));
  const hedged = get('Hedged claim')
    .replace('it is', `${get('Mention')} is`)
    .replace('</Claim>', `${inner.join('\n')}\n</Claim>`);
  // One attribution to a source a claim: the one of its own snippet takes the place of that of the claim.
  const attributed = hedged.replace(/<Attribution .*\/>/, get('Attribution'));
  const alias = `aliases:\n${get('Alias').replace(/^(?=.)/gm, '  ')}`;
  const files = take(sample, [
    remove(TOWERS),
    change('content/commentaries/harbour-lights/source-map.json', '"id": "2.1"', '"id": "1.3"'),
    write(FIRE, `${get('Section')}\n${get('Claim')}\n\n${attributed}\n\n${hedged.replace('id="1.2"', 'id="1.3"')}\n`),
    ...['light-accord', 'lamp-guild', 'north-tower', 'harbour-town'].map((id) => remove(`content/entities/${id}.yaml`)),
    remove('content/sources/keepers.yaml'),
    remove('content/references/gazette-2020.yaml'),
    write('content/entities/entity-id.yaml', get('Entity file') + alias),
    write('content/sources/source-id.yaml', get('Source file')),
    write('content/references/reference-id.yaml', get('Reference file')),
  ]);
  const text = [...files].map(([path, content]) => `${path}\n${String(content)}`).join('\n');
  expect(checkFiles(files).issues, text).toEqual([]);
});

test('components are typed: what the schema refuses, an editor marks', () => {
  const errors = typecheck(`
declare namespace JSX {
  interface Element {}
  interface ElementChildrenAttribute { children: unknown }
}
declare const { Claim, Entity, Attribution, When }: MDXProvidedComponents;
export const right = (
  <Claim id="7.3" type="report" certainty="stated" negated>
    Text with <Entity id="north-tower">the tower</Entity>.
    <Attribution source="keepers" stance="neutral" cue="said" />
    <When edtf="2021" mod="START" text="early in 2021" />
  </Claim>
);
export const misspelt = <Claim id="7.3" type="report" certanty="stated" />;
export const unlisted = <Claim id="7.3" type="reprot" certainty="stated" />;
export const missing = <Attribution source="keepers" />;
`);
  expect(errors).toEqual([
    expect.stringMatching(/^14: .*'certanty' does not exist/s),
    expect.stringMatching(/^15: .*'"reprot"' is not assignable/s),
    expect.stringMatching(/^16: .*'stance' is missing/s),
  ]);
});

/** What a snippet becomes when every place keeps what it proposes. */
function expand(body: readonly string[]): string {
  const days = { YEAR: '2026', MONTH: '01', DATE: '15' };
  return body
    .join('\n')
    .replace(/\$CURRENT_(YEAR|MONTH|DATE)/g, (_, part: keyof typeof days) => days[part])
    .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', '');
}

/** The errors of a file with mark-up beside the written types, each with its line. */
function typecheck(text: string): string[] {
  const name = resolve('sample.tsx');
  const options: ts.CompilerOptions = {
    jsx: ts.JsxEmit.Preserve,
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  const program = ts.createProgram([name, resolve('src/lib/schema/mdx-components.d.ts')], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
