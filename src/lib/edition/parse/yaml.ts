/** Parses and validates YAML and JSON files, keeping the place of every value. */
import {
  Composer,
  type CST,
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  Parser,
  visit,
  YAMLParseError,
} from 'yaml';
import type { z } from 'zod';
import type { Placed } from '../issue/issue.ts';
import { DEEP, findTooDeep } from './depth.ts';
import { takeFew } from '../issue/limit.ts';
import type { Subject } from './problem.ts';
import { type Locate, locatorOf, type Report, type TextFile } from '../read/text-file.ts';
import { type Places, validate } from './validate.ts';
import { describeFaults, type Fault } from './yaml-faults.ts';

/** The validated record of a YAML file; undefined when it has problems, which are reported. */
export function parseYaml<S extends z.ZodType>(
  file: TextFile,
  schema: S,
  name: string,
  report: Report,
): Placed<z.output<S>> | undefined {
  const locate = locatorOf(file);
  const tokens = [...new Parser().parse(file.text)];
  const deep = findTooDeep(tokens);
  if (deep !== undefined) {
    report({ rule: 'too-large', message: DEEP, ...locate(deep) });
    return undefined;
  }
  const document = compose(tokens, file.text.length);
  const problems = listSyntaxProblems(file.text, document);
  for (const { offset, ...problem } of problems) report({ rule: 'yaml-syntax', ...problem, ...locate(offset) });
  if (problems.length > 0) return undefined;
  // An empty file is a record without keys.
  return validate(document.toJS() ?? {}, schema, placesOf(document, locate), subjectOf(name), report);
}

/** The validated record of a JSON file. Places are found only when asked for, since such files are generated and long. */
export function parseJson<S extends z.ZodType>(
  file: TextFile,
  schema: S,
  name: string,
  report: Report,
): Placed<z.output<S>> | undefined {
  const locate = locatorOf(file);
  let places: Places | undefined;
  const text = file.text.length > PLACES_LIMIT ? '' : file.text;
  const findPlaces = (): Places => (places ??= placesOf(parseDocument(text, QUICKLY), locate));
  const lazy: Places = {
    at: (...path) => findPlaces().at(...path),
    atKey: (path, key) => findPlaces().atKey(path, key),
  };
  try {
    return validate(JSON.parse(file.text), schema, lazy, subjectOf(name), report);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const offset = Number(/at position (\d+)/.exec(error.message)?.[1] ?? file.text.length);
    const message = 'Unexpected text that is not JSON, expected a file as the project’s script writes it';
    report({ rule: 'json-syntax', message, hint: error.message, ...locate(offset) });
    return undefined;
  }
}

/** Does the work of `parseDocument`, with the tokens that were already read to find deep nesting. */
function compose(tokens: readonly CST.Token[], length: number): Document.Parsed {
  const [document, second] = new Composer(QUICKLY).compose(tokens, true, length);
  if (!document) throw new Error('The parser makes a document of any text.');
  const [start, end] = second?.range ?? [];
  if (start !== undefined && end !== undefined)
    document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'There are several documents.'));
  return document;
}

/** Turns off what takes quadratic time: code frames for errors, and the parser’s search for duplicate keys (ours is below). */
const QUICKLY = { logLevel: 'error', prettyErrors: false, uniqueKeys: false } as const;

/** In a longer JSON file, finding a place would take seconds, so issues are reported at its start. */
const PLACES_LIMIT = 2 ** 20;

function subjectOf(name: string): Subject {
  return { name, unit: 'key' };
}

function placesOf(document: Document, locate: Locate): Places {
  const find = (path: readonly (string | number)[]): unknown => {
    let node: unknown = document.contents;
    for (const step of path) {
      const child: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
      if (!isNode(child)) break; // a default value has no place: use that of its record
      node = child;
    }
    return node;
  };
  const toPlace = (node: unknown): ReturnType<Locate> => locate((isNode(node) ? node.range?.[0] : undefined) ?? 0);
  return {
    at: (...path) => toPlace(find(path)),
    atKey: (path, key) => {
      const record = find(path);
      const pair = isMap(record)
        ? record.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
        : undefined;
      return toPlace(pair?.key ?? record);
    },
  };
}

/** Problems that are found before a schema is applied. */
function listSyntaxProblems(text: string, document: Document.Parsed): Fault[] {
  const faults = describeFaults(text, [...document.errors, ...document.warnings]);
  if (faults.length > 0) return takeFew(faults);
  const problems: Fault[] = [];
  const names: Fault[] = [];
  // Anchors and aliases are refused: facts are written once, and a small file must not expand into a huge one.
  visit(document, {
    Node: (_, { range, ...node }) => {
      if (!('anchor' in node) || typeof node.anchor !== 'string') return;
      const message = `Unexpected &${node.anchor}, which YAML reads as a name of the value, expected the value in quotation marks`;
      names.push({
        message,
        hint: 'put it in quotation marks, like all text that starts with &',
        offset: anchorBefore(text, range?.[0] ?? 0),
      });
    },
    Alias: (_, { source, range }) => {
      const message = `Unexpected alias "*${source}", expected the value itself`;
      problems.push({
        message,
        hint: 'put it in quotation marks, like all text that starts with *',
        offset: range?.[0] ?? 0,
      });
      return visit.BREAK;
    },
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.size === keys.add(key.value).size) {
          const message = 'Unexpected key that the record already has, expected every key once';
          problems.push({ message, hint: 'delete one of them', offset: key.range?.[0] ?? 0 });
        }
      }
    },
  });
  // If aliases are reported, their anchors are not.
  return takeFew(problems.length > 0 ? problems : names);
}

/** The offset of the anchor before a value, which the parser does not give. */
function anchorBefore(text: string, offset: number): number {
  const found = text.lastIndexOf('&', offset);
  return found === -1 ? offset : found;
}
