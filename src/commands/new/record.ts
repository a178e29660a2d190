/** `npm run new -- entity <id>`, `source <id>`, `reference <id>`: makes a record to fill in. */
import { z } from 'zod';
import type { RecordKind } from '../../lib/edition/read/layout.ts';
import { toId } from '../../lib/new-work/to-id.ts';
import { readArguments, WrongUse } from '../command.ts';
import { listNames, readRecords, recordKinds, refuseTaken, writeRecord } from './records.ts';

/** Whether a word names a kind of record. */
export function isRecordKind(word: string): word is RecordKind {
  return Object.hasOwn(recordKinds, word);
}

/** Makes a record and says what to do next. */
export async function newRecord(kind: RecordKind, args: readonly string[]): Promise<void> {
  const { schema } = recordKinds[kind];
  const keys = listSingleKeys(schema);
  const { values, positionals } = readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      ...Object.fromEntries(keys.map((key) => [key, { type: 'string' as const }])),
      'distinct-from': { type: 'string', multiple: true },
    },
  });
  const [id, ...others] = positionals;
  if (id === undefined)
    throw new WrongUse(`Unexpected ${kind} without an id, expected one: npm run new -- ${kind} <id>`);
  if (others.length > 0) {
    throw new WrongUse(`Unexpected "${others.join(' ')}" after the id, expected one id${suggestId([id, ...others])}`);
  }
  const known = readKnown(values, keys, schema);
  const distinct = (values['distinct-from'] ?? []).flatMap((text) => text.split(','));
  const names = [known.name, known.title].filter((name) => typeof name === 'string');
  refuseTaken(kind, id, names, listNames(await readRecords(), kind), distinct);
  const isEntity = kind === 'entity' && distinct.length > 0;
  const path = await writeRecord(kind, id, { ...known, ...(isEntity && { distinctFrom: distinct }) });
  console.log(`Written: ${path}\nFill it in, name it in ${NAMED_IN[kind]}, and see npm run check.`);
}

const NAMED_IN = {
  entity: 'a claim: <Entity id="…">the words</Entity>',
  source: 'a claim: <Attribution source="…" … />',
  reference: 'the facts or notes that rest on it: references: […]',
} as const satisfies Record<RecordKind, string>;

/** The keys whose value is a text, a word from a list, or yes or no. */
function listSingleKeys(schema: RecordSchema): string[] {
  return Object.entries(schema.shape).flatMap(([key, value]) => {
    const inner = value instanceof z.ZodOptional ? value.unwrap() : value;
    const isSingle = [z.ZodString, z.ZodURL, z.ZodEnum, z.ZodLiteral, z.ZodBoolean].some(
      (type) => inner instanceof type,
    );
    return isSingle ? [key] : [];
  });
}

/** The values given for keys, checked by their schemas. */
function readKnown(
  values: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  schema: RecordSchema,
): Record<string, unknown> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = values[key];
      if (typeof text !== 'string') return [];
      const value = schema.shape[key] instanceof z.ZodBoolean ? (YES_OR_NO.get(text) ?? text) : text;
      const problem = z.safeParse(schema.shape[key] ?? z.never(), value).error?.issues[0];
      if (problem) throw new WrongUse(`Unexpected --${key} ${text}, expected ${describe(problem)}`);
      return [[key, value] as const];
    }),
  );
}

const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

function describe(problem: z.core.$ZodIssue): string {
  if (problem.code === 'invalid_type') return problem.expected === 'boolean' ? 'true or false' : problem.expected;
  return problem.code === 'invalid_value'
    ? problem.values.map(String).join(', ')
    : problem.message.replace(/^expected /, '');
}

function suggestId(words: readonly string[]): string {
  const id = toId(words.join(' '));
  return id === '' ? '' : `: ${id}`;
}

type RecordSchema = z.ZodObject<Readonly<Record<string, z.ZodType>>>;
