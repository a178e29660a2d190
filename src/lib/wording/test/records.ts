/** Small records for the tests of this folder, with only the fields that the functions read. */
import type { Attribution, Claim, Entity, Source } from '../../edition/model.ts';

/** A source. By default its name is its subject. */
export function source(subject: string, more: Partial<Source> = {}): Source {
  const base = {
    id: subject.toLowerCase().replaceAll(/\W+/g, '-'),
    name: subject,
    subject,
    plural: false,
    voice: 'unnamed-people',
  };
  // Tests read only these fields; the rest of a source is derived and large.
  return { ...base, asWorded: [subject], ...more } as Source;
}

/** An attribution to a source. */
export function attribution(of: Source, more: Partial<Attribution> = {}): Attribution {
  return { source: of, stance: 'neutral', ...more };
}

/** An entity with a name. */
export function entity(name: string, more: Partial<Entity> = {}): Entity {
  return { id: name.toLowerCase().replaceAll(/\W+/g, '-'), name, type: 'group', claims: [], ...more } as Entity;
}

/** A claim. By default it is a plain statement by the author. */
export function claim(more: Partial<Claim> = {}): Claim {
  const author = source('The author', { voice: 'author' });
  const bare = {
    events: [],
    relations: [],
    when: [],
    figures: [],
    links: [],
    incoming: [],
    corroborations: [],
    entities: [],
    body: [],
    editorNotes: [],
    scopeNotes: [],
  };
  return {
    id: '1.1',
    label: 'A matter',
    type: 'report',
    certainty: 'stated',
    negated: false,
    text: '',
    attributions: [attribution(author, { stance: 'own' })],
    commentary: { originalTongue: {}, tongue: {}, siteTongue: {} } as Claim['commentary'],
    ...bare,
    ...more,
  } as Claim;
}
