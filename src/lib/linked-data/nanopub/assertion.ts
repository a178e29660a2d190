/**
 * What a claim says: its restatement, and its events, relations and times as things that it tells or, negated, denies. They
 * are things of their own and never bare triples between entities, so that even somebody who pours all graphs into one finds
 * no “A hosts B”, but a claim that tells of a hosting.
 */
import type { NamedNode } from 'n3';
import type { Claim, ClaimEvent, ClaimRelation, When } from '../../edition/model.ts';
import { node, text, typed, type Statement } from '../rdf/document.ts';
import { A, term } from '../rdf/namespaces.ts';
import { truth, type Names, type Scope } from './scope.ts';

/** States the assertion of a claim in its graph. */
export function stateAssertion(claim: Claim, { assertion }: Names, scope: Scope): void {
  const { site, state, at, terms } = scope;
  const part = (kind: string) => (_: unknown, index: number) => terms.part(claim, kind, index + 1);
  const events = claim.events.map(part('event'));
  const relations = claim.relations.map(part('relation'));
  const times = claim.when.map(part('time'));
  const add = (subject: NamedNode, statements: readonly Statement[]): void => state(subject, statements, assertion);
  add(node(at.claim(claim)), [
    [A, term('schema', 'Claim')],
    [term('schema', 'text'), text(claim.text, site.language)],
    [terms.property('negated'), truth(claim.negated)],
    [terms.property(claim.negated ? 'denies' : 'tells'), ...events, ...relations],
    [terms.property('when'), ...times],
    [term('schema', 'mentions'), ...claim.entities.map(({ entity }) => node(at.entity(entity)))],
  ]);
  zip(events, claim.events, (name, event) => add(name, describeEvent(event, scope)));
  zip(relations, claim.relations, (name, relation) => add(name, describeRelation(relation, scope)));
  zip(times, claim.when, (name, when) => add(name, describeTime(when, claim, scope)));
}

function describeEvent({ type, status, event, roles, unstated }: ClaimEvent, { at, terms }: Scope): Statement[] {
  return [
    [A, terms.class('Event')],
    [terms.property('eventType'), terms.term('event', type)],
    [terms.property('status'), status && terms.term('status', status)],
    [terms.property('entity'), event && node(at.entity(event))],
    ...roles.map(({ role, entity }): Statement => [terms.term('role', role), node(at.entity(entity))]),
    [terms.property('unstated'), ...unstated.map((role) => terms.term('role', role))],
  ];
}

function describeRelation({ type, subject, object, place, status }: ClaimRelation, { at, terms }: Scope): Statement[] {
  return [
    [A, terms.class('Relation')],
    [terms.property('relationType'), terms.term('relation', type)],
    [terms.property('subject'), node(at.entity(subject))],
    [terms.property('object'), node(at.entity(object))],
    [terms.property('place'), place && node(at.entity(place))],
    [terms.property('status'), status && terms.term('status', status)],
  ];
}

function describeTime(when: When, { commentary }: Claim, { at, terms }: Scope): Statement[] {
  const { edtf, mod, after, before, ref } = when;
  return [
    [A, terms.class('Time')],
    [terms.property('date'), edtf === undefined ? undefined : typed(edtf, term('edtf', 'EDTF'))],
    [terms.property('partOfDate'), mod === undefined ? undefined : typed(mod)],
    [terms.property('after'), after && node(at.entity(after))],
    [terms.property('before'), before && node(at.entity(before))],
    [terms.property('countedFrom'), ref === undefined ? undefined : node(at.original(commentary))],
    [terms.property('wording'), text(when.text, commentary.original.language)],
  ];
}

function zip<T>(names: readonly NamedNode[], things: readonly T[], use: (name: NamedNode, thing: T) => void): void {
  for (const [index, thing] of things.entries()) {
    const name = names[index];
    if (name) use(name, thing);
  }
}
