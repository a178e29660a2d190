/**
 * What a browser needs to write the references of any list of claims in every style, without a processor: the references of a
 * commentary’s claims with stand-ins for title, number and address, the titles that headline style changes, and the whole
 * references of claims for which stand-ins do not work.
 */
import { entityPath, paths, sourcePath } from '../address/url.ts';
import type { Commentary, Edition } from '../edition/model.ts';
import { claimName } from '../wording/claim-name.ts';
import { pageItem } from './csl.ts';
import { citedEdition } from './edition-info.ts';
import type { References } from './references.ts';
import { isPlainTitle, STAND_IN_TITLE, STAND_IN_URL } from './stand-in.ts';
import type { ListStyles } from './write-reference.ts';
import type { ReferenceText } from './markup.ts';

/** The styles of a commentary’s references. */
export function toListStyles(commentary: Commentary, edition: Edition, references: References): ListStyles {
  const { site } = edition;
  const titles: Record<string, string> = {};
  const whole: Record<string, Record<string, ReferenceText>> = {};
  const counted = commentary.claims.find(({ paragraph }) => paragraph > 0) ?? commentary.claims[0];
  const common = counted && citedEdition(counted);
  const templates = counted ? references.toAnyClaim(counted, site, common) : [];
  for (const claim of commentary.claims) {
    const title = claimName(claim);
    const cited = citedEdition(claim);
    if (claim.paragraph === 0 || !isPlainTitle(title) || cited?.number !== common?.number) {
      const all = references.toClaim(claim, site, cited);
      whole[claim.id] = Object.fromEntries(all.map(({ id, reference }) => [id, reference.entry]));
    }
    const headline = references.headline(title);
    if (headline !== title) titles[claim.id] = headline;
  }
  return {
    headline: references.headline(STAND_IN_TITLE),
    styles: templates.map(({ id, label, reference }) => ({ id, label, entry: reference.entry })),
    titles,
    whole,
    page: toPageStyles(edition, references),
  };
}

function toPageStyles({ site, commentaries, entities, sources }: Edition, references: References): ListStyles['page'] {
  const item = { ...pageItem({ title: STAND_IN_TITLE, path: paths.home }, site, commentaries), URL: STAND_IN_URL };
  const named = [
    ...entities.map(({ id, name }) => [entityPath(id), name] as const),
    ...sources.map(({ id, name }) => [sourcePath(id), name] as const),
  ];
  const headlines = named.map(([path, name]) => [path, name, references.headline(name)] as const);
  return {
    item,
    entries: Object.fromEntries(references.toItem(item).map(({ id, reference }) => [id, reference.entry])),
    titles: Object.fromEntries(
      headlines.flatMap(([path, name, headline]) => (headline === name ? [] : [[path, headline]])),
    ),
  };
}
