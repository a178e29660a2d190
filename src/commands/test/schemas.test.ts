import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import ts from 'typescript';
import { yamlSchemas } from '../../lib/schema/editor.ts';
import { schemaPath, writtenFiles } from '../schemas.ts';

test('the committed schemas are those that npm run schemas writes', async () => {
  for (const [path, text] of await writtenFiles()) {
    expect.soft(await readFile(path, 'utf8'), `${path}: npm run schemas writes it anew`).toBe(text);
  }
});

test('the settings of VS Code assign each schema to its files', async () => {
  const settings = JSON.parse(await readFile('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(Object.entries(yamlSchemas).map(([name, { files }]) => [schemaPath(name), files])),
  );
});

test('the task of VS Code understands the report of the check', async () => {
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

test('components are typed, so that an editor marks what the schema refuses', () => {
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

/** The type errors of a file with markup, checked with the written types, each with its line. */
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
  const program = ts.createProgram([name, resolve('.vscode/mdx-components.d.ts')], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
