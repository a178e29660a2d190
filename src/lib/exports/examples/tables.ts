/** Examples for the tables. */
import type { Edition } from '../../edition/model.ts';
import { listRelations } from '../../wording/relations.ts';
import { countLines, type Example, lines } from './example.ts';

export function claimsCsvExample({ claims }: Edition, url: string): Example {
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
}

export function entitiesCsvExample({ entities }: Edition, url: string): Example {
  return {
    tool: 'r',
    asks: 'How many names are there of each kind?',
    code: `url <- "${url}"
entities <- read.csv(url, encoding = "UTF-8")
kinds <- table(entities$type)
for (kind in names(kinds)) cat(kinds[[kind]], " ", kind, "\\n", sep = "")`,
    prints: countLines(entities, ({ type }) => type),
  };
}

export function relationsCsvExample({ commentaries }: Edition, url: string): Example {
  return {
    tool: 'r',
    asks: 'How many relations of each kind are there?',
    code: `url <- "${url}"
relations <- read.csv(url, encoding = "UTF-8")
kinds <- table(relations$relation)
for (kind in names(kinds)) cat(kinds[[kind]], " ", kind, "\\n", sep = "")`,
    prints: countLines(commentaries.flatMap(listRelations), ({ rel }) => rel),
  };
}
