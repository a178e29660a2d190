/**
 * Brings a folder up to date: new files are moved in, files that stay are not touched, all others are removed. Making, linking
 * and removing ten thousand folders anew took a sixth of the time of a build after one edit. What has begun can be finished by
 * another process, as often as it takes: the update lies beside the folder, with the list of all files, until everything is done.
 * No two may do so at once (output-folder.ts has a lock).
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Begins to update a folder by the files of another, which is used up; `staying` are the paths of files that stay. */
export function beginUpdate(folder: string, from: string, staying: Iterable<string>): void {
  writeFileSync(join(from, LIST), JSON.stringify([...listFiles(from), ...staying]));
  renameSync(from, updateOf(folder));
}

/** Whether an update has begun that is not finished. */
export function hasBegun(folder: string): boolean {
  return existsSync(updateOf(folder));
}

/** Finishes an update, if one has begun. */
export function finishUpdate(folder: string): void {
  const update = updateOf(folder);
  const list = join(update, LIST);
  // Without its list an update is done but for its own folder; without the folder, the files that stay are lost.
  if (existsSync(list) && existsSync(folder)) {
    const files = new Set(JSON.parse(readFileSync(list, 'utf8')) as string[]);
    // First the new files: nothing that is asked for meanwhile is missing.
    for (const path of listFiles(update)) if (files.has(path)) move(join(update, path), folder, path);
    removeOthers(folder, '', files, foldersOf(files));
    // So that the folder itself shows that something in it has changed.
    utimesSync(folder, new Date(), new Date());
    rmSync(list, { force: true });
  }
  rmSync(update, { recursive: true, force: true });
}

/** Where the update of a folder lies. */
function updateOf(folder: string): string {
  return `${folder}.update`;
}

/** In the update; no file of a site has this name. */
const LIST = '.files-of-the-site.json';

function move(from: string, folder: string, path: string): void {
  const to = join(folder, path);
  try {
    renameSync(from, to);
  } catch {
    makeRoom(folder, path);
    renameSync(from, to);
  }
}

/** Makes the folders that a file lies in, and removes what lies in their place or in its own. */
function makeRoom(folder: string, path: string): void {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    const parent = join(folder, path.slice(0, end));
    if (lstatSync(parent, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(parent);
  }
  const to = join(folder, path);
  if (lstatSync(to, { throwIfNoEntry: false })?.isDirectory() === true) rmSync(to, { recursive: true });
  mkdirSync(dirname(to), { recursive: true });
}

function removeOthers(root: string, folder: string, files: ReadonlySet<string>, folders: ReadonlySet<string>): void {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder + entry.name;
    const isNeeded = files.has(path) || folders.has(`${path}/`);
    if (!entry.isDirectory()) {
      // Quicker than `rmSync`, which asks first what it is. A link may lead to files that stay.
      if (!isNeeded) unlinkSync(join(root, path));
    } else if (isNeeded) removeOthers(root, `${path}/`, files, folders);
    else rmSync(join(root, path), { recursive: true, force: true });
  }
}

/** The folders that files lie in, each with a `/` at its end. */
function foldersOf(files: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of files) {
    for (let end = path.lastIndexOf('/'); end !== -1; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end + 1);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** The files below a folder by their paths, with `/`. */
function listFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    return entry.isDirectory() ? listFiles(root, `${path}/`) : path === LIST ? [] : [path];
  });
}
