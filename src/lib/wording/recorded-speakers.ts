/** Who makes a claim of an earlier edition, from its record, as the functions that write sentences take it. */
import { type ClaimId, isClaimId } from '../address/id.ts';
import type { Authored, ClaimRecord } from '../schema/records.ts';
import {
  type Certainty,
  certainties,
  type Count,
  counts,
  type Stance,
  stances,
  type Voice,
  voices,
} from '../vocabulary/index.ts';
import type { Said } from './attribution.ts';
import type { ClaimAddress } from './piece.ts';
import type { RecordContext } from './record-values.ts';

/** The claims of an edition by id, and one address for each that is named. */
export interface RecordedClaims {
  readonly records: Readonly<Record<ClaimId, ClaimRecord>>;
  readonly addressOf: (id: ClaimId) => ClaimAddress;
}

/** Who says it and how firmly; undefined where the vocabulary does not have a term of the record any more. */
export function toSaid(
  { attributions, certainty, cue }: Authored,
  context: RecordContext,
  claims: RecordedClaims,
): Said | undefined {
  if (!Object.hasOwn(certainties, certainty)) return undefined;
  const speakers = attributions.flatMap((attribution): Said['attributions'] => {
    const { source: id, stance, cue: words, count, through } = attribution;
    const source = toSpeaker(id, context);
    if (!source || !Object.hasOwn(stances, stance)) return [];
    const quoted = through?.flatMap((other) => {
      const speaker = toSpeaker(other.source, context);
      return speaker ? [{ source: speaker }] : [];
    });
    const origin = findOrigin(attribution, claims);
    return [
      {
        source,
        stance: stance as Stance,
        ...(words !== undefined && { cue: words }),
        ...(isCount(count) && { count }),
        ...(quoted && { through: quoted }),
        ...(origin !== undefined && { carriedFrom: claims.addressOf(origin) }),
      },
    ];
  });
  if (speakers.length < attributions.length) return undefined;
  return { attributions: speakers, certainty: certainty as Certainty, ...(cue !== undefined && { cue }) };
}

function toSpeaker(id: string, { names, present }: RecordContext): Said['attributions'][number]['source'] | undefined {
  const name = names.sources[id];
  if (!name || !Object.hasOwn(voices, name.voice)) return undefined;
  const { voice, plural, subject, asWorded, count } = name;
  return {
    id: present.source(id) ?? id,
    voice: voice as Voice,
    plural,
    subject,
    asWorded,
    ...(isCount(count) && { count }),
  };
}

function isCount(value: unknown): value is Count {
  return typeof value === 'string' && Object.hasOwn(counts, value);
}

/** The claim with the cue that an attribution is read on from, through however many others. */
function findOrigin(
  { source, carried }: Authored['attributions'][number],
  claims: RecordedClaims,
  seen = new Set<string>(),
): ClaimId | undefined {
  if (carried === undefined || !isClaimId(carried) || seen.size === seen.add(carried).size) return undefined;
  const before = claims.records[carried]?.authored.attributions.find((other) => other.source === source);
  return (before && findOrigin(before, claims, seen)) ?? carried;
}
