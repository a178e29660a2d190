/** Where each entity and each source leads: to the records that name it, involve it, or only say the words of a name of it. */
import type { Claim, Edition, Inline } from '../../edition/model.ts';
import { foldWords } from '../../search/fold.ts';
import { packNumbers, type Links } from '../../search/record.ts';
import { namesOfEntity, namesOfSource } from './names.ts';
import type { SearchRecord } from './records.ts';

/** The links of entities and sources, in the order of their numbers. */
export function collectLinks({ entities, sources, claims }: Edition, records: readonly SearchRecord[]): Links[] {
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

/** The records whose text has all words of a name, by the number of the thing that bears it. */
function findNamesIn(records: readonly SearchRecord[], names: readonly (readonly string[])[]): Set<number>[] {
  const byRarest = groupByRarestWord(
    names.flatMap((own, thing) => [...new Set(own)].map((name) => ({ words: foldWords(name).map(stem), thing }))),
  );
  const found = names.map(() => new Set<number>());
  records.forEach(({ searched: { text = [] }, shown }, number) => {
    for (const piece of new Set([...text, shown.title])) {
      const words = new Set(foldWords(piece).map(stem));
      for (const word of words)
        for (const { words: wanted, thing } of byRarest.get(word) ?? [])
          if (wanted.every((each) => words.has(each))) found[thing]?.add(number);
    }
  });
  return found;
}

interface Name {
  readonly words: readonly string[];
  readonly thing: number;
}

/** Names by the word of theirs that the fewest names have: a text with a word that is in all of them would be compared with all. */
function groupByRarestWord(names: readonly Name[]): Map<string, Name[]> {
  const counts = new Map<string, number>();
  for (const { words } of names) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const [rarest] = name.words.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || b.length - a.length);
    if (rarest === undefined) continue;
    const group = groups.get(rarest) ?? [];
    group.push(name);
    groups.set(rarest, group);
  }
  return groups;
}

/** A plural is the same word. */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

function add(map: Map<string, Set<number>>, key: string, value: number): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
