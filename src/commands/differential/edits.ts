/** Edits of content, some at random places. All leave the content without issues. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Random } from '../bench/synthetic/random.ts';
import type { Desk } from './projects.ts';

/** Makes an edit; returns false if there is nothing to edit. */
type Apply = (desk: Desk, random: Random) => boolean;

type Which = 'sealed' | 'draft';

/** All edits. `isSealed` says whether another edition of the sealed commentary is made for the edit. */
export const EDITS = [
  ...(['sealed', 'draft'] as const).flatMap((which) =>
    listEdits(which === 'sealed', {
      [`reword (${which})`]: (desk, random) => reword(desk, which, random),
      [`annotate (${which})`]: (desk) => swap(fileOf(desk, which, '01-'), 'edtf="2020-22"', 'edtf="2020-23"'),
      [`note (${which})`]: (desk) => swap(fileOf(desk, which, '01-'), 'a signature.', 'one signature.'),
      [`add a claim (${which})`]: (desk) => addClaim(desk, which),
      [`rename a section (${which})`]: (desk) => renameSection(desk, which),
    }),
  ),
  ...listEdits(true, {
    'withdraw a claim': withdraw,
    'rename an entity': (desk) => rename(desk, 'entity', 'entities'),
    'rename a source': (desk) => rename(desk, 'source', 'sources'),
    'name an entity otherwise': ({ content }) =>
      swap(join(content, 'entities/tide-accord.yaml'), 'name: Tide Accord', 'name: Ebb Accord'),
  }),
  ...listEdits(false, {
    'delete a claim': (desk) => removeClaim(desk, 'draft') !== undefined,
    'move a claim': moveClaim,
    'add an entity': addEntity,
    'delete an entity': deleteEntity,
    'rename a commentary': renameCommentary,
    'name the site otherwise': ({ content }) => swap(join(content, 'site.yaml'), 'title: Harbour,', 'title: Port,'),
    'find a copy of a work': ({ content }) =>
      swap(
        join(content, 'references/gazette-2020.yaml'),
        'strength: primary\n',
        "strength: primary\narchived: { url: 'https://archive.example/1', date: 2024-05-03 }\n",
      ),
  }),
];

function listEdits(isSealed: boolean, edits: Readonly<Record<string, Apply>>) {
  return Object.entries(edits).map(([name, apply]) => ({ name, isSealed, apply }));
}

function fileOf(desk: Desk, which: Which, start: string): string {
  const folder = join(desk.content, 'commentaries', desk[which]);
  const name = readdirSync(folder).find((file) => file.startsWith(start));
  if (name === undefined) throw new Error(`There is no file ${start}… in ${folder}.`);
  return join(folder, name);
}

/** Replaces one text with the other, whichever of the two the file has. */
function swap(file: string, one: string, other: string): boolean {
  const text = readFileSync(file, 'utf8');
  const isOther = text.includes(other);
  if (!isOther && !text.includes(one)) return false;
  writeFileSync(file, isOther ? text.replace(other, one) : text.replace(one, other));
  return true;
}

function reword(desk: Desk, which: Which, random: Random): boolean {
  const file = fileOf(desk, which, random.pick(['01-', '02-']));
  const text = readFileSync(file, 'utf8');
  const ends = [...text.matchAll(/( again| there| here)?\.(?=\s*<Attribution)/g)];
  const end = random.pick(ends);
  const word = random.pick(['', ' again', ' there', ' here'].filter((other) => other !== (end[1] ?? '')));
  writeFileSync(file, `${text.slice(0, end.index)}${word}.${text.slice(end.index + end[0].length)}`);
  return true;
}

function addClaim(desk: Desk, which: Which): boolean {
  const used = readdirSync(join(desk.content, 'commentaries', desk[which]))
    .filter((file) => /\.mdx$|^ledger|^commentary/.test(file))
    .map((file) => readFileSync(join(desk.content, 'commentaries', desk[which], file), 'utf8'))
    .join('');
  const last = [...used.matchAll(/1\.2([a-z])/g)].map(([, letter = '']) => letter).reduce((a, b) => (a > b ? a : b));
  if (last === 'z') return false;
  const letter = String.fromCharCode(last.charCodeAt(0) + 1);
  const id = `1.2${letter}`;
  const claim = `\n<Claim id="${id}" type="forecast" certainty="stated" label="Boat ${letter}">Boat ${letter} will leave.<Attribution source="author" stance="own" /></Claim>\n`;
  // After the claim that was added last, which may have been moved.
  const before = desk.added[which].at(-1);
  const files = ['01-', '02-'].map((start) => fileOf(desk, which, start));
  for (const file of before === undefined ? files.slice(0, 1) : files) {
    const text = readFileSync(file, 'utf8');
    if (before === undefined) writeFileSync(file, `${text.trimEnd()}\n${claim}`);
    else
      writeFileSync(
        file,
        text.replace(claimPattern(before), (found) => found + claim),
      );
  }
  desk.added[which].push(id);
  return true;
}

/** Removes the claim that was added last; returns its id. */
function removeClaim(desk: Desk, which: Which): string | undefined {
  const id = desk.added[which].pop();
  if (id === undefined) return undefined;
  for (const start of ['01-', '02-']) {
    const file = fileOf(desk, which, start);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(claimPattern(id), ''));
  }
  return id;
}

const claimPattern = (id: string): RegExp => new RegExp(`\\n<Claim id="${id.replace('.', '\\.')}".*?</Claim>\\n`, 's');

function withdraw(desk: Desk): boolean {
  const id = removeClaim(desk, 'sealed');
  if (id === undefined) return false;
  const file = join(desk.content, 'commentaries', desk.sealed, 'commentary.yaml');
  const text = readFileSync(file, 'utf8');
  const entry = `  - { id: '${id}', reason: The original does not say so., successors: ['1.2a'] }\n`;
  const list = 'withdrawn:\n';
  writeFileSync(file, text.includes(list) ? text.replace(list, list + entry) : `${text}${list}${entry}`);
  return true;
}

/** Moves the claim that was added last from the end of one section to the beginning of the next. */
function moveClaim(desk: Desk): boolean {
  const id = desk.added.draft.at(-1);
  const [from, to] = [fileOf(desk, 'draft', '01-'), fileOf(desk, 'draft', '02-')];
  const text = readFileSync(from, 'utf8');
  const claim = id === undefined ? undefined : claimPattern(id).exec(text)?.[0];
  if (claim === undefined) return false;
  writeFileSync(from, text.replace(claim, ''));
  writeFileSync(to, readFileSync(to, 'utf8').replace(/\n---\n/, `\n---\n${claim}`));
  return true;
}

function renameSection(desk: Desk, which: Which): boolean {
  const file = fileOf(desk, which, '02-');
  const anchor = basename(file, '.mdx').slice('02-'.length);
  const renamed = join(dirname(file), `02-the-silt-${desk.next++}.mdx`);
  renameSync(file, renamed);
  addFormer(renamed, anchor);
  return true;
}

function addEntity(desk: Desk): boolean {
  const name = `extra-${desk.next++}`;
  writeFileSync(join(desk.content, 'entities', `${name}.yaml`), `name: ${name}\ntype: group\nnamedIn: caption\n`);
  return true;
}

/** Deletes an entity that was never published, because published ones must say what became of them. */
function deleteEntity({ content }: Desk): boolean {
  const published = readFileSync(join(content, 'published.json'), 'utf8');
  const names = readdirSync(join(content, 'entities')).filter((name) => name.startsWith('extra-'));
  const name = names.find((each) => !published.includes(`"${each.replace('.yaml', '')}"`));
  if (name === undefined) return false;
  rmSync(join(content, 'entities', name));
  return true;
}

function rename(desk: Desk, what: 'entity' | 'source', folder: string): boolean {
  const before = desk[what];
  const after = `${before.replace(/-\d+$/, '')}-${desk.next++}`;
  desk[what] = after;
  const file = join(desk.content, folder, `${after}.yaml`);
  renameSync(join(desk.content, folder, `${before}.yaml`), file);
  addFormer(file, before);
  const whole = new RegExp(`(?<=[" \\[])${before}(?=[" \\],])`, 'g');
  for (const path of readdirSync(desk.content, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(mdx|yaml)$/.test(path) || join(desk.content, path) === file) continue;
    const text = readFileSync(join(desk.content, path), 'utf8');
    writeFileSync(join(desk.content, path), text.replace(whole, after));
  }
  return true;
}

function renameCommentary(desk: Desk): boolean {
  const before = desk.draft;
  desk.draft = `estuary-${desk.next++}`;
  const [from, to] = [before, desk.draft].map((slug) => join(desk.content, 'commentaries', slug));
  if (from === undefined || to === undefined || existsSync(to)) return false;
  renameSync(from, to);
  addFormer(join(to, 'commentary.yaml'), before);
  return true;
}

/** Adds an id to the former ones of a record or a section. */
function addFormer(file: string, id: string): void {
  const text = readFileSync(file, 'utf8');
  const list = text.replace(/(?<=\nformerly: \[.*)(?=\]\n)/, `, ${id}`);
  const key = `formerly: [${id}]\n`;
  const withKey = file.endsWith('.mdx') ? text.replace(/(?=\n---\n)/, `\n${key.trimEnd()}`) : text + key;
  writeFileSync(file, list === text ? withKey : list);
}
