/** What an edition records, for the terminal. */
import { styleText } from 'node:util';
import type { Commentary } from '../../lib/edition/index.ts';
import { standingsAfter } from '../../lib/ledger/history.ts';
import { diffWordings } from '../../lib/ledger/word-diff.ts';
import type { Change, Ledger } from '../../lib/schema/index.ts';

/** The last edition of the ledger, one change a line. */
export function describeEdition({ slug }: Commentary, { editions }: Ledger): string {
  const last = editions.at(-1);
  if (!last) return '';
  const { number, date, note, changes } = last;
  const before = standingsAfter(editions.slice(0, -1));
  const width = Math.max(0, ...changes.map(({ id }) => id.length));
  const lines = changes.map((change) => {
    const what = describeChange(change, before.get(change.id)?.wording ?? '');
    return `  ${change.fate.padEnd(FATE_WIDTH)}  ${change.id.padEnd(width)}  ${what}`.trimEnd();
  });
  const counts = Object.entries(Object.groupBy(changes, ({ fate }) => fate));
  const total = counts.map(([fate, same]) => `${same.length} ${fate}`).join(', ') || 'nothing but the original';
  return [`${slug}: edition ${number}, ${date}${note && `, “${note}”`}`, ...lines, `  ${total}`].join('\n');
}

function describeChange(change: Change, before: string): string {
  switch (change.fate) {
    case 'published':
      return change.wording;
    case 'reworded':
      return describeDifference(before, change.wording);
    case 'reannotated':
      return 'annotations only';
    case 'withdrawn':
      return [change.reason, ...(change.successors ? [`→ ${change.successors.join(', ')}`] : [])].join(' ');
  }
}

/** As `git diff --word-diff` has it, so that it can be read without colour. */
function describeDifference(from: string, to: string): string {
  return diffWordings(from, to)
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'removed' ? styleText('red', `[-${text}-]`) : styleText('green', `{+${text}+}`);
    })
    .join('');
}

const FATE_WIDTH = 'reannotated'.length;
