/**
 * The data for the feeds of all records, collected once. A site has as many feeds as records, and each can include any
 * commentary, so no feed may search all commentaries or all withdrawn claims.
 */
import type { ClaimId } from '../address/id.ts';
import type { Commentary, EditionChange } from '../edition/model.ts';
import { instantsOf, type Instants } from './feed-times.ts';

/** The commentaries of a site, read once for all feeds. */
export interface Works {
  readonly of: ReadonlyMap<Commentary, Work>;
  /** Changes to claims that have since been withdrawn, by the ids of the records that the claims named. */
  readonly withdrawn: ReadonlyMap<string, readonly WithdrawnChange[]>;
  /** The day of the very first edition. */
  readonly first: string;
}

/** A commentary, with the data for feeds. */
export interface Work {
  readonly commentary: Commentary;
  /** Its position among all commentaries. */
  readonly place: number;
  readonly instants: Instants;
  readonly editions: readonly { readonly number: number; readonly byId: ReadonlyMap<ClaimId, EditionChange> }[];
}

/** A change to a claim that has since been withdrawn. */
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

/** The ids of the records that a withdrawn claim named: all strings in its last record that have the form of an id. */
function namedIn({ texts }: Commentary, number: number, id: ClaimId): ReadonlySet<string> {
  const own = texts[number - 1]?.claims[id] ?? texts[number - 2]?.claims[id];
  const strings = own === undefined ? [] : JSON.stringify([own.body, own.authored]).matchAll(/"([a-z0-9-]+)"/g);
  return new Set([...strings].map(([, record = '']) => record));
}
