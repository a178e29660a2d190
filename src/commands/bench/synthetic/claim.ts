/** A made-up claim, annotated as richly as a real one. */
import { claimTypes, eventTypes, keysOf, relations } from '../../../lib/vocabulary/index.ts';
import type { Random } from './random.ts';
import type { Entity, Source } from './records.ts';
import { makePhrase } from './words.ts';

/** Whom and what the claims of a commentary speak of, and by which chance. */
export interface Cast {
  readonly random: Random;
  readonly words: readonly string[];
  readonly title: string;
  readonly author: Entity;
  readonly sources: readonly Source[];
  /** The entity to be named next. */
  readonly nextEntity: () => Entity;
  /** The next source in turn, the author left aside. */
  readonly nextSource: () => Source;
}

const EVENTS = keysOf(eventTypes).filter((type) => type !== 'movement');
/** Relations that hold between things of any kind. */
const RELATIONS = keysOf(relations).filter(
  (type) => !['located-in', 'member-of', 'leads', 'elected-to'].includes(type),
);
const TYPES = keysOf(claimTypes).filter((type) => type === 'report' || type === 'assessment' || type === 'forecast');

/** The MDX of a claim; `before` is an earlier one that it may bear on. */
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

/** A label of four words, of its own for every id: its numbers, written in the words of the commentary. */
function labelOf(id: string, words: readonly string[]): string {
  const [paragraph = '', sentence = ''] = id.split('.');
  const pick = (number: string, shift: number): string => words[(Number.parseInt(number) * shift) % words.length] ?? '';
  return `The ${pick(paragraph, 7)} ${pick(sentence, 3)} of ${id.replace('.', '-')}`;
}

const mention = ({ id, name }: Entity): string => `<Entity id="${id}">${name}</Entity>`;
