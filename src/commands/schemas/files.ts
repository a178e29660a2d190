/** The files that `npm run schemas` writes, formatted with oxfmt. */
import { format } from 'oxfmt';
import { formatComponentTypes, toCheckReportSchema, toEditorSchema, yamlSchemas } from '../../lib/schema/editor.ts';
import { keysOf } from '../../lib/vocabulary/index.ts';

/** The files by their paths from the project’s root. */
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
