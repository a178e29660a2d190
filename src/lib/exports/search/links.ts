/** The links of each entity and source: to the records that mention it, involve it, or only contain the words of its name. */
import type { Claim, Edition, Inline } from '../../edition/model.ts';
import { foldWords } from '../../search/fold.ts';
import { packNumbers, type Links } from '../../search/record.ts';
import { namesOfEntity, namesOfSource } from './names.ts';
import { originalOf } from './originals.ts';
import type { SearchRecord } from './records.ts';

/** The links of entities and sources, in the order of their numbers. */
export function collectLinks(
  { entities, sources, claims, commentaries }: Edition,
  records: readonly SearchRecord[],
): Links[] {
  const things = [
    ...entities.map((entity) => ({ id: `entity ${entity.id}`, names: namesOfEntity(entity) })),
    ...sources.map((source) => ({ id: `source ${source.id}`, names: namesOfSource(source) })),
  ];
  const named = new Map<string, Set<number>>();
  const involved = new Map<string, Set<number>>();
  claims.forEach((claim, index) => {
    const number = things.length + index;
    for (const id of mentionedIn(claim.body)) add(named, `entity ${id}`, number);
    for (const { entity } of claim.entities) add(involved, `entity ${entity.id}`, number);
    for (const source of sourcesOf(claim)) add(involved, `source ${source}`, number);
  });
  // What an author is asked for by name is rather the article than a claim in it.
  entities.forEach((entity, number) => {
    for (const author of originalOf(entity, commentaries)?.authors ?? []) add(named, `entity ${author}`, number);
  });
  const says = findNamesIn(
    records,
    things.map(({ names }) => names.map(({ text }) => text)),
  );
  return things.map(({ id }, number): Links => {
    const own = named.get(id) ?? new Set();
    const unnamed = [...(involved.get(id) ?? [])].filter((claim) => !own.has(claim));
    const known = new Set([number, ...own, ...unnamed]);
    return [
      packNumbers(own),
      packNumbers(unnamed),
      packNumbers([...(says[number] ?? [])].filter((one) => !known.has(one))),
    ];
  });
}

function sourcesOf({ attributions, corroborations }: Claim): string[] {
  const quoted = attributions.flatMap(({ through = [] }) => through);
  return [...attributions, ...quoted, ...corroborations].map(({ source }) => source.id);
}

function mentionedIn(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.type === 'entity' ? [node.id] : []),
    ...('children' in node ? mentionedIn(node.children) : []),
  ]);
}

/** The records whose text has all words of a name, by the number of the entity or source with this name. */
function findNamesIn(records: readonly SearchRecord[], names: readonly (readonly string[])[]): Set<number>[] {
  const { inNames, byRarest } = indexNames(
    names.flatMap((own, thing) => [...new Set(own)].map((name) => ({ words: foldWords(name).map(stem), thing }))),
  );
  const found = names.map(() => new Set<number>());
  records.forEach(({ searched: { text = [], label = [] } }, number) => {
    for (const piece of new Set([...text, ...label])) {
      const words = new Set(
        foldWords(piece)
          .map(stem)
          .filter((word) => inNames.has(word)),
      );
      for (const one of words)
        for (const other of words)
          for (const { words: wanted, thing } of byRarest.get(one)?.get(other) ?? [])
            if (wanted.every((each) => words.has(each))) found[thing]?.add(number);
    }
  });
  return found;
}

interface Name {
  readonly words: readonly string[];
  readonly thing: number;
}

/** A name that more entities and sources share than this is not searched for. */
const MOST_BEARERS = 20;

interface NamesByWord {
  readonly inNames: ReadonlySet<string>;
  /** Names by their two rarest words, the rarest first. A name of one word has it twice. */
  readonly byRarest: ReadonlyMap<string, ReadonlyMap<string, readonly Name[]>>;
}

/**
 * Indexes names by two words, because by one word a text would be compared with all names that share a part, such as a first
 * name. Names that very many share, such as “officers”, are left out.
 */
function indexNames(all: readonly Name[]): NamesByWord {
  const bearers = Map.groupBy(all, ({ words }) => words.join(' '));
  const names = [...bearers.values()].filter(({ length }) => length <= MOST_BEARERS).flat();
  const counts = new Map<string, number>();
  for (const { words } of names) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byRarest = new Map<string, Map<string, Name[]>>();
  for (const name of names) {
    const [one, other = one] = [...new Set(name.words)].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    if (one === undefined || other === undefined) continue;
    const byOther = byRarest.get(one) ?? new Map<string, Name[]>();
    byOther.set(other, [...(byOther.get(other) ?? []), name]);
    byRarest.set(one, byOther);
  }
  return { inNames: new Set(counts.keys()), byRarest };
}

/** Singular and plural count as the same word. */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

function add(map: Map<string, Set<number>>, key: string, value: number): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
