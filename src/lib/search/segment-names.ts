/** Parts what is written without spaces at the names in it, which a dictionary of words does not know. */
import { foldForms } from './fold.ts';
import type { Names } from './names.ts';
import { isUnspaced, segment } from './segment.ts';

/** The words of a query; of Chinese and Japanese, names as one word each, longest first. */
export async function segmentNames(words: readonly string[], names: Names): Promise<string[]> {
  const parted: string[] = [];
  for (let start = 0; start < words.length;) {
    let end = start;
    while (end < words.length && isUnspaced(words[end] ?? '')) end += 1;
    if (end > start) parted.push(...(await partRun(words.slice(start, end).join(''), names)));
    else parted.push(words[start] ?? '');
    start = Math.max(end, start + 1);
  }
  return parted;
}

async function partRun(run: string, names: Names): Promise<string[]> {
  const letters = Array.from(run);
  const parted: string[] = [];
  let rest = '';
  for (let start = 0; start < letters.length;) {
    const found = await longestName(letters.slice(start, start + LONGEST), names);
    if (found === 0) {
      rest += letters[start] ?? '';
      start += 1;
      continue;
    }
    if (rest !== '') parted.push(...segment(rest));
    rest = '';
    parted.push(letters.slice(start, start + found).join(''));
    start += found;
  }
  return rest === '' ? parted : [...parted, ...segment(rest)];
}

/** How many letters the longest name has that some letters begin with; 0 where there is none. */
async function longestName(letters: readonly string[], names: Names): Promise<number> {
  for (let length = letters.length; length > 1; length -= 1) {
    const text = letters.slice(0, length).join('');
    const rows = await names.at(text);
    if (rows.some((row) => foldForms(row.text).includes(text))) return length;
  }
  return 0;
}

/** Letters of the longest name that is looked for. */
const LONGEST = 14;
