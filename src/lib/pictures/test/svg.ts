/** A whole drawing as SVG, to compare composed pictures with those of the rasteriser. */
import { INKS, PAPER, PICTURE, type Drawing, type Rule } from '../drawing.ts';
import { textSvg } from '../glyph-cache.ts';

export function toSvg({ rules, lines }: Drawing): string {
  const { width, height } = PICTURE;
  const paper = `<rect width="${width}" height="${height}" fill="${PAPER}"/>`;
  const elements = [paper, ...rules.map(ruleSvg), ...lines.map((line) => textSvg(line, INKS[line.ink]))];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${elements.join('')}</svg>`;
}

function ruleSvg({ x, y, width, height, ink }: Rule): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${INKS[ink]}"/>`;
}
