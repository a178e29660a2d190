/** Renamed and merged entities and sources that were published: edits of the fixture, and the exact issues. */
import { ACCORD, type Cases, change, type Edit, remove, rewrite, seal, SILT, write } from './load-with.ts';

const TOWN = 'entities/harbour-town.yaml';
const FIRST = seal('First edition.');

/** Renames a file to another id. */
function rename(folder: string, from: string, to: string, more = ''): Edit {
  return async (root) => {
    let text = '';
    await rewrite(`${folder}/${from}.yaml`, (found) => (text = found))(root);
    await remove(`${folder}/${from}.yaml`)(root);
    await write(`${folder}/${to}.yaml`, text + more)(root);
  };
}

/** Exchanges the ids of two files. */
function exchange(folder: string, one: string, other: string): Edit[] {
  return [rename(folder, one, 'x'), rename(folder, other, one), rename(folder, 'x', other)];
}

/** Replaces an id everywhere in a file. */
function replaceIn(path: string, from: string, to: string): Edit {
  return rewrite(path, (text) => text.replaceAll(from, to));
}

function formerly(path: string, ids: string): Edit {
  return rewrite(path, (text) => `${text}formerly: [${ids}]\n`);
}

const callQuay = replaceIn(ACCORD, 'subject="north-quay"', 'subject="quay"');

const QUAY = 'entities/quay.yaml';
const FORMER = 'formerly: [north-quay]\n';

/** A renamed entity, sealed. */
const RENAMED: readonly Edit[] = [FIRST, rename('entities', 'north-quay', 'quay', FORMER), callQuay, seal('Renamed.')];

export const renameCases: Cases = {
  'a renamed entity whose former id another file lists': {
    edits: [FIRST, rename('entities', 'north-quay', 'quay'), callQuay, formerly(TOWN, 'north-quay')],
    issues: [
      'harbour-town.yaml:5:12 record-swapped: Unexpected former id "north-quay" in "harbour-town", expected it in "quay", which has the name that editions record for it → links to it would lead to something else: move it there',
    ],
  },
  'two renamed sources with exchanged former ids': {
    edits: [
      FIRST,
      rename('sources', 'dock-worker', 'docker', 'formerly: [board-members]\n'),
      rename('sources', 'board-members', 'board', 'formerly: [dock-worker]\n'),
      replaceIn(ACCORD, 'source="dock-worker"', 'source="docker"'),
      replaceIn(ACCORD, 'source="board-members"', 'source="board"'),
    ],
    issues: [
      'board.yaml:9:12 record-swapped: Unexpected former id "dock-worker" in "board", expected it in "docker", which has the name that editions record for it → links to it would lead to something else: move it there',
      'docker.yaml:9:12 record-swapped: Unexpected former id "board-members" in "docker", expected it in "board", which has the name that editions record for it → links to it would lead to something else: move it there',
    ],
  },
  'a new entity with the name of a merged one': {
    edits: [
      FIRST,
      remove('entities/north-quay.yaml'),
      replaceIn(ACCORD, 'subject="north-quay"', 'subject="harbour-board"'),
      formerly(TOWN, 'north-quay'),
      seal('Merged.'),
      write(QUAY, 'name: North Quay\ntype: place\n'),
      replaceIn(ACCORD, 'subject="harbour-board"', 'subject="quay"'),
      seal('Added.'),
    ],
    issues: [],
  },
  'a former id that moved to another entity': {
    edits: [...RENAMED, change(QUAY, FORMER, ''), formerly(TOWN, 'north-quay')],
    issues: [
      'harbour-town.yaml:5:12 record-vanished: Unexpected former id "north-quay" in "harbour-town", expected it in "quay", as published.json records → links to it would lead to something else: put it back; if the two were merged by mistake, first give "north-quay" a file of its own and seal',
    ],
  },
  'a former id that moved with a merged entity': {
    edits: [
      ...RENAMED,
      remove(QUAY),
      replaceIn(ACCORD, 'subject="quay"', 'subject="harbour-board"'),
      formerly(TOWN, 'quay, north-quay'),
      seal('Merged.'),
    ],
    issues: [],
  },
  'a former id that moved with a renamed entity to a third name': {
    edits: [
      ...RENAMED,
      rename('entities', 'quay', 'pier'),
      change('entities/pier.yaml', FORMER, 'formerly: [north-quay, quay]\n'),
      replaceIn(ACCORD, 'subject="quay"', 'subject="pier"'),
      seal('Renamed again.'),
    ],
    issues: [],
  },
  'a former id that has its own file again': {
    edits: [
      ...RENAMED,
      change(QUAY, FORMER, ''),
      write('entities/north-quay.yaml', 'name: The northern quay\ntype: place\n'),
      replaceIn(ACCORD, 'subject="quay"', 'subject="north-quay"'),
      seal('Separated.'),
    ],
    issues: [],
  },
  'two published entities whose files were exchanged': {
    edits: [FIRST, ...exchange('entities', 'tide-council', 'north-quay')],
    issues: [
      'north-quay.yaml:1:7 record-swapped: Unexpected name of "north-quay", which editions record for "tide-council", expected its own or a new one → an id always means the same: give the files their former names back',
      'north-quay.yaml:4:11 shared-alias: Unexpected name "the board", which "harbour-board" also has, expected a name of its own → if both have it, add distinctFrom: [harbour-board]; the other is at content/entities/harbour-board.yaml:7:11',
    ],
  },
  'three published entities whose names were exchanged in a circle': {
    edits: [
      FIRST,
      change('entities/harbour-town.yaml', 'name: Harbour Town', 'name: North Quay'),
      change('entities/north-quay.yaml', 'name: North Quay', 'name: Tide Council'),
      change('entities/tide-council.yaml', 'name: Tide Council', 'name: Harbour Town'),
    ],
    issues: [
      'harbour-town.yaml:1:7 record-swapped: Unexpected name of "harbour-town", which editions record for "north-quay", expected its own or a new one → an id always means the same: give the files their former names back',
    ],
  },
  'two published references whose files were exchanged': {
    edits: [FIRST, ...exchange('references', 'almanac-2021', 'gazette-2020')],
    issues: [
      'almanac-2021.yaml:1:8 record-swapped: Unexpected title of "almanac-2021", which editions record for "gazette-2020", expected its own or a new one → an id always means the same: give the files their former names back',
    ],
  },
  'a published source that has the name of another': {
    edits: [FIRST, change('sources/dock-worker.yaml', 'name: One dock worker', 'name: Board members')],
    issues: [],
  },
  'a published source with another name': {
    edits: [FIRST, change('sources/dock-worker.yaml', 'name: One dock worker', 'name: A docker')],
    issues: [],
  },
  'a renamed entity that says so': {
    edits: [
      FIRST,
      rename('entities', 'tide-council', 'tidal-council', 'formerly: [tide-council]\n'),
      ...[ACCORD, SILT, 'entities/harbour-board.yaml'].map((path) => replaceIn(path, 'tide-council', 'tidal-council')),
      seal('Second edition.', '2026-12-01'),
    ],
    issues: [],
  },
  'a merged source that says so': {
    edits: [
      FIRST,
      remove('sources/dock-worker.yaml'),
      replaceIn(ACCORD, 'source="dock-worker" count="one"', 'source="board-members"'),
      change(ACCORD, '  <Corroboration kind="disputed" source="board-members" count="plural" cue="deny" />\n', ''),
      formerly('sources/board-members.yaml', 'dock-worker'),
      seal('Second edition.', '2026-12-01'),
    ],
    issues: [],
  },
  'a former id of an entity in use': {
    edits: [rename('entities', 'north-quay', 'quay', 'formerly: [north-quay]\n')],
    issues: [
      '01-the-accord.mdx:31:40 unknown-entity: Unexpected entity "north-quay", which is "quay" now, expected its present id → write "quay"',
    ],
  },
  'a former id of a source in use': {
    edits: [rename('sources', 'dock-worker', 'docker', 'formerly: [dock-worker]\n')],
    issues: [
      '01-the-accord.mdx:27:24 unknown-source: Unexpected source "dock-worker", which is "docker" now, expected its present id → write "docker"',
    ],
  },
  'a published entity that is gone': {
    edits: [FIRST, rename('entities', 'north-quay', 'quay'), callQuay],
    issues: [
      'published.json:47:5 record-vanished: Unexpected absence of the published entity "north-quay", expected its file, or its id under formerly in the file of another entity → put content/entities/north-quay.yaml back, or add formerly: [north-quay] to the file that replaces it',
    ],
  },
  'a published source that is gone, where another is called much the same': {
    edits: [FIRST, rename('sources', 'dock-worker', 'dock-workers'), replaceIn(ACCORD, 'dock-worker', 'dock-workers')],
    issues: [
      'published.json:54:5 record-vanished: Unexpected absence of the published source "dock-worker", expected its file, or its id under formerly in the file of another source → put content/sources/dock-worker.yaml back, or add formerly: [dock-worker] to the file that replaces it; did you mean "dock-workers"?',
    ],
  },
  'published records that no claim names any more': {
    edits: [
      write('entities/buoy.yaml', 'name: Buoy\ntype: place\n'),
      write(
        'sources/pilot.yaml',
        'name: pilot\nsubject: a pilot\nplural: false\nvoice: unnamed-person\ndescription: Nothing.\n',
      ),
      write('published.json', '{"schemaVersion":1,"entities":["buoy"],"sources":["pilot"]}'),
    ],
    issues: [],
  },
  'an entity that is published and not recorded': {
    edits: [FIRST, rewrite('published.json', (text) => text.replace(/\n {4}"harbour-board",/, ''))],
    issues: [
      'harbour-board.yaml:1:1 ledger-unsealed: Unexpected entity "harbour-board", which is published but not recorded, expected its id in published.json → npm run seal records it',
    ],
  },
  'a former id that another file has': {
    edits: [formerly(TOWN, 'north-quay')],
    issues: [
      'harbour-town.yaml:5:12 record-reused: Unexpected former id "north-quay", which another entity has now, expected an id that no file has → what was at that address must not become something else: merge content/entities/north-quay.yaml into this file, or give it another id',
    ],
  },
  'a former id that is also the present one': {
    edits: [formerly(TOWN, 'harbour-town')],
    issues: [
      'harbour-town.yaml:5:12 record-reused: Unexpected former id "harbour-town", which the entity has now, expected another',
    ],
  },
  'a former id of two': {
    edits: [formerly(TOWN, 'port'), formerly('entities/north-quay.yaml', 'port')],
    issues: [
      'north-quay.yaml:7:12 record-reused: Unexpected former id "port", which "harbour-town" also had, expected it once → an address leads to one page: remove one of them',
    ],
  },
  'a record of ids that lacks a list': {
    edits: [write('published.json', '{"schemaVersion":1,"entities":[]}')],
    issues: [
      'published.json:1:1 missing-key: Unexpected record of what was published without sources, expected a list',
    ],
  },
};
