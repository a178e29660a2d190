/**
 * Parts the words of a small Pagefind index, which are one file, so that a query loads some of them and not all. Pagefind
 * makes files of some 20 KB and has no setting for it. They are parted between first letters: who asks for the
 * beginning of a word finds all that begins so in one file, as before. The words for names are parted anywhere.
 */
import { createHash } from 'node:crypto';
import { isToken } from '../lib/names/token.ts';
import { itemsOf, joinItems, readText, writeText } from './cbor-array.ts';
import { pack, unpack } from './search-pack.ts';

/** The same index, with its words in files of about `size` bytes before packing. */
export function partWords(files: IndexFiles, size = SIZE): IndexFiles {
  const parted = new Map(files);
  for (const [path, packed] of files) {
    if (!path.endsWith('.pf_meta')) continue;
    const items = itemsOf(unpack(packed));
    const old = itemsOf(items[CHUNKS] ?? Buffer.of());
    // Where Pagefind has made several, its boundaries fall within letters, and it knows how to look beyond them.
    if (old.length > 1) continue;
    const chunks = old.flatMap((chunk) => {
      const [, , name] = itemsOf(chunk).map(readText);
      const file = `index/${name ?? ''}.pf_index`;
      const [words] = itemsOf(unpack(files.get(file) ?? Buffer.of()));
      const parts = words ? groupWords(itemsOf(words), size) : [];
      if (parts.length < 2) return [chunk];
      parted.delete(file);
      return parts.map(({ first, last, words: part }, index) => {
        const content = joinItems([joinItems(part)]);
        const digest = createHash('sha256').update(content).digest('hex');
        const own = (name ?? '').replace(/[0-9a-f]+$/, (former) => digest.slice(0, former.length));
        parted.set(`index/${own}.pf_index`, pack(content));
        // Everything that begins with these letters belongs here, whether or not there is such a word.
        const isShared = parts[index + 1]?.first.startsWith(firstLetter(last)) ?? false;
        const end = isShared ? last : firstLetter(last);
        return joinItems([first, `${end}\u{10FFFF}`, own].map(writeText));
      });
    });
    parted.set(path, pack(joinItems(items.with(CHUNKS, joinItems(chunks)))));
  }
  return parted;
}

/** Stretches of the sorted words. */
function groupWords(words: readonly Buffer[], size: number): Stretch[] {
  const stretches: Stretch[] = [];
  let bytes = 0;
  for (const word of words) {
    const text = readText(itemsOf(word)[0] ?? Buffer.of());
    const current = stretches.at(-1);
    if (!current || (bytes >= size && beginning(text) !== beginning(current.last))) {
      const isShared = current?.last.startsWith(firstLetter(text)) ?? false;
      stretches.push({ first: isShared ? text : firstLetter(text), last: text, words: [word] });
      bytes = 0;
    } else {
      current.last = text;
      current.words.push(word);
    }
    bytes += word.length;
  }
  return stretches;
}

/** Words with the same beginning stay together; nobody asks for the beginning of the word for a name. */
function beginning(word: string): string {
  return isToken(word) ? word : firstLetter(word);
}

function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

/** About what compresses to as much as it costs to ask for it. */
const SIZE = 4096;

/** The place of the files of words in a meta file, `[[first word, last word, name], …]`. */
const CHUNKS = 2;

interface Stretch {
  /** The letter that its words begin with, or its first word where the stretch before has such words too. */
  readonly first: string;
  /** Its last word. */
  last: string;
  readonly words: Buffer[];
}

type IndexFiles = ReadonlyMap<string, Uint8Array>;
