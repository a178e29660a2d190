/** Finds who is meant by a pronoun at the start of a claim that is not marked as a mention: the agent of the claim’s event. */
import type { Claim, Entity, Inline } from '../edition/model.ts';
import { mentionsIn } from './mentions.ts';

type Opened = Pick<Claim, 'body' | 'text' | 'events'>;

/** The body of a claim, split after its opening pronoun, and the entity that the pronoun means. */
export interface Opening {
  readonly head: readonly Inline[];
  readonly pronoun: string;
  readonly entity: Entity;
  readonly rest: readonly Inline[];
}

/** A pronoun among the first three words: “Nor have they”. */
const PRONOUN = /^(?:\p{L}+ ){0,2}(he|she|it|they)\b/iu;
/** Words at the start of a claim that refer back. */
const POINTER = /^(?:he|she|it|they|this|these|that|those|such|hence)\b/iu;
/** “These” or “those” without a plural noun after it: “took these up”. “Those who” refers to what follows. */
const WITHIN =
  /(?<=\p{L} )(?:these|those)\b(?=[.,;:]|\s+(?!who\b|which\b|that\b|of\b|in\b|with\b)\p{L}*[^s\s\P{L}]\b)/iu;
/** “It seems that”, which refers to nothing. */
const EXPLETIVE = /^it (?:is|was|may be|might be|seems|seemed|appears|appeared)\b(?: \p{L}+){0,3} that\b/iu;

/**
 * Finds whom a claim’s opening pronoun means: the only agent of its events that it does not mention. Undefined if there is no
 * such pronoun, or if the model leaves a choice.
 */
export function findOpening(claim: Opened): Opening | undefined {
  const [first, ...others] = claim.body;
  if (first?.type !== 'text' || EXPLETIVE.test(claim.text)) return undefined;
  const match = PRONOUN.exec(first.value);
  if (!match) return undefined;
  const [head, pronoun = ''] = match;
  const tail = first.value.slice(head.length);
  // “They say” means the source, which every list names beside the claim.
  const [next] = others;
  if (tail.trim() === '' && next?.type === 'cue' && next.cue === 'attribution') return undefined;
  const entity = onlyAgent(claim, pronoun.toLowerCase());
  if (!entity) return undefined;
  return { head: [{ type: 'text', value: head }], pronoun, entity, rest: [{ type: 'text', value: tail }, ...others] };
}

/** Whether a claim begins with a word that only the previous claim explains: “Such a reaction”, “It left”. */
export function dependsOnPrevious({ body, text }: Pick<Claim, 'body' | 'text'>): boolean {
  const [first] = body;
  if (first?.type !== 'text' || EXPLETIVE.test(text)) return false;
  const match = POINTER.exec(first.value);
  // “This” directly before a mention belongs to it: “this pro-jihadist lobby”.
  return match !== null && first.value.slice(match[0].length).trim() !== '';
}

/** Whether a claim has “these” or “those” after its start, without a noun or mention that says what is meant. */
export function pointsBackWithin({ body }: Pick<Claim, 'body'>): boolean {
  return body.some((node) => node.type === 'text' && WITHIN.test(node.value));
}

function onlyAgent({ body, events }: Opened, pronoun: string): Entity | undefined {
  const mentioned = new Set(mentionsIn(body).map(({ id }) => id));
  const agents = new Map(
    events
      .flatMap(({ roles }) => roles)
      .filter(({ role, entity }) => role === 'agent' && !mentioned.has(entity.id) && suits(pronoun, entity))
      .map(({ entity }) => [entity.id, entity]),
  );
  const [only, ...more] = agents.values();
  return more.length === 0 ? only : undefined;
}

function suits(pronoun: string, { type }: Pick<Entity, 'type'>): boolean {
  if (pronoun === 'they') return true;
  return pronoun === 'it' ? type !== 'person' : type === 'person';
}
