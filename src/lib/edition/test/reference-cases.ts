/** References that lead nowhere: edits of the fixture, and the exact issues. */
import { ACCORD, type Cases, change, RECORD, SILT } from './load-with.ts';

const BOARD = 'entities/harbour-board.yaml';
const QUAY = 'entities/north-quay.yaml';

export const referenceCases: Cases = {
  'unknown records in a claim with a wrong prop, all at once': {
    edits: [
      change(SILT, 'certainty="possible"', 'certainty="perhaps"'),
      change(SILT, 'dredgers', '<Entity id="dredger">dredgers</Entity>'),
      change(SILT, 'source="author"', 'source="autor"'),
    ],
    issues: [
      '02-the-silt.mdx:6:45 wrong-value: Unexpected "perhaps" as certainty, expected stated, probable, possible or open',
      '02-the-silt.mdx:7:21 unknown-entity: Unexpected entity "dredger", expected the id of a file in entities/ → npm run new -- entity dredger makes it',
      '02-the-silt.mdx:8:24 unknown-source: Unexpected source "autor", expected the id of a file in sources/ → did you mean "author"? npm run new -- source autor makes a new one',
    ],
  },
  'a mention of an unknown entity': {
    edits: [change(ACCORD, '<Entity id="tide-council">', '<Entity id="tide-counsel">')],
    issues: [
      '01-the-accord.mdx:14:81 unknown-entity: Unexpected entity "tide-counsel", expected the id of a file in entities/ → did you mean "tide-council"? npm run new -- entity tide-counsel makes a new one',
    ],
  },
  'an unknown entity that resembles none': {
    edits: [change(ACCORD, '<Entity id="tide-council">', '<Entity id="moon">')],
    issues: [
      '01-the-accord.mdx:14:81 unknown-entity: Unexpected entity "moon", expected the id of a file in entities/ → npm run new -- entity moon makes it',
    ],
  },
  'unknown entities in an event': {
    edits: [
      change(
        ACCORD,
        'event="tide-accord" party="harbour-board tide-council"',
        'event="tide-acord" party="harbour-board tide-counsel"',
      ),
    ],
    issues: [
      '01-the-accord.mdx:16:50 unknown-entity: Unexpected entity "tide-acord", expected the id of a file in entities/ → did you mean "tide-accord"? npm run new -- entity tide-acord makes a new one',
      '01-the-accord.mdx:16:83 unknown-entity: Unexpected entity "tide-counsel", expected the id of a file in entities/ → did you mean "tide-council"? npm run new -- entity tide-counsel makes a new one',
    ],
  },
  'unknown entities in a relation': {
    edits: [
      change(
        ACCORD,
        'subject="north-quay" object="harbour-town"',
        'subject="quay north-quay" object="harbour-town" place="town"',
      ),
    ],
    issues: [
      '01-the-accord.mdx:31:40 unknown-entity: Unexpected entity "quay", expected the id of a file in entities/ → npm run new -- entity quay makes it',
      '01-the-accord.mdx:31:86 unknown-entity: Unexpected entity "town", expected the id of a file in entities/ → npm run new -- entity town makes it',
    ],
  },
  'an unknown entity in a date': {
    edits: [change(SILT, 'after="tide-accord"', 'after="accord" before="tide-accord"')],
    issues: [
      '02-the-silt.mdx:9:16 unknown-entity: Unexpected entity "accord", expected the id of a file in entities/ → npm run new -- entity accord makes it',
    ],
  },
  'unknown entities in a note': {
    edits: [
      change(ACCORD, 'entities="tide-accord"', 'entities="accord"'),
      change(ACCORD, 'reports a signature', 'reports a <Entity id="signature">signature</Entity>'),
    ],
    issues: [
      '01-the-accord.mdx:19:97 unknown-entity: Unexpected entity "accord", expected the id of a file in entities/ → npm run new -- entity accord makes it',
      '01-the-accord.mdx:20:71 unknown-entity: Unexpected entity "signature", expected the id of a file in entities/ → npm run new -- entity signature makes it',
    ],
  },
  'an unknown entity to be distinct from': {
    edits: [change(BOARD, '[tide-council]', '[tide-council, tide-board]')],
    issues: [
      'harbour-board.yaml:9:30 unknown-entity: Unexpected entity "tide-board", expected the id of a file in entities/ → npm run new -- entity tide-board makes it',
    ],
  },
  'an unknown place around a place': {
    edits: [change(QUAY, '[harbour-town]', '[harbour-town, harbour-towns]')],
    issues: [
      'north-quay.yaml:5:26 unknown-entity: Unexpected entity "harbour-towns", expected the id of a file in entities/ → did you mean "harbour-town"? npm run new -- entity harbour-towns makes a new one',
    ],
  },
  'an unknown entity as a source': {
    edits: [change('sources/author.yaml', 'jo-sand', 'jo-sands')],
    issues: [
      'author.yaml:5:9 unknown-entity: Unexpected entity "jo-sands", expected the id of a file in entities/ → did you mean "jo-sand"? npm run new -- entity jo-sands makes a new one',
    ],
  },
  'an unknown side of a source': {
    edits: [change('sources/board-members.yaml', '[harbour-board]', '[harbour-board, tide-councils]')],
    issues: [
      'board-members.yaml:6:23 unknown-entity: Unexpected entity "tide-councils", expected the id of a file in entities/ → did you mean "tide-council"? npm run new -- entity tide-councils makes a new one',
    ],
  },
  'an unknown author': {
    edits: [change(RECORD, '[jo-sand]', '[jo-sandy]')],
    issues: [
      'commentary.yaml:3:13 unknown-entity: Unexpected entity "jo-sandy", expected the id of a file in entities/ → did you mean "jo-sand"? npm run new -- entity jo-sandy makes a new one',
    ],
  },
  'an unknown source of a claim': {
    edits: [
      change(ACCORD, 'source="dock-worker"', 'source="dock-workers"'),
      change('sources/dock-worker.yaml', 'name:', 'nom:'),
    ],
    issues: [
      '01-the-accord.mdx:27:24 unknown-source: Unexpected source "dock-workers", expected the id of a file in sources/ → did you mean "dock-worker"? npm run new -- source dock-workers makes a new one',
      'dock-worker.yaml:1:1 missing-key: Unexpected source without name, expected text',
      'dock-worker.yaml:1:1 unknown-key: Unexpected key "nom" in source, expected name, subject, plural, voice, count, entity, side, sideAsWorded, asWorded, description or formerly',
    ],
  },
  'an unknown source that confirms': {
    edits: [change(ACCORD, '"disputed" source="board-members"', '"disputed" source="board-member"')],
    issues: [
      '01-the-accord.mdx:29:42 unknown-source: Unexpected source "board-member", expected the id of a file in sources/ → did you mean "board-members"? npm run new -- source board-member makes a new one',
    ],
  },
  'an unknown source as the author': {
    edits: [change(RECORD, 'authorSource: author', 'authorSource: auther')],
    issues: [
      'commentary.yaml:15:15 unknown-source: Unexpected source "auther", expected the id of a file in sources/ → did you mean "author"? npm run new -- source auther makes a new one',
    ],
  },
  'an unknown reference of a note': {
    edits: [change(ACCORD, '"gazette-2020 almanac-2021"', '"almanac-2021 gazette-2002"')],
    issues: [
      '01-the-accord.mdx:19:73 unknown-reference: Unexpected reference "gazette-2002", expected the id of a file in references/ → did you mean "gazette-2020"? npm run new -- reference gazette-2002 makes a new one',
    ],
  },
  'an unknown reference of a fact': {
    edits: [change(QUAY, '[gazette-2020]', '[gazette]')],
    issues: [
      'north-quay.yaml:6:79 unknown-reference: Unexpected reference "gazette", expected the id of a file in references/ → npm run new -- reference gazette makes it',
    ],
  },
  'an unknown reference of what tells entities apart': {
    edits: [change(QUAY, 'type: place\n', 'type: place\ntoldApartBy: [gazette]\n')],
    issues: [
      'north-quay.yaml:3:15 unknown-reference: Unexpected reference "gazette", expected the id of a file in references/ → npm run new -- reference gazette makes it',
    ],
  },
  'a link to an unknown claim': {
    edits: [change(ACCORD, '<Relates rel="elaborates" to="2.1" />', '<Relates rel="elaborates" to="1.2" />')],
    issues: [
      '01-the-accord.mdx:9:33 unknown-claim: Unexpected claim "1.2", expected the id of a claim of this commentary → did you mean "1.2a"?',
    ],
  },
  'an unknown claim in the argument': {
    edits: [change(RECORD, "'2.1'", "'9.1'")],
    issues: [
      'commentary.yaml:16:19 unknown-claim: Unexpected claim "9.1", expected the id of a claim of this commentary',
    ],
  },
};
