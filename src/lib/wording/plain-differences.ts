/** Differences between two records as plain text: in full, or in short for a page that shows the claim as it is now. */
import { joinList } from './list.ts';
import { plain } from './piece.ts';
import { type DifferenceLine, labelOf } from './record-differences.ts';

/** Values that are longer are compared word by word, or only told of. */
export const LONG = 60;

/** A line in full. */
export function plainDifference(line: DifferenceLine): string {
  return `${labelOf(line)}: ${valuesOf(line)}`;
}

/** All lines in short: one for each field or annotation, and what is long only told of. */
export function briefDifferences(lines: readonly DifferenceLine[]): string[] {
  return [...Map.groupBy(lines, ({ field, part }) => (part === undefined ? field : `${field}:`))].flatMap(
    ([, group]) => {
      const [first] = group;
      if (first?.part === undefined || group.length === 1)
        return group.map((line) => `${labelOf(line)}: ${shortValuesOf(line)}`);
      const parts = group.flatMap(({ part }) => part ?? []);
      if (group.some(isLong)) return `${first.field}: ${joinList(parts)} ${verbOf(group)}`;
      return `${first.field}: ${group.map((line) => `${line.part ?? ''}: ${shortValuesOf(line)}`).join('; ')}`;
    },
  );
}

function valuesOf({ before, after, remark }: DifferenceLine): string {
  if (remark !== undefined) return remark;
  const [from, to] = [before, after].map((pieces) => pieces && plain(pieces));
  if (from !== undefined && to !== undefined) return `${from} → ${to}`;
  return from === undefined ? `${to ?? ''} — added` : `${from} — removed`;
}

function shortValuesOf(line: DifferenceLine): string {
  const { before, after, head = [] } = line;
  if (!isLong(line)) return valuesOf(line);
  if (before && after) return 'changed';
  return `${head.length > 0 ? `${plain(head)} — ` : ''}${after ? 'added' : 'removed'}`;
}

function verbOf(lines: readonly DifferenceLine[]): string {
  if (lines.every(({ before }) => !before)) return 'added';
  return lines.every(({ after }) => !after) ? 'removed' : 'changed';
}

function isLong({ before, after }: DifferenceLine): boolean {
  return [before, after].some((pieces) => pieces && plain(pieces).length > LONG);
}
