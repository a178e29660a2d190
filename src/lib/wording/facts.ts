/** What a claim’s annotation adds to its sentence, as labelled values: for its note, the margin of its page, and books. */
import { claimTypes, counts, stances, voices, type ListName } from '../vocabulary/index.ts';
import type { Claim, ClaimEvent, Entity, When } from '../edition/model.ts';
import { carriedOn, corroborated, cuesInPieces } from './attribution.ts';
import { eventInWords, relationInPieces, rolesInBrief, figureInPieces } from './event.ts';
import { mentionsIn } from './mentions.ts';
import { namedIn } from './named-in.ts';
import { entityList, inOriginal, type Piece, text } from './piece.ts';
import { statedInPieces, whenInPieces, yearNamed } from './when.ts';

/** A labelled fact; `term` is the vocabulary’s word for it, where it has one. */
export interface Fact {
  readonly label: string;
  readonly term?: readonly [ListName, string];
  readonly lines: readonly (readonly Piece[])[];
}

/**
 * Events, times, when it was said, and support, as far as the sentence itself does not name them, and its figures: for the
 * note on a claim, where times are brief.
 */
export function happeningsBeyond(claim: Claim, brief = true): Fact[] {
  const isNamed = namedIn(claim);
  return inOriginalWords(claim, [
    ...claim.events.flatMap((event) => eventFact(event, claim, isNamed)),
    ...fact(
      'When',
      claim.when.filter((when) => !isTold(when, claim, isNamed)).map((when) => whenInPieces(when, brief)),
    ),
    ...fact(
      'Figures',
      claim.figures.map((figure) => figureInPieces(figure, claim)),
    ),
    ...fact('When said', statedInPieces(claim)),
    ...fact('Support', claim.corroborations.map(corroborated)),
  ]);
}

/** All of them, in the order in which the page of the claim has them. */
export function factsOf(claim: Claim): Fact[] {
  return [...speakingFacts(claim), ...factsBeyond(claim), ...othersInvolved(claim)];
}

/** {@link happeningsBeyond}, relations, and whose report the claim continues: for the margin of its page. */
export function factsBeyond(claim: Claim): Fact[] {
  const isNamed = namedIn(claim);
  const relations = claim.relations.filter(
    ({ subject, object, place }) => ![subject, object, ...(place ? [place] : [])].every(isNamed),
  );
  return [
    ...happeningsBeyond(claim, false),
    ...fact(
      'Relation',
      relations.map((relation) => relationInPieces(relation, claim)),
    ),
    ...fact('Read on', carriedOn(claim)),
  ];
}

/** What kind of statement and voice it is and in which words the article hands it over: for the claim’s own page. */
export function speakingFacts(claim: Claim): Fact[] {
  const type = claimTypes[claim.type];
  return inOriginalWords(claim, [
    { label: 'Kind', term: ['type', claim.type], lines: [[text(type.label)]] },
    ...fact(
      'Kind of source',
      claim.attributions.map((attribution) => voiceInPieces(attribution, claim)),
    ),
    ...fact('Article’s words', cuesInPieces(claim)),
  ]);
}

/** The entities that a claim involves and neither its sentence nor {@link factsBeyond} leads to. */
export function othersInvolved(claim: Claim): Fact[] {
  const told = new Set([
    ...mentionsIn(claim.body).map(({ id }) => id),
    ...factsBeyond(claim)
      .flatMap(({ lines }) => lines.flat())
      .flatMap((piece) => (piece.kind === 'entity' ? [piece.entity.id] : [])),
  ]);
  const others = claim.entities.map(({ entity }) => entity).filter(({ id }) => !told.has(id));
  return fact('Also about', others.length === 0 ? [] : [entityList(others)]);
}

/** What kind of voice a source is; its name where there are several, the author’s stance where it differs between them. */
function voiceInPieces({ source, count, stance }: Claim['attributions'][number], { attributions }: Claim): Piece[] {
  const number = count === undefined || count === 'one' ? '' : `, ${counts[count].label.toLowerCase()}`;
  const name: Piece[] = attributions.length > 1 ? [{ kind: 'source', source, text: source.name }, text(': ')] : [];
  const differ = new Set(attributions.map((other) => other.stance)).size > 1;
  return [
    ...name,
    text(`${voices[source.voice].label}${number}${differ ? `. The author ${stances[stance].phrase}` : ''}`),
  ];
}

function eventFact(event: ClaimEvent, claim: Claim, isNamed: (entity: Entity) => boolean): Fact[] {
  const roles = rolesInBrief(event, isNamed);
  return roles.length === 0 ? [] : [{ label: eventInWords(event, claim), term: ['event', event.type], lines: [roles] }];
}

/** Whether the sentence says when: its year, or the event that it comes before or after, or that it is now. */
function isTold({ edtf, after, before }: When, claim: Claim, isNamed: (entity: Entity) => boolean): boolean {
  const year = yearNamed(edtf);
  if (year !== undefined && !claim.text.includes(year)) return false;
  return [after, before].every((event) => event === undefined || isNamed(event));
}

/** The facts, with the article’s words marked as words of its language. */
function inOriginalWords({ commentary }: Claim, facts: readonly Fact[]): Fact[] {
  return facts.map((one) => ({ ...one, lines: one.lines.map((line) => inOriginal(line, commentary)) }));
}

function fact(label: string, lines: Fact['lines']): Fact[] {
  return lines.length === 0 ? [] : [{ label, lines }];
}
