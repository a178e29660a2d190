/** `npm run schemas`: writes the files with which text editors complete and explain content, from the schemas of the check. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format } from 'oxfmt';
import { formatComponentTypes, toCheckReportSchema, toEditorSchema, yamlSchemas } from '../lib/schema/editor.ts';
import { keysOf } from '../lib/vocabulary/index.ts';
import { readOptions } from './command.ts';

const USAGE = `Usage: npm run schemas

Writes the files with which Visual Studio Code completes and explains content, from the schemas that check it. Run it after
a change in src/lib/schema or src/lib/vocabulary.`;

/** The files, formatted with oxfmt, by their paths from the project’s root. */
export async function writtenFiles(): Promise<Map<string, string>> {
  const values = new Map<string, unknown>([
    ...keysOf(yamlSchemas).map((name) => [schemaPath(name), toEditorSchema(name)] as const),
    [schemaPath('check-report'), toCheckReportSchema()],
  ]);
  const texts = [
    ...[...values].map(([path, value]) => [path, JSON.stringify(value)] as const),
    ['.vscode/mdx-components.d.ts', formatComponentTypes()] as const,
  ];
  const style = { printWidth: 120, singleQuote: true };
  return new Map(
    await Promise.all(texts.map(async ([path, text]) => [path, (await format(path, text, style)).code] as const)),
  );
}

/** The path of the schema for a kind of file. */
export function schemaPath(name: string): string {
  return `.vscode/schemas/${name}.schema.json`;
}

if (import.meta.main) {
  readOptions(USAGE, {});
  for (const [path, text] of await writtenFiles()) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`Written: ${path}`);
  }
}
