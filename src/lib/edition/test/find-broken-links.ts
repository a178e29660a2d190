/**
 * Walks an edition and lists every reference in it to a record that is not in the lists of the edition, or that is not
 * the same object as the one there. It does not depend on how the edition was linked.
 */
import type { Edition, Inline } from '../model.ts';

/** The broken references, each with what refers and to what; empty if all resolve. */
export function findBrokenLinks(edition: Edition): string[] {
  const { commentaries, claims, entities, sources, references } = edition;
  const broken: string[] = [];
  const known = {
    claim: new Set(claims),
    entity: new Set(entities),
    source: new Set(sources),
    reference: new Set(references),
  };
  const ids = { entity: new Set(entities.map(({ id }) => id)), reference: new Set(references.map(({ id }) => id)) };
  const hold = (kind: keyof typeof known, from: string, target: unknown): void => {
    if (!(known[kind] as ReadonlySet<unknown>).has(target)) broken.push(`${from} → ${kind}`);
  };
  const holdIds = (kind: keyof typeof ids, from: string, targets: readonly string[]): void => {
    for (const id of targets) if (!ids[kind].has(id)) broken.push(`${from} → ${kind} ${id}`);
  };
  const holdInline = (from: string, nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if (node.type === 'entity') holdIds('entity', from, [node.id]);
      if (node.type === 'link' && !/^https?:\/\//i.test(node.url)) broken.push(`${from} → ${node.url}`);
      if ('children' in node) holdInline(from, node.children);
    }
  };

  for (const commentary of commentaries) {
    hold('source', commentary.slug, commentary.author);
    holdIds('entity', commentary.slug, commentary.original.authors);
    const own = new Set<string>(commentary.claims.map(({ id }) => id));
    if (own.size !== commentary.claims.length) broken.push(`${commentary.slug} has an id twice`);
    for (const id of commentary.argument) if (!own.has(id)) broken.push(`${commentary.slug} → argument ${id}`);
    for (const claim of commentary.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.claims))) {
      hold('claim', commentary.slug, claim);
    }
  }
  for (const claim of claims) {
    const from = `${claim.commentary.slug} ${claim.id}`;
    if (!commentaries.includes(claim.commentary)) broken.push(`${from} → commentary`);
    if (!claim.commentary.sentences.some(({ id }) => id === claim.sentence.id)) broken.push(`${from} → sentence`);
    holdInline(from, claim.body);
    for (const { source } of [...claim.attributions, ...claim.corroborations]) hold('source', from, source);
    for (const { carried, carriedFrom, through = [] } of claim.attributions) {
      for (const other of [carried, carriedFrom]) if (other) hold('claim', from, other);
      for (const { source } of through) hold('source', from, source);
    }
    for (const { claim: other } of [...claim.links, ...claim.incoming]) hold('claim', from, other);
    for (const other of [claim.previous, claim.next]) if (other) hold('claim', from, other);
    for (const { entity } of claim.entities) hold('entity', from, entity);
    for (const { event, roles } of claim.events) {
      if (event) hold('entity', from, event);
      for (const { entity } of roles) hold('entity', from, entity);
    }
    for (const { subject, object, place } of claim.relations) {
      for (const entity of [subject, object, ...(place ? [place] : [])]) hold('entity', from, entity);
    }
    for (const { after, before } of claim.when)
      for (const entity of [after, before]) if (entity) hold('entity', from, entity);
    for (const { body } of claim.scopeNotes) holdInline(from, body);
    for (const note of claim.editorNotes) {
      holdInline(from, note.body);
      for (const reference of note.references) hold('reference', from, reference);
      for (const entity of note.entities) hold('entity', from, entity);
    }
  }
  for (const entity of entities) {
    const { aliases, nativeNames, identifiers, dates, notes, summary, geography } = entity;
    for (const other of entity.distinctFrom) hold('entity', entity.id, other);
    for (const source of entity.sources) hold('source', entity.id, source);
    for (const claim of [...entity.claims.map((each) => each.claim), ...entity.says]) hold('claim', entity.id, claim);
    holdIds('entity', entity.id, geography?.within ?? []);
    const facts = [...aliases, ...nativeNames, ...identifiers, ...dates, ...notes, summary, geography?.coordinates];
    for (const fact of facts) holdIds('reference', entity.id, fact?.references ?? []);
  }
  for (const source of sources) {
    for (const entity of [...source.side, ...(source.entity ? [source.entity] : [])]) hold('entity', source.id, entity);
    for (const claim of [...source.claims, ...source.alone, ...source.corroborates, ...source.quotedIn])
      hold('claim', source.id, claim);
  }
  return broken;
}
