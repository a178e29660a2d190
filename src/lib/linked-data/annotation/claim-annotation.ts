/**
 * A claim as a Web Annotation of the original: a description of a place in it, in the editors’ words and with our terms. Numbers in
 * comments are sections of the data model (https://www.w3.org/TR/annotation-model/).
 */
import type { Claim } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import { claimName } from '../../wording/location.ts';
import { laddersInWords } from '../../wording/ladder.ts';
import { saidOn } from '../../wording/when.ts';
import type { ListName } from '../../vocabulary/index.ts';
import { type Addresses, editorAgents } from '../addresses.ts';
import { paths } from '../../address/url.ts';
import { textFragment } from '../../citation/deep-link.ts';

/** The annotation of a claim (3.1). */
export function toAnnotation(claim: Claim, site: Site, at: Addresses) {
  return {
    id: at.annotation(claim),
    type: 'Annotation',
    label: claimName(claim),
    motivation: 'describing',
    creator: editorAgents(site, at),
    ...datesOf(claim.history.map(({ edition }) => edition)),
    rights: site.licence.url,
    via: at.claim(claim),
    body: toBodies(claim, site, at),
    target: targetOf(claim, at),
  };
}

/** The dates of the first and the last edition that changed something, as times at midnight. */
export function datesOf(editions: readonly { readonly date: string }[]) {
  const [first, last] = [editions[0]?.date, editions.at(-1)?.date];
  return {
    ...(first !== undefined && { created: toInstant(first) }),
    ...(last !== undefined && last !== first && { modified: toInstant(last) }),
  };
}

/** The restatement, and the terms, entities and sources of the claim. */
function toBodies(claim: Claim, site: Site, at: Addresses): object[] {
  const { text, entities, commentary } = claim;
  const language = commentary.tongue.lang ?? site.language;
  return [
    { type: 'TextualBody', purpose: 'describing', value: text, format: 'text/plain', language },
    ...termsOf(claim).map(([list, key]) => specific('classifying', at.term(list, key))),
    ...entities.map(({ entity }) => specific('identifying', at.entity(entity))),
    ...toldBy(claim, language, at),
  ];
}

/** Who quotes whom and when statements were made, in words; and the sources that quote or are quoted, outermost first. */
function toldBy(claim: Claim, language: string, at: Addresses): object[] {
  const words = [laddersInWords(claim), ...saidOn(claim)].filter((line) => line !== undefined);
  const sources = claim.attributions.flatMap(({ source, through }) =>
    through === undefined ? [] : [source, ...through.map((quoted) => quoted.source)],
  );
  return [
    ...(words.length === 0 ? [] : [commenting(words.map((line) => `${line}.`).join(' '), language)]),
    ...sources.map((source) => specific('identifying', at.source(source))),
  ];
}

/** The terms that classify a claim, each once. */
function termsOf({ type, certainty, attributions, corroborations, events, relations }: Claim): [ListName, string][] {
  const terms: [ListName, string[]][] = [
    ['type', [type]],
    ['certainty', [certainty]],
    ['voice', attributions.map(({ source }) => source.voice)],
    ['stance', attributions.map(({ stance }) => stance)],
    ['corroboration', corroborations.map(({ kind }) => kind)],
    ['event', events.map((event) => event.type)],
    ['relation', relations.map((relation) => relation.type)],
  ];
  return terms.flatMap(([list, keys]) => [...new Set(keys)].map((key): [ListName, string] => [list, key]));
}

function toInstant(day: string): string {
  return `${day}T00:00:00Z`;
}

/** A term, an entity, a source or a claim, by its address (4.1, 3.3.5). */
export function specific(purpose: 'classifying' | 'identifying' | 'linking', source: string) {
  return { type: 'SpecificResource', purpose, source };
}

/** A comment in words (3.2.4). */
export function commenting(value: string, language: string) {
  return { type: 'TextualBody', purpose: 'commenting', value, format: 'text/plain', language };
}

/**
 * The target of an annotation: a sentence of the original. If the article’s address is unknown, the sentence is given by its
 * number, because we may not copy the article’s words; otherwise by a text fragment, with which a browser finds it. If the claim
 * records the article’s words for a hedge, an attribution or a corroboration, each has its own target with two selectors: a
 * quotation, which every annotation tool understands but which may match elsewhere too, and the same quotation within the
 * sentence (4.2.4, 4.2.9).
 */
export function targetOf(claim: Claim, at: Pick<Addresses, 'at' | 'original'>) {
  const type = 'SpecificResource';
  const source = at.original(claim.commentary);
  const sentence = sentenceOf(claim, at);
  const targets = cuesOf(claim).map((exact) => {
    const quote = { type: 'TextQuoteSelector', exact };
    return { type, source, selector: [quote, { ...sentence, refinedBy: quote }] };
  });
  const [only, ...others] = targets;
  if (only === undefined) return { type, source, selector: sentence };
  return others.length === 0 ? only : targets;
}

/** The sentence that a claim restates, as a selector (4.2.1). */
function sentenceOf(claim: Claim, { at }: Pick<Addresses, 'at'>) {
  const fragment = claim.commentary.original.url === null ? undefined : textFragment(claim);
  return {
    type: 'FragmentSelector',
    conformsTo:
      fragment === undefined ? at(`${paths.citing}#number`) : 'https://wicg.github.io/scroll-to-text-fragment/',
    value: fragment ?? claim.sentence.id,
  };
}

/** The article’s words that the claim records for hedge, attributions and corroborations, each once. */
export function cuesOf({ cue, attributions, corroborations }: Claim): string[] {
  const cues = [
    cue,
    ...attributions.flatMap((attribution) => [
      attribution.cue,
      ...(attribution.through ?? []).map((quoted) => quoted.cue),
    ]),
    ...corroborations.map((one) => one.cue),
  ];
  return [...new Set(cues.filter((words) => words !== undefined))];
}
