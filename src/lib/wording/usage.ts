/** Groups claims by the terms of the vocabulary that they use. */
import type { Claim, Edition } from '../edition/model.ts';
import { type ListName, certainties, keysOf } from '../vocabulary/index.ts';

/** The claims that use each term. */
export type Usage = ReadonlyMap<string, readonly Claim[]>;

/** How each list finds its terms in a claim. */
const TERMS: Readonly<Record<ListName, (claim: Claim) => readonly (string | undefined)[]>> = {
  type: ({ type }) => [type],
  certainty: ({ certainty }) => [certainty],
  voice: ({ attributions }) => attributions.map(({ source }) => source.voice),
  count: ({ attributions, corroborations }) => [...attributions, ...corroborations].map(({ count }) => count),
  stance: ({ attributions }) => attributions.map(({ stance }) => stance),
  corroboration: ({ corroborations }) => corroborations.map(({ kind }) => kind),
  link: ({ links }) => links.map(({ rel }) => rel),
  by: ({ links }) => links.map(({ by }) => by),
  entity: ({ entities }) => entities.map(({ entity }) => entity.type),
  role: ({ events }) => events.flatMap(({ roles, unstated }) => [...roles.map(({ role }) => role), ...unstated]),
  event: ({ events }) => events.map(({ type }) => type),
  status: ({ events, relations }) => [...events, ...relations].map(({ status }) => status),
  relation: ({ relations }) => relations.map(({ type }) => type),
  note: ({ editorNotes }) => editorNotes.map(({ kind }) => kind),
};

/** The claims that use each term of a list, in reading order. */
export function usageOf(list: ListName, { claims }: Pick<Edition, 'claims'>): Usage {
  const uses = claims.flatMap((claim) =>
    [...new Set(TERMS[list](claim))].flatMap((term) => (term === undefined ? [] : [{ term, claim }])),
  );
  const usage = Map.groupBy(uses, ({ term }) => term);
  return new Map([...usage].map(([term, own]) => [term, own.map(({ claim }) => claim)]));
}

/** Groups claims by certainty, the firmest first, without empty groups. */
export function byFirmness(claims: readonly Claim[]) {
  return keysOf(certainties)
    .map((certainty) => ({ certainty, claims: claims.filter((claim) => claim.certainty === certainty) }))
    .filter((group) => group.claims.length > 0);
}
