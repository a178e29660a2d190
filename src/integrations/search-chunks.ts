/**
 * Parts the words of a Pagefind index anew, into smaller files, so that a query loads less. Pagefind makes files of some
 * 20 KB, has no setting for it, and finds by the beginning of a word only those of the one file that a word so short
 * would be in. Here a beginning leads to every file that has words with it. The words for names are never asked for by
 * their beginning.
 */
import { createHash } from 'node:crypto';
import { isToken } from '../lib/names/token.ts';
import { itemsOf, joinItems, readText, writeText } from './cbor-array.ts';
import { pack, unpack } from './search-pack.ts';

/** The same index, with its words in files of about `size` bytes before packing. */
export function partWords(files: IndexFiles, size = SIZE): IndexFiles {
  const parted = new Map([...files].filter(([path]) => !path.startsWith('index/')));
  for (const [path, packed] of files) {
    if (!path.endsWith('.pf_meta')) continue;
    const items = itemsOf(unpack(packed));
    const words = itemsOf(items[CHUNKS] ?? Buffer.of()).flatMap((chunk) => {
      const [, , name] = itemsOf(chunk).map(readText);
      const [inChunk] = itemsOf(unpack(files.get(`index/${name ?? ''}.pf_index`) ?? missing()));
      return itemsOf(inChunk ?? missing()).map(toWord);
    });
    const stretches = groupWords(words, size);
    const contents = stretches.map((stretch) => joinItems([joinItems(stretch.map(({ item }) => item))]));
    // Numbered in one folder, like the fragments: a digest for each would be most of what is said of them.
    const folder = contents.reduce((hash, content) => hash.update(content), createHash('sha256'));
    const digest = folder.digest('hex').slice(0, DIGEST);
    const names = contents.map((_content, index) => `${digest}/${index.toString(36)}`);
    contents.forEach((content, index) => parted.set(`index/${names[index] ?? ''}.pf_index`, pack(content)));
    const chunks = stretches.flatMap((stretch, index) =>
      rangesOf(stretch, stretches[index - 1], stretches[index + 1]).map((range) =>
        joinItems([...range, names[index] ?? ''].map(writeText)),
      ),
    );
    parted.set(path, pack(joinItems(items.with(CHUNKS, joinItems(chunks)))));
  }
  return parted;
}

/** Stretches of the sorted words; what begins with the same letters stays together as long as it is not too much. */
function groupWords(words: readonly Word[], size: number): Word[][] {
  const stretches: Word[][] = [];
  let bytes = 0;
  for (const word of words) {
    const current = stretches.at(-1);
    const last = current?.at(-1);
    const isAlike = last !== undefined && !isToken(word.text) && shared(last.text, word.text) >= ALIKE;
    const fits = bytes + word.item.length <= 2 * size;
    if (current && fits && (isAlike || bytes < size)) current.push(word);
    else stretches.push([word]);
    bytes = (stretches.at(-1) === current ? bytes : 0) + word.item.length;
  }
  return stretches;
}

/** From where to where a file is asked for: its words, and the beginnings of its first that files before it have too. */
function rangesOf(stretch: Stretch, before: Stretch | undefined, after: Stretch | undefined): [string, string][] {
  const first = stretch[0]?.text ?? '';
  const last = stretch.at(-1)?.text ?? '';
  const former = before?.at(-1)?.text ?? '';
  const from = startOf(first, former);
  const next = after?.[0]?.text;
  // Pagefind looks for a word that it has not in the word that it begins with, so what would come after the last goes here.
  const end = next === undefined ? last : startOf(last, next);
  const to = next?.startsWith(last) === true ? last : `${end}\u{10FFFF}`;
  const letters = stretch.every(({ text }) => isToken(text)) ? [] : Array.from(from).slice(0, -1);
  return [
    ...letters.map((_letter, index): [string, string] => twice(letters.slice(0, index + 1).join(''))),
    [from, to],
  ];
}

/** The shortest beginning of a word that another, before or after it, does not have. */
function startOf(word: string, other: string): string {
  return Array.from(word)
    .slice(0, shared(word, other) + 1)
    .join('');
}

/** How many letters two words begin with alike. */
function shared(one: string, other: string): number {
  const letters = Array.from(other);
  const at = Array.from(one).findIndex((letter, index) => letter !== letters[index]);
  return at === -1 ? Array.from(one).length : at;
}

function twice(text: string): [string, string] {
  return [text, text];
}

function toWord(item: Buffer): Word {
  return { text: readText(itemsOf(item)[0] ?? missing()), item };
}

function missing(): never {
  throw new Error('Pagefind’s index files have changed their form.');
}

/** About what compresses to as much as it costs to ask for it. */
const SIZE = 4096;

/** Letters that a reader may type before a word is searched for. */
const ALIKE = 3;

const DIGEST = 8;

/** The place of the files of words in a meta file, `[[first word, last word, name], …]`. */
const CHUNKS = 2;

/** A word with its pages, as it stands in a file. */
interface Word {
  readonly text: string;
  readonly item: Buffer;
}

type Stretch = readonly Word[];
type IndexFiles = ReadonlyMap<string, Uint8Array>;
