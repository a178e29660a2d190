/** A commentary over three editions, for the tests of ledgers. */
import type { Ledger } from '../../schema/ledger.ts';
import type { Authored } from '../history.ts';
import { digestText } from '../digest.ts';
import { sealEdition } from '../seal.ts';

/** What the commentary says in each edition. */
export const STATES: readonly Authored[] = [
  {
    claims: [
      { id: '1.1', wording: 'Ships leave.', annotation: digestText('a') },
      { id: '1.2', wording: 'Boats stay, and gulls leave.', annotation: digestText('b') },
      { id: '10.1', wording: 'It rains.', annotation: digestText('c') },
    ],
    withdrawn: [],
  },
  {
    claims: [
      { id: '1.1', wording: 'Ships may leave.', annotation: digestText('a') },
      { id: '1.2a', wording: 'Boats stay.', annotation: digestText('b') },
      { id: '1.2b', wording: 'Gulls leave.', annotation: digestText('b') },
      { id: '10.1', wording: 'It rains.', annotation: digestText('d') },
    ],
    withdrawn: [{ id: '1.2', reason: 'It held two claims.', successors: ['1.2a', '1.2b'] }],
  },
  {
    claims: [
      { id: '1.1', wording: 'Ships leave.', annotation: digestText('e') },
      { id: '1.2a', wording: 'Boats stay.', annotation: digestText('b') },
      { id: '10.1', wording: 'It rains.', annotation: digestText('d') },
    ],
    withdrawn: [
      { id: '1.2', reason: 'It held two claims, one of them wrong.', successors: ['1.2a', '1.2b'] },
      { id: '1.2b', reason: 'The original does not say so.', successors: [] },
    ],
  },
];

/** The ledger after the first `count` editions. */
export function sealStates(count = STATES.length): Ledger {
  let ledger: Ledger | undefined;
  STATES.slice(0, count).forEach((state, index) => {
    const digests = { original: digestText('original'), sourceMap: digestText('source map') };
    ledger = sealEdition(ledger, state, {
      date: `2027-0${index + 1}-15`,
      note: `Edition ${index + 1}.`,
      ...digests,
    });
  });
  if (!ledger) throw new Error('Nothing was sealed.');
  return ledger;
}
