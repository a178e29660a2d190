/** Examples for the files of the whole site. */
import { dataFilePath, linkedDataPaths, paths, withBase } from '../../address/url.ts';
import type { Edition } from '../../edition/model.ts';
import { certainties } from '../../vocabulary/index.ts';
import { saysAfter, saysBefore } from '../../wording/attribution.ts';
import { textInBrackets } from '../../wording/in-brackets.ts';
import { listRelations } from '../../wording/relations.ts';
import { recordKey } from '../by-id-json.ts';
import { countLines, type Example, lines } from './example.ts';

/** The example for the file at a path; undefined if it has none. */
export function exampleOf(path: string, edition: Edition): Example | undefined {
  return EXAMPLES[path]?.(edition, withBase(edition.site.address, path));
}

/** The examples by the path of their file; `url` is its address. */
const EXAMPLES: Readonly<Partial<Record<string, (edition: Edition, url: string) => Example>>> = {
  [dataFilePath('claims.json')]: ({ claims }, url) => ({
    tool: 'jq',
    asks: 'How firmly are the claims made?',
    code: `curl -s ${url} |
  jq -r '.claims | group_by(.certainty)[]
    | "\\(length) \\(.[0].certainty)"'`,
    prints: countLines(claims, ({ certainty }) => certainty),
  }),
  [dataFilePath('by-id.json')]: ({ claims: [claim] }, url) => ({
    tool: 'jq',
    asks: 'What does one claim say, and who says it?',
    code: `curl -s ${url} |
  jq -r '.claims["${claim ? recordKey(claim) : ''}"].statement'`,
    prints: lines([claim ? `${saysBefore(claim)}${textInBrackets(claim)}${saysAfter(claim)}` : 'null']),
  }),
  [dataFilePath('entities.json')]: ({ entities }, url) => {
    const most = [...entities].sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1)).slice(0, 5);
    return {
      tool: 'jq',
      asks: 'Which names are in most claims?',
      code: `curl -s ${url} |
  jq -r '.entities | sort_by(-(.claims | length), .id)[:5][]
    | "\\(.claims | length) \\(.name)"'`,
      prints: lines(most.map(({ claims, name }) => `${claims.length} ${name}`)),
    };
  },
  [dataFilePath('sources.json')]: ({ sources }, url) => {
    const single = sources.filter(({ voice }) => voice === 'unnamed-person');
    return {
      tool: 'python',
      asks: 'How many claims rest on each unnamed person?',
      code: `import json, urllib.request

url = "${url}"
with urllib.request.urlopen(url) as file:
    sources = json.load(file)["sources"]
for source in sources:
    if source["voice"] == "unnamed-person":
        print(len(source["claims"]), source["name"])`,
      prints: lines(single.map(({ claims, name }) => `${claims.length} ${name}`)),
    };
  },
  [dataFilePath('commentary.json')]: ({ commentaries }, url) => {
    const words = ({ sentences }: Edition['commentaries'][number]): number =>
      sentences.reduce((sum, sentence) => sum + sentence.words, 0);
    return {
      tool: 'jq',
      asks: 'How long is each article, and how many claims does it make?',
      code: `curl -s ${url} |
  jq -r '.commentaries[] | .sentences as $all
    | ($all | map(.words) | add) as $words
    | ($all | map(.claims | length) | add) as $claims
    | "\\(.id): \\($words) words, \\($claims) claims"'`,
      prints: lines(
        commentaries.map(
          (commentary) => `${commentary.slug}: ${words(commentary)} words, ${commentary.claims.length} claims`,
        ),
      ),
    };
  },
  [dataFilePath('claims.csv')]: ({ claims }, url) => {
    const unnamed = claims.filter(({ attributions }) =>
      attributions.some(({ source }) => source.voice.startsWith('unnamed')),
    );
    return {
      tool: 'python',
      asks: 'How many claims rest on unnamed sources?',
      code: `import csv, io, urllib.request

url = "${url}"
with urllib.request.urlopen(url) as file:
    text = io.TextIOWrapper(file, "utf-8", newline="")
    claims = list(csv.DictReader(text))
unnamed = [row for row in claims if "unnamed" in row["voices"]]
print(len(unnamed), "of", len(claims))`,
      prints: lines([`${unnamed.length} of ${claims.length}`]),
    };
  },
  [dataFilePath('entities.csv')]: ({ entities }, url) => ({
    tool: 'r',
    asks: 'How many names are there of each kind?',
    code: countKinds(url, 'entities', 'type'),
    prints: countLines(entities, ({ type }) => type),
  }),
  [dataFilePath('relations.csv')]: ({ commentaries }, url) => ({
    tool: 'r',
    asks: 'How many relations of each kind are there?',
    code: countKinds(url, 'relations', 'relation'),
    prints: countLines(commentaries.flatMap(listRelations), ({ rel }) => rel),
  }),
  [linkedDataPaths.vocabulary]: ({ site }) => ({
    tool: 'sparql',
    asks: 'What does “possible” mean?',
    code: `PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX voc: <${withBase(site.address, paths.vocabulary)}#>

SELECT ?definition
WHERE { voc:certainty-possible skos:definition ?definition }`,
    prints: lines([certainties.possible.definition]),
  }),
  [linkedDataPaths.entities]: ({ entities }) => ({
    tool: 'sparql',
    asks: 'How many names are there of each kind?',
    code: `PREFIX dcterms: <http://purl.org/dc/terms/>

SELECT (COUNT(?entity) AS ?entities) ?kind
WHERE {
  ?entity dcterms:type ?type .
  BIND (STRAFTER(STR(?type), "#entity-") AS ?kind)
}
GROUP BY ?kind
ORDER BY ?kind`,
    prints: countLines(entities, ({ type }) => type),
  }),
};

/** R that counts the rows of a table by a column. */
function countKinds(url: string, rows: string, column: string): string {
  return `url <- "${url}"
${rows} <- read.csv(url, encoding = "UTF-8")
kinds <- table(${rows}$${column})
for (kind in names(kinds)) cat(kinds[[kind]], " ", kind, "\\n", sep = "")`;
}
