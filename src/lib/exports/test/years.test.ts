/**
 * Every form of date (EDTF levels 0 and 1): the table, the facets, the timeline and search must all find the same years in it.
 */
import { expect, test } from 'playwright/test';
import { yearOf } from '../../date/span.ts';
import type { Claim } from '../../edition/model.ts';
import { byYear, listEvents } from '../../overview/events/events.ts';
import { layTimeline } from '../../overview/timeline/layout.ts';
import { claimTable } from '../../tables/claim-filters.ts';
import { attribution, claim, source } from '../../wording/test/records.ts';
import { datesOfClaim } from '../search/dates.ts';
import { facetsOfClaim } from '../search/facets.ts';

/** A date, the first and last year that it touches, and its years if they are not all years from the first to the last. */
const cases: readonly [edtf: string, first?: number, last?: number, years?: readonly string[]][] = [
  ['2020', 2020, 2020],
  ['2020-11', 2020, 2020],
  ['2020-11-05', 2020, 2020],
  ['2020-11-05T10:00:00Z', 2020, 2020],
  ['2019-22', 2019, 2019],
  ['2019-24', 2019, 2020],
  ['2020?', 2020, 2020],
  ['2020-11~', 2020, 2020],
  ['2020-11-05%', 2020, 2020],
  ['201X', 2010, 2019],
  ['20XX', 2000, 2099],
  ['2020-XX', 2020, 2020],
  ['2020-XX-XX', 2020, 2020],
  ['2020-11-XX', 2020, 2020],
  ['0045', 45, 45, ['0045']],
  ['2019/2021', 2019, 2021],
  ['1980/2020', 1980, 2020],
  ['2019-12-30/2020-01-02', 2019, 2020],
  ['2019~/2021-05?', 2019, 2021],
  // A span of more than a century counts only as its first and last year.
  ['1000/2000', 1000, 2000, ['1000', '2000']],
  // If one end is open or unknown, only the year of the other one counts.
  ['2020-05/..', 2020, 2020],
  ['2020/', 2020, 2020],
  ['../2020-05', 2020, 2020],
  ['/2020', 2020, 2020],
  ['XXXX'],
  ['Y170000002'],
];

for (const [edtf, first, last, more] of cases) {
  const years = more ?? yearsFrom(first, last);
  test(`${edtf} is in ${years.length > 3 ? `${years.length} years` : years.join(', ') || 'no year'}, in all places`, () => {
    const author = attribution(source('The author', { side: [] }));
    const dated = claim({
      attributions: [author],
      when: [{ edtf, text: 'then' }],
      events: [{ type: 'attack', roles: [], unstated: [] }],
      commentary: { slug: 'harbour' } as Claim['commentary'],
    });
    const row = claimTable.rowData(dated);
    expect(row['data-year']).toBe(years.join(' ') || 'none');
    expect(row['data-date']?.slice(0, 4)).toBe(years[0]);
    expect(byYear(listEvents({ claims: [dated], entities: [] })).map(({ year }) => year)).toEqual([years[0]]);
    expect(facetsOfClaim(dated, () => []).year).toEqual(years);
    const { axis } = layTimeline({ claims: [dated] });
    // Each run of years has one more line than years, at the end of its last year.
    const drawn =
      axis.lines.filter(({ kind }) => kind === 'year').length - axis.breaks.length - Math.sign(years.length);
    expect([drawn, axis.labels[0]?.year]).toEqual([years.length, first]);
    const searched = datesOfClaim(dated).map(({ from, days }) => [yearOf(from), yearOf(from + Math.max(days, 1) - 1)]);
    expect(searched).toEqual(first === undefined ? [] : [[first, last]]);
  });

  test(`a claim with a note of what happened in ${edtf} is found in the same years by search and filter`, () => {
    const noted = claim({
      attributions: [attribution(source('The author', { side: [] }))],
      commentary: { slug: 'harbour' } as Claim['commentary'],
      editorNotes: [{ kind: 'since', text: 'Later it changed.', happened: edtf }] as unknown as Claim['editorNotes'],
    });
    expect(facetsOfClaim(noted, () => []).year).toEqual(years);
    expect(datesOfClaim(noted).map(({ from }) => yearOf(from))).toEqual(first === undefined ? [] : [first]);
  });
}

function yearsFrom(first?: number, last = first): string[] {
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
