/** Splits text without spaces at the names in it, which dictionaries lack. */
import { foldForms } from './fold.ts';
import type { Names } from './names.ts';
import { isUnspaced, segment } from './letters.ts';

/** The words of a query. In Chinese and Japanese, each name is one word; longer names are preferred. */
export async function segmentNames(words: readonly string[], names: Names): Promise<string[]> {
  const parts: string[] = [];
  for (let start = 0; start < words.length;) {
    let end = start;
    while (end < words.length && isUnspaced(words[end] ?? '')) end += 1;
    if (end > start) parts.push(...(await splitRun(words.slice(start, end).join(''), names)));
    else parts.push(words[start] ?? '');
    start = Math.max(end, start + 1);
  }
  return parts;
}

async function splitRun(run: string, names: Names): Promise<string[]> {
  const characters = Array.from(run);
  const parts: string[] = [];
  let rest = '';
  for (let start = 0; start < characters.length;) {
    const found = await longestName(characters.slice(start, start + LONGEST), names);
    if (found === 0) {
      rest += characters[start] ?? '';
      start += 1;
      continue;
    }
    if (rest !== '') parts.push(...segment(rest));
    rest = '';
    parts.push(characters.slice(start, start + found).join(''));
    start += found;
  }
  return rest === '' ? parts : [...parts, ...segment(rest)];
}

/** The length of the longest name at the start of some characters; 0 if there is none. */
async function longestName(characters: readonly string[], names: Names): Promise<number> {
  for (let length = characters.length; length > 1; length -= 1) {
    const text = characters.slice(0, length).join('');
    const rows = await names.at(text);
    if (rows.some((row) => foldForms(row.text).includes(text))) return length;
  }
  return 0;
}

/** The most characters of a name that is looked for. */
const LONGEST = 14;
