/** What a claim’s annotation adds to its sentence, as labelled values for notes, margins and books. */
import { claimTypes, counts, stances, voices, type ListName } from '../vocabulary/index.ts';
import type { Claim, ClaimEvent, Entity, When } from '../edition/model.ts';
import { carriedOn, corroborated, cuesInPieces } from './attribution.ts';
import { eventInWords, relationInPieces, rolesInBrief, figureInPieces } from './event.ts';
import { needsContext } from './in-brackets.ts';
import { mentionsIn } from './mentions.ts';
import { isNameInText } from './name-in-text.ts';
import { entityList, inOriginal, type Piece, text } from './piece.ts';
import { statedInPieces, whenInPieces, yearNamed } from './when.ts';

/** A labelled fact. `term` is its term in the vocabulary, if there is one. */
export interface Fact {
  readonly label: string;
  readonly term?: readonly [ListName, string];
  readonly lines: readonly (readonly Piece[])[];
}

/**
 * Events, times, the time of the statement and support, unless the sentence itself names them, and figures. For the note on a
 * claim, in which times are brief.
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

/** All facts, in the order of the claim’s page. */
export function factsOf(claim: Claim): Fact[] {
  return [...speakingFacts(claim), ...factsBeyond(claim), ...othersInvolved(claim)];
}

/** {@link happeningsBeyond}, relations, and the claim whose attribution this one continues. For the margin of its page. */
export function factsBeyond(claim: Claim): Fact[] {
  const isNamed = namedIn(claim);
  const relations = claim.relations.filter(
    ({ subject, object, place }) => ![subject, object, ...(place ? [place] : [])].every(isNamed),
  );
  return [
    ...happeningsBeyond(claim, false),
    ...fact(
      'Connection',
      relations.map((relation) => relationInPieces(relation, claim)),
    ),
    ...fact('Source', carriedOn(claim)),
  ];
}

/** The kind of statement, the kinds of source, and the article’s words of attribution. For the claim’s own page. */
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

/** The entities of a claim that neither its sentence nor {@link factsBeyond} names. */
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

/** A test for whether a claim’s own words name an entity. A pronoun or “the deal” does not. */
function namedIn({ body, text: words }: Claim): (entity: Entity) => boolean {
  const mentioned = new Set(mentionsIn(body).flatMap((mention) => (needsContext(mention.words) ? [] : [mention.id])));
  return ({ id, name }) => mentioned.has(id) || isNameInText(name, words);
}

/** The kind of a source; with its name if there are several, and the author’s stance if it differs between them. */
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

/** Whether the sentence already says when: it has the year and names the event that this is before or after. */
function isTold({ edtf, after, before }: When, claim: Claim, isNamed: (entity: Entity) => boolean): boolean {
  const year = yearNamed(edtf);
  if (year !== undefined && !claim.text.includes(year)) return false;
  return [after, before].every((event) => event === undefined || isNamed(event));
}

/** Marks the article’s words in facts with the language of the article. */
function inOriginalWords({ commentary }: Claim, facts: readonly Fact[]): Fact[] {
  return facts.map((one) => ({ ...one, lines: one.lines.map((line) => inOriginal(line, commentary)) }));
}

function fact(label: string, lines: Fact['lines']): Fact[] {
  return lines.length === 0 ? [] : [{ label, lines }];
}
