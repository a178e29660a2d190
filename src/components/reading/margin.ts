/**
 * What the margin says about a claim: only what differs from the rule at the head of the page, which is that the author states
 * it. So it shows other sources, with one bracket for consecutive claims; doubt; and the editors’ notes, with their kind and
 * first words.
 */
import type { Claim } from '../../lib/edition/model.ts';
import { UNSPACED } from '../../lib/language/unit.ts';
import { noteKinds } from '../../lib/vocabulary/index.ts';
import { howFirmly, isOwn, type Said, whoSays } from '../../lib/wording/attribution.ts';
import { capitalise } from '../../lib/wording/capitals.ts';
import { dateInWords } from '../../lib/wording/date.ts';
import { notesOnClaim } from '../../lib/wording/notes.ts';
import { isolate } from '../../lib/wording/language.ts';

/** What is shown beside a claim. */
export interface Margin {
  /** Classes of the line beside it: a bracket (`run`) with its beginning (`run-a`) and end (`run-z`), or a line of doubt. */
  readonly line: string;
  /** Who says it, how firmly, or both. */
  readonly voice?: string;
  /** The editors’ notes on it in brief, and those on later events. */
  readonly notes?: string;
  readonly since?: string;
}

/** What the margin needs to know about a claim. Records of earlier editions have this too. */
export interface Marked {
  /** Who says it and how firmly; absent if an old record says this in terms that are no longer used. */
  readonly saying?: Said;
  /** The first editors’ note on it in brief, and the first on later events. */
  readonly notes?: string;
  readonly since?: string;
}

/** The margin of each claim of a paragraph. */
export function marginOf(claims: readonly Claim[]): Margin[] {
  return marginOfMarked(
    claims.map((claim): Marked => {
      const { article, since } = notesOnClaim(claim);
      const [note] = article;
      const [later] = since;
      return {
        saying: claim,
        ...(note && { notes: briefNote(noteKinds[note.kind].label, note.text) }),
        ...(later && { since: briefNote(`Since then, ${dateInWords(later.happened ?? '')}`, later.text) }),
      };
    }),
  );
}

/** The margin of each claim of a paragraph, from current or old records. */
export function marginOfMarked(claims: readonly Marked[]): Margin[] {
  return claims.map(({ saying, ...notes }, index) => {
    const begins = !continues(saying, claims[index - 1]?.saying);
    const ends = !continues(claims[index + 1]?.saying, saying);
    const isRun = saying !== undefined && !isOwn(saying);
    const voice = saying ? voiceOf(saying, begins) : '';
    return {
      line: isRun ? `run${begins ? ' run-a' : ''}${ends ? ' run-z' : ''}` : saying && isHedged(saying) ? 'doubt' : '',
      ...(voice !== '' && { voice }),
      ...notes,
    };
  });
}

/** “Taliban sources”, “Hostile Taliban voices think it likely”; for the author, or later in a run, only “Thinks it likely”. */
function voiceOf(claim: Said, begins: boolean): string {
  const firmly = isHedged(claim) ? howFirmly(claim) : '';
  return isOwn(claim) || !begins ? capitalise(firmly) : `${whoSays(claim)} ${firmly}`.trim();
}

/** Whether a claim continues the run of the one before: both are from the same sources, and not from the author. */
function continues(claim: Said | undefined, previous: Said | undefined): boolean {
  return claim !== undefined && previous !== undefined && !isOwn(claim) && whoSays(claim) === whoSays(previous);
}

function isHedged({ certainty }: Said): boolean {
  return certainty !== 'stated';
}

/** The kind of a note and its first words. */
export function briefNote(kind: string, text: string): string {
  return `${kind}: ${isolate(firstWords(text))}`;
}

/** As many whole words as fit in the margin; if not even the first word fits, as much of it as does. */
function firstWords(text: string): string {
  if (text.length <= ROOM) return text;
  const [words] = WHOLE_WORDS.exec(text.slice(0, ROOM + 1)) ?? [];
  // Does not end with the first half of a surrogate pair.
  const shown = words ?? text.slice(0, ROOM).replace(/[\uD800-\uDBFF]$/, '');
  return `${shown.replace(/[\s.,;:。、,;:\p{Ps}]+$/u, '')}…`;
}

/** The longest start that ends before a space or next to a character of a script without spaces, not before a combining mark. */
const WHOLE_WORDS = new RegExp(`^.+(?=\\P{M})(?:(?= |${UNSPACED})|(?<=${UNSPACED}))`, 'su');

const ROOM = 32;
