/**
 * Claims in a list: number, the whole sentence with the meaning of its pronouns in brackets, who says it and how firmly.
 * Strings, because thousands of pages have such a list, and components doubled the time.
 */
import { cardPath } from '../../lib/citation/paths.ts';
import type { Claim } from '../../lib/edition/model.ts';
import { sayingSoInWords } from '../../lib/wording/attribution.ts';
import { assertedBy, type Relation } from '../../lib/wording/relations.ts';
import { attributeHtml, attributesHtml, escapeHtml, foreignHtml, unbrokenHtml } from '../prose/inline-html.ts';
import { claimHref, href } from '../site/href.ts';
import { claimWordsHtml } from './claim-words.ts';
import { firmness } from './marks.ts';

/** What a list says besides the claims. */
export interface ItemOptions {
  /** The relation of the page’s claim to each of these, in either direction. */
  readonly links?: ReadonlyMap<Claim, Relation> | undefined;
  /** Whether to name the commentary of each claim. */
  readonly named: boolean;
}

/** The items of a list. */
export function claimItemsHtml(claims: readonly Claim[], { links, named }: ItemOptions): string {
  return claims.map((claim, index) => itemHtml(claim, claims[index - 1], links?.get(claim), named)).join('');
}

function itemHtml(claim: Claim, before: Claim | undefined, link: Relation | undefined, named: boolean): string {
  const { id, label, commentary } = claim;
  const { slug, tongue, shortTitle } = commentary;
  const number = `<a class="num"${attributeHtml('href', claimHref(claim))}>¶${id} ${foreignHtml(tongue, unbrokenHtml(label))}</a>`;
  const words = `<p${attributesHtml(tongue)}>${claimWordsHtml(claim, { before })}</p>`;
  const saying = `${sayingSoInWords(claim)}.${named ? ` ${shortTitle}.` : ''}`;
  const cite = link ? '' : ` <a${attributeHtml('href', href(cardPath(slug, id)))}>Cite</a>`;
  const by = `<p class="by">${unbrokenHtml(saying)}${cite}</p>`;
  return `<li class="item${firmness(claim)}">${number}${words}${by}${link ? relationHtml(link, claim) : ''}</li>`;
}

/** The reason for the relation between the page’s claim and this one, and a link to the relation. */
function relationHtml(link: Relation, { commentary }: Claim): string {
  const reason = link.why === undefined ? '' : `${foreignHtml(commentary.tongue, unbrokenHtml(link.why))} `;
  const by = escapeHtml(assertedBy(link) ?? 'Relation');
  return `<p class="scope">${reason}<a${attributeHtml('href', href(link.path))}>${by}</a></p>`;
}
