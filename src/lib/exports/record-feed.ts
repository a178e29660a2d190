/**
 * The feed of an entity or a source: changes to the claims about it or from it. The first edition of each commentary has one
 * entry, because all its claims were new.
 */
import { editionPath, withBase } from '../address/url.ts';
import type { Claim, EditionChange } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';
import { countOf } from '../wording/list.ts';
import { formatEntry, formatFeed } from './atom.ts';
import { changeEntry, type Address } from './changes-feed.ts';
import type { WithdrawnChange, Work, Works } from './record-works.ts';
import { escapeXml } from './xml.ts';

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

/** The text of the feed, newest first. It has no entries if nothing is published yet. */
export function formatRecordFeed(followed: Followed, works: Works, site: Site): string {
  const address: Address = (path) => escapeXml(withBase(site.address, path));
  const own = Map.groupBy(followed.claims, ({ commentary }) => commentary);
  const withdrawn = Map.groupBy(works.withdrawn.get(followed.id) ?? [], ({ commentary }) => commentary);
  const told = [...new Set([...own.keys(), ...withdrawn.keys()])]
    .flatMap((commentary) => works.of.get(commentary) ?? [])
    .sort((a, b) => a.place - b.place);
  const entries = told.flatMap((work) =>
    entriesOf(followed, work, { own: own.get(work.commentary), withdrawn: withdrawn.get(work.commentary) }, address),
  );
  // Times have the same format, so they sort as text. Those of one commentary are all different.
  const sorted = entries.sort((a, b) => (a.instant < b.instant ? 1 : a.instant > b.instant ? -1 : 0));
  return formatFeed(
    {
      page: address(followed.page),
      self: address(followed.feed),
      title: `Changes to claims: ${followed.name} · ${site.title}`,
      updated: sorted[0]?.instant ?? `${works.first}T00:00:00Z`,
    },
    site,
    sorted.map(({ text }) => text),
  );
}

/** The claims of a commentary in a feed: existing claims, and changes to claims that have been withdrawn. */
interface FollowedClaims {
  readonly own: readonly Claim[] | undefined;
  readonly withdrawn: readonly WithdrawnChange[] | undefined;
}

function entriesOf(
  followed: Followed,
  work: Work,
  { own = [], withdrawn = [] }: FollowedClaims,
  address: Address,
): { instant: string; text: string }[] {
  const { commentary, instants } = work;
  return work.editions.flatMap(({ number, byId }) => {
    const changes = [
      ...own.flatMap(({ id }) => byId.get(id) ?? []),
      ...withdrawn.filter((one) => one.number === number).map(({ change }) => change),
    ];
    if (number === 1) return changes.length === 0 ? [] : [firstEntry(followed, work, changes, address)];
    return changes.map((change) => ({
      instant: instants.ofChange(number, change.id),
      text: changeEntry(change, { number }, commentary, instants, address),
    }));
  });
}

/** The entry for the first edition. Its id is not that of the edition, because several feeds have such an entry. */
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
    content: { text: `${countOf(changes.length, 'claim')}: ${numbers}.` },
  });
  return { instant, text };
}
