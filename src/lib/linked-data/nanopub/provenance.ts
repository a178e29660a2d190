/** Where a claim’s assertion comes from: the article, the sources that say it, how firmly, and how the author presents them. */
import type { Attribution, Claim, Corroboration, Source } from '../../edition/model.ts';
import { factualityOf } from '../skos/properties.ts';
import { node, text, typed, type Statement } from '../rdf/document.ts';
import { A, term } from '../rdf/namespaces.ts';
import type { Names, Scope } from './scope.ts';

/** States the provenance of a claim in its graph. */
export function stateProvenance(claim: Claim, { assertion, provenance }: Names, scope: Scope): void {
  const { state, at, terms } = scope;
  const { commentary, attributions, corroborations } = claim;
  const cue = (words: string | undefined): Statement => [
    terms.property('cue'),
    words === undefined ? undefined : text(words, commentary.original.language),
  ];
  const spoken = attributions.map((attribution, index) => ({
    attribution,
    name: terms.part(claim, 'says', index + 1),
  }));
  const borne = corroborations.map((support, index) => ({ support, name: terms.part(claim, 'support', index + 1) }));
  state(
    assertion,
    [
      [term('prov', 'wasDerivedFrom'), node(at.original(commentary))],
      [term('prov', 'wasAttributedTo'), ...distinct(attributions.map(({ source }) => at.source(source))).map(node)],
      [term('prov', 'qualifiedAttribution'), ...spoken.map(({ name }) => name)],
      [terms.property('statementType'), terms.term('type', claim.type)],
      [terms.property('certainty'), terms.term('certainty', claim.certainty)],
      [terms.property('factuality'), terms.factuality(factualityOf(claim))],
      cue(claim.cue),
      [terms.property('corroboratedBy'), ...borne.map(({ name }) => name)],
    ],
    provenance,
  );
  for (const { attribution, name } of spoken) {
    state(name, [...describeAttribution(attribution, scope), cue(attribution.cue)], provenance);
  }
  for (const { support, name } of borne) {
    state(name, [...describeCorroboration(support, scope), cue(support.cue)], provenance);
  }
  const speaking = new Map([...attributions, ...corroborations].map(({ source }) => [source.id, source]));
  for (const source of speaking.values()) {
    state(node(at.source(source)), describeSource(source, scope), provenance);
  }
}

function describeAttribution({ source, stance, count }: Attribution, { at, terms }: Scope): Statement[] {
  return [
    [A, term('prov', 'Attribution')],
    [term('prov', 'agent'), node(at.source(source))],
    [terms.property('stance'), terms.term('stance', stance)],
    [terms.property('count'), count && terms.term('count', count)],
  ];
}

function describeCorroboration({ kind, source, count, of }: Corroboration, { at, terms }: Scope): Statement[] {
  return [
    [A, terms.class('Corroboration')],
    [terms.property('corroboration'), terms.term('corroboration', kind)],
    [term('prov', 'agent'), node(at.source(source))],
    [terms.property('count'), count && terms.term('count', count)],
    [terms.property('aspect'), of === undefined ? undefined : typed(of)],
  ];
}

function describeSource({ name, voice, side, entity }: Source, { site, at, terms }: Scope): Statement[] {
  return [
    [A, term('prov', 'Agent')],
    [term('rdfs', 'label'), text(name, site.language)],
    [terms.property('voice'), terms.term('voice', voice)],
    [terms.property('side'), ...side.map((other) => node(at.entity(other)))],
    [terms.property('entity'), entity && node(at.entity(entity))],
  ];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
