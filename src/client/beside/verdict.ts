/** The verdict on a quotation, in words. */
import { sentenceOf } from '../../lib/address/id.ts';
import { currentWordings, type BesideData, type Wording } from '../../lib/beside/data.ts';
import type { Change } from '../../lib/beside/nearest.ts';
import type { Altered, Verdict } from '../../lib/beside/quote.ts';
import { make } from '../dom/nodes.ts';
import { linkToClaim, type Pages } from './pages.ts';

type Place = Pages & { readonly canTellOriginal: boolean };

/** The verdict as paragraphs. */
export function renderVerdict(verdict: Verdict, data: BesideData, place: Place): HTMLElement[] {
  switch (verdict.is) {
    case 'short':
      return [paragraph('Too short.', ' Paste at least three words, preferably a whole sentence.')];
    case 'absent':
      return [
        paragraph(
          'Not there.',
          place.canTellOriginal
            ? ' No wording of any edition is close to it, and it is not a whole sentence of the article.'
            : ' No wording of any edition is close to it. Without HTTPS this page cannot tell whether it is a sentence of the article.',
        ),
      ];
    case 'original':
      return [
        paragraph(
          verdict.isAll ? 'The article’s words.' : 'Partly the article’s words.',
          verdict.isAll ? ' This is ' : ' In it is ',
          `${verdict.sentences.map((id) => `¶${id}`).join(', ')} of the article, whole, by its digest. It is not how this site words it.`,
        ),
        ...verdict.sentences.flatMap((id) => restatement(id, data, place)),
      ];
    case 'exact':
      return renderExact(verdict, data, place);
    case 'altered':
      return [
        paragraph(
          'Altered.',
          verdict.parts.length > 1
            ? ' It joins '
            : verdict.parts[0]?.isCut
              ? ' It leaves out part of '
              : ' Nearest is ',
          ...list(verdict.parts.map(({ wording: { id } }) => linkToClaim(id, place))),
          '.',
        ),
        ...verdict.parts.flatMap((part) => renderAltered(part, data)),
      ];
  }
}

function renderExact(
  { claims, editions }: Extract<Verdict, { is: 'exact' }>,
  data: BesideData,
  place: Place,
): HTMLElement[] {
  const isToday = editions.includes(
    data.wordings.some(({ first, id }) => first === 0 && claims.includes(id)) ? 0 : data.editions,
  );
  const head = paragraph(
    isToday ? 'Exact.' : 'Exact, but of an earlier edition.',
    ' This is the wording of ',
    ...list(claims.map((id) => linkToClaim(id, place))),
    ` in ${nameEditions(editions, data.editions)}.`,
  );
  if (isToday) return [head];
  const now = data.wordings.filter(({ id, last }) => claims.includes(id) && last === data.editions);
  return [
    head,
    ...now.map(({ id, text }) => make('p', {}, `¶${id} reads today: “${text}”`)),
    ...(now.length === 0 ? [make('p', {}, 'It has been withdrawn since.')] : []),
  ];
}

/** The changes, the most serious first, and the sentence with the changes marked. */
function renderAltered({ wording, pieces, changes, isAsked }: Altered, data: BesideData): HTMLElement[] {
  const items = [
    ...(isAsked ? ['One is a question and the other is not'] : []),
    ...changes.map(
      ({ is, gravity, words }) =>
        `${GRAVITIES[gravity]} ${is === 'added' ? 'added' : 'left out'}: ${words.map((word) => `“${word}”`).join(', ')}`,
    ),
  ];
  const marked = pieces.flatMap(({ is, words }) => {
    const text = words.join(' ');
    return [is === 'same' ? text : make(is === 'added' ? 'ins' : 'del', {}, text), ' '];
  });
  return [
    ...(items.length > 0
      ? [make('ul', { class: 'beside-changes' }, ...items.map((item) => make('li', {}, item)))]
      : []),
    make('p', { class: 'beside-marked' }, ...marked),
    make(
      'p',
      { class: 'beside-source' },
      `Worded in ${nameEditions(editionsOf(wording), data.editions)}: “${wording.text}”`,
    ),
  ];
}

const GRAVITIES: Readonly<Record<Change['gravity'], string>> = {
  negation: 'Negation',
  doubt: 'Doubt or certainty',
  speaker: 'Who says it',
  number: 'Number',
  name: 'Name',
};

function restatement(sentence: string, data: BesideData, place: Place): HTMLElement[] {
  return currentWordings(data)
    .filter(({ id }) => sentenceOf(id) === sentence)
    .map(({ id, text }) => make('p', {}, 'Restated as ', linkToClaim(id, place), `: “${text}”`));
}

function nameEditions(editions: readonly number[], last: number): string {
  const numbers = editions.filter((number) => number > 0);
  const from = numbers[0] ?? 0;
  const to = numbers.at(-1) ?? 0;
  const named = from === to ? `edition ${from}` : `editions ${from}–${to}`;
  const current = to !== last ? '' : from === to ? ', the current one' : ', the last of which is current';
  return [...(to > 0 ? [named + current] : []), ...(editions.includes(0) ? ['the draft'] : [])].join(' and ');
}

function editionsOf({ first, last }: Wording): number[] {
  return first === last ? [first] : [first, last];
}

/** Items separated by commas, with “and” before the last. */
function list(items: readonly HTMLElement[]): (string | Node)[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [index === items.length - 1 ? ' and ' : ', ', item]));
}

function paragraph(head: string, ...rest: readonly (string | Node)[]): HTMLElement {
  return make('p', {}, make('b', {}, head), ...rest);
}
