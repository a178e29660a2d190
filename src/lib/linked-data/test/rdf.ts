/** Reads RDF back with a parser that knows nothing of how it was written, and checks it against shapes. */
import { readFileSync } from 'node:fs';
import { Parser, Store, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** The statements of a document; throws where it is not well-formed. */
export function parseTurtle(text: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(text);
}

/** What a document lacks that its shapes want: the thing, the property and the rule, a line each. */
export async function violations(
  quads: readonly Quad[],
  shapes: readonly string[],
  address: string,
): Promise<string[]> {
  const wanted = shapes.flatMap((name) => parseTurtle(readShapes(name, address)));
  const report = await new SHACLValidator(new Store(wanted)).validate(new Store([...quads]));
  return report.results.map(({ focusNode, path, sourceConstraintComponent }) =>
    [focusNode.value, JSON.stringify(path), sourceConstraintComponent.value].join(' | '),
  );
}

function readShapes(name: string, address: string): string {
  return readFileSync(new URL(`shapes/${name}.ttl`, import.meta.url), 'utf8').replaceAll('SITE/', address);
}
