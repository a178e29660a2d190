/**
 * An example of use for each file, to be shown beside it: what to type, and what comes of it. What comes of it is worked
 * out from the edition; the tests run what the page shows, wherever the tool is on the machine, and compare.
 */
import { dataFilePath, linkedDataPaths, paths, withBase } from '../address/url.ts';
import { citationKey, commentaryCitePath } from '../citation/paths.ts';
import { titleOf } from '../citation/csl.ts';
import { citedEdition } from '../citation/edition-info.ts';
import type { Commentary, Edition } from '../edition/model.ts';

/** What runs an example. */
export const tools = {
  sh: { label: 'curl and jq' },
  grep: { label: 'curl and grep' },
  python: { label: 'Python, nothing but its own library' },
  r: { label: 'R, nothing but its own library' },
  sparql: { label: 'SPARQL 1.1, over the file as a dataset' },
} as const;

export interface Example {
  readonly tool: keyof typeof tools;
  /** What it answers, as a question. */
  readonly asks: string;
  readonly code: string;
  /** What it prints. */
  readonly prints: string;
}

/** The example for a file of the whole site, by the file’s path; undefined where it has none. */
export function exampleOf(path: string, edition: Edition): Example | undefined {
  return EXAMPLES[path]?.(edition, withBase(edition.site.address, path));
}

/** The example for a commentary’s file of references. */
export function citeExampleOf(path: string, commentary: Commentary, { site }: Edition): Example | undefined {
  const url = withBase(site.address, path);
  const count = `${commentary.claims.length}\n`;
  const [claim] = commentary.claims;
  switch (path) {
    case commentaryCitePath(commentary.slug, 'bib'):
      return {
        tool: 'grep',
        asks: 'How many claims?',
        code: `curl -s ${url} | grep -c '^@incollection'`,
        prints: count,
      };
    case commentaryCitePath(commentary.slug, 'ris'):
      return { tool: 'grep', asks: 'How many claims?', code: `curl -s ${url} | grep -c '^TY  - CHAP'`, prints: count };
    default:
      if (!claim) return undefined;
      return {
        tool: 'sh',
        asks: `Under which title is ¶${claim.id} cited?`,
        code: `curl -s ${url} |\n  jq -r '.[] | select(.id == "${citationKey({ commentary: commentary.slug, id: claim.id, edition: citedEdition(claim)?.number })}") | .title'`,
        prints: `${titleOf(claim)}\n`,
      };
  }
}

const EXAMPLES: Readonly<Partial<Record<string, (edition: Edition, url: string) => Example>>> = {
  [paths.claimsJson]: ({ claims }, url) => ({
    tool: 'sh',
    asks: 'How firmly are the claims made?',
    code: `curl -s ${url} |\n  jq -r '.claims | group_by(.certainty)[] | "\\(length) \\(.[0].certainty)"'`,
    prints: lines(countBy(claims, ({ certainty }) => certainty).map(([certainty, count]) => `${count} ${certainty}`)),
  }),
  [dataFilePath('entities.json')]: ({ entities }, url) => ({
    tool: 'sh',
    asks: 'Which entities are in most claims?',
    code: `curl -s ${url} |\n  jq -r '.entities | sort_by(-(.claims | length), .id)[:5][] | "\\(.claims | length) \\(.name)"'`,
    prints: lines(
      [...entities]
        .sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1))
        .slice(0, 5)
        .map(({ claims, name }) => `${claims.length} ${name}`),
    ),
  }),
  [dataFilePath('sources.json')]: ({ sources }, url) => ({
    tool: 'python',
    asks: 'What rests on each voice that has no name?',
    code: [
      'import json, urllib.request',
      '',
      `with urllib.request.urlopen("${url}") as file:`,
      '    sources = json.load(file)["sources"]',
      'for source in sources:',
      '    if source["voice"].startswith("unnamed"):',
      '        print(len(source["claims"]), source["name"])',
    ].join('\n'),
    prints: lines(
      sources.filter(({ voice }) => voice.startsWith('unnamed')).map(({ claims, name }) => `${claims.length} ${name}`),
    ),
  }),
  [dataFilePath('commentary.json')]: ({ commentaries }, url) => ({
    tool: 'sh',
    asks: 'How long is each original, and how many claims does it make?',
    code: `curl -s ${url} |\n  jq -r '.commentaries[] | "\\(.id): \\(.sentences | map(.words) | add) words, \\(.sentences | map(.claims | length) | add) claims"'`,
    prints: lines(
      commentaries.map(
        ({ slug, sentences, claims }) =>
          `${slug}: ${sentences.reduce((sum, { words }) => sum + words, 0)} words, ${claims.length} claims`,
      ),
    ),
  }),
  [dataFilePath('claims.csv')]: ({ claims }, url) => ({
    tool: 'python',
    asks: 'How many claims rest on a voice without a name?',
    code: [
      'import csv, io, urllib.request',
      '',
      `with urllib.request.urlopen("${url}") as file:`,
      '    claims = list(csv.DictReader(io.TextIOWrapper(file, "utf-8", newline="")))',
      'unnamed = [claim for claim in claims if "unnamed" in claim["voices"]]',
      'print(len(unnamed), "of", len(claims))',
    ].join('\n'),
    prints: lines([
      `${claims.filter(({ attributions }) => attributions.some(({ source }) => source.voice.startsWith('unnamed'))).length} of ${claims.length}`,
    ]),
  }),
  [dataFilePath('entities.csv')]: ({ entities }, url) => ({
    tool: 'r',
    asks: 'How many entities of each kind?',
    code: [
      `entities <- read.csv("${url}", encoding = "UTF-8")`,
      'counts <- table(entities$type)',
      'cat(paste(counts, names(counts)), sep = "\\n")',
    ].join('\n'),
    prints: lines(countBy(entities, ({ type }) => type).map(([type, count]) => `${count} ${type}`)),
  }),
};

/** How many records have each value, in the order of the values. */
function countBy<T>(records: readonly T[], valueOf: (record: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(valueOf(record), (counts.get(valueOf(record)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
