/** Reads the name index: what a query may become, what it is, and what is near it. Knows nothing of the network. */
import { allowedMistakes, measureMistakes } from './distance.ts';
import { foldForms, foldWords } from './fold.ts';
import { beginningFile, claimKey, findBlocks, firstLetterFile, lastLetterFile, MOST_BLOCKS } from './format.ts';
import { blockFile, type NameBlock, type NameManifest, type NameRow } from './format.ts';
import { parseNumber, type ClaimNumber } from './number.ts';
import { fitName, foldQuery, rankNames, toFitting, type FittingName, type FoldedQuery } from './rank.ts';

/** A reader of an index; `readFile` gives a file by name, undefined when there is none. */
export function readNames({ blocks, first, last, inline = {} }: NameManifest, readFile: ReadFile): NameReader {
  const kept = new Map<string, Promise<FileContent | undefined>>();
  const read = (file: string): Promise<FileContent | undefined> => {
    const content = kept.get(file) ?? Promise.resolve(inline[file] ?? readFile(file));
    kept.set(file, content);
    content.catch(() => kept.delete(file));
    return content;
  };

  /** The names under keys that begin with something: all, or the best where there are very many. */
  const namesUnder = async (beginning: string): Promise<Row[]> => {
    const [start, end] = findBlocks(blocks, beginning);
    const files =
      end - start > MOST_BLOCKS
        ? [beginningFile(beginning)]
        : Array.from({ length: end - start }, (_, index) => blockFile(start + index));
    const found = await Promise.all(files.map(read));
    return found.filter(isBlock).flatMap((block) => rowsUnder(block, beginning));
  };

  const wordsIn = async (file: string): Promise<string[]> => {
    const words = await read(file);
    return typeof words === 'string' ? words.split(' ') : [];
  };

  const widthOf = (word: string): number => {
    const [start, end] = findBlocks(blocks, word);
    return end - start;
  };

  const fitting = async (query: FoldedQuery): Promise<FittingName[]> => {
    // The whole query in one piece, and the word of it that the fewest names have.
    const [rarest] = query.words.toSorted((a, b) => widthOf(a) - widthOf(b) || b.length - a.length);
    const beginnings = new Set([query.name, rarest ?? query.name]);
    const rows = (await Promise.all([...beginnings].map(namesUnder))).flat();
    return rows.flatMap(([row, record]) => {
      const match = fitName(row[2] ?? record[2], query);
      return match === undefined || record[0] === 'claim' ? [] : [toFitting(row, record, match)];
    });
  };

  const numbered = async ({ paragraph, sentence, part }: ClaimNumber): Promise<FittingName[]> => {
    const key = claimKey(paragraph, sentence, part);
    const rows = await namesUnder(key);
    return rows.map(([row, record]) => toFitting(row, record, row[0] === key ? 'exact' : 'prefix'));
  };

  /** Words of the index that a typed word may be meant to be, cheapest first. */
  const nearWords = async (word: string, isLast: boolean): Promise<string[]> => {
    const limit = allowedMistakes(word.length);
    if (limit === 0) return [word];
    const costOf = (candidate: string): number =>
      Math.min(
        measureMistakes(word, candidate, limit, isLast),
        // What was typed in one piece may begin with it.
        candidate.length > 3 ? measureMistakes(candidate, word, 1, true) + 1 : Infinity,
      );
    const search = async (file: string): Promise<(readonly [string, number])[]> =>
      (await wordsIn(file))
        .map((candidate) => [candidate, costOf(candidate)] as const)
        .filter(([, cost]) => cost <= limit + 1);
    const found = first.includes(word.slice(0, 1)) ? await search(firstLetterFile(word)) : [];
    // A wrong first letter is rare, and looked for where nothing else is quite near.
    if (!found.some(([, cost]) => cost <= 1) && last.includes(word.slice(-1)))
      found.push(...(await search(lastLetterFile(word))));
    const best = found.sort(([, a], [, b]) => a - b).map(([candidate]) => candidate);
    return [...new Set(best)].slice(0, MOST_WORDS);
  };

  const near = async (query: FoldedQuery): Promise<FittingName[]> => {
    const tried = query.words.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
    // A name that is near has a word near each of the query’s, so that one of them is enough to find it.
    for (const word of tried.slice(0, MOST_TRIED)) {
      const words = await nearWords(word, word === query.words.at(-1));
      const rows = (await Promise.all(words.map(namesUnder))).flat();
      const found = rows.flatMap(([row, record]) => {
        const cost = record[0] === 'claim' ? Infinity : measureName(row[2] ?? record[2], query);
        return cost === Infinity ? [] : [toFitting(row, record, 'near', cost)];
      });
      if (found.length > 0) return found;
    }
    return [];
  };

  return {
    async suggest(text, limit) {
      const query = foldQuery(text);
      if (query.name === '') return [];
      const number = parseNumber(text);
      const [names, claims] = await Promise.all([
        number?.isMarked === true ? [] : fitting(query),
        number ? numbered(number) : [],
      ]);
      const found = [...rankNames(names), ...claims].slice(0, limit);
      return found.length > 0 ? found : rankNames(await near(query)).slice(0, limit);
    },
    async nearest(text, limit) {
      const query = foldQuery(text);
      if (query.name === '') return [];
      const [fit, mistaken] = await Promise.all([fitting(query), near(query)]);
      return rankNames([...fit, ...mistaken]).slice(0, limit);
    },
    async named(text) {
      const { name } = foldQuery(text);
      if (name === '') return [];
      const block = await read(blockFile(findBlocks(blocks, name)[0]));
      const rows = isBlock(block) ? rowsUnder(block, name) : [];
      return rankNames(
        rows.flatMap(([row, record]) =>
          row[0] === name && foldForms(row[2] ?? record[2]).includes(name) ? [toFitting(row, record, 'exact')] : [],
        ),
      );
    },
    async isBegun(word) {
      return (await namesUnder(word)).length > 0;
    },
  };
}

/** What the mistakes of a query cost against a name: word by word, or in one piece where that is cheaper. */
function measureName(name: string, query: FoldedQuery): number {
  const words = foldWords(name);
  const byWord = query.words.map((typed, index) => {
    const isLast = index === query.words.length - 1;
    return Math.min(...words.map((word) => measureMistakes(typed, word, allowedMistakes(typed.length), isLast)));
  });
  const whole = foldForms(name).map((form) => measureMistakes(query.name, form, allowedMistakes(query.name.length)));
  // A name that has more words than were typed is a little further off.
  const rest = words.length > query.words.length ? 0.25 : 0;
  return Math.min(
    byWord.reduce((sum, cost) => sum + cost, rest),
    ...whole,
  );
}

/** How many words of a query are mended, and how many mendings of a word are tried. */
const MOST_TRIED = 3;
const MOST_WORDS = 3;

function rowsUnder({ records, rows }: NameBlock, beginning: string): Row[] {
  return rows.flatMap((row): Row[] => {
    const record = records[row[1]];
    return record && row[0].startsWith(beginning) ? [[row, record]] : [];
  });
}

function isBlock(content: FileContent | undefined): content is NameBlock {
  return content !== undefined && typeof content !== 'string';
}

type Row = readonly [row: NameRow, record: NameBlock['records'][number]];
type FileContent = NameBlock | string;
type ReadFile = (file: string) => Promise<FileContent | undefined>;

export interface NameReader {
  /** What a query may become, best first; near names where nothing begins so. */
  suggest(query: string, limit: number): Promise<FittingName[]>;
  /** The names nearest to a query, allowing mistakes. */
  nearest(query: string, limit: number): Promise<FittingName[]>;
  /** Everything that is called exactly so, by any of its names. */
  named(name: string): Promise<FittingName[]>;
  /** Whether a name, or a word of one, begins so. */
  isBegun(word: string): Promise<boolean>;
}
