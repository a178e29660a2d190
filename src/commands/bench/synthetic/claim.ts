/** A made-up claim, annotated as richly as a real one. */
import { claimTypes, eventTypes, keysOf, relations } from '../../../lib/vocabulary/index.ts';
import type { Random } from './random.ts';
import type { Entity, Source } from './records.ts';
import { makePhrase } from './words.ts';

/** The names, sources, words and random numbers that the claims of a commentary are made from. */
export interface Cast {
  readonly random: Random;
  readonly words: readonly string[];
  readonly title: string;
  readonly author: Entity;
  readonly sources: readonly Source[];
  /** Gives the entity to name next. */
  readonly nextEntity: () => Entity;
  /** Gives the next source in turn, without the author. */
  readonly nextSource: () => Source;
}

const EVENTS = keysOf(eventTypes).filter((type) => type !== 'movement');
/** Relations that are possible between entities of any type. */
const RELATIONS = keysOf(relations).filter(
  (type) => !['located-in', 'member-of', 'leads', 'elected-to'].includes(type),
);
const TYPES = keysOf(claimTypes).filter((type) => type === 'report' || type === 'assessment' || type === 'forecast');

/** The MDX of a claim; `before` is an earlier claim that it may relate to. */
export function makeClaim(cast: Cast, id: string, before: string | undefined): string {
  const { random, words } = cast;
  const [first, second] = [cast.nextEntity(), cast.nextEntity()];
  const source = random.chance(0.6) ? cast.nextSource() : undefined;
  const hedge = random.chance(0.15) ? HEDGES.probable : random.chance(0.12) ? HEDGES.possible : undefined;
  const phrase = (): string => makePhrase(random, words, random.integer(4, 10));
  const lead = source ? `${source.name} say that ` : '';
  const text = `${lead}${mention(first)} ${hedge ? `${hedge.cue} ` : ''}${phrase()} ${mention(second)} ${phrase()}.`;
  return [
    `<Claim id="${id}" label="${labelOf(id, words)}" type="${random.pick(TYPES)}" ${hedge ? `certainty="${hedge.certainty}" cue="${hedge.cue}"` : 'certainty="stated"'}>`,
    `  ${text}`,
    source
      ? `  <Attribution source="${source.id}" stance="neutral" cue="say" />`
      : '  <Attribution source="source-1" stance="own" />',
    ...annotate(cast, first, second, before),
    '</Claim>\n',
  ].join('\n');
}

const HEDGES = {
  probable: { certainty: 'probable', cue: 'probably' },
  possible: { certainty: 'possible', cue: 'possibly' },
} as const;

function annotate({ random }: Cast, first: Entity, second: Entity, before: string | undefined): string[] {
  const isPair = first.id !== second.id;
  const year = random.integer(1996, 2020);
  return [
    isPair && random.chance(0.5)
      ? `  <Event type="${random.pick(EVENTS)}" agent="${first.id}" target="${second.id}" />`
      : '',
    isPair && random.chance(0.3)
      ? `  <Relation type="${random.pick(RELATIONS)}" subject="${first.id}" object="${second.id}" />`
      : '',
    random.chance(0.3)
      ? `  <When edtf="${year}-${random.pick(['03', '07', '11', '21', '23'])}" text="in ${year}" />`
      : '',
    before !== undefined && random.chance(0.3) ? `  <Relates rel="supports" to="${before}" />` : '',
  ].filter((line) => line !== '');
}

/** A unique label for an id: two words of the commentary, chosen by the numbers of the id, and the id itself. */
function labelOf(id: string, words: readonly string[]): string {
  const [paragraph = '', sentence = ''] = id.split('.');
  const pick = (number: string, shift: number): string => words[(Number.parseInt(number) * shift) % words.length] ?? '';
  return `The ${pick(paragraph, 7)} ${pick(sentence, 3)} of ${id.replace('.', '-')}`;
}

const mention = ({ id, name }: Entity): string => `<Entity id="${id}">${name}</Entity>`;
