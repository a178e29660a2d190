/** Small records for the tests of the timeline, with only the fields that its functions read. */
import type { Claim, Entity, When } from '../../../edition/model.ts';

/** A claim with statements of time. */
export function claimAt(id: string, ...when: readonly Partial<When>[]): Claim {
  const said = when.map((each) => ({ text: 'then', ...each }));
  const sentence = { id: id.replace(/[a-z]$/, '') };
  return {
    id,
    sentence,
    paragraph: parseInt(id, 10),
    when: said,
    events: [],
    entities: [],
    certainty: 'stated',
  } as unknown as Claim;
}

/** An entity with dates. */
export function dated(id: string, type: Entity['type'], ...dates: readonly string[]): Entity {
  const facts = dates.map((edtf) => ({ what: 'beginning', edtf, references: ['almanac'] }));
  return { id, name: id, type, dates: facts } as unknown as Entity;
}

/** A claim that names entities. */
export function naming(claim: Claim, ...entities: readonly Entity[]): Claim {
  return { ...claim, entities: entities.map((entity) => ({ entity, as: ['mention'] })) };
}
