import { expect, test } from 'playwright/test';
import type { Claim, Entity } from '../../../edition/model.ts';
import { claim, entity } from '../../../wording/test/records.ts';
import { byYear, eventTable, listEvents, type ListedEvent } from '../events.ts';

const attack: Claim['events'][number] = { type: 'attack', status: 'stalled', roles: [], unstated: [] };
const happens = (id: Claim['id'], edtf?: string): Claim =>
  claim({ id, events: [attack], when: edtf === undefined ? [] : [{ edtf, text: 'then' }] });
const pact = entity('Pact', {
  type: 'agreement',
  dates: [{ what: 'signature', edtf: '2020-02-29', references: ['gazette'] }] as unknown as Entity['dates'],
});
const claims = [happens('1.1'), happens('1.2', '2020-11'), happens('1.3', '2019/2020'), claim({ id: '1.4' })];
const events = listEvents({ claims, entities: [pact] });

test('events are sorted by date, from claims or references; those without a date are last', () => {
  expect(events.map(nameOf)).toEqual(['1.3', 'pact', '1.2', '1.1']);
  expect(byYear(events).map(({ year, events: own }) => [year, own.map(nameOf)])).toEqual([
    ['2019', ['1.3']],
    ['2020', ['pact', '1.2']],
    [undefined, ['1.1']],
  ]);
});

test('an event is found in every year that its date touches', () => {
  expect(events.map((event) => eventTable.rowData(event)['data-year'])).toEqual(['2019 2020', '2020', '2020', 'none']);
  const filters = eventTable.filters(events);
  expect(filters.map(({ name, groups }) => [name, groups[0]?.choices.map(({ value }) => value)])).toEqual([
    ['year', ['2019', '2020', 'none']],
    ['origin', ['claim', 'reference']],
  ]);
});

function nameOf(event: ListedEvent): string {
  return event.origin === 'claim' ? event.claim.id : event.entity.id;
}
