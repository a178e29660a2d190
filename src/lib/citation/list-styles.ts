/**
 * The data from which a browser writes the references of any list in every style, without a processor. For each commentary: the
 * reference to its claims with placeholders for title, number and address, the titles that headline style changes, and full
 * references of claims for which placeholders do not work. For the site: the same for the pages of entities and sources.
 */
import { entityPath, paths, sourcePath } from '../address/url.ts';
import type { Commentary, Edition } from '../edition/model.ts';
import { claimName } from '../wording/location.ts';
import { pageItem, type Publication, restatementOf } from './csl.ts';
import { citedEdition } from './edition-info.ts';
import type { References, StyledReference } from './references.ts';
import { hasTrace, isPlainTitle, STAND_IN_TITLE, STAND_IN_URL } from './stand-in.ts';
import type { ReferenceText } from './markup.ts';

/** The published styles for a commentary’s claims. */
export type ListStyles = ReturnType<typeof toListStyles>;

/** The styles of the references to a commentary’s claims. */
export function toListStyles(commentary: Commentary, site: Publication, references: References) {
  const titles: Record<string, string> = {};
  const whole: Record<string, Record<string, ReferenceText>> = {};
  const counted = commentary.claims.find(({ paragraph }) => paragraph > 0) ?? commentary.claims[0];
  const common = counted && citedEdition(counted);
  const templates = counted ? references.toAnyClaim(counted, site, common) : [];
  const isClear = !hasTrace(JSON.stringify([restatementOf(commentary), site.title, site.editors]));
  for (const claim of commentary.claims) {
    const title = claimName(claim);
    const cited = citedEdition(claim);
    if (!isClear || claim.paragraph === 0 || !isPlainTitle(title) || cited?.number !== common?.number) {
      const all = references.toClaim(claim, site, cited);
      whole[claim.id] = Object.fromEntries(all.map(({ id, reference }) => [id, reference.entry]));
    }
    const headline = references.headline(title);
    if (headline !== title) titles[claim.id] = headline;
  }
  return {
    /** The stand-in for a title in headline style. */
    headline: references.headline(STAND_IN_TITLE),
    /** References with stand-ins for the parts that differ. */
    styles: toStyles(templates),
    /** The titles that headline style changes, in headline style, by claim id. */
    titles,
    /** Full references, by claim id and style, for claims for which stand-ins do not work. */
    whole,
  };
}

/** The published styles for the pages of entities and sources. */
export type PageStyles = ReturnType<typeof toPageStyles>;

/** The styles of the references to the pages of entities and sources. */
export function toPageStyles(
  { site, commentaries, entities, sources }: Pick<Edition, 'site' | 'commentaries' | 'entities' | 'sources'>,
  references: References,
) {
  const item = { ...pageItem({ title: STAND_IN_TITLE, path: paths.home }, site, commentaries), URL: STAND_IN_URL };
  const named = [
    ...entities.map(({ id, name }) => [entityPath(id), name] as const),
    ...sources.map(({ id, name }) => [sourcePath(id), name] as const),
  ];
  const headlines = named.map(([path, name]) => [path, references.headline(name)] as const);
  const changed = headlines.filter(([, headline], index) => headline !== named[index]?.[1]);
  return {
    headline: references.headline(STAND_IN_TITLE),
    /** A page as an item, with stand-ins. */
    item,
    styles: toStyles(references.toItem(item)),
    /** As for claims, by the path of the page. */
    titles: Object.fromEntries(changed),
  };
}

function toStyles(templates: readonly StyledReference[]) {
  return templates.map(({ id, label, reference }) => ({ id, label, entry: reference.entry }));
}
