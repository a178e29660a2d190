/** The manual of the rules: why each exists, with an example that is run whenever it is shown. */
import type { Chapter, Entry } from './entry.ts';
import { editions } from './rules/editions.ts';
import { files } from './rules/files.ts';
import { form } from './rules/form.ts';
import { numbering } from './rules/numbering.ts';
import { references } from './rules/references.ts';
import { wording } from './rules/wording.ts';

export { demonstrate } from './demonstrate.ts';
export type { Chapter, Entry } from './entry.ts';

/** Every rule, in the order in which an editor meets them. */
export const chapters: readonly Chapter[] = [files, form, numbering, wording, references, editions];

/** What the manual says about a rule; undefined if there is no such rule. */
export function findEntry(rule: string): Entry | undefined {
  return chapters.find(({ entries }) => Object.hasOwn(entries, rule))?.entries[rule];
}
