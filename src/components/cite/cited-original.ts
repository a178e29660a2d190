/** The article as a claim cites it. Made once for a paragraph: its claims cite the same place, in styles that take a while. */
import { pinpointOf } from '../../lib/citation/csl.ts';
import type { Claim, Commentary } from '../../lib/edition/model.ts';
import { oncePer } from '../../lib/edition/once.ts';
import { references } from '../site/references.ts';
import { citedHtml, type CitedHtml } from './reference-html.ts';

export function citedOriginal(claim: Pick<Claim, 'commentary' | 'paragraph'>): CitedHtml {
  const known = byParagraph(claim.commentary);
  const cited =
    known.get(claim.paragraph) ?? citedHtml('The article', references.toOriginal(claim.commentary, pinpointOf(claim)));
  known.set(claim.paragraph, cited);
  return cited;
}

const byParagraph = oncePer((_: Commentary) => new Map<number, CitedHtml>());
