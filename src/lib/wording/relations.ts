/** Relations between claims as records. Each has an address, says who asserts it and why, and can be cited. */
import { relationAnchor, relationPath } from '../address/argument.ts';
import { type ClaimRef, formatClaimRef } from '../address/id.ts';
import type { Claim, ClaimLink, Commentary } from '../edition/model.ts';
import { oncePer } from '../edition/once.ts';
import { type ClaimLinkKind, claimLinks, linkReaders, keysOf } from '../vocabulary/index.ts';

/** A relation: `from` supports, challenges, restates or elaborates `to`. */
export interface Relation extends Pick<ClaimLink, 'rel' | 'why' | 'by'> {
  readonly from: Claim;
  readonly to: Claim;
  /** Its HTML id in the argument: `r-7-3-7-4a`. */
  readonly anchor: string;
  /** Those that it had while the commentary of the other claim had another name, or the two claims another relation as well. */
  readonly formerAnchors: readonly string[];
  /** Its address: `/safe-haven/argument/#r-7-3-7-4a`. */
  readonly path: string;
}

/** The relations that a claim has to others, as written. */
export function relationsOf(claim: Claim): Relation[] {
  return claim.links.map(({ rel, claim: to, why, by }) => {
    const former = isCrossing(claim, to) ? to.commentary.formerly : [];
    const refs = [refTo(to, claim), ...former.map((commentary) => formatClaimRef({ commentary, id: to.id }))] as const;
    const [ref] = refs;
    const present = claim.links.filter((link) => link.claim === to).map((link) => link.rel);
    const published = publishedKinds(claim.commentary)
      .map((kinds) => refs.flatMap((one) => kinds.get(`${claim.id} ${one}`) ?? []).map((link) => link.rel))
      .filter((kinds) => kinds.length > 0);
    // The short anchor stays with the kind that has it while that is there. A kind that had the longer one keeps this as well.
    const holders: (string | undefined)[] = [];
    for (const kinds of [...published, present]) {
      holders.push(kinds.find((kind) => kind === holders.at(-1)) ?? kinds[0]);
    }
    const further = rel === holders.at(-1) ? undefined : rel;
    const wasFurther = !further && published.some((kinds, index) => kinds.includes(rel) && holders[index] !== rel);
    const anchors = refs.flatMap((one) => [
      relationAnchor(claim.id, one, further),
      ...(wasFurther ? [relationAnchor(claim.id, one, rel)] : []),
    ]);
    const [anchor = '', ...formerAnchors] = anchors;
    return {
      from: claim,
      to,
      rel,
      why,
      by,
      anchor,
      formerAnchors,
      path: relationPath(claim.commentary, claim.id, ref, further),
    };
  });
}

/** For each edition that has records, the links of its claims, by the ids of both claims. */
const publishedKinds = oncePer(({ records }: Commentary) =>
  records.map(({ value }) =>
    Map.groupBy(
      value.claims.flatMap(({ id, authored }) => authored.links.map(({ to, rel }) => ({ pair: `${id} ${to}`, rel }))),
      ({ pair }) => pair,
    ),
  ),
);

/** Every relation of a commentary, in reading order of the claims that have them. */
export function listRelations({ claims }: Pick<Commentary, 'claims'>): Relation[] {
  return claims.flatMap(relationsOf);
}

/** The relation that a link belongs to. `incoming` if the link is a back-link. */
export function relationOf(claim: Claim, link: ClaimLink, incoming: boolean): Relation {
  const [from, to] = incoming ? [link.claim, claim] : [claim, link.claim];
  const found = relationsOf(from).find((relation) => relation.to === to && relation.rel === link.rel);
  if (!found) throw new Error(`¶${from.id} has no such link to ¶${to.id}`);
  return found;
}

/** A reference from one claim to another, with its commentary if that is a different one. */
export function refTo({ id, commentary }: Named, from: Named): ClaimRef {
  return commentary === from.commentary ? id : formatClaimRef({ commentary: commentary.slug, id });
}

/** Whether a relation or link connects two commentaries. */
export function isCrossing(a: Pick<Named, 'commentary'>, b: Pick<Named, 'commentary'>): boolean {
  return a.commentary !== b.commentary;
}

/** The links of a claim to claims of the same commentary. */
export function linksWithin(claim: Pick<Claim, 'commentary' | 'links'>): ClaimLink[] {
  return claim.links.filter((link) => !isCrossing(claim, link.claim));
}

/** The links to a claim from its own commentary. */
export function incomingWithin(claim: Pick<Claim, 'commentary' | 'incoming'>): ClaimLink[] {
  return claim.incoming.filter((link) => !isCrossing(claim, link.claim));
}

/** The number of a claim beside another: “¶7.4a”, with the title of a different commentary: “Harbour ¶7.4a”. */
function numberBeside({ id, commentary }: Claim, other: Claim): string {
  return isCrossing({ commentary }, other) ? `${commentary.shortTitle} ¶${id}` : `¶${id}`;
}

/** A relation in short: “¶7.3 supports ¶7.4a”. */
export function relationName({ from, to, rel }: Pick<Relation, 'from' | 'to' | 'rel'>): string {
  return `¶${from.id} ${rel} ${numberBeside(to, from)}`;
}

/** The verb of a relation, to put before the number of the other claim: “Supports”. */
export function relationVerb({ rel }: Pick<Relation, 'rel'>): string {
  return claimLinks[rel].label;
}

/** Who asserts a relation: “The editors’ reading”; undefined if the record does not say. */
export function assertedBy({ by }: Pick<Relation, 'by'>): string | undefined {
  return by && linkReaders[by].origin;
}

type Named = Pick<Claim, 'id' | 'commentary'>;

/** A reference to a relation, in one line, with the editors, the site and its address. */
export function citeRelation(
  relation: Relation,
  { editors, site, url }: Readonly<Record<'editors' | 'site' | 'url', string>>,
): string {
  const { commentary } = relation.from;
  const edition = commentary.editions.at(-1);
  const dated = edition === undefined ? 'draft' : `edition ${edition.number}, ${edition.date}`;
  return `${editors}, “${relationName(relation)}”, argument of “${commentary.original.title}”, ${site}, ${dated}, ${url}`;
}

/** Links of one kind and direction. */
export interface Bearing {
  readonly heading: string;
  readonly links: readonly ClaimLink[];
}

/** The headings of the claims that a claim links to, and of those that link to it. */
const HEADINGS: Readonly<Record<ClaimLinkKind, { readonly to: string; readonly from: string }>> = {
  supports: { to: 'Leads to', from: 'Rests on' },
  challenges: { to: 'Challenges', from: 'Challenged by' },
  restates: { to: 'Restates', from: 'Restated by' },
  elaborates: { to: 'Adds detail to', from: 'Details in' },
};

/** The links of a claim, in the order of the vocabulary, without empty groups. */
export function bearingsOf({ links, incoming }: Pick<Claim, 'links' | 'incoming'>): Bearing[] {
  return keysOf(claimLinks)
    .flatMap((rel) => [
      { heading: HEADINGS[rel].to, links: links.filter((link) => link.rel === rel) },
      { heading: HEADINGS[rel].from, links: incoming.filter((link) => link.rel === rel) },
    ])
    .filter((bearing) => bearing.links.length > 0);
}
