/** The article as a claim cites it. Made once for a paragraph: its claims cite the same place, in styles that take a while. */
import { pinpointOf } from '../../lib/citation/csl.ts';
import type { Claim, Commentary } from '../../lib/edition/model.ts';
import { oncePer } from '../../lib/edition/once.ts';
import { references } from '../site/references.ts';
import type { Cited } from './reference-html.ts';

export function citedOriginal(claim: Pick<Claim, 'commentary' | 'paragraph'>): Cited {
  const known = byParagraph(claim.commentary);
  const cited = known.get(claim.paragraph) ?? cite(claim);
  known.set(claim.paragraph, cited);
  return cited;
}

const byParagraph = oncePer((_: Commentary) => new Map<number, Cited>());

function cite(claim: Pick<Claim, 'commentary' | 'paragraph'>): Cited {
  return { to: 'The article', references: references.toOriginal(claim.commentary, pinpointOf(claim)) };
}
