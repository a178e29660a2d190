/** Rules about the form of records and components. */
import type { Chapter } from '../entry.ts';
import { FIRE, GAZETTE, TOWER, TOWERS } from '../sample.ts';
import { change } from '../steps.ts';

export const form: Chapter = {
  title: 'Keys, props and values',
  about: 'Whether records and components are written as their schemas want them.',
  entries: {
    'unknown-key': {
      title: 'A key that nobody reads',
      why: 'A misspelt key would be left out without a word, and its fact with it.',
      mend: 'Take the key that is suggested, or one of those that are listed.',
      wrong: [change(TOWER, 'type: place', 'tpye: place')],
    },
    'missing-key': {
      title: 'A key that is missing',
      why: 'Pages and data rely on it: a reference without its kind, or an entity without its type, could not be shown.',
      mend: 'Add the key. The message says what it may hold.',
      wrong: [change(GAZETTE, 'strength: reputable\n', '')],
    },
    'unknown-component': {
      title: 'A component that is none of ours',
      why: 'A section holds claims and their annotations, and nothing that could look like the article’s words without being checked.',
      mend: 'Take the component that is suggested. For emphasis write `*…*`; other HTML has no place in a claim.',
      wrong: [change(FIRE, '<When', '<Wehn')],
    },
    'unknown-prop': {
      title: 'A prop that nobody reads',
      why: 'MDX itself lets a misspelt prop through, and the annotation would be lost.',
      mend: 'Take the prop that is suggested, or one of those that are listed.',
      wrong: [change(FIRE, 'type="inference" certainty=', 'type="inference" certanty=')],
    },
    'missing-prop': {
      title: 'A prop that is missing',
      why: 'An annotation without it would leave open what has to be decided: how firmly, by whom, how the author stands to it.',
      mend: 'Add the prop. The message says what it may hold.',
      wrong: [change(FIRE, ' stance="neutral"', '')],
    },
    'duplicate-prop': {
      title: 'A prop that is there twice',
      why: 'Only one of the two would count, and nobody could tell which.',
      mend: 'Delete one of them.',
      wrong: [change(FIRE, 'text="last November"', 'text="last November" text="in November"')],
    },
    'wrong-value': {
      title: 'A value of the wrong kind',
      why: 'Annotations are chosen from closed lists, so that claims can be counted, filtered and compared.',
      mend: 'Take the value that is suggested, or one of those that are listed. Text that looks like a number stands in quotation marks.',
      wrong: [change(FIRE, 'certainty="possible"', 'certainty="posible"')],
    },
    'not-edtf': {
      title: 'A date that is none',
      why: 'Dates are EDTF, the library standard for dates that are not exact, so that the timeline can draw what is known and no more.',
      mend: 'Write `2020`, `2020-11`, `2020-11-03`, a span as `2021-05/2021-07`, a season as `2019-22` (21 spring to 24 winter), “about” as `2020~`, “perhaps” as `2020?`.',
      wrong: [change(FIRE, 'edtf="2020-11"', 'edtf="11/2020"')],
    },
    'not-literal': {
      title: 'Code in a section',
      why: 'What is published must stand in the file as it is read, not come out of an expression.',
      mend: 'Write the value between quotation marks. A brace that is meant as such is written `\\{`.',
      wrong: [change(FIRE, 'type="inference"', 'type={"inference"}')],
    },
    misplaced: {
      title: 'Something in the wrong place',
      why: 'A claim is one proposition in one paragraph, and its annotations come after it, so that the prose can be read from start to end.',
      mend: 'Move it to where the message expects it. A second paragraph is a second claim.',
      wrong: [change(FIRE, 'put out by hand.\n', 'put out by hand.\n\n  Nobody saw it done.\n')],
    },
    'missing-prose': {
      title: 'Words that are missing',
      why: 'A claim, a mention or a note without words shows nothing, and cannot be checked against anything.',
      mend: 'Write the words between the tags, or delete the tags.',
      wrong: [change(TOWERS, '<Entity id="lamp-guild">Guild</Entity>', '<Entity id="lamp-guild"></Entity>')],
    },
    'unsafe-link': {
      title: 'A link that leads nowhere safe',
      why: 'Notes link to the web only: no link of theirs can run a script, or break when the site moves.',
      mend: 'Write the whole address, with `https://`. To point at an entity, use `<Entity>`.',
      wrong: [change(TOWERS, 'https://gazette.example/2020', '/gazette/')],
    },
  },
};
