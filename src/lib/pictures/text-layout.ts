/** Breaks text into lines, at the largest size at which it fits. */
import { breakLines, measureWords } from './line-breaks.ts';
import { type Metrics, widthOf } from './metrics.ts';

/** A font size and the distance between baselines, in pixels. */
export interface Step {
  readonly size: number;
  readonly leading: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Text broken into lines, and the step at which it fits. */
export interface Block extends Step {
  readonly lines: readonly string[];
}

/** Sets text at the first step at which it fits; the largest step comes first. At the last step it is shortened, with a `…`. */
export function fitText(text: string, steps: readonly [Step, ...Step[]], room: Room, metrics: Metrics): Block {
  const words = measureWords(text, metrics);
  for (const step of steps) {
    const lines = breakLines(words, toEms(room.width, step), Math.floor(room.height / step.leading));
    if (lines !== undefined) return { ...step, lines };
  }
  const last = steps[steps.length - 1] ?? steps[0];
  const most = Math.max(1, Math.floor(room.height / last.leading));
  return { ...last, lines: shorten(text, toEms(room.width, last), most, metrics) };
}

/** As many words as fit into `most` lines, with an ellipsis. A single word that is too wide is cut. */
function shorten(text: string, width: number, most: number, metrics: Metrics): string[] {
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const kept = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s.,;:–—]+$/u, '');
    const lines = breakLines(measureWords(`${kept}…`, metrics), width, most);
    if (lines !== undefined) return lines;
  }
  const characters = Array.from(words[0] ?? '');
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, 1, metrics) > width) characters.pop();
  return [`${characters.join('')}…`];
}

function toEms(pixels: number, { size }: Step): number {
  return pixels / size;
}
