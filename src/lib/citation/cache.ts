/**
 * Keeps references between builds: for each version of a style one file of lines, each a digest of what was asked and the
 * answer. Lines are only ever added, so that two builds at once do each other no harm; each begins with the digest of the rest,
 * so that one that was changed or cut off is made again.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../files/kept-digests.ts';
import type { Reference } from './engine.ts';

export interface Cache {
  /** The answer to a question: kept, or made now and kept. */
  readonly get: (question: unknown, make: () => Reference) => Reference;
}

/** Opens the cache of a style; without a folder it lasts as long as the process. */
export function openCache(folder: string | undefined, style: string, version: string): Cache {
  const file = folder === undefined ? undefined : join(folder, `${style}-${version}.jsonl`);
  const kept = new Map(file === undefined ? [] : readLines(file));
  return {
    get: (question, make) => {
      const key = createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 22);
      const found = kept.get(key);
      if (found) return found;
      const made = make();
      kept.set(key, made);
      if (file !== undefined) keep(file, { key, ...made });
      return made;
    },
  };
}

interface Line extends Reference {
  readonly key: string;
}

function readLines(file: string): [string, Reference][] {
  return readText(file)
    .split('\n')
    .flatMap((text) => {
      const line = parseLine(text);
      if (!line) return [];
      const { key, ...reference } = line;
      return [[key, reference]];
    });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A line; undefined for one that is not as it was written. */
function parseLine(text: string): Line | undefined {
  const [digest, json] = [text.slice(0, DIGITS), text.slice(DIGITS + 1)];
  // Written by this module: the file’s name holds the version of all that shapes it.
  return json !== '' && digestOf(json) === digest ? (JSON.parse(json) as Line) : undefined;
}

/** Of a digest of SHA-256. */
const DIGITS = 64;

function keep(file: string, line: Line): void {
  mkdirSync(dirname(file), { recursive: true });
  // A line break on both sides, so that an unfinished line before it spoils only itself.
  const json = JSON.stringify(line);
  appendFileSync(file, `\n${digestOf(json)} ${json}\n`);
}
