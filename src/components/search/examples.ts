/** Searches that readers can try, made from what there is to find. */
import type { Edition } from '../../lib/edition/model.ts';

/** One search of each kind, with what it shows; none for what the edition lacks. */
export function listExamples({ entities, claims }: Edition): Example[] {
  const known = entities.toSorted((a, b) => b.claims.length - a.claims.length).filter((one) => one.claims.length > 0);
  const [first, second] = known;
  const foreign = known.flatMap(({ nativeNames }) => nativeNames.slice(0, 1))[0];
  const [middle, ...later] = claims.slice(claims.length / 2);
  const phrase = later.flatMap(({ find = [] }) => find.filter((words) => words.includes(' ')))[0];
  const date = claims.flatMap(({ when }) => when).find(({ edtf }) => edtf !== undefined);
  return [
    ...(first && second ? [{ query: `${first.name} ${second.name}`, shows: 'two names: what connects them' }] : []),
    ...(foreign ? [{ query: foreign.text, lang: foreign.lang, shows: 'a name in its own language' }] : []),
    ...(phrase === undefined ? [] : [{ query: `“${phrase}”`, shows: 'words next to each other' }]),
    ...(date ? [{ query: date.text, shows: 'a date' }] : []),
    ...(middle ? [{ query: `¶${middle.id}`, shows: 'the number of a claim' }] : []),
    ...(claims.some(({ certainty }) => certainty === 'possible')
      ? [{ query: 'possible', shows: 'how firmly something is said' }]
      : []),
  ];
}

export interface Example {
  readonly query: string;
  /** The language of the query, if it is not the site’s. */
  readonly lang?: string;
  readonly shows: string;
}
