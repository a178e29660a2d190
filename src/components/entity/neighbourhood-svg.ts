/** Draws the picture of a neighbourhood. A string, as for claims: a picture is many small elements. Looks come from classes. */
import { claimPath, entityPath, withBase } from '../../lib/address/url.ts';
import type { Neighbour } from '../../lib/overview/neighbourhood.ts';
import {
  layOutNeighbourhood,
  type Area,
  type PlacedNeighbour,
  type TextBlock,
} from '../../lib/overview/neighbourhood-layout.ts';
import { escapeHtml } from '../prose/inline-html.ts';

/** The picture as SVG; every name leads to its entity, every line with its words to the claim. */
export function neighbourhoodSvg(name: string, neighbours: readonly Neighbour[], base: string): string {
  const {
    width,
    height,
    box,
    title,
    neighbours: placed,
    lineHeight,
  } = layOutNeighbourhood(
    name,
    neighbours.map((neighbour) => ({ name: neighbour.entity.name, label: neighbour.label, end: endOf(neighbour) })),
  );
  const drawn = placed.flatMap((place, index) => {
    const neighbour = neighbours[index];
    return neighbour ? [drawNeighbour(place, neighbour, lineHeight, base)] : [];
  });
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${escapeHtml(`What ${name} is directly joined to`)}">` +
    `<g class="middle">${rect(box)}${text(title, lineHeight)}</g>${drawn.join('')}</svg>`
  );
}

function drawNeighbour(place: PlacedNeighbour, neighbour: Neighbour, lineHeight: number, base: string): string {
  const { entity, claim, certainty, label } = neighbour;
  const path = `<path d="${place.path}"/>`;
  // A double line is a broad one with a gap in it.
  const edge = certainty === 'open' ? `${path}<path class="gap" d="${place.path}"/>` : path;
  // What does not fit is read out in full, after what is seen of it, so that it can be called by what is seen.
  const named = ({ lines }: TextBlock, words: string): string => {
    const seen = lines.join(' ').replaceAll('\u{A0}', ' ');
    return seen === words ? '' : ` aria-label="${escapeHtml(`${seen}: ${words}`)}"`;
  };
  return (
    `<g class="${place.isRight ? 'right' : 'left'}${certainty === 'stated' ? '' : ` firm-${certainty}`}">` +
    link('why', claimPath(claim.commentary.slug, claim.id), named(place.label, `${label} ${endOf(neighbour)}`), base) +
    `${edge}${rect(place.labelArea)}${text(place.label, lineHeight)}</a>` +
    link('', entityPath(entity.id), named(place.name, entity.name), base) +
    `${rect(place.nameArea)}${text(place.name, lineHeight)}</a></g>`
  );
}

/** The claim, and how many more things the claims say of the two. */
function endOf({ claim, more }: Pick<Neighbour, 'claim' | 'more'>): string {
  return `¶${claim.id}${more > 0 ? ` +${more}` : ''}`;
}

function link(name: string, path: string, more: string, base: string): string {
  return `<a${name === '' ? '' : ` class="${name}"`} href="${escapeHtml(withBase(base, path))}"${more}>`;
}

function rect({ x, y, width, height }: Area): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}"/>`;
}

/** One line needs no span of its own. */
function text({ x, y, lines }: TextBlock, lineHeight: number): string {
  const [first = '', ...rest] = lines.map(escapeHtml);
  const spans = rest.map((line) => ` <tspan x="${x}" dy="${lineHeight}">${line}</tspan>`);
  return `<text x="${x}" y="${y}">${first}${spans.join('')}</text>`;
}
