/** Events that no words but the claim’s own can tell without saying more, or less, than it does. */
import type { Claim, ClaimEvent } from '../edition/model.ts';
import { withBrackets } from './in-brackets.ts';
import { plainText } from './mentions.ts';
import { type Piece, text } from './piece.ts';
import { hedged } from './rows-hedge.ts';
import { nameWithin } from './rows-name.ts';

/**
 * What stands for a denied event, or a decision. A denial denies what its claim says, not everything that a few words
 * could say of it; and whoever agrees, leaves or is told something decides, or is decided on, in a way only the claim
 * says. A decision that has a name stands under it. Undefined where the event can be put in words of its own.
 */
export function toldPieces(id: string, event: ClaimEvent, claim: Claim): Piece[] | undefined {
  if (!isTold(event, claim)) return undefined;
  const named = event.event;
  if (claim.negated || named === undefined || named.id === id) return asPut(claim);
  return hedged({ pieces: nameWithin(named), status: event.status }, claim);
}

/** Whether {@link toldPieces} has to tell an event. Such an event joins nobody to anybody. */
export function isTold({ type }: Pick<ClaimEvent, 'type'>, { negated }: Pick<Claim, 'negated'>): boolean {
  return negated || type === 'decision';
}

function asPut(claim: Claim): Piece[] {
  return [
    text('As '),
    { kind: 'claim', claim },
    text(` puts it: ${plainText(withBrackets(claim)).replaceAll(/\s+/g, ' ').trim()}`),
  ];
}
