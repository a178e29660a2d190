import type { ClaimDraft } from '../draft/draft.ts';
import { listClaims } from '../draft/references.ts';
import type { Finding, Rule } from './rule.ts';

export const duplicateAnnotation: Rule = {
  name: 'duplicate-annotation',
  description: 'A claim makes each annotation once, and one attribution to each source.',
  check: (draft) => listClaims(draft).flatMap(({ claim }) => checkClaim(claim)),
};

function checkClaim({ annotations }: ClaimDraft): Finding[] {
  const seen = new Set<string>();
  return annotations.flatMap(({ name, value, text, at }) => {
    const key = JSON.stringify([name, name === 'Attribution' ? value.source : value, text]);
    if (seen.size < seen.add(key).size) return [];
    return [{ message: `Unexpected second <${name}> that says the same, expected it once`, ...at() }];
  });
}
