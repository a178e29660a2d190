/** Describes on the terminal what an edition records. */
import { styleText } from 'node:util';
import type { Commentary } from '../../lib/edition/index.ts';
import { SAME_IDS } from '../../lib/edition/link/records.ts';
import { standingsAfter } from '../../lib/ledger/history.ts';
import { diffWordings } from '../../lib/ledger/differences.ts';
import type { Change, Ledger } from '../../lib/schema/index.ts';
import { plain } from '../../lib/wording/piece.ts';
import {
  LONG,
  plainDifference,
  type DifferenceLine,
  labelOf,
  changeSince,
} from '../../lib/wording/record-differences.ts';

/** What changed in the last edition of a ledger, claim by claim. The commentary does not have this edition yet. */
export function describeEdition(commentary: Commentary, { editions }: Ledger): string {
  const { slug } = commentary;
  const last = editions.at(-1);
  if (!last) return '';
  const { number, date, note, changes } = last;
  const before = standingsAfter(editions.slice(0, -1));
  const width = Math.max(0, ...changes.map(({ id }) => id.length));
  const lines = changes.map((change) => {
    const what = describeChange(change, before.get(change.id)?.wording ?? '');
    const line = `  ${change.fate.padEnd(FATE_WIDTH)}  ${change.id.padEnd(width)}  `;
    const lines = [...(what === undefined ? [] : [what]), ...listDifferences(change, commentary)];
    return (line + lines.join(`\n${' '.repeat(line.length)}`)).trimEnd();
  });
  const counts = Object.entries(Object.groupBy(changes, ({ fate }) => fate));
  const total =
    counts.map(([fate, same]) => `${same.length} ${fate}`).join(', ') || 'no claims, only headings or the original';
  return [`${slug}: edition ${number}, ${date}${note && `, “${note}”`}`, ...lines, `  ${total}`].join('\n');
}

/** The differences in the annotation of a claim. */
function listDifferences({ id }: Change, { claims, editions }: Commentary): string[] {
  const claim = claims.find((candidate) => candidate.id === id);
  return claim ? changeSince(claim, editions.length, SAME_IDS).map(describeLine) : [];
}

/** One difference; long values are compared word by word. */
function describeLine(line: DifferenceLine): string {
  const [from = '', to = ''] = [line.before, line.after].map((pieces) => pieces && plain(pieces));
  const isLong = from.length > LONG && to.length > LONG;
  return isLong ? `${labelOf(line)}: ${describeDifference(from, to)}` : plainDifference(line);
}

function describeChange(change: Change, before: string): string | undefined {
  switch (change.fate) {
    case 'published':
      return change.wording;
    case 'reworded':
      return describeDifference(before, change.wording);
    case 'reannotated':
      return undefined;
    case 'withdrawn':
      return [change.reason, ...(change.successors ? [`→ ${change.successors.join(', ')}`] : [])].join(' ');
  }
}

/** The differences like `git diff --word-diff`, which can be read without colour. */
function describeDifference(from: string, to: string): string {
  return diffWordings(from, to)
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'removed' ? styleText('red', `[-${text}-]`) : styleText('green', `{+${text}+}`);
    })
    .join('');
}

const FATE_WIDTH = 'reannotated'.length;
