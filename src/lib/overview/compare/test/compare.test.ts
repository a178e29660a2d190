import { expect, test } from 'playwright/test';
import type { Edition } from '../../../edition/model.ts';
import { checkFiles, change, type Step, take } from '../../../manual/steps.ts';
import { FIRE } from '../../../manual/sample.ts';
import { EVENT, twoWorks, WATCH } from '../../../manual/two-works.ts';
import { plain } from '../../../wording/piece.ts';
import { type Comparison, compareEvent, inBrief } from '../comparison.ts';
import { sharedEventsAround, sidesOf } from '../tellings.ts';

/** The made-up articles after some changes. */
function load(...steps: Step[]): Edition {
  const { edition, issues } = checkFiles(take(twoWorks, steps));
  if (!edition) throw new Error(issues.map(({ message }) => message).join('\n'));
  return edition;
}

function compare(...steps: Step[]): Comparison {
  const edition = load(...steps);
  const event = edition.entities.find(({ id }) => id === EVENT);
  const comparison = event && compareEvent(event, edition);
  if (!comparison) throw new Error('Nothing is compared.');
  return comparison;
}

/** The verdict on each aspect. */
const verdicts = (...steps: Step[]): Record<string, string> =>
  Object.fromEntries(compare(...steps).aspects.map(({ label, verdict }) => [label, verdict.words]));

const DAY = 'edtf="2020-11-12" text="on the night of 12 November 2020"';
const when = (to: string): Step => change(WATCH, DAY, to);

test('two articles on one event are compared aspect by aspect', () => {
  const comparison = compare();
  const rows = comparison.aspects.map(({ label, verdict, cells }) => [
    label,
    verdict.words,
    ...cells.map(({ values, unnamed }) =>
      [
        ...values.map(({ words, claims }) => `${plain(words)} ${claims.map(({ id }) => `¶${id}`).join(' ')}`),
        ...(unnamed ? ['unnamed'] : []),
      ].join('; '),
    ),
  ]);
  expect(rows).toEqual([
    ['What happens', 'Agree', 'Attack ¶1.1 ¶1.2', 'Attack ¶1.1 ¶1.2'],
    ['Agent', 'Differ; Night Watch is firmer', 'Lamp Guild ¶1.2; unnamed', 'Tide League ¶1.2; unnamed'],
    ['Target', 'Agree', 'North Tower ¶1.1 ¶1.2', 'North Tower ¶1.1 ¶1.2'],
    ['Place', 'Harbour Lights is more exact', 'North Tower ¶1.1', 'Harbour Town ¶1.1'],
    [
      'When',
      'Night Watch is more exact',
      'November 2020 (“last November”; the year is the editors’ reading) ¶1.1',
      '12 November 2020 (“on the night of 12 November 2020”) ¶1.1',
    ],
    [
      'How firmly',
      'Night Watch is firmer',
      'Two keepers state it ¶1.1; The author raises it as possible ¶1.2',
      'The harbour master, quoting two keepers, states it ¶1.1; Ada Reed thinks it likely ¶1.2',
    ],
  ]);
  expect(inBrief(comparison)).toBe(
    'Agree on what happens and target. Differ on agent. One is more exact on place and the date. Night Watch is firmer.',
  );
});

/** Times in the second article, and the verdict on them compared with November 2020. */
const TIMES: Readonly<Record<string, string>> = {
  'edtf="2020-11" text="in November 2020"': 'Agree',
  'edtf="2020" text="in 2020"': 'Harbour Lights is more exact',
  'edtf="2020-12" text="in December 2020"': 'Differ',
  'edtf="2020-11~" text="around November 2020"': 'Cannot be compared',
  'edtf="2020-10/2020-12" text="from October to December 2020"': 'Agree in part',
  'edtf="2020-12/.." text="from December 2020 on"': 'Differ',
  'edtf="2020-11" mod="END" text="in late November 2020"': 'Night Watch is more exact',
  'ref="publication" text="now"': 'Cannot be compared',
  'after="light-accord" text="after the accord"': 'Cannot be compared',
};

for (const [props, expected] of Object.entries(TIMES)) {
  test(`compared with November 2020, ${props} gives “${expected}”`, () => {
    expect(verdicts(when(props)).When).toBe(expected);
  });
}

test('a date of a claim with two events is not used', () => {
  const second = `<Event type="attack" target="harbour-town" />\n  <When ${DAY}`;
  expect(verdicts(change(WATCH, `<When ${DAY}`, second)).When).toBe('Only Harbour Lights says');
});

test('a denial differs from what it denies, and its roles and firmness are not compared', () => {
  const deny = (label: string): Step => change(WATCH, `label="${label}" type="`, `label="${label}" negated type="`);
  const found = verdicts(deny('The north tower on 12 November'), deny('Whose people set the fire'));
  expect(found).toMatchObject({
    'What happens': 'Differ',
    Agent: 'Only Harbour Lights says',
    When: 'Only Harbour Lights says',
    'How firmly': 'Cannot be compared',
  });
});

test('a side that names the same agent more firmly is firmer, and one that also names another agrees in part', () => {
  const agent = (to: string): Step => change(WATCH, 'agent="tide-league"', `agent="${to}"`);
  expect(verdicts(agent('lamp-guild')).Agent).toBe('Agree; Night Watch is firmer');
  expect(verdicts(agent('lamp-guild tide-league')).Agent).toBe('Agree in part; Night Watch is firmer');
});

test('a source that speaks in both articles is one voice, and one source behind all is named', () => {
  const { voices } = compare();
  expect(voices.speakers.map(({ source, commentaries }) => [source.id, commentaries.length])).toEqual([
    ['keepers', 2],
    ['author', 1],
    ['harbour-master', 1],
    ['ada-reed', 1],
  ]);
  expect(voices.origin).toBeUndefined();
  const alone = compare(
    change(FIRE, `event="${EVENT}" agent="lamp-guild"`, 'agent="lamp-guild"'),
    change(WATCH, `event="${EVENT}" agent="tide-league"`, 'agent="tide-league"'),
  );
  expect(alone.voices.speakers).toHaveLength(2);
  expect(alone.voices.origin?.id).toBe('keepers');
});

test('only an event that both name is compared, and its relations are those that cross', () => {
  const { relations } = compare();
  expect(relations.map(({ path }) => path)).toEqual([
    '/night-watch/argument/#r-1-1-harbour-lights-1-1',
    '/night-watch/argument/#r-1-2-harbour-lights-1-2',
  ]);
  const edition = load(
    change(WATCH, `event="${EVENT}" target="north-tower" place`, 'target="north-tower" place'),
    change(WATCH, `event="${EVENT}" agent`, 'agent'),
  );
  const event = edition.entities.find(({ id }) => id === EVENT);
  expect(event && sidesOf(event)).toHaveLength(1);
  expect(event && compareEvent(event, edition)).toBeUndefined();
});

test('an event that articles share is found from what takes part in it', () => {
  const { entities } = load();
  const around = (id: string) => sharedEventsAround(entities.find((entity) => entity.id === id) ?? { claims: [] });
  expect(around('tide-league').map(({ id }) => id)).toEqual([EVENT]);
  expect(around('light-accord')).toEqual([]);
});
