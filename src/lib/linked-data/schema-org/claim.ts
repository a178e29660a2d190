/**
 * A claim as schema.org’s `Claim`: what it says, who says it and how firmly, where it appears and who restated it. Never a
 * `ClaimReview`, which is a verdict on whether it is true.
 */
import type { ClaimLeaf } from 'schema-dts';
import type { Claim } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import { saidInWords } from '../../wording/attribution.ts';
import { claimName } from '../../wording/claim-name.ts';
import { addressesAt } from '../addresses.ts';
import { defined } from './defined.ts';
import { editorThings } from './editors.ts';
import { entityName } from './entity.ts';
import { originalInShort } from './original.ts';
import { statementsOf } from './statement.ts';

/** The claim of a claim’s page. */
export function claimThing(claim: Claim, site: Site): ClaimLeaf {
  const at = addressesAt(site.address);
  const { commentary, text, entities, history } = claim;
  const first = history[0]?.edition.date;
  const last = history.at(-1)?.edition.date;
  return defined<ClaimLeaf>({
    '@type': 'Claim',
    '@id': at.claim(claim),
    name: claimName(claim),
    text,
    description: saidInWords(claim),
    inLanguage: commentary.tongue.lang ?? site.language,
    appearance: originalInShort(commentary, at),
    claimInterpreter: editorThings(site, at),
    isBasedOn: statementsOf(claim, site),
    about: entities.map(({ entity }) => entityName(entity, at)),
    isPartOf: { '@type': 'Article', '@id': at.commentary(commentary), headline: commentary.shortTitle },
    license: site.licence.url,
    datePublished: first,
    dateModified: last === first ? undefined : last,
  });
}
