/** The annotation of a claim as labelled facts: one list for its card, its page and whatever shows it next. */
import {
  certainties,
  claimLinks,
  claimTypes,
  counts,
  eventTypes,
  keysOf,
  stances,
  statuses,
  voices,
  type ListName,
} from '../vocabulary/index.ts';
import type { Claim, ClaimEvent, ClaimLink } from '../edition/model.ts';
import { attributionCues, corroborated } from './attribution.ts';
import { relationInPieces, rolesInPieces } from './event.ts';
import { type Piece, quote, separate, text } from './piece.ts';
import { whenInPieces } from './when.ts';

/** A labelled fact; `term` is the vocabulary’s word for it, where it has one. */
export interface Fact {
  readonly label: string;
  readonly term?: readonly [ListName, string];
  readonly lines: readonly (readonly Piece[])[];
}

/** What a claim says beyond its words: cues, time, events, relations, corroboration. */
export function annotationFacts(claim: Claim): Fact[] {
  const handed = attributionCues(claim);
  return [
    ...(claim.cue === undefined ? [] : [fact('Hedge', [[quote(claim.cue)]])]),
    ...(handed.length === 0 ? [] : [fact('Attributed by', [separate(handed.map((cue) => [quote(cue)]))])]),
    ...(claim.when.length === 0 ? [] : [fact('When', claim.when.map(whenInPieces))]),
    ...claim.events.map((event) => eventFact(event, claim)),
    ...(claim.relations.length === 0
      ? []
      : [fact(`Relation${negation(claim)}`, claim.relations.map(relationInPieces))]),
    ...(claim.corroborations.length === 0 ? [] : [fact('Corroboration', claim.corroborations.map(corroborated))]),
  ];
}

/** Who says a claim, how firmly, and what kind of statement it is, spelt out: for the claim’s own page. */
export function speakingFacts(claim: Claim): Fact[] {
  const certainty = certainties[claim.certainty];
  const type = claimTypes[claim.type];
  const speakers = claim.attributions.map(({ source, count, stance }): Piece[] => {
    const remarks = [
      voices[source.voice].label,
      count === undefined ? undefined : counts[count].label,
      stances[stance].label,
    ];
    const words = remarks
      .filter((remark) => remark !== undefined)
      .join('; ')
      .toLowerCase();
    return [{ kind: 'source', source, text: source.name }, text(` (${words})`)];
  });
  return [
    fact(speakers.length === 1 ? 'Source' : 'Sources', speakers),
    {
      label: 'How firmly',
      term: ['certainty', claim.certainty],
      lines: [[text(`${certainty.label}. ${certainty.definition}`)]],
    },
    { label: 'Kind', term: ['type', claim.type], lines: [[text(`${type.label}. ${type.definition}`)]] },
  ];
}

/** How a claim bears on others, and others on it. */
export function linkFacts({ links, incoming }: Pick<Claim, 'links' | 'incoming'>): Fact[] {
  return keysOf(claimLinks).flatMap((rel) => {
    const { label, inverse } = claimLinks[rel];
    return [...linkFact(label, rel, links), ...linkFact(inverse, rel, incoming)];
  });
}

function linkFact(label: string, rel: ClaimLink['rel'], links: readonly ClaimLink[]): Fact[] {
  const claims = links.filter((link) => link.rel === rel).map(({ claim }): Piece[] => [{ kind: 'claim', claim }]);
  return claims.length === 0 ? [] : [{ label, term: ['link', rel], lines: [separate(claims)] }];
}

function eventFact(event: ClaimEvent, claim: Pick<Claim, 'negated'>): Fact {
  const { label } = eventTypes[event.type];
  const status = event.status === undefined ? '' : `, ${statuses[event.status].label.toLowerCase()}`;
  const named: Piece[] = event.event ? [{ kind: 'entity', entity: event.event }] : [];
  const roles = rolesInPieces(event);
  return {
    label: `${label}${status}${negation(claim)}`,
    term: ['event', event.type],
    lines: [named, roles].filter((line) => line.length > 0),
  };
}

/** What is set after a label where the claim denies the thing, so that no row reads as an assertion. */
export function negation({ negated }: Pick<Claim, 'negated'>): string {
  return negated ? ' (negated)' : '';
}

function fact(label: string, lines: Fact['lines']): Fact {
  return { label, lines };
}
