/** Examples for linked data. */
import { toClaimSlug } from '../../address/id.ts';
import { paths, withBase } from '../../address/url.ts';
import type { Commentary, Edition } from '../../edition/model.ts';
import { certainties } from '../../vocabulary/index.ts';
import { countLines, type Example, lines } from './example.ts';

export function vocabularyExample({ site }: Edition): Example {
  return {
    tool: 'sparql',
    asks: 'What does “possible” mean?',
    code: `PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX voc: <${withBase(site.address, paths.vocabulary)}#>

SELECT ?definition
WHERE { voc:certainty-possible skos:definition ?definition }`,
    prints: lines([certainties.possible.definition]),
  };
}

export function entitiesTtlExample({ entities }: Edition): Example {
  return {
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
  };
}

export function annotationsExample({ claims }: Commentary, url: string): Example {
  return {
    tool: 'jq',
    asks: 'How many claims does it hold?',
    code: `curl -s ${url} |\n  jq .total`,
    prints: lines([String(claims.length)]),
  };
}

/** For the first page of a collection: how to find the annotation of one claim on it. */
export function annotationExample({ claims }: Commentary, url: string): Example | undefined {
  const [claim] = claims;
  if (!claim) return undefined;
  return {
    tool: 'jq',
    asks: `What does ¶${claim.id} say?`,
    code: `curl -s ${url} |
  jq -r '.items[] | select(.id | endswith("#${toClaimSlug(claim.id)}"))
    | .body[] | select(.purpose == "describing").value'`,
    prints: lines([claim.text]),
  };
}
