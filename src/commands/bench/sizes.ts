/** Reads what `npm run bench` should measure. */
import { readArguments, WrongUse } from '../command.ts';
import type { ContentSize } from './synthetic/content.ts';

export const USAGE = `Usage: npm run bench [-- options]

  --site        this site, instead of made-up ones
  --claims <n>  one made-up site of that size`;

/** The numbers of claims of the sites that are compared. */
const SIZES = [100, 1_000, 10_000];

/** Reads the arguments: this site, one made-up site, or all sizes; and the name of the file for the figures. */
export function readSizes(args: readonly string[]): { name: string; sizes: 'site' | readonly ContentSize[] } {
  const { values } = readArguments({
    args: [...args],
    options: { claims: { type: 'string' }, site: { type: 'boolean', default: false } },
  });
  const { site, claims } = values;
  if (site && claims !== undefined) throw new WrongUse('Unexpected --claims beside --site, expected either');
  if (site) return { name: 'site', sizes: 'site' };
  if (claims === undefined) return { name: 'bench', sizes: SIZES.map(toSize) };
  if (!/^\d+$/.test(claims) || Number(claims) < LEAST)
    throw new WrongUse(`Unexpected --claims ${claims}, expected a whole number of at least ${LEAST}`);
  return { name: claims, sizes: [toSize(Number(claims))] };
}

/** A site with a fifth as many entities as claims. */
function toSize(claims: number): ContentSize {
  return { claims, entities: Math.ceil(claims / 5) };
}

const LEAST = 5;
