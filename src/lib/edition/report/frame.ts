/** Shows a place within the lines around it, in colours or without. */
import { styleText } from 'node:util';
import type { Place } from '../issue/issue.ts';

/** Lines shown before and after the one meant. */
const CONTEXT = 2;
/** Longer lines are cut around the column meant. */
const WIDTH = 120;

/** The frame of a place, with line numbers and a caret under the column. */
export function formatFrame(text: string, { line, column }: Place, paint: Paint = plain): string {
  const lines = text.split(/\r?\n/);
  const first = Math.max(1, line - CONTEXT);
  const last = Math.min(lines.length - (lines.at(-1) === '' ? 1 : 0), line + CONTEXT);
  const digits = String(Math.max(last, line)).length;
  const length = lines[line - 1]?.length ?? 0;
  const cut = length <= WIDTH ? 0 : Math.max(0, column - WIDTH * 0.75);
  const rows: string[] = [];
  for (let number = first; number <= Math.max(last, line); number++) {
    const meant = number === line;
    const margin = paint('margin', `${meant ? '>' : ' '} ${String(number).padStart(digits)} | `);
    // A tab would put the caret elsewhere on every terminal.
    const shown = (lines[number - 1] ?? '').replaceAll('\t', ' ').slice(cut, cut + WIDTH);
    rows.push((margin + shown).trimEnd());
    if (meant)
      rows.push(
        `  ${' '.repeat(digits)} ${paint('margin', '|')} ${' '.repeat(column - 1 - cut)}${paint('caret', '^')}`,
      );
  }
  return rows.map((row) => `  ${row}`).join('\n');
}

/** Puts a part of a report in its colour, or leaves it as it is. */
export type Paint = (part: keyof typeof styles, text: string) => string;

/** No colours: for files, logs and overlays. */
export const plain: Paint = (_, text) => text;

/** Colours for a terminal. */
export const coloured: Paint = (part, text) => styleText(styles[part], text, { validateStream: false });

const styles = { place: 'cyan', rule: 'yellow', hint: 'green', caret: 'red', margin: 'dim' } as const;
