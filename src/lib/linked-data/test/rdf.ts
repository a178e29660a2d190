/** Parses RDF with an independent parser, and validates it with SHACL shapes. */
import { readFileSync } from 'node:fs';
import { Parser, Store, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** The statements of a document. Throws if it is not well-formed. */
export function parseTurtle(text: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(text);
}

/** The violations of the shapes, one line each: the node, the property and the rule. */
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
