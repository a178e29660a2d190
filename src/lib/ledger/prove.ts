/** Records files: their readable JSON, their digests, and whether the ledger confirms them. */
import type { ClaimId } from '../address/id.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { ClaimRecord, Names, Phrasing, Records } from '../schema/records.ts';
import { canonicalJson, digestValue, type Json, digestText } from './digest.ts';
import { type Standing, traceClaims } from './history.ts';
import { listUsed } from './names.ts';
import { addressesOf, emphasisOf, mentionsOf, textOf } from './phrasing.ts';

/** What is wrong with records; `index` is the claim’s index in the file. */
export type Flaw =
  | { readonly kind: 'missing'; readonly id: ClaimId }
  | { readonly kind: 'foreign' | 'different'; readonly id: ClaimId; readonly index: number }
  | { readonly kind: 'nameless'; readonly list: keyof Names; readonly id: string };

/**
 * Compares the records of an edition with the ledger. A record is right if its wording and the digest of what is authored
 * are those of the ledger, and its markup agrees with both.
 */
export function findFlaws(records: Records, { editions }: Ledger, number: number): Flaw[] {
  const traces = traceClaims(editions);
  const changes = editions.find((edition) => edition.number === number)?.changes ?? [];
  const expected = new Map(
    changes.flatMap(({ id, fate }) => {
      const standing = traces.get(id)?.find(({ edition }) => edition === number);
      return fate === 'withdrawn' || !standing ? [] : [[id, standing] as const];
    }),
  );
  const present = new Set(records.claims.map(({ id }) => id));
  const seen = new Set<ClaimId>();
  return [
    ...[...expected.keys()].filter((id) => !present.has(id)).map((id) => ({ kind: 'missing', id }) as const),
    ...records.claims.flatMap((claim, index): Flaw[] => {
      const { id } = claim;
      const standing = expected.get(id);
      if (!standing || seen.size === seen.add(id).size) return [{ kind: 'foreign', id, index }];
      return isProved(claim, standing) ? [] : [{ kind: 'different', id, index }];
    }),
    ...findNameless(records),
  ];
}

/** SHA-256 of an edition’s records file, as this edition or a later one names it; undefined if none does. */
export function findNamedDigest({ editions }: Ledger, number: number): string | undefined {
  const own = editions.find((edition) => edition.number === number)?.records;
  const later = editions.flatMap(({ earlierRecords = [] }) => earlierRecords);
  return own ?? later.find(({ edition }) => edition === number)?.records;
}

function isProved({ body, authored, notes }: ClaimRecord, { wording, annotation }: Standing): boolean {
  return (
    textOf(body) === wording &&
    mentionsOf(body).join() === authored.mentions.join() &&
    isSame(emphasisOf(body), authored.emphasis) &&
    (notes?.scopeNotes === undefined || areNotes(notes.scopeNotes, authored.scopeNotes)) &&
    (notes?.editorNotes === undefined || areNotes(notes.editorNotes, authored.editorNotes)) &&
    // It was read from JSON, so it is a JSON value.
    digestValue(authored as Json) === annotation
  );
}

function areNotes(bodies: readonly Phrasing[], notes: readonly AuthoredNote[]): boolean {
  return (
    bodies.length === notes.length &&
    notes.every(({ text, emphasis, addresses, mentions }, index) => {
      const body = bodies[index] ?? '';
      return (
        textOf(body) === text &&
        isSame(emphasisOf(body), emphasis) &&
        addressesOf(body).join() === addresses.join() &&
        mentionsOf(body).join() === mentions.join()
      );
    })
  );
}

function isSame(a: AuthoredNote['emphasis'], b: AuthoredNote['emphasis']): boolean {
  return canonicalJson(a ?? []) === canonicalJson(b ?? []);
}

function findNameless({ claims, names }: Records): Flaw[] {
  return Object.entries(listUsed(claims)).flatMap(([key, ids]) => {
    const list = key as keyof Names;
    return [...ids]
      .filter((id) => !Object.hasOwn(names[list], id))
      .map((id) => ({ kind: 'nameless', list, id }) as const);
  });
}

type AuthoredNote = ClaimRecord['authored']['scopeNotes'][number];

/** SHA-256 of the file, by which the ledger names it. A checkout that changes line ends does not change it. */
export function digestRecords(text: string): string {
  return digestText(text.replaceAll('\r\n', '\n'));
}

/** The text of the file. */
export function formatRecords({ schemaVersion, edition, sections, claims, names }: Records): string {
  return `${format({ schemaVersion, edition, sections, claims, names }, 0)}\n`;
}

/** JSON on one line if it fits with its key and a comma, else broken at its outermost level. Omits fields without a value. */
function format(value: unknown, indent: number, before = 0): string {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || indent + before + line.length < WIDTH) return line;
  const inner = ' '.repeat(indent + STEP);
  const parts = Array.isArray(value)
    ? value.map((item) => inner + format(item, indent + STEP))
    : fieldsOf(value).map(([key, field]) => {
        const label = `${JSON.stringify(key)}: `;
        return inner + label + format(field, indent + STEP, label.length);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const fields = fieldsOf(value).map(([key, field]) => `${JSON.stringify(key)}: ${oneLine(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function fieldsOf(value: object): [string, unknown][] {
  return Object.entries<unknown>({ ...value }).filter(([, field]) => field !== undefined);
}

const STEP = 2;
const WIDTH = 120;
