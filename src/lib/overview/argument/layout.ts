/** An argument as a nested list. Every claim with a relation is in it once, below the claim that it matters most to. */
import { pageStart } from '../../address/argument.ts';
import type { Claim, Commentary } from '../../edition/model.ts';
import type { ClaimLinkKind } from '../../vocabulary/index.ts';
import { incomingWithin, isCrossing, type Relation, relationsOf } from '../../wording/relations.ts';
import { findMain } from './main.ts';

/** A claim in the list, with its relations and the claims below it. */
export interface Branch {
  readonly claim: Claim;
  /** Its relations to others. Unless it is a main claim, the first one determines its place. */
  readonly relations: readonly Relation[];
  /** The claims below it, by kind of relation, each in reading order. */
  readonly below: Readonly<Record<ClaimLinkKind, readonly Branch[]>>;
  /** Relations to it from claims at other places, including those of other commentaries. */
  readonly elsewhere: readonly Relation[];
}

/** The argument of a commentary, or of a part of it: the top branches, and the claims without relations. */
export interface Argument {
  readonly spine: readonly Branch[];
  readonly loose: readonly Claim[];
}

/** Lays out the whole argument or, with `start`, the part of a long one that begins with this paragraph. */
export function layArgument(commentary: Commentary, start?: number): Argument {
  const isHere = (claim: Claim): boolean => start === undefined || pageStart(commentary, claim.paragraph) === start;
  const claims = commentary.claims.filter(isHere);
  const places = placeClaims(commentary, isHere);
  const children = Map.groupBy(
    claims.filter((claim) => places.get(claim)),
    (claim) => places.get(claim)?.to,
  );
  const main = new Set(findMain(commentary));
  const toBranch = (claim: Claim): Branch => {
    const place = places.get(claim);
    const below = children.get(claim) ?? [];
    const pick = (rel: ClaimLinkKind): Branch[] =>
      below.filter((child) => places.get(child)?.rel === rel).map(toBranch);
    const relations = relationsOf(claim);
    return {
      claim,
      relations: [...relations].sort((a, b) => Number(b.anchor === place?.anchor) - Number(a.anchor === place?.anchor)),
      below: {
        supports: pick('supports'),
        challenges: pick('challenges'),
        restates: pick('restates'),
        elaborates: pick('elaborates'),
      },
      elsewhere: claim.incoming
        .flatMap((link) =>
          relationsOf(link.claim).filter((relation) => relation.to === claim && relation.rel === link.rel),
        )
        .filter(({ from, anchor }) => places.get(from)?.anchor !== anchor),
    };
  };
  const connected = claims.filter((claim) => main.has(claim) || claim.links.length + claim.incoming.length > 0);
  return {
    spine: connected.filter((claim) => !places.get(claim)).map(toBranch),
    loose: claims.filter((claim) => !connected.includes(claim)),
  };
}

/** The relation that puts each claim below another. Main claims, and claims whose place is on another page, have none. */
function placeClaims(commentary: Commentary, isHere: (claim: Claim) => boolean): ReadonlyMap<Claim, Relation> {
  const main = new Set(findMain(commentary));
  const places = new Map<Claim, Relation>();
  const tops = commentary.claims.filter((claim) => isHere(claim) && main.has(claim));
  const placed = new Set(tops);
  // Breadth first, so that no claim is deeper than necessary, and a cycle is entered once.
  const open: Claim[] = [...tops];
  const waiting = commentary.claims.filter((claim) => isHere(claim) && !main.has(claim));
  for (;;) {
    for (let parent = open.shift(); parent; parent = open.shift()) {
      for (const { claim } of incomingWithin(parent)) {
        if (placed.has(claim) || !isHere(claim)) continue;
        const place = bestPlace(claim, main, isHere);
        if (place?.to !== parent) continue;
        places.set(claim, place);
        placed.add(claim);
        open.push(claim);
      }
    }
    const next = waiting.find((claim) => !placed.has(claim));
    if (!next) return places;
    // Its place is on another page or in a cycle, so it starts a branch here.
    placed.add(next);
    open.push(next);
  }
}

/** The relation that determines the place of a claim: the best kind, then one to a main claim, then the first one listed. */
function bestPlace(claim: Claim, main: ReadonlySet<Claim>, isHere: (claim: Claim) => boolean): Relation | undefined {
  const rank = ({ rel, to }: Relation): number => RANKS[rel] * 2 + (main.has(to) ? 0 : 1);
  return relationsOf(claim)
    .filter(({ to }) => !isCrossing(claim, to) && isHere(to))
    .sort((a, b) => rank(a) - rank(b))[0];
}

const RANKS: Readonly<Record<ClaimLinkKind, number>> = { supports: 0, restates: 1, elaborates: 2, challenges: 3 };
