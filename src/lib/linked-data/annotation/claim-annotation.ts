/** A claim as a Web Annotation of the original: it describes a place of it, in the editors’ words and with our terms. */
import type { Claim } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import { claimName } from '../../wording/claim-name.ts';
import { laddersInWords } from '../../wording/ladder.ts';
import { saidOn } from '../../wording/stated.ts';
import type { ListName } from '../../vocabulary/index.ts';
import type { Addresses } from '../addresses.ts';
import { editorsOf } from '../editors.ts';
import { targetOf } from './target.ts';
import type { Agent, Annotation, Body } from './types.ts';

/** The annotation of a claim. */
export function toAnnotation(claim: Claim, site: Site, at: Addresses): Annotation {
  const id = at.annotation(claim);
  return {
    id,
    type: 'Annotation',
    label: claimName(claim),
    motivation: 'describing',
    creator: toAgents(site, at),
    ...datesOf(claim),
    rights: site.licence.url,
    canonical: id,
    via: at.claim(claim),
    body: toBodies(claim, site, at),
    target: targetOf(claim, at),
  };
}

/** The editors, as agents. What kind of agent they are is not recorded. */
export function toAgents(site: Site, at: Addresses): Agent[] {
  return editorsOf(site, at).map(({ id, name, url }) => ({ id, name, ...(url !== undefined && { homepage: url }) }));
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
    ...termsOf(claim).map(([list, key]): Body => specific('classifying', at.term(list, key))),
    ...entities.map(({ entity }): Body => specific('identifying', at.entity(entity))),
    ...toldBy(claim, language, at),
  ];
}

/** Who passed the statement on to whom and when it was said, in words, and the sources in that order; nothing of others. */
function toldBy(claim: Claim, language: string, at: Addresses): Body[] {
  const quoting = claim.attributions.filter(({ through }) => through !== undefined);
  const words = [laddersInWords(claim), ...saidOn(claim)].filter((line) => line !== undefined);
  return [
    ...(words.length === 0
      ? []
      : [
          {
            type: 'TextualBody',
            purpose: 'commenting',
            value: words.map((line) => `${line}.`).join(' '),
            format: 'text/plain',
            language,
          } as const,
        ]),
    ...quoting.flatMap(({ source, through = [] }) =>
      [source, ...through.map((rung) => rung.source)].map((each): Body => specific('identifying', at.source(each))),
    ),
  ];
}

const specific = (purpose: 'classifying' | 'identifying', source: string): Body => ({
  type: 'SpecificResource',
  purpose,
  source,
});

/** The terms that classify a claim, each once: what it is, how firm, how presented, and what it tells of. */
function termsOf({ type, certainty, attributions, corroborations, events, relations }: Claim): [ListName, string][] {
  const terms: [ListName, string][] = [
    ['type', type],
    ['certainty', certainty],
    ...attributions.map(({ source }): [ListName, string] => ['voice', source.voice]),
    ...attributions.map(({ stance }): [ListName, string] => ['stance', stance]),
    ...corroborations.map(({ kind }): [ListName, string] => ['corroboration', kind]),
    ...events.map((event): [ListName, string] => ['event', event.type]),
    ...relations.map((relation): [ListName, string] => ['relation', relation.type]),
  ];
  return [...new Map(terms.map((term) => [term.join(' '), term])).values()];
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
