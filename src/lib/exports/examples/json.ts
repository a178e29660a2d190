/** Examples for the JSON files. */
import type { Edition } from '../../edition/model.ts';
import { saysAfter, saysBefore } from '../../wording/in-every-piece.ts';
import { textInBrackets } from '../../wording/in-brackets.ts';
import { recordKey } from '../by-id-json.ts';
import { countLines, type Example, lines } from './example.ts';

export function claimsJsonExample({ claims }: Edition, url: string): Example {
  return {
    tool: 'jq',
    asks: 'How firmly are the claims made?',
    code: `curl -s ${url} |
  jq -r '.claims | group_by(.certainty)[]
    | "\\(length) \\(.[0].certainty)"'`,
    prints: countLines(claims, ({ certainty }) => certainty),
  };
}

export function byIdJsonExample({ claims: [claim] }: Edition, url: string): Example {
  return {
    tool: 'jq',
    asks: 'What does one claim say, and who says it?',
    code: `curl -s ${url} |
  jq -r '.claims["${claim ? recordKey(claim) : ''}"].statement'`,
    prints: lines([claim ? `${saysBefore(claim)}${textInBrackets(claim)}${saysAfter(claim)}` : 'null']),
  };
}

export function entitiesJsonExample({ entities }: Edition, url: string): Example {
  const most = [...entities].sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1)).slice(0, 5);
  return {
    tool: 'jq',
    asks: 'Which names are in most claims?',
    code: `curl -s ${url} |
  jq -r '.entities | sort_by(-(.claims | length), .id)[:5][]
    | "\\(.claims | length) \\(.name)"'`,
    prints: lines(most.map(({ claims, name }) => `${claims.length} ${name}`)),
  };
}

export function sourcesJsonExample({ sources }: Edition, url: string): Example {
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
}

export function commentaryJsonExample({ commentaries }: Edition, url: string): Example {
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
}
