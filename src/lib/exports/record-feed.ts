/**
 * The feed of an entity or a source: what editions did with the claims about it, or from it. Of the first edition of each
 * commentary there is one entry, since all of its claims were new.
 */
import { editionPath, withBase } from '../address/url.ts';
import type { ClaimId } from '../address/id.ts';
import type { Claim, Commentary, EditionChange } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';
import { countOf } from '../wording/list.ts';
import { formatEntry, formatFeed } from './atom.ts';
import { changeEntry, type Address } from './changes-feed.ts';
import { instantsOf, type Instants } from './feed-times.ts';
import { escapeXml } from './xml.ts';

/** What a feed is of. */
export interface Followed {
  readonly id: string;
  readonly name: string;
  /** The claims that are about it, or from it. */
  readonly claims: readonly Claim[];
  /** Paths of its page and of its feed. */
  readonly page: string;
  readonly feed: string;
}

/** A commentary, read once for all feeds. */
export interface Work {
  readonly commentary: Commentary;
  readonly instants: Instants;
  readonly editions: readonly {
    readonly number: number;
    readonly byId: ReadonlyMap<ClaimId, EditionChange>;
    /** What it did with claims that have since been withdrawn. */
    readonly gone: readonly EditionChange[];
  }[];
}

/** Reads the commentaries of a site. */
export function readWorks(commentaries: readonly Commentary[]): Work[] {
  return commentaries.map((commentary) => ({
    commentary,
    instants: instantsOf(commentary.editions),
    editions: commentary.editions.map(({ number, changes }) => ({
      number,
      byId: new Map(changes.flatMap((change) => (change.claim ? [[change.id, change] as const] : []))),
      gone: changes.filter(({ claim }) => claim === undefined),
    })),
  }));
}

/** The text of the feed, newest first. Where nothing is published yet it has no entries. */
export function formatRecordFeed(followed: Followed, works: readonly Work[], site: Site): string {
  const address: Address = (path) => escapeXml(withBase(site.address, path));
  const entries = works.flatMap((work) => entriesOf(followed, work, address));
  // Times are written alike, so that they sort as they stand; those of one commentary never coincide.
  const sorted = entries.sort((a, b) => (a.instant < b.instant ? 1 : a.instant > b.instant ? -1 : 0));
  const first = works
    .map(({ commentary }) => commentary.editions[0]?.date ?? '')
    .filter((date) => date !== '')
    .sort()[0];
  return formatFeed(
    {
      page: address(followed.page),
      self: address(followed.feed),
      title: `Changes to claims: ${followed.name} · ${site.title}`,
      updated: sorted[0]?.instant ?? `${first ?? ''}T00:00:00Z`,
    },
    site,
    sorted.map(({ text }) => text),
  );
}

function entriesOf(followed: Followed, work: Work, address: Address): { instant: string; text: string }[] {
  const { commentary, instants } = work;
  const own = followed.claims.filter((claim) => claim.commentary === commentary);
  return work.editions.flatMap(({ number, byId, gone }) => {
    const changes = [
      ...own.flatMap(({ id }) => byId.get(id) ?? []),
      ...gone.filter(({ id }) => named(commentary, number, id, followed.id)),
    ];
    if (number === 1) return changes.length === 0 ? [] : [firstEntry(followed, work, changes, address)];
    return changes.map((change) => ({
      instant: instants.ofChange(number, change.id),
      text: changeEntry(change, { number }, commentary, instants, address),
    }));
  });
}

/** All claims of the first edition. The page of the edition belongs to all feeds, so the entry has an id of its own. */
function firstEntry(
  { name, page }: Followed,
  { commentary: { slug, shortTitle }, instants }: Work,
  changes: readonly EditionChange[],
  address: Address,
): { instant: string; text: string } {
  const instant = instants.ofEdition(1);
  const numbers = changes.map(({ id }) => `¶${id}`).join(', ');
  const text = formatEntry({
    id: `${address(page)}#edition-1-of-${slug}`,
    link: address(editionPath(slug, 1)),
    title: `${name} in edition 1 of ${shortTitle}`,
    instant,
    content: `<p>${escapeXml(countOf(changes.length, 'claim'))}: ${numbers}.</p>`,
  });
  return { instant, text };
}

/** Whether a claim that has since been withdrawn named a record: its last record has the id as a string of its own. */
function named({ texts }: Commentary, number: number, id: ClaimId, record: string): boolean {
  const own = texts[number - 1]?.claims[id] ?? texts[number - 2]?.claims[id];
  return own !== undefined && JSON.stringify([own.body, own.authored]).includes(`"${record}"`);
}
