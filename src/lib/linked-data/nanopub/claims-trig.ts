/**
 * `claims.trig`: every claim as a nanopublication (https://nanopub.net/guidelines/working_draft/): what it says, who says it
 * and how firmly, and who published that, each in a graph of its own. The default graph is empty, so that nothing a claim
 * says can be taken for a plain statement of ours. No Trusty URIs and no nanopublication network: both are for what can
 * never be corrected.
 */
import type { Claim, Edition } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import { writeDocument } from '../rdf/document.ts';
import { A, term } from '../rdf/namespaces.ts';
import { stateAssertion } from './assertion.ts';
import { stateProvenance } from './provenance.ts';
import { statePublication } from './publication.ts';
import { namesOf, scopeOf, type Scope } from './scope.ts';

/** The text of `claims.trig`, claims in reading order. */
export function formatClaimsTrig({ claims }: Pick<Edition, 'claims'>, site: Site): string {
  return writeDocument({ format: 'application/trig', address: site.address, prefixes: PREFIXES }, (state) => {
    const scope = scopeOf(site, state);
    for (const claim of claims) stateNanopublication(claim, scope);
  });
}

const PREFIXES = [
  ...(['dcterms', 'edtf', 'foaf', 'np', 'prov', 'rdfs', 'schema', 'skos', 'xsd'] as const),
  ...(['voc', 'prop', 'pub'] as const),
];

function stateNanopublication(claim: Claim, scope: Scope): void {
  const names = namesOf(claim, scope);
  scope.state(
    names.publication,
    [
      [A, term('np', 'Nanopublication')],
      [term('np', 'hasAssertion'), names.assertion],
      [term('np', 'hasProvenance'), names.provenance],
      [term('np', 'hasPublicationInfo'), names.info],
    ],
    names.head,
  );
  stateAssertion(claim, names, scope);
  stateProvenance(claim, names, scope);
  statePublication(claim, names, scope);
}
