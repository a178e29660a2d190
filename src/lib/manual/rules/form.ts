/** Rules about the form of records and components. */
import type { Chapter } from '../entry.ts';
import { FIRE, GAZETTE, TOWER, TOWERS } from '../sample.ts';
import { change } from '../steps.ts';

export const form: Chapter = {
  title: 'Keys, props and values',
  about: 'Whether records and components match their schemas.',
  entries: {
    'unknown-key': {
      title: 'An unknown key',
      why: 'A misspelt key would be ignored, and its fact lost.',
      fix: 'Use the suggested key, or one from the list.',
      wrong: [change(TOWER, 'type: place', 'tpye: place')],
    },
    'missing-key': {
      title: 'A missing key',
      why: 'Pages and data need it: a reference without its kind, or an entity without its type, cannot be shown.',
      fix: 'Add the key. The message says which values it can have.',
      wrong: [change(GAZETTE, 'strength: reputable\n', '')],
    },
    'unknown-component': {
      title: 'An unknown component',
      why: 'A section has only claims and their annotations, so that nothing unchecked can look like the article’s words.',
      fix: 'Use the suggested component. Write emphasis as `*…*`; other HTML is not allowed in a claim.',
      wrong: [change(FIRE, '<When', '<Wehn')],
    },
    'unknown-prop': {
      title: 'An unknown prop',
      why: 'MDX accepts a misspelt prop, and the annotation would be lost.',
      fix: 'Use the suggested prop, or one from the list.',
      wrong: [change(FIRE, 'type="inference" certainty=', 'type="inference" certanty=')],
    },
    'missing-prop': {
      title: 'A missing prop',
      why: 'Without it the annotation does not say what it must: how firmly, by whom, or how the author presents it.',
      fix: 'Add the prop. The message says which values it can have.',
      wrong: [change(FIRE, ' stance="neutral"', '')],
    },
    'duplicate-prop': {
      title: 'A repeated prop',
      why: 'Only one of the two would count, and it is unclear which.',
      fix: 'Delete one of them.',
      wrong: [change(FIRE, 'text="last November"', 'text="last November" text="in November"')],
    },
    'wrong-value': {
      title: 'A value of the wrong kind',
      why: 'Annotations are chosen from closed lists, so that claims can be counted, filtered and compared.',
      fix: 'Use the suggested value, or one from the list. Put text that looks like a number in quotation marks. Most fields are plain text: Markdown and HTML would be shown as you type them.',
      wrong: [change(FIRE, 'certainty="possible"', 'certainty="posible"')],
    },
    'not-edtf': {
      title: 'An invalid date',
      why: 'Dates are in EDTF, the library standard for inexact dates, so that the timeline shows exactly what is known.',
      fix: 'Write `2020`, `2020-11`, `2020-11-03`, a span as `2021-05/2021-07`, a season as `2019-22` (21 spring to 24 winter), “about” as `2020~`, “perhaps” as `2020?`.',
      wrong: [change(FIRE, 'edtf="2020-11"', 'edtf="11/2020"')],
    },
    'impossible-date': {
      title: 'An impossible date',
      why: 'An article cannot report what came after it, and nobody has written a note in the future: usually a year is mistyped.',
      fix: 'Correct the date. What is in the future when the article appears is a `forecast`, or its event has a status such as `announced` or `proposed`.',
      wrong: [change(TOWERS, 'date="2026-01-15"', 'date="2062-01-15"')],
    },
    'not-literal': {
      title: 'Code in a section',
      why: 'The file must contain what is published, and not compute it.',
      fix: 'Write the value in quotation marks. Write a literal brace as `\\{`.',
      wrong: [change(FIRE, 'type="inference"', 'type={"inference"}')],
    },
    misplaced: {
      title: 'Something in the wrong place',
      why: 'A claim is one proposition in one paragraph, followed by its annotations, so that the text can be read in order.',
      fix: 'Move it where the message says. A second paragraph is a second claim.',
      wrong: [change(FIRE, 'put out by hand.\n', 'put out by hand.\n\n  Nobody saw it done.\n')],
    },
    'missing-prose': {
      title: 'Missing words',
      why: 'A claim, mention or note without words shows nothing and cannot be checked.',
      fix: 'Write the words between the tags, or delete the tags.',
      wrong: [change(TOWERS, '<Entity id="lamp-guild">Guild</Entity>', '<Entity id="lamp-guild"></Entity>')],
    },
    'unsafe-link': {
      title: 'An unsafe link',
      why: 'Notes may link only to the web, so that no link can run a script or break when the site moves.',
      fix: 'Write the full address, with `https://`. To link to an entity, use `<Entity>`.',
      wrong: [change(TOWERS, 'https://gazette.example/2020', '/gazette/')],
    },
  },
};
