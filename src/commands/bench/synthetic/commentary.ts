/** A made-up commentary: its record, its source map and its sections. */
import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { makeClaim, type Cast } from './claim.ts';

const PER_PARAGRAPH = 4;
const PARAGRAPHS_A_SECTION = 9;

/** The files of a commentary with a number of claims, by their path in its folder. */
export function makeCommentary(cast: Cast, claims: number): Map<string, string> {
  const { random } = cast;
  const sections: string[] = [];
  const sentences: object[] = [];
  const argument: string[] = [];
  let written = 0;
  for (let paragraph = 1; written < claims; paragraph += 1) {
    if ((paragraph - 1) % PARAGRAPHS_A_SECTION === 0)
      sections.push('---\ntitle: The next part\noriginal: false\n---\n');
    for (let sentence = 1; sentence <= PER_PARAGRAPH && written < claims; sentence += 1) {
      const id = `${paragraph}.${sentence}`;
      const parts = random.chance(0.2) && written + 2 <= claims ? [`${id}a`, `${id}b`] : [id];
      const made = parts.map((part) => makeClaim(cast, part, argument.at(-1)));
      sections.push(`${sections.pop() ?? ''}\n${made.join('\n')}`);
      sentences.push(toSentence(id, made.join(' ')));
      argument.push(parts[0] ?? id);
      written += parts.length;
    }
  }
  const files = new Map<string, string>();
  sections.forEach((section, index) =>
    files.set(`${String(index + 1).padStart(2, '0')}-part-${index + 1}.mdx`, section),
  );
  const map = { schemaVersion: 1, sha256: digest('original'), segmentation: 'by hand', headings: [], sentences };
  files.set('source-map.json', JSON.stringify(map, null, 1));
  files.set('commentary.yaml', stringify(toRecord(cast, argument.slice(0, 8))));
  return files;
}

function toSentence(id: string, text: string): object {
  const words = text.split(/\s+/);
  return {
    id,
    words: words.length,
    sha256: digest(text),
    first: words.slice(0, 3).join(' '),
    last: words.slice(-3).join(' '),
  };
}

function toRecord({ author, title }: Cast, argument: readonly string[]): object {
  return {
    original: {
      title,
      authors: [author.id],
      authorNames: [{ family: author.name, given: 'A.' }],
      publisher: 'Made-up Press',
      series: 'Made-up Commentary',
      language: 'en-GB',
      issued: { edtf: '2021-09-07', year: 2021, verified: true },
      url: null,
      findAt: { label: 'the press', url: 'https://press.example/' },
    },
    shortTitle: title,
    abstract: 'A commentary made up to measure with; it says nothing.',
    rights: 'Nobody’s words are restated here.',
    authorSource: 'source-1',
    argument,
  };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
