/** Rules about references between records, and records that nothing needs. */
import type { Chapter } from '../entry.ts';
import { FIRE, TOWERS } from '../sample.ts';
import { change, write } from '../steps.ts';

const FISHERS = write(
  'content/sources/fishers.yaml',
  'name: Fishers\nsubject: Fishers\nplural: true\nvoice: unnamed-people\ndescription: Fishers of the harbour, not named.\n',
);
const ALMANAC = write('content/references/almanac-2021.yaml', 'title: Tide Almanac, 2021\nstrength: reputable\n');
const WICKS = 'content/entities/wick-guild.yaml';
const WICK_GUILD =
  'name: Wick Guild\ntype: group\nnamedIn: caption\naliases:\n  - text: The Guild\n    references: [gazette-2020]\n';
const SOUTH = 'content/entities/south-tower.yaml';

export const references: Chapter = {
  title: 'References',
  about: 'Whether what is named is there, and whether what is there is named.',
  entries: {
    'unknown-entity': {
      title: 'An entity that has no file',
      why: 'A mention that leads nowhere would lose the claim from the page of whoever is meant.',
      mend: 'Take the id that is suggested, or give the entity a file in `entities/`; the file name is the id.',
      wrong: [change(TOWERS, '<Entity id="lamp-guild">', '<Entity id="lamp-gild">')],
    },
    'unknown-source': {
      title: 'A source that has no file',
      why: 'A claim that rests on nobody known could not be found under whoever says it.',
      mend: 'Take the id that is suggested, or give the source a file in `sources/`.',
      wrong: [change(FIRE, 'source="author"', 'source="auther"')],
    },
    'unknown-claim': {
      title: 'A claim that is not there',
      why: 'A link between claims has to hold from both ends: the other claim shows it as well.',
      mend: 'Take the id of a claim of the same commentary. Where the claim was withdrawn, the message names what stands in its place.',
      wrong: [change(TOWERS, 'rel="elaborates" to="2.1a"', 'rel="elaborates" to="2.1"')],
    },
    'unknown-reference': {
      title: 'A reference that has no file',
      why: 'Every fact from outside says what it rests on, in one place that can be mended once.',
      mend: 'Take the id that is suggested, or give the work a file in `references/`.',
      wrong: [change(TOWERS, 'references="gazette-2020"', 'references="gazette-2002"')],
    },
    'self-link': {
      title: 'Something that relates to itself',
      why: 'A claim cannot be its own ground, nor a place lie within itself: an id was mistaken.',
      mend: 'Put the id of the other claim or entity there.',
      wrong: [change(TOWERS, 'rel="elaborates" to="2.1a"', 'rel="elaborates" to="2.1b"')],
    },
    'shared-alias': {
      title: 'One name for two entities',
      why: 'Either the two are one and should share a file, or a reader who looks for the name has to be told that there are two.',
      mend: 'Merge the two files, or say in one of them `distinctFrom` with the id of the other.',
      wrong: [write(WICKS, WICK_GUILD)],
      right: [write(WICKS, `${WICK_GUILD}distinctFrom: [lamp-guild]\n`)],
    },
    'orphan-entity': {
      title: 'An entity that nothing names',
      why: 'Its page would show no claim. Mostly a mention is still to be marked, or the file is a leftover.',
      mend: 'Mark the words that name it with `<Entity>`, say `namedIn` where the article names it outside its claims, or delete the file.',
      wrong: [write(SOUTH, 'name: South Tower\ntype: place\n')],
      right: [write(SOUTH, 'name: South Tower\ntype: place\nnamedIn: caption\n')],
    },
    'orphan-source': {
      title: 'A source that says nothing',
      why: 'A voice is listed because the article lets it speak. One without a claim is a leftover, or an attribution was forgotten.',
      mend: 'Attribute the claims that rest on it, or delete the file.',
      wrong: [FISHERS],
      right: [
        FISHERS,
        change(
          FIRE,
          '  <When',
          '  <Corroboration kind="confirmed" source="fishers" count="plural" cue="bear this out" />\n  <When',
        ),
      ],
    },
    'not-since': {
      title: 'A note on what came before',
      why: '“Since then” is a promise: what stands under it happened after the article, so the author could not have known it.',
      mend: 'Mend the date in `happened`. What came before the article is a note of the kind `context`, `differs`, `conflict` or `imprecise`.',
      given: [change(TOWERS, 'kind="differs"', 'kind="since" happened="2022-05"')],
      wrong: [change(TOWERS, 'happened="2022-05"', 'happened="2020-05"')],
    },
    'orphan-reference': {
      title: 'A reference on which nothing rests',
      why: 'The list of references says what the facts rest on; a work that carries none does not belong there.',
      mend: 'Name it where it is used, or delete the file.',
      wrong: [ALMANAC],
      right: [ALMANAC, change(TOWERS, 'references="gazette-2020"', 'references="gazette-2020 almanac-2021"')],
    },
  },
};
