/**
 * Writes statements as Turtle in a fixed order, without blank nodes and without a clock, so that two builds of the same
 * content are the same bytes.
 */
import { DataFactory, Writer, type NamedNode, type Quad } from 'n3';
import { isIri } from '../../address/web.ts';
import { NAMESPACES, ownNamespaces, type OwnPrefix, type Prefix } from './namespaces.ts';

/** Makes a document; `fill` states what it holds. */
export function writeDocument({ address, prefixes }: Document, fill: (state: State) => void): string {
  const all: Readonly<Record<string, string>> = { ...NAMESPACES, ...ownNamespaces(address) };
  const used = prefixes.map((prefix) => [prefix, all[prefix] ?? ''] as const);
  const writer = new Writer({ format: 'text/turtle', prefixes: Object.fromEntries(used) });
  fill((subject, statements) => {
    for (const [predicate, ...objects] of statements) {
      for (const object of objects) {
        if (object !== undefined) writer.addQuad(DataFactory.quad(subject, predicate, object));
      }
    }
  });
  return finish(writer);
}

/** Text in a language. */
export const text = (value: string, language: string): Value => DataFactory.literal(value, language);

/** A value of a datatype; a plain string without one. */
export const typed = (value: string, datatype?: NamedNode): Value => DataFactory.literal(value, datatype);

/** A thing by its address. What is no IRI could end it early and state things of its own. */
export function node(address: string): NamedNode {
  if (!isIri(address))
    throw new Error(`Unexpected ${JSON.stringify(address)} as the address of a thing, expected an IRI`);
  return DataFactory.namedNode(address);
}

/** What may stand as an object; nothing is stated of what is undefined. */
export type Value = Quad['object'] | undefined;

/** A predicate and its objects. */
export type Statement = readonly [predicate: NamedNode, ...objects: readonly Value[]];

/** States things of a subject. */
export type State = (subject: NamedNode, statements: readonly Statement[]) => void;

interface Document {
  /** Of the site, for its own prefixes. */
  readonly address: string;
  readonly prefixes: readonly (Prefix | OwnPrefix)[];
}

/** A writer that was given no stream calls back before `end` returns. */
function finish(writer: Writer): string {
  const results: string[] = [];
  writer.end((_error, result: string) => results.push(result));
  const [document] = results;
  if (document === undefined) throw new Error('The writer has not finished.');
  return document;
}
