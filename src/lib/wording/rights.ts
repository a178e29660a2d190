/** Who owns the wording of originals, in words. */
import type { Commentary } from '../edition/model.ts';
import { joinList } from './list.ts';

type Original = Commentary['original'];
type Owned = Pick<Original, 'authorNames' | 'publisher' | 'ownership'>;

/** Predicates for wording that its author and publisher do not own. */
export const freedomInWords = {
  'public-domain': 'is in the public domain',
  unowned: 'belongs to nobody',
  unknown: 'belongs to an unknown owner',
} as const;

/** The notice on the rights in a commentary: the editors’ own, or one made from its record. */
export function rightsInWords({ rights, original }: Pick<Commentary, 'rights'> & { readonly original: Owned }): string {
  if (rights !== undefined) return rights;
  const { ownership = 'owned', publisher, authorNames } = original;
  const persons = authorNames.filter(({ literal }) => literal === undefined);
  const copied = ownership === 'owned' || ownership === 'unknown' ? ' and is not reproduced here' : '';
  const others = new Set([
    ...(publisher === undefined ? [] : [publisher]),
    ...authorNames.flatMap(({ literal }) => literal ?? []),
    ...(persons.length === 0 ? [] : [persons.length === 1 ? 'the author' : 'the authors']),
  ]);
  return [
    `The wording of the original ${ownershipInWords([original])}${copied}.`,
    'The text here is a restatement in the editors’ own words, claim by claim, with the place of each claim in the original.',
    ...(others.size === 0 ? [] : [`It is not affiliated with, or endorsed by, ${joinList([...others], 'or')}.`]),
    'Titles, names, and words that carry doubt or attribution are given as printed.',
  ].join(' ');
}

/** Who owns the wording of originals, as the predicate of a sentence about any of them. */
export function ownershipInWords(originals: readonly Owned[]): string {
  const kinds = new Set(originals.map(({ ownership = 'owned' }) => ownership));
  const [kind = 'owned', ...others] = kinds;
  if (others.length > 0) {
    const free = joinList(
      [...kinds].filter((each) => each !== 'owned').map((each) => freedomInWords[each]),
      'or',
    );
    return kinds.has('owned') ? `belongs to its author and publisher, unless it ${free}` : free;
  }
  return kind === 'owned' ? `belongs to its ${ownersOf(originals)}` : freedomInWords[kind];
}

/** The publishers, and organisations that published their own text, which the site is not affiliated with. */
export function unaffiliatedWith(originals: readonly Owned[]): string[] {
  return [
    ...new Set(
      originals.flatMap(({ publisher, authorNames }) =>
        publisher === undefined ? authorNames.flatMap(({ literal }) => literal ?? []) : [publisher],
      ),
    ),
  ];
}

/** The people whose words a restatement does not repeat: “the publisher’s or the author’s”. */
export function ofOthers({ authorNames, publisher }: Owned): string {
  const others = [
    ...(publisher === undefined ? [] : ['the publisher’s']),
    ...(authorNames.length === 0 ? [] : [authorNames.length === 1 ? 'the author’s' : 'the authors’']),
  ];
  return others.join(' or ') || 'the article’s';
}

function ownersOf(originals: readonly Owned[]): string {
  const isOf = (some: (original: Owned) => boolean): boolean => originals.length === 0 || originals.some(some);
  const owners = [
    ...(isOf(({ authorNames }) => authorNames.length > 0)
      ? [originals.length === 1 && (originals[0]?.authorNames.length ?? 0) > 1 ? 'authors' : 'author']
      : []),
    ...(isOf(({ publisher }) => publisher !== undefined) ? ['publisher'] : []),
  ];
  return joinList(owners) || 'owner';
}
