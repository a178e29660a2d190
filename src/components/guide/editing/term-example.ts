/** Shows how a term of the vocabulary is written, with code from a claim that uses it. */
import type { Claim } from '../../../lib/edition/model.ts';
import { openClaim, openNote, writeTags } from '../../../lib/manual/write-claim.ts';
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

/** The first tag that uses the term. */
function findCode(list: ListName, term: string, claim: Claim): string | undefined {
  if (list === 'type' || list === 'certainty') return claim[list] === term ? openClaim(claim) : undefined;
  if (list === 'note') return claim.editorNotes.filter(({ kind }) => kind === term).map(openNote)[0];
  if (list === 'role')
    return writeTags(claim, 'Event', ({ [term]: entities, unstated }) => {
      return entities !== undefined || (Array.isArray(unstated) && unstated.includes(term));
    })[0];
  return PROPS[list]?.flatMap(([name, prop]) => writeTags(claim, name, (props) => props[prop] === term))[0];
}

/** The props that have a term of a list as their value, with the components that have them. */
const PROPS: Readonly<
  Partial<Record<ListName, readonly (readonly [name: Parameters<typeof writeTags>[1], prop: string])[]>>
> = {
  stance: [['Attribution', 'stance']],
  count: [
    ['Attribution', 'count'],
    ['Corroboration', 'count'],
  ],
  corroboration: [['Corroboration', 'kind']],
  link: [['Relates', 'rel']],
  by: [['Relates', 'by']],
  event: [['Event', 'type']],
  status: [
    ['Event', 'status'],
    ['Relation', 'status'],
  ],
  relation: [['Relation', 'type']],
};
