/** Colours of a report. */
import { styleText } from 'node:util';

/** Puts a part of a report in its colour, or leaves it as it is. */
export type Paint = (part: keyof typeof styles, text: string) => string;

/** No colours: for files, logs and overlays. */
export const plain: Paint = (_, text) => text;

/** Colours for a terminal. */
export const coloured: Paint = (part, text) => styleText(styles[part], text, { validateStream: false });

const styles = { place: 'cyan', rule: 'yellow', hint: 'green', caret: 'red', margin: 'dim' } as const;
