/** Checks files that are in memory by the rules that hold for a folder. */
import { revealHidden } from '../edition/read/hidden.ts';
import { type Loaded, type LoadOptions, makeEdition } from '../edition/index.ts';
import type { Issue } from '../edition/issue/issue.ts';
import { decode, NOT_UTF8 } from '../edition/read/read.ts';

/** What comes of the files, as of a folder that holds them. */
export function checkFiles(contents: ReadonlyMap<string, string | Uint8Array>, options: LoadOptions = {}): Loaded {
  const unread: Issue[] = [];
  const files = [...contents]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, content]) => {
      const text = typeof content === 'string' ? content : decode(content);
      if (text === undefined) {
        unread.push({ rule: 'unreadable-file', file: path, line: 1, column: 1, ...NOT_UTF8 });
        return [];
      }
      const { file, issues } = revealHidden({ path, text });
      unread.push(...issues);
      return [file];
    });
  return makeEdition(files, unread, options);
}
