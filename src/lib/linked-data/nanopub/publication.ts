/** Who published a claim’s nanopublication, when and on which terms, and how its claim bears on others, as the editors read it. */
import type { Claim } from '../../edition/model.ts';
import { editorsOf } from '../editors.ts';
import { node, text, typed, type Statement } from '../rdf/document.ts';
import { term } from '../rdf/namespaces.ts';
import type { Names, Scope } from './scope.ts';

/** States the publication info of a claim in its graph. */
export function statePublication(claim: Claim, { publication, info }: Names, scope: Scope): void {
  const { site, state, at, terms } = scope;
  const { commentary, history } = claim;
  const editors = editorsOf(site, at);
  const first = history[0]?.edition;
  const last = history.at(-1)?.edition;
  const day = (date: string | undefined) => (date === undefined ? undefined : typed(date, term('xsd', 'date')));
  state(
    publication,
    [
      [term('dcterms', 'subject'), node(at.claim(claim))],
      [term('dcterms', 'created'), day(first?.date)],
      [term('dcterms', 'modified'), last === first ? undefined : day(last?.date)],
      [term('dcterms', 'isPartOf'), last && node(at.edition(commentary, last))],
      [term('dcterms', 'creator'), ...[...new Set(editors.map(({ id }) => id))].map(node)],
      [term('dcterms', 'license'), node(site.licence.url)],
      [term('rdfs', 'seeAlso'), node(at.annotation(claim))],
    ],
    info,
  );
  state(
    node(at.claim(claim)),
    [
      [term('dcterms', 'identifier'), typed(claim.id)],
      ...claim.links.map((link): Statement => [terms.term('link', link.rel), node(at.claim(link.claim))]),
      [term('skos', 'scopeNote'), ...claim.scopeNotes.map((note) => text(note.text, site.language))],
    ],
    info,
  );
  for (const { id, name } of editors) state(node(id), [[term('foaf', 'name'), text(name, site.language)]], info);
}
