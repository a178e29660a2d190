/**
 * Keeps files of one build for the next, in sets. A set is written once for its key; a build with the same key gives its
 * files a second name in the output, which costs a third of writing and removing them.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { giveSecondName } from '../lib/files/second-name.ts';
import { isRunning } from './output-folder.ts';
import { openOutput } from './write-files.ts';

export interface KeptFiles {
  /** Puts the set of a key into an output and gives how many files it has; `make` gives them where they are not kept. */
  readonly put: (root: URL, key: string, make: MakeFiles) => number;
  /** Throws away the sets that nobody has asked for since this was opened. */
  readonly prune: () => void;
}

/** Files, by their path from the root of the output. */
type MakeFiles = () => Iterable<readonly [path: string, text: string]>;

/** Opens the sets in a folder, which need not exist. */
export function openKeptFiles(folder: string): KeptFiles {
  const wanted = new Set<string>();
  const clear = (isUnwanted: (name: string) => boolean): void => {
    const names = existsSync(folder) ? readdirSync(folder).filter(isUnwanted) : [];
    for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
  };
  clear(isLeftover);
  return {
    put(root, key, make) {
      wanted.add(key);
      const set = join(folder, key);
      if (!existsSync(set)) keepSet(set, make());
      const place = openOutput(root);
      const paths = readPaths(set);
      if (paths?.every((path, index) => giveSecondName(join(set, String(index)), place(path)))) return paths.length;
      // Another build has thrown the set away, or somebody a part of it.
      rmSync(set, { recursive: true, force: true });
      return writeAnew(root, make());
    },
    prune() {
      clear((name) => !wanted.has(name) && (extname(name) === '' || isLeftover(name)));
    },
  };
}

/** Whether it is a set that a build which is no more has not finished. */
function isLeftover(name: string): boolean {
  return extname(name) !== '' && !isRunning(Number(extname(name).slice(1)));
}

/** Under its name there is never half a set. */
function keepSet(set: string, files: Iterable<readonly [path: string, text: string]>): void {
  const unfinished = `${set}.${process.pid}`;
  try {
    mkdirSync(unfinished, { recursive: true });
    const paths: string[] = [];
    for (const [path, text] of files) {
      writeFileSync(join(unfinished, String(paths.length)), text);
      paths.push(path);
    }
    writeFileSync(join(unfinished, LIST), JSON.stringify(paths));
    renameSync(unfinished, set);
  } catch (error) {
    // Whatever it was, a full disk is not to be made fuller.
    rmSync(unfinished, { recursive: true, force: true });
    // Another build may have been quicker.
    if (!existsSync(set)) throw error;
  }
}

/** Never into a file that is there: it may be the second name of one that is kept. */
function writeAnew(root: URL, files: ReturnType<MakeFiles>): number {
  const place = openOutput(root);
  let count = 0;
  for (const [path, text] of files) {
    const file = place(path);
    rmSync(file, { force: true });
    writeFileSync(file, text);
    count += 1;
  }
  return count;
}

function readPaths(set: string): string[] | undefined {
  try {
    return JSON.parse(readFileSync(join(set, LIST), 'utf8')) as string[];
  } catch {
    return undefined;
  }
}

/** The paths of a set’s files, which are named by their place in it. */
const LIST = 'paths.json';
