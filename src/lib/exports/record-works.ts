/**
 * What the feeds of all records are made of. A site has as many feeds as records and each may tell of any commentary, so nothing
 * is looked for among all commentaries, or among all claims that were withdrawn, for one feed.
 */
import type { ClaimId } from '../address/id.ts';
import type { Commentary, EditionChange } from '../edition/model.ts';
import { instantsOf, type Instants } from './feed-times.ts';

/** The commentaries of a site, read once for all feeds. */
export interface Works {
  readonly of: ReadonlyMap<Commentary, Work>;
  /** What editions did with claims that have since been withdrawn, by the records that these named. */
  readonly withdrawn: ReadonlyMap<string, readonly WithdrawnChange[]>;
  /** The day of the first edition of all. */
  readonly first: string;
}

/** A commentary. */
export interface Work {
  readonly commentary: Commentary;
  /** Its place among all. */
  readonly place: number;
  readonly instants: Instants;
  readonly editions: readonly { readonly number: number; readonly byId: ReadonlyMap<ClaimId, EditionChange> }[];
}

/** A change to a claim that is there no more. */
export interface WithdrawnChange {
  readonly commentary: Commentary;
  readonly number: number;
  readonly change: EditionChange;
}

/** Reads the commentaries of a site. */
export function readWorks(commentaries: readonly Commentary[]): Works {
  const withdrawn = new Map<string, WithdrawnChange[]>();
  for (const commentary of commentaries) {
    for (const { number, changes } of commentary.editions) {
      for (const change of changes.filter(({ claim }) => claim === undefined)) {
        for (const record of namedIn(commentary, number, change.id)) {
          const known = withdrawn.get(record) ?? [];
          known.push({ commentary, number, change });
          withdrawn.set(record, known);
        }
      }
    }
  }
  const [first = ''] = commentaries.flatMap(({ editions }) => editions.slice(0, 1).map(({ date }) => date)).sort();
  return {
    of: new Map(commentaries.map((commentary, place) => [commentary, readWork(commentary, place)])),
    withdrawn,
    first,
  };
}

function readWork(commentary: Commentary, place: number): Work {
  return {
    commentary,
    place,
    instants: instantsOf(commentary.editions),
    editions: commentary.editions.map(({ number, changes }) => ({
      number,
      byId: new Map(changes.flatMap((change) => (change.claim ? [[change.id, change] as const] : []))),
    })),
  };
}

/** The records that a claim named which has since been withdrawn: its last record has the id of each as a string of its own. */
function namedIn({ texts }: Commentary, number: number, id: ClaimId): ReadonlySet<string> {
  const own = texts[number - 1]?.claims[id] ?? texts[number - 2]?.claims[id];
  const strings = own === undefined ? [] : JSON.stringify([own.body, own.authored]).matchAll(/"([a-z0-9-]+)"/g);
  return new Set([...strings].map(([, record = '']) => record));
}
