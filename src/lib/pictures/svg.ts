/** A drawing as SVG: what the rasteriser reads, and what says whether a picture has changed. */
import { INKS, PAPER, PICTURE, type Drawing, type Line, type Rule } from './drawing.ts';

/** Name of the font family that holds a typeface. */
export const familyOf = (face: Line['face']): string => `Picture ${face}`;

/** A whole picture on its paper. */
export function toSvg({ rules, lines }: Drawing): string {
  const paper = `<rect width="${PICTURE.width}" height="${PICTURE.height}" fill="${PAPER}"/>`;
  return svgOf(PICTURE, [paper, ...rules.map(ruleOf), ...lines.map(lineOf)]);
}

/** Lines alone, on nothing, in a sheet of a size. */
export function toSheetSvg(size: { readonly width: number; readonly height: number }, lines: readonly Line[]): string {
  return svgOf(size, lines.map(lineOf));
}

function svgOf(
  { width, height }: { readonly width: number; readonly height: number },
  elements: readonly string[],
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${elements.join('')}</svg>`;
}

function ruleOf({ x, y, width, height, ink }: Rule): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${INKS[ink]}"/>`;
}

function lineOf({ x, baseline, text, face, size, ink }: Line): string {
  const font = `font-family="${familyOf(face)}" font-size="${size}"`;
  return `<text x="${x}" y="${baseline}" ${font} fill="${INKS[ink]}" xml:space="preserve">${escapeMarkup(text)}</text>`;
}

/** Makes text safe in an element, and drops the control characters that XML has no way to write. */
function escapeMarkup(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
