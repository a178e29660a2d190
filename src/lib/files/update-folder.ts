/**
 * Updates a folder: new files are moved in, files that stay are not touched, all others are removed. Creating, linking and
 * removing ten thousand folders for each build took a sixth of the time of a build after one edit. Another process can finish an
 * interrupted update: until it is complete, the update is in a folder beside this one, with a list of all files. Only one process
 * at a time may update a folder (output-folder.ts has a lock).
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

/** Begins to update a folder with the files of another one, which is used up. `staying` are the paths of files that stay. */
export function beginUpdate(folder: string, from: string, staying: Iterable<string>): void {
  writeFileSync(join(from, LIST), JSON.stringify([...listFiles(from), ...staying]));
  renameSync(from, updateOf(folder));
}

/** Whether there is an unfinished update. */
export function hasBegun(folder: string): boolean {
  return existsSync(updateOf(folder));
}

/** Finishes an update, if there is one. */
export function finishUpdate(folder: string): void {
  const update = updateOf(folder);
  const list = join(update, LIST);
  // If the list is gone, only the folder of the update is left to remove. If the folder is gone, so are the files that stay.
  if (existsSync(list) && existsSync(folder)) {
    const files = new Set(JSON.parse(readFileSync(list, 'utf8')) as string[]);
    // New files come first, so that no requested file is missing meanwhile.
    for (const path of listFiles(update)) if (files.has(path)) move(join(update, path), folder, path);
    removeOthers(folder, '', files, foldersOf(files));
    // Changes the mark of the folder (`markOutput`).
    utimesSync(folder, new Date(), new Date());
    rmSync(list, { force: true });
  }
  rmSync(update, { recursive: true, force: true });
}

/** The folder of an update. */
function updateOf(folder: string): string {
  return `${folder}.update`;
}

/** The list of files, in the folder of the update. No file of a site has this name. */
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

/** Makes the folders for a file, and removes files and folders that are in the way. */
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
      // Faster than `rmSync`, which first checks the type. A link is unlinked, because it may lead to files that stay.
      if (!isNeeded) unlinkSync(join(root, path));
    } else if (isNeeded) removeOthers(root, `${path}/`, files, folders);
    else rmSync(join(root, path), { recursive: true, force: true });
  }
}

/** The folders of files. Each path ends with `/`. */
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

/** The paths of all files below a folder. */
function listFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    return entry.isDirectory() ? listFiles(root, `${path}/`) : path === LIST ? [] : [path];
  });
}
