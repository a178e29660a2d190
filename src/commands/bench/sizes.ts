/** Reads what `npm run bench` should measure. */
import { readArguments, WrongUse } from '../command.ts';
import type { ContentSize } from './synthetic/content.ts';

export const USAGE = `Usage: npm run bench [-- options]

  --site                        this site, instead of made-up ones
  --claims <n> [--entities <n>] one made-up site of that size, with a fifth as many entities if these are not given`;

/** The numbers of claims of the sites that are compared. */
const SIZES = [100, 1_000, 10_000];

/** Reads the arguments: this site, one made-up site, or all sizes. Throws {@link WrongUse}. */
export function readSizes(args: readonly string[]): Asked {
  const { values } = readArguments({
    args: [...args],
    options: { claims: { type: 'string' }, entities: { type: 'string' }, site: { type: 'boolean', default: false } },
  });
  const given = values.claims ?? values.entities;
  if (values.site && given !== undefined)
    throw new WrongUse('Unexpected --claims or --entities beside --site, expected either');
  if (values.site) return { name: 'site', sizes: 'site' };
  if (values.claims === undefined) {
    if (given !== undefined) throw new WrongUse('Unexpected --entities alone, expected --claims as well');
    return { name: 'bench', sizes: SIZES.map((claims) => ({ claims, entities: claims / 5 })) };
  }
  const claims = readCount('--claims', values.claims, 5);
  const entities = values.entities === undefined ? Math.ceil(claims / 5) : readCount('--entities', values.entities, 1);
  if (entities > 2 * claims)
    throw new WrongUse(`Unexpected --entities ${entities}, expected no more than two for each claim`);
  return { name: String(claims), sizes: [{ claims, entities }] };
}

function readCount(option: string, text: string, least: number): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= least) return count;
  throw new WrongUse(`Unexpected ${option} ${text}, expected a whole number of at least ${least}`);
}

interface Asked {
  /** The name of the file for the figures. */
  readonly name: string;
  readonly sizes: 'site' | readonly ContentSize[];
}
