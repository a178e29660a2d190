/** The annotation of a claim as labelled facts: one list for its card, its page and whatever shows it next. */
import {
  certainties,
  claimLinks,
  claimTypes,
  counts,
  keysOf,
  stances,
  voices,
  type ListName,
} from '../vocabulary/index.ts';
import type { Claim, ClaimEvent, ClaimLink } from '../edition/model.ts';
import { corroborated, handedBy } from './attribution.ts';
import { capitalise, subjectWithin } from './capitals.ts';
import { claimName } from './claim-name.ts';
import { dateInWords } from './date.ts';
import { eventInWords, relationInPieces, rolesInPieces } from './event.ts';
import { type Piece, quote, text } from './piece.ts';
import { whenInPieces } from './when.ts';

/** A labelled fact; `term` is the vocabulary’s word for it, where it has one. */
export interface Fact {
  readonly label: string;
  readonly term?: readonly [ListName, string];
  readonly lines: readonly (readonly Piece[])[];
}

/** What a claim says beyond its words: cues, time, events, relations, corroboration. */
export function annotationFacts(claim: Claim): Fact[] {
  const handed = handedBy(claim);
  return [
    ...(claim.cue === undefined ? [] : [fact('Hedge', [[quote(claim.cue)]])]),
    ...(handed.length === 0 ? [] : [fact('Attributed by', handed)]),
    ...(claim.when.length === 0 ? [] : [fact('When', claim.when.map(whenInPieces))]),
    ...claim.events.map((event) => eventFact(event, claim)),
    ...(claim.relations.length === 0
      ? []
      : [
          fact(
            'Relation',
            claim.relations.map((relation) => relationInPieces(relation, claim)),
          ),
        ]),
    ...(claim.corroborations.length === 0 ? [] : [fact('Corroboration', claim.corroborations.map(corroborated))]),
  ];
}

/**
 * Who says a claim, how firmly, and what kind of statement it is, spelt out: for the claim’s own page. The
 * author’s stance is told there above, in `said`, so it stands here only where it differs from source to source.
 */
export function speakingFacts(claim: Claim): Fact[] {
  const certainty = certainties[claim.certainty];
  const type = claimTypes[claim.type];
  const differ = new Set(claim.attributions.map(({ stance }) => stance)).size > 1;
  const speakers = claim.attributions.flatMap(({ source, count, stance, through = [] }): Piece[][] => {
    const number = count === undefined || count === 'one' ? '' : `, ${counts[count].label.toLowerCase()}`;
    const manner = differ ? ` The author ${stances[stance].phrase}.` : '';
    return [
      [{ kind: 'source', source, text: source.name }, text(`. ${voices[source.voice].label}${number}.${manner}`)],
      ...through.map((quoted): Piece[] => [
        text('quoting '),
        { kind: 'source', source: quoted.source, text: subjectWithin(quoted.source) },
        text(' ('),
        quote(quoted.cue),
        text(`). ${voices[quoted.source.voice].label}.`),
      ]),
    ];
  });
  return [
    fact(claim.attributions.length === 1 ? 'Source' : 'Sources', speakers),
    ...statedFact(claim),
    {
      label: 'How firmly',
      term: ['certainty', claim.certainty],
      lines: [[text(`${certainty.label}. ${certainty.definition}`)]],
    },
    { label: 'Kind', term: ['type', claim.type], lines: [[text(`${type.label}. ${type.definition}`)]] },
  ];
}

/** When it was said, which is not when it happened. */
function statedFact({ attributions }: Pick<Claim, 'attributions'>): Fact[] {
  const dated = attributions.filter(({ stated }) => stated !== undefined);
  const lines = dated.map(({ source, stated = '' }): Piece[] => [
    text(`${attributions.length > 1 ? `${source.name}: ` : ''}${capitalise(dateInWords(stated))}`),
  ]);
  return lines.length === 0 ? [] : [fact('Said', lines)];
}

/** How a claim bears on others, and others on it. */
export function linkFacts({ links, incoming }: Pick<Claim, 'links' | 'incoming'>): Fact[] {
  return keysOf(claimLinks).flatMap((rel) => {
    const { label, inverse } = claimLinks[rel];
    return [...linkFact(label, rel, links), ...linkFact(inverse, rel, incoming)];
  });
}

function linkFact(label: string, rel: ClaimLink['rel'], links: readonly ClaimLink[]): Fact[] {
  const lines = links
    .filter((link) => link.rel === rel)
    .map(({ claim }): Piece[] => [{ kind: 'claim', claim, text: claimName(claim) }]);
  return lines.length === 0 ? [] : [{ label, term: ['link', rel], lines }];
}

function eventFact(event: ClaimEvent, claim: Claim): Fact {
  const named: Piece[] = event.event ? [{ kind: 'entity', entity: event.event }] : [];
  const roles = rolesInPieces(event);
  return {
    label: eventInWords(event, claim),
    term: ['event', event.type],
    lines: [named, roles].filter((line) => line.length > 0),
  };
}

function fact(label: string, lines: Fact['lines']): Fact {
  return { label, lines };
}
