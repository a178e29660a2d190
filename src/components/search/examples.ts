/** Searches that readers can try, made from what there is to find. */
import type { Edition } from '../../lib/edition/model.ts';
import { type Tongue, tongueOf } from '../../lib/edition/tongue.ts';
import { findDate } from '../../lib/search/when.ts';

/** One search of each kind, with what it shows; none for what the edition lacks. */
export function listExamples({ entities, claims, site }: Edition): Example[] {
  const known = entities.toSorted((a, b) => b.claims.length - a.claims.length).filter((one) => one.claims.length > 0);
  const [first, second] = known;
  const foreign = known.flatMap(({ nativeNames }) => nativeNames.slice(0, 1))[0];
  const [middle, ...later] = claims.slice(claims.length / 2);
  const [phrase] = later.flatMap(({ find = [], commentary: { tongue } }) =>
    find.filter((words) => words.includes(' ')).map((words) => ({ query: `“${words}”`, tongue })),
  );
  const [date] = claims.flatMap(({ when, commentary: { tongue } }) =>
    when.filter(({ text }) => findDate(text) !== undefined).map(({ text }) => ({ query: text, tongue })),
  );
  return [
    ...(first && second ? [{ query: `${first.name} ${second.name}`, shows: 'two names: what connects them' }] : []),
    ...(foreign
      ? [{ query: foreign.text, tongue: tongueOf(foreign.lang, site.language), shows: 'a name in its own language' }]
      : []),
    ...(phrase ? [{ ...phrase, shows: 'words next to each other' }] : []),
    ...(date ? [{ ...date, shows: 'a date' }] : []),
    ...(middle ? [{ query: `¶${middle.id}`, shows: 'the number of a claim' }] : []),
    ...(claims.some(({ certainty }) => certainty === 'possible')
      ? [{ query: 'possible', shows: 'how firmly something is said' }]
      : []),
  ];
}

export interface Example {
  readonly query: string;
  /** Set if the query may be in another language than the site’s. */
  readonly tongue?: Tongue;
  readonly shows: string;
}
