/** A claim as a Web Annotation of the original: it describes a place of it, in the editors’ words and with our terms. */
import type { Claim } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import { claimName } from '../../wording/claim-name.ts';
import { laddersInWords } from '../../wording/ladder.ts';
import { saidOn } from '../../wording/stated.ts';
import type { ListName } from '../../vocabulary/index.ts';
import type { Addresses } from '../addresses.ts';
import { editorAgents } from '../editors.ts';
import { commenting, specific } from './body.ts';
import { targetOf } from './target.ts';
import type { Annotation, Body } from './types.ts';

/** The annotation of a claim. */
export function toAnnotation(claim: Claim, site: Site, at: Addresses): Annotation {
  const id = at.annotation(claim);
  return {
    id,
    type: 'Annotation',
    label: claimName(claim),
    motivation: 'describing',
    creator: editorAgents(site, at),
    ...datesOf(claim),
    rights: site.licence.url,
    canonical: id,
    via: at.claim(claim),
    body: toBodies(claim, site, at),
    target: targetOf(claim, at),
  };
}

/** The days of the first and the last edition that changed something, as instants: an edition has a day and no hour. */
export function datesOf({ history }: { readonly history: readonly Dated[] }): Dates {
  const [first, last] = [history[0]?.edition.date, history.at(-1)?.edition.date];
  return {
    ...(first !== undefined && { created: toInstant(first) }),
    ...(last !== undefined && last !== first && { modified: toInstant(last) }),
  };
}

function toBodies(claim: Claim, site: Site, at: Addresses): Body[] {
  const { text, entities, commentary } = claim;
  const language = commentary.tongue.lang ?? site.language;
  return [
    { type: 'TextualBody', purpose: 'describing', value: text, format: 'text/plain', language },
    ...termsOf(claim).map(([list, key]) => specific('classifying', at.term(list, key))),
    ...entities.map(({ entity }) => specific('identifying', at.entity(entity))),
    ...toldBy(claim, language, at),
  ];
}

/** Where sources quote sources, or the article dates a statement: that in words, and the sources from the outermost inwards. */
function toldBy(claim: Claim, language: string, at: Addresses): Body[] {
  const words = [laddersInWords(claim), ...saidOn(claim)].filter((line) => line !== undefined);
  const sources = claim.attributions.flatMap(({ source, through }) =>
    through === undefined ? [] : [source, ...through.map((quoted) => quoted.source)],
  );
  return [
    ...(words.length === 0 ? [] : [commenting(words.map((line) => `${line}.`).join(' '), language)]),
    ...sources.map((source) => specific('identifying', at.source(source))),
  ];
}

/** The terms that classify a claim, each once: what it is, how firm, how presented, and what it tells of. */
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

interface Dated {
  readonly edition: { readonly date: string };
}

interface Dates {
  readonly created?: string;
  readonly modified?: string;
}
