/** Mistakes that editors make, each planted in ten places of the test content, picked with a seed. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sample } from '../../manual/sample.ts';
import type { TextFile } from '../read/text-file.ts';

/** A planted mistake: the text that it replaces, the new text, and where the check must find it. */
export interface Planted {
  readonly file: string;
  /** The offsets of the text that is replaced. */
  readonly from: number;
  readonly to: number;
  readonly instead: string;
  /** The offset, in the text with the mistake, at which it must be reported. */
  readonly at: number;
}

/** A kind of mistake. */
export interface Kind {
  readonly name: string;
  /** One of these rules must find it. */
  readonly rules: readonly string[];
  /** The files in which it can be made, wherever the pattern matches. */
  readonly files: RegExp;
  readonly pattern: RegExp;
  /** Whether it prevents the rest of the file from being checked. */
  readonly hides?: boolean;
  /** The text that replaces the match, and where in it the mistake is. */
  readonly plant: (found: RegExpExecArray) => { readonly instead: string; readonly at: number };
}

/** The number of places for each kind. */
export const PLACES = 10;

/** Two commentaries with shared records: the sample of the guide and the fixture of the rules. */
export function readPlot(): TextFile[] {
  const root = fileURLToPath(new URL('content', import.meta.url));
  const fixture = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ path: `content${path.slice(root.length)}`, text: readFileSync(path, 'utf8') }));
  const files = new Map(fixture.map(({ path, text }) => [path, text]));
  for (const [path, text] of sample) if (typeof text === 'string') files.set(path, text);
  return [...files].map(([path, text]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

const YAML = /\.yaml$/;
const MDX = /\.mdx$/;
const WRITTEN = /\.(?:yaml|mdx)$/;
/** A text of several words after a key, without quotation marks. */
const TEXT = /^([ ]*(?:- )?[a-zA-Z]+: )([A-Z][a-z’]+)( )([A-Za-z][\w’ ]+)$/gm;
/** The space between two words in the prose of a claim or note. */
const PROSE = /([a-z]{3,})( )(?=[a-z]{2,} [^"=\n]*$)/gm;

export const kinds: readonly Kind[] = [
  {
    name: 'a colon in a value',
    rules: ['yaml-syntax'],
    files: WRITTEN,
    pattern: TEXT,
    plant: ([, key = '', first, , rest]) => ({ instead: `${key}${first}: ${rest}`, at: key.length }),
  },
  {
    name: 'a number sign in a value',
    rules: ['yaml-syntax'],
    files: WRITTEN,
    pattern: TEXT,
    plant: ([, key = '', first = '', , rest]) => ({
      instead: `${key}${first} #1 ${rest}`,
      at: key.length + first.length + 1,
    }),
  },
  {
    name: 'Markdown in a value',
    rules: ['wrong-value'],
    files: WRITTEN,
    pattern: TEXT,
    plant: ([, key = '', first, , rest = '']) => ({ instead: `${key}${first} *${rest}*`, at: key.length }),
  },
  {
    name: 'a misspelt key',
    hides: true,
    rules: ['unknown-key'],
    files: YAML,
    pattern: /((?:^[ ]*(?:- )?|[{,] ))([a-z][A-Za-z]+)(?=:(?: |$))/gm,
    plant: ([, before = '', key]) => ({ instead: `${before}${key}s`, at: before.length }),
  },
  {
    name: 'a date in no form of a date',
    rules: ['not-edtf', 'wrong-value'],
    files: WRITTEN,
    pattern: /((?:edtf|date|happened)(?:: '?|="))(\d{4}(?:-\d\d){0,2})/g,
    plant: ([, before = '', date]) => ({
      instead: `${before}31/${date}`,
      at: before.endsWith("'") ? before.length - 1 : before.length,
    }),
  },
  {
    name: 'an id that nothing has',
    rules: ['unknown-entity', 'unknown-source', 'unknown-reference'],
    files: WRITTEN,
    pattern:
      /((?:<Entity id|source|references|object|subject|after|event)="|(?:references|within|side|authors): \[)([a-z0-9-]+)/g,
    plant: ([, before = '', id]) => ({ instead: `${before}${id}-of-nowhere`, at: before.length }),
  },
  {
    name: 'a misspelt prop',
    rules: ['unknown-prop'],
    files: MDX,
    pattern: /( )(type|certainty|cue|label|source|stance|count|edtf|text|status|party|rel|to|kind|date)(?==")/g,
    plant: ([, before, prop]) => ({ instead: `${before}${prop}y`, at: 1 }),
  },
  {
    name: 'a misspelt word of a closed list',
    rules: ['wrong-value'],
    files: WRITTEN,
    pattern:
      /((?:certainty|stance|rel|kind|count|status)="|^(?:type|voice|strength): |<(?:Claim|Event|Relation) [^>]*?type=")([a-z-]+)/gm,
    plant: ([, before = '', term]) => ({ instead: `${before}${term}x`, at: before.length }),
  },
  {
    name: 'curly quotation marks around a prop',
    rules: ['mdx-syntax'],
    files: MDX,
    pattern: /( [a-z]+=)"([^"]*)"/g,
    plant: ([, before = '', value]) => ({ instead: `${before}“${value}”`, at: before.length }),
  },
  {
    name: 'a less-than sign before a number',
    rules: ['mdx-syntax'],
    files: MDX,
    pattern: PROSE,
    plant: ([, before = '']) => ({ instead: `${before} <5 `, at: before.length + 1 }),
  },
  {
    name: 'an HTML comment',
    rules: ['mdx-syntax'],
    files: MDX,
    pattern: /^( +)(?=<[A-Z])/gm,
    plant: ([, before = '']) => ({ instead: `${before}<!-- to do -->\n${before}`, at: before.length }),
  },
  {
    name: 'a tag without its end',
    rules: ['mdx-syntax'],
    files: MDX,
    pattern: /(<[A-Z]\w+(?:\s+[a-z]+="[^"]*")+) \/>$/gm,
    plant: ([, tag = '']) => ({ instead: tag, at: 0 }),
  },
];

/** All places where a kind of mistake can be made. */
export function listPlaces({ files: kind, pattern, plant }: Kind, files: readonly TextFile[]): Planted[] {
  return files
    .filter(({ path }) => kind.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(pattern)].map((found) => {
        const { instead, at } = plant(found);
        return { file: path, from: found.index, to: found.index + found[0].length, instead, at: found.index + at };
      }),
    );
}

/** Ten of the places, picked at random but the same for the same seed. */
export function pick(places: readonly Planted[], seed: number): Planted[] {
  let state = seed;
  const rest = [...places];
  return Array.from({ length: Math.min(PLACES, rest.length) }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return rest.splice(Math.floor((state / 2 ** 32) * rest.length), 1);
  }).flat();
}

/** The files with mistakes, and where the check must find them: `file:line:column`. */
export function plantAll(files: readonly TextFile[], planted: readonly Planted[]): { files: TextFile[]; at: string[] } {
  const at: string[] = [];
  const changed = files.map(({ path, text }) => {
    let moved = 0;
    let now = text;
    for (const one of planted.filter(({ file }) => file === path).sort((a, b) => a.from - b.from)) {
      now = now.slice(0, one.from + moved) + one.instead + now.slice(one.to + moved);
      const before = now.slice(0, one.at + moved).split('\n');
      at.push(`${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`);
      moved += one.instead.length - (one.to - one.from);
    }
    return { path, text: now };
  });
  return { files: changed, at };
}
