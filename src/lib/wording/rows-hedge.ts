/** Sets before and after what a claim tells whatever keeps it from being firmer than the claim. */
import type { Claim } from '../edition/model.ts';
import { statuses, type Certainty, type ClaimType, type Status } from '../vocabulary/index.ts';
import { capitalise } from './capitals.ts';
import { plain, type Piece, text } from './piece.ts';

/** What an event or a relation is to an entity, before anything is said of how firmly. */
export interface Phrase {
  readonly pieces: readonly Piece[];
  /** How far it has come, unless the phrase says so itself. */
  readonly status?: Status | undefined;
  /** What follows at the end: who is not named. */
  readonly end?: string;
}

type Mood = Pick<Claim, 'certainty' | 'negated' | 'type'>;

/** The phrase as the claim puts it: “Possibly killed by the Taliban”, “Host to Al-Qa’ida: sought; whether reached is not said”. */
export function hedged({ pieces, status, end = '' }: Phrase, claim: Mood): Piece[] {
  const before = (claim.negated ? DENIALS : DOUBTS)[claim.certainty];
  const after = `${status === undefined ? '' : `: ${statusInWords(status)}`}${end}${REMARKS[claim.type] ?? ''}`;
  const [first, ...rest] = [...(before === '' ? [] : [text(before)]), ...pieces];
  return [...(first ? [capitalised(first)] : []), ...rest, ...(after === '' ? [] : [text(after)])];
}

function capitalised(piece: Piece): Piece {
  return 'text' in piece ? { ...piece, text: capitalise(piece.text) } : piece;
}

/** The same in the fewest words, none of which makes it firmer: “possibly killed by”, “allied with (sought)”. */
export function hedgedBriefly({ pieces, status }: Phrase, claim: Mood): string {
  const before = (claim.negated ? DENIALS : DOUBTS)[claim.certainty];
  const after = status === undefined ? '' : ` (${statuses[status].label.toLowerCase()})`;
  return `${before}${plain(pieces)}${after}${REMARKS[claim.type] ?? ''}`;
}

/** How far something has come, in lay words. */
function statusInWords(status: Status): string {
  return STATUSES[status] ?? statuses[status].label.toLowerCase();
}

const DOUBTS = {
  stated: '',
  probable: 'probably ',
  possible: 'possibly ',
  open: 'left open: ',
} as const satisfies Record<Certainty, string>;

/** For relations; an event that is denied is told in the claim’s own words. */
const DENIALS = {
  stated: 'not ',
  probable: 'probably not ',
  possible: 'possibly not ',
  open: 'left open whether not ',
} as const satisfies Record<Certainty, string>;

const STATUSES: Partial<Record<Status, string>> = {
  'agreed-to-sign': 'agreed to be signed (a signature is not asserted)',
  stalled: 'drawn out or held up',
  suspended: 'broken off for a time',
  resumed: 'taken up again',
  sought: 'sought; whether reached is not said',
};

/** What kind of statement it is, where that makes it less than a report. */
const REMARKS: Partial<Record<ClaimType, string>> = {
  forecast: ' (a forecast)',
  question: ' (raised as a question)',
  recommendation: ' (a recommendation)',
};
