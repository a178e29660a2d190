/**
 * A claim as schema.org’s `Claim`: its text, who says it and how firmly, where it appears and who restated it. Never a
 * `ClaimReview`, which is a verdict on whether it is true.
 */
import type { ClaimLeaf, CreativeWorkLeaf } from 'schema-dts';
import type { Claim, Source } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import { saidInWords } from '../../wording/attribution.ts';
import { claimName } from '../../wording/location.ts';
import { addressesAt, editorThings } from '../addresses.ts';
import { originalInShort } from './article.ts';
import { defined } from './script.ts';
import { entityName, sourceName, type SpeakerThing } from './entity.ts';

/** The structured data of a claim’s page. */
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

/**
 * Who says a claim, as statements based on each other, outermost first. A statement has a speaker and possibly a date. Its
 * content is the claim; the data does not say that it is true. Undefined unless a source quotes a source or the article says when
 * a statement was made, because otherwise the speaker is all that is known.
 */
function statementsOf({ attributions }: Pick<Claim, 'attributions'>, site: Site): CreativeWorkLeaf[] | undefined {
  const told = attributions.filter(({ through, stated }) => through !== undefined || stated !== undefined);
  if (told.length === 0) return undefined;
  return attributions.map(({ source, cue, through = [], stated }) => {
    const quoted = through.reduceRight<CreativeWorkLeaf | undefined>(
      (inner, { source: other, cue: words }) => toStatement(other, words, site, inner),
      undefined,
    );
    return toStatement(source, cue, site, quoted, stated);
  });
}

/** A statement. `abstract` has the article’s words of attribution. Its EDTF date may not be a day; schema.org allows text. */
function toStatement(
  source: Source,
  cue: string | undefined,
  site: Site,
  isBasedOn: CreativeWorkLeaf | undefined,
  dateCreated?: string,
): CreativeWorkLeaf {
  return defined<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    additionalType: 'https://schema.org/Statement',
    name: `Statement: ${source.name}`,
    creator: sourceName(source, site) satisfies SpeakerThing as CreativeWorkLeaf['creator'],
    abstract: cue,
    dateCreated,
    isBasedOn,
  });
}
