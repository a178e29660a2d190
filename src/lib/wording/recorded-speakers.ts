/** Converts the record of a claim in an earlier edition into the form that attribution.ts takes. */
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

/** The claims of an edition by id, and the address of each. */
export interface RecordedClaims {
  readonly records: Readonly<Record<ClaimId, ClaimRecord>>;
  readonly addressOf: (id: ClaimId) => ClaimAddress;
}

/** Who says a claim and how firmly; undefined if the vocabulary no longer has a term of the record. */
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

/** The claim with the cue that an attribution continues, directly or through other claims. */
function findOrigin(
  { source, carried }: Authored['attributions'][number],
  claims: RecordedClaims,
  seen = new Set<string>(),
): ClaimId | undefined {
  if (carried === undefined || !isClaimId(carried) || seen.size === seen.add(carried).size) return undefined;
  const before = claims.records[carried]?.authored.attributions.find((other) => other.source === source);
  return (before && findOrigin(before, claims, seen)) ?? carried;
}
