/** Examples for a commentary’s files of references. */
import { citedEdition } from '../../citation/edition-info.ts';
import { claimName } from '../../wording/claim-name.ts';
import { citationKey, type CiteFormat } from '../../citation/paths.ts';
import type { Commentary } from '../../edition/model.ts';
import { type Example, lines } from './example.ts';

/** The example for a format. */
export function referencesExample(format: CiteFormat, commentary: Commentary, url: string): Example | undefined {
  return format === 'csl' ? titleExample(commentary, url) : countExample(MARKS[format], commentary, url);
}

/** The line with which the reference of a claim begins. */
const MARKS = { bib: '^@incollection', ris: '^TY  - CHAP' } as const;

function countExample(mark: string, { claims }: Commentary, url: string): Example {
  return {
    tool: 'grep',
    asks: 'How many claims does it hold?',
    code: `curl -s ${url} |\n  grep -c '${mark}'`,
    prints: lines([String(claims.length)]),
  };
}

function titleExample({ slug, claims }: Commentary, url: string): Example | undefined {
  const [claim] = claims;
  if (!claim) return undefined;
  const key = citationKey({ commentary: slug, id: claim.id, edition: citedEdition(claim)?.number });
  return {
    tool: 'jq',
    asks: `Under which title is ¶${claim.id} cited?`,
    code: `curl -s ${url} |\n  jq -r '.[] | select(.id == "${key}") | .title'`,
    prints: lines([claimName(claim)]),
  };
}
