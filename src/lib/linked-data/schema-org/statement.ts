/**
 * Who says a claim, as statements that rest on each other, where a source quotes a source or the article says when the statement
 * was made. A statement has a speaker and perhaps a date; what it says is the claim, and nothing here says that it is so.
 */
import type { CreativeWorkLeaf } from 'schema-dts';
import type { Claim, Source } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import { defined } from './defined.ts';
import { sourceName, type SpeakerThing } from './source.ts';

/** The statements of a claim, outermost first within each; undefined where there is no more to tell than who says it. */
export function statementsOf(
  { attributions }: Pick<Claim, 'attributions'>,
  site: Site,
): CreativeWorkLeaf[] | undefined {
  const told = attributions.filter(({ through, stated }) => through !== undefined || stated !== undefined);
  if (told.length === 0) return undefined;
  return attributions.map(({ source, cue, through = [], stated }) => {
    const quoted = through.reduceRight<CreativeWorkLeaf | undefined>(
      (inner, rung) => toStatement(rung, site, { isBasedOn: inner }),
      undefined,
    );
    return toStatement({ source, cue }, site, { isBasedOn: quoted, dateCreated: stated });
  });
}

/** `abstract` has the article’s words that hand the statement over. A date in EDTF may be no day: schema.org takes text. */
function toStatement(
  { source, cue }: { readonly source: Source; readonly cue?: string | undefined },
  site: Site,
  more: { readonly isBasedOn?: CreativeWorkLeaf | undefined; readonly dateCreated?: string | undefined },
): CreativeWorkLeaf {
  return defined<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    additionalType: 'https://schema.org/Statement',
    name: `Statement: ${source.name}`,
    creator: sourceName(source, site) satisfies SpeakerThing as CreativeWorkLeaf['creator'],
    abstract: cue,
    dateCreated: more.dateCreated,
    isBasedOn: more.isBasedOn,
  });
}
