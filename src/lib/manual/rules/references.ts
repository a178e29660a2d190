/** Rules about references between records, and unused records. */
import type { Chapter } from '../entry.ts';
import { FIRE, GUILD, TOWERS } from '../sample.ts';
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
  about: 'Whether everything that is used exists, and everything that exists is used.',
  entries: {
    'unknown-entity': {
      title: 'An entity that has no file',
      why: 'The claim would be missing from the page of whoever is meant.',
      fix: 'Use the suggested id, or add a file in `entities/`; the file name is the id.',
      wrong: [change(TOWERS, '<Entity id="lamp-guild">', '<Entity id="lamp-gild">')],
    },
    'unknown-source': {
      title: 'A source that has no file',
      why: 'The claim could not be found under its source.',
      fix: 'Use the suggested id, or add a file in `sources/`.',
      wrong: [change(FIRE, 'source="author"', 'source="auther"')],
    },
    'unknown-claim': {
      title: 'An unknown claim',
      why: 'Both claims show the relation, so the other claim must exist.',
      fix: 'Use the id of a claim of the same article; for a claim of another article, write its folder before the id: `other-text/7.4`. If the claim was withdrawn, the message names its successors.',
      wrong: [change(TOWERS, 'rel="elaborates" to="2.1a"', 'rel="elaborates" to="2.1"')],
    },
    'unknown-reference': {
      title: 'A reference that has no file',
      why: 'Every fact from other sources gives its reference, which is recorded in one file.',
      fix: 'Use the suggested id, or add a file in `references/`.',
      wrong: [change(TOWERS, 'references="gazette-2020"', 'references="gazette-2002"')],
    },
    'wrong-kind': {
      title: 'A name of the wrong kind',
      why: 'A person is not a place, a town did not write the article, and one person is not several: usually the id of another name was meant.',
      fix: 'Use the id of what is meant. If the record has the wrong `type`, correct that.',
      given: [
        change(
          TOWERS,
          '<Event type="agreement"',
          '<Event type="movement" agent="lamp-guild" destination="harbour-town" />\n  <Event type="agreement"',
        ),
      ],
      wrong: [change(TOWERS, 'destination="harbour-town"', 'destination="jo-sand"')],
    },
    'said-twice': {
      title: 'The same thing twice in a list',
      why: 'It would be counted and shown twice. A second alias that differs only in capitals is found by the search anyway.',
      fix: 'Delete one of them, and keep the references of both.',
      wrong: [change(GUILD, 'aliases:\n', 'aliases:\n  - text: the guild\n    references: [gazette-2020]\n')],
    },
    'self-link': {
      title: 'A relation to itself',
      why: 'A claim cannot be its own ground, a place cannot lie within itself, and nobody confirms or disputes what they say themselves: one of the ids is wrong.',
      fix: 'Use the id of the other claim or entity.',
      wrong: [change(TOWERS, 'rel="elaborates" to="2.1a"', 'rel="elaborates" to="2.1b"')],
    },
    'shared-alias': {
      title: 'One name for two entities',
      why: 'Either both are the same and should share a file, or a reader who looks for the name must learn that there are two.',
      fix: 'Merge the two files, or add `distinctFrom` to one of them, with the id of the other.',
      wrong: [write(WICKS, WICK_GUILD)],
      right: [write(WICKS, `${WICK_GUILD}distinctFrom: [lamp-guild]\n`)],
    },
    'orphan-entity': {
      title: 'An unused entity',
      why: 'Its page would show no claim. Usually a mention is not marked yet, or the file is left over.',
      fix: 'Mark the words that name it with `<Entity>`, add `namedIn` if the article names it outside its claims, or delete the file.',
      wrong: [write(SOUTH, 'name: South Tower\ntype: place\n')],
      right: [write(SOUTH, 'name: South Tower\ntype: place\nnamedIn: caption\n')],
    },
    'orphan-source': {
      title: 'An unused source',
      why: 'A source is listed because the article quotes it. Without a claim it is left over, or an attribution is missing.',
      fix: 'Attribute the claims that rest on it, or delete the file.',
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
      title: 'A “Since then” note on an earlier event',
      why: 'A “Since then” note must be about something after the article, which the author could not have known.',
      fix: 'Correct the date in `happened`. For an event before the article, use a note of the kind `context`, `differs`, `conflict` or `imprecise`.',
      given: [change(TOWERS, 'kind="differs"', 'kind="since" happened="2022-05"')],
      wrong: [change(TOWERS, 'happened="2022-05"', 'happened="2020-05"')],
    },
    'orphan-reference': {
      title: 'An unused reference',
      why: 'The list of references shows what the facts are based on. A work that is not used does not belong in it.',
      fix: 'Name it where you use it, or delete the file.',
      wrong: [ALMANAC],
      right: [ALMANAC, change(TOWERS, 'references="gazette-2020"', 'references="gazette-2020 almanac-2021"')],
    },
  },
};
