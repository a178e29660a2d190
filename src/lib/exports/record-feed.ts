/**
 * The feed of an entity or a source: changes to the claims about it or from it. The first edition of each commentary has one
 * entry, because all its claims were new.
 */
import { editionPath } from '../address/url.ts';
import type { Claim, Commentary, EditionChange } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';
import { editionDays } from '../wording/editions.ts';
import { countOf } from '../wording/list.ts';
import { type Entry, formatFeed } from './atom.ts';
import { changeEntry } from './changes-feed.ts';
import { instantsOf, type Instants } from './feed-times.ts';

/** The entity or source of a feed. */
export interface Followed {
  readonly id: string;
  readonly name: string;
  /** The claims that are about it, or from it. */
  readonly claims: readonly Claim[];
  /** Paths of its page and of its feed. */
  readonly page: string;
  readonly feed: string;
}

/** The changes of all commentaries, collected once for all feeds of records, so that no feed searches all of them. */
type Changes = ReturnType<typeof collectChanges>;

interface PlacedChange {
  readonly commentary: Commentary;
  /** The position of the commentary among all. */
  readonly place: number;
  readonly instants: Instants;
  /** The number of the edition. */
  readonly number: number;
  readonly change: EditionChange;
}

/** Collects the changes of all commentaries. */
export function collectChanges(commentaries: readonly Commentary[]) {
  const all = commentaries.flatMap((commentary, place) => {
    const instants = instantsOf(commentary.editions);
    return commentary.editions.flatMap(({ number, changes }) =>
      changes.map((change): PlacedChange => ({ commentary, place, instants, number, change })),
    );
  });
  const ofClaim = Map.groupBy(all, ({ change }) => change.claim);
  const withdrawn = (ofClaim.get(undefined) ?? []).flatMap((gone) => namedIn(gone).map((record) => ({ record, gone })));
  return {
    ofClaim,
    /** Changes to claims that have since been withdrawn, by the ids of the records that the claims named. */
    withdrawn: Map.groupBy(withdrawn, ({ record }) => record),
    /** The day of the very first edition. */
    first: editionDays(commentaries)[0] ?? '',
  };
}

/** The ids of the records that a withdrawn claim named: all strings in its last record that have the form of an id. */
function namedIn({ commentary: { texts }, number, change: { id } }: PlacedChange): string[] {
  const own = texts[number - 1]?.claims[id] ?? texts[number - 2]?.claims[id];
  const strings = own === undefined ? [] : JSON.stringify([own.body, own.authored]).matchAll(/"([a-z0-9-]+)"/g);
  return [...new Set(Array.from(strings, ([, record = '']) => record))];
}

/** The text of the feed, newest first. It has no entries if nothing is published yet. */
export function formatRecordFeed(followed: Followed, { ofClaim, withdrawn, first }: Changes, site: Site): string {
  const all = [
    ...followed.claims.flatMap((claim) => ofClaim.get(claim) ?? []),
    ...(withdrawn.get(followed.id) ?? []).map(({ gone }) => gone),
  ];
  const firsts = Map.groupBy(
    all.filter(({ number }) => number === 1),
    ({ commentary }) => commentary,
  );
  const entries = [
    ...[...firsts.values()].flatMap((changes) => firstEntry(followed, changes)),
    ...all.filter(({ number }) => number > 1).map(laterEntry),
  ];
  // Times have the same format, so they sort as text. Those of one commentary are all different.
  entries.sort((a, b) => (a.instant < b.instant ? 1 : a.instant > b.instant ? -1 : a.place - b.place));
  const { name, page, feed } = followed;
  return formatFeed(
    { page, self: feed, title: `Changes to claims: ${name}`, entries, since: `${first}T00:00:00Z` },
    site,
  );
}

type PlacedEntry = Entry & Pick<PlacedChange, 'place'>;

/** The entry for the first edition. Its id is not that of the edition, because several feeds have such an entry. */
function firstEntry({ name, page }: Followed, changes: readonly PlacedChange[]): PlacedEntry[] {
  const numbers = changes.map(({ change }) => `¶${change.id}`).join(', ');
  return changes.slice(0, 1).map(({ commentary: { slug, shortTitle }, instants, place }) => ({
    place,
    id: `${page}#edition-1-of-${slug}`,
    link: editionPath(slug, 1),
    title: `${name} in edition 1 of ${shortTitle}`,
    instant: instants.ofEdition(1),
    content: { text: `${countOf(changes.length, 'claim')}: ${numbers}.` },
  }));
}

function laterEntry({ commentary, place, instants, number, change }: PlacedChange): PlacedEntry {
  return { place, ...changeEntry(change, number, commentary, instants) };
}
