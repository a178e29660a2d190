/** Shows how a term of the vocabulary is written, with code from a claim that uses it. */
import type { Claim } from '../../../lib/edition/model.ts';
import {
  openClaim,
  openNote,
  writeAttribution,
  writeCorroboration,
  writeEvent,
  writeRelation,
  writeLink,
} from '../../../lib/manual/write-claim.ts';
import type { ListName } from '../../../lib/vocabulary/index.ts';

/** How a claim writes a term, and in which file, if it is not in the claim itself; undefined if the claim does not use it. */
export function exampleOf(list: ListName, term: string, claim: Claim): { code: string; file?: string } | undefined {
  const code = findCode(list, term, claim);
  if (code !== undefined) return { code };
  if (list === 'voice') {
    const source = claim.attributions.map((attribution) => attribution.source).find(({ voice }) => voice === term);
    return source && { code: `voice: ${term}`, file: `sources/${source.id}.yaml` };
  }
  if (list === 'entity') {
    const found = claim.entities.find(({ entity }) => entity.type === term);
    return found && { code: `type: ${term}`, file: `entities/${found.entity.id}.yaml` };
  }
  return undefined;
}

function findCode(list: ListName, term: string, claim: Claim): string | undefined {
  const { attributions, corroborations, events, relations } = claim;
  switch (list) {
    case 'type':
    case 'certainty':
      return claim[list] === term ? openClaim(claim) : undefined;
    case 'stance':
      return write(attributions, ({ stance }) => stance === term, writeAttribution);
    case 'count':
      return (
        write(attributions, ({ count }) => count === term, writeAttribution) ??
        write(corroborations, ({ count }) => count === term, writeCorroboration)
      );
    case 'corroboration':
      return write(corroborations, ({ kind }) => kind === term, writeCorroboration);
    case 'link':
      return write(
        claim.links,
        ({ rel }) => rel === term,
        (link) => writeLink(link, claim),
      );
    case 'by':
      return write(
        claim.links,
        ({ by }) => by === term,
        (link) => writeLink(link, claim),
      );
    case 'role':
      return write(
        events,
        ({ roles, unstated }) => [...roles.map(({ role }) => role), ...unstated].some((role) => role === term),
        writeEvent,
      );
    case 'event':
      return write(events, ({ type }) => type === term, writeEvent);
    case 'status':
      return (
        write(events, ({ status }) => status === term, writeEvent) ??
        write(relations, ({ status }) => status === term, writeRelation)
      );
    case 'relation':
      return write(relations, ({ type }) => type === term, writeRelation);
    case 'note':
      return write(claim.editorNotes, ({ kind }) => kind === term, openNote);
    case 'voice':
    case 'entity':
      return undefined;
  }
}

/** The first matching annotation as it is written in the file. */
function write<A>(
  from: readonly A[],
  matches: (annotation: A) => boolean,
  toText: (annotation: A) => string,
): string | undefined {
  const found = from.find(matches);
  return found && toText(found);
}
