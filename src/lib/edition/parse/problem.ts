/** Turns schema errors into problems that name the keys and values that the schema allows. */
import { z } from 'zod';
import { EdtfSchema } from '../../schema/scalar.ts';
import type { ParsingRule } from './rules.ts';
import { takeFew } from '../issue/limit.ts';
import { findNearest, suggest, listWords, showValue } from '../issue/words.ts';

/** What was validated: `<Claim>` with props, or an entity file with keys. */
export interface Subject {
  readonly name: string;
  readonly unit: 'prop' | 'key';
}

/** A problem whose place in the file is not known yet. */
export interface Problem {
  readonly rule: ParsingRule;
  readonly message: string;
  readonly hint?: string | undefined;
  /** The path of the value it concerns, or of the record that has the key. */
  readonly path: readonly (string | number)[];
  /** Set when it concerns the key itself rather than its value. */
  readonly key?: string;
  /** The path of what is missing, as text. */
  readonly missing?: string;
  /** The outermost key or prop that is wrong or missing; undefined if it is the whole record. */
  readonly about: string | undefined;
}

/** Describes everything wrong with `input`. */
export function describeProblems(error: z.ZodError, input: unknown, schema: z.ZodType, subject: Subject): Problem[] {
  const misspelt = new Set<string | undefined>();
  const problems = error.issues.flatMap((issue): Problem[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      const known = listKeys(schema, path);
      for (const key of issue.keys) misspelt.add(showPath([...path, findNearest(key, known) ?? '']));
      return takeFew(issue.keys).map((key) => describeUnknownKey(key, path, known, subject));
    }
    const value = valueAt(input, path);
    if (issue.code === 'invalid_union' && value === undefined) {
      // The key that selects the variant of the record may be misspelt.
      const owner = path.slice(0, -1);
      const known = listKeys(schema, owner);
      const record = valueAt(input, owner);
      const unknown = Object.keys(typeof record === 'object' && record !== null ? record : {}).filter(
        (key) => !known.includes(key),
      );
      const meant = unknown.find((key) => findNearest(key, [lastNameOf(path)]) !== undefined);
      if (meant !== undefined) return [describeUnknownKey(meant, owner, known, subject)];
    }
    if (value === undefined) return [describeAbsence(issue, path, subject)];
    // For a key without a value, the hint is its description in the schema.
    const about = value === null ? describeKey(schema, path) : undefined;
    return [{ ...describeValue(issue, path, value, subject), ...(about !== undefined && { hint: about }) }];
  });
  // A misspelt key is not also reported as missing. If one of several keys is needed, the misspelt one may be it.
  return problems.filter(
    ({ missing, about, rule }) =>
      (missing === undefined || !misspelt.has(missing)) &&
      (misspelt.size === 0 || about !== undefined || !rule.startsWith('missing-')),
  );
}

function describeUnknownKey(key: string, path: Path, known: readonly string[], { name, unit }: Subject): Problem {
  const where = unit === 'prop' ? ` on ${name}` : ` in ${ownerOf(path, name)}`;
  const expected = known.length === 0 ? `no ${unit}s` : listWords(known);
  const message = `Unexpected ${unit} "${key}"${where}, expected ${expected}`;
  return { rule: `unknown-${unit}`, message, ...suggest(key, known), path, key, about: outermost([...path, key]) };
}

function describeAbsence(issue: z.core.$ZodIssue, path: Path, { name, unit }: Subject): Problem {
  const owner = ownerOf(path.slice(0, -1), name);
  const message = `Unexpected ${owner} without ${lastNameOf(path)}, expected ${describeExpected(issue)}`;
  return { rule: `missing-${unit}`, message, path: path.slice(0, -1), missing: showPath(path), about: outermost(path) };
}

function describeValue(issue: z.core.$ZodIssue, path: Path, value: unknown, { name, unit }: Subject): Problem {
  const expected = describeExpected(issue);
  if (path.length === 0 && issue.code === 'custom') {
    // Refinements of a whole record fail because something is missing.
    return { rule: `missing-${unit}`, message: `Unexpected ${name}, expected ${expected}`, path, about: undefined };
  }
  const as = path.length === 0 ? name : lastNameOf(path);
  const bare = unit === 'prop' && value === true;
  const message = `Unexpected ${bare ? `${as} without a value` : `${showValue(value)} as ${as}`}, expected ${expected}`;
  const rule = issue.message === NOT_EDTF ? 'not-edtf' : 'wrong-value';
  return { rule, message, ...hintFor(issue, value), path, about: outermost(path) };
}

function hintFor(issue: z.core.$ZodIssue, value: unknown): { hint?: string } {
  if (issue.code === 'custom' && typeof issue.params?.hint === 'string') return { hint: issue.params.hint };
  if (typeof value === 'string' && issue.code === 'invalid_value') return suggest(value, issue.values.map(String));
  if (typeof value === 'string' && /^expected a (?:day as|date in)/.test(issue.message)) return hintForDate(value);
  if (typeof value === 'string' && issue.message.startsWith('expected an id:') && value.endsWith(','))
    return { hint: 'separate ids by spaces alone' };
  const isText =
    (issue.code === 'custom' && issue.params?.number !== true) ||
    (issue.code === 'invalid_type' && issue.expected === 'string');
  if ((typeof value === 'number' || typeof value === 'boolean') && isText)
    return { hint: 'put it in quotation marks to make it text' };
  if (typeof value === 'object' && value !== null && isText)
    return { hint: 'if it is meant as text, put it in quotation marks' };
  return {};
}

/** How to write a date in words or of month and year. Which of two numbers is the month is not guessed. */
function hintForDate(text: string): { hint?: string } {
  const [, month = '', year = ''] = /^(0?[1-9]|1[0-2])[./](\d{4})$/.exec(text) ?? [];
  if (month !== '') return { hint: `write ${year}-${month.padStart(2, '0')}` };
  const found = IN_WORDS.exec(text)?.groups;
  const number = MONTHS.findIndex((name) => name.startsWith(found?.month ?? '-')) + 1;
  if (!found || number === 0) return {};
  const parts = [found.year, String(number).padStart(2, '0'), (found.first ?? found.second)?.padStart(2, '0')];
  const date = parts.filter((part) => part !== undefined).join('-');
  return EdtfSchema.safeParse(date).success ? { hint: `write ${date}` } : {};
}

/** A date in words: “5 May 2020”, “May 5, 2020”, “May 2020”. */
const IN_WORDS =
  /^(?:(?<first>\d{1,2})(?:st|nd|rd|th)? (?!.*,))?(?<month>[A-Z][a-z]{2,})\.?(?: (?<second>\d{1,2}),)? (?<year>\d{4})$/;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What the schema expects instead. Messages of our own schemas start with “expected”. */
function describeExpected(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('expected ')) return issue.message.slice('expected '.length);
  if (issue.code === 'invalid_value') return listWords(issue.values.map(String));
  const kinds = /^Invalid discriminator value\. Expected (.+)$/.exec(issue.message)?.[1];
  if (kinds !== undefined) return listWords(kinds.replaceAll("'", '').split(' | '));
  if (issue.code === 'invalid_type') return TYPE_NAMES[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small')
    return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${issue.origin === 'array' ? ' item' : ''}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  if (issue.code === 'invalid_format') return `text of the form ${issue.pattern ?? issue.format}`;
  return issue.message;
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce((value: unknown, step) => {
    // In a prop, a list of ids is one text, separated by spaces.
    if (typeof value === 'string') return typeof step === 'number' ? value.trim().split(/\s+/)[step] : undefined;
    return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  }, input);
}

function showPath(path: Path): string {
  return JSON.stringify(path);
}

function outermost([first]: Path): string | undefined {
  return typeof first === 'string' ? first : undefined;
}

function ownerOf(path: Path, name: string): string {
  return path.length === 0 ? name : lastNameOf(path);
}

/** The innermost key of a path; positions in lists have no name of their own. */
function lastNameOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').at(-1) ?? 'item';
}

const NOT_EDTF = EdtfSchema.safeParse('').error?.issues[0]?.message;

const TYPE_NAMES: Readonly<Partial<Record<string, string>>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a record of keys and values',
};

type Path = readonly (string | number)[];

/** The keys of the object schema at a path; empty if it is no object. */
function listKeys(schema: z.core.$ZodType, path: Path): string[] {
  return [...new Set(objectsOf(findSchema(schema, path)).flatMap(({ shape }) => Object.keys(shape)))];
}

/** The schema’s description of the value at a path; undefined if it has none. */
function describeKey(schema: z.core.$ZodType, path: Path): string | undefined {
  const found = findSchema(schema, path);
  return found instanceof z.ZodType ? found.description : undefined;
}

/** The schema of the value at a path; undefined if there is none. */
function findSchema(schema: z.core.$ZodType | undefined, [step, ...rest]: Path): z.core.$ZodType | undefined {
  if (step === undefined || schema === undefined) return schema;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && typeof step === 'number') return findSchema(inner.element, rest);
  const next = objectsOf(inner).map(({ shape }): unknown => Reflect.get(shape, step));
  const known = next.find((candidate) => candidate instanceof z.ZodType);
  return known instanceof z.ZodType ? findSchema(known, rest) : undefined;
}

/** The object schema itself, or all object schemas of a union. */
function objectsOf(schema: z.core.$ZodType | undefined): z.ZodObject[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return [inner];
  return inner instanceof z.ZodUnion ? inner.options.flatMap(objectsOf) : [];
}

/** The schema inside `.optional()`, `.default()` and `.nullable()`. */
function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrap(schema.unwrap());
  }
  return schema;
}
