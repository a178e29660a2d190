/** The references to the article on a claim’s page. Made once for each paragraph, because formatting takes time. */
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
