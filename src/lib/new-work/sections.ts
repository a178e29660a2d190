/**
 * Makes the section files of a new commentary, one for each heading, with a stub for each sentence; and plans what to do with
 * existing files when an original is read again. What somebody has written is never changed.
 */
import { RESERVED_ANCHOR } from '../address/url.ts';
import { stringify } from 'yaml';
import { type Unit, unitOf } from '../language/unit.ts';
import { SectionSchema } from '../schema/commentary.ts';
import type { SourceMap, SourceSentence } from '../schema/source-map.ts';
import type { Article } from '../source-map/index.ts';
import { toId } from './to-id.ts';
import { tryParse } from './try-parse.ts';

/** A section file. */
export interface NewSection {
  /** `01-opening.mdx`. */
  readonly name: string;
  readonly text: string;
  /** The ids of sentences for which it has a stub. */
  readonly sentences: readonly string[];
}

/** The sections of an article. Headings directly after each other become the title of one section. */
export function makeSections({ blocks }: Article, { sentences, reading }: SourceMap): NewSection[] {
  const parts: { titles: string[]; ids: string[] }[] = [];
  for (const { role, text, sentences: own } of blocks) {
    const last = parts.at(-1);
    if (role === 'heading') {
      if (last?.ids.length === 0) last.titles.push(text);
      else parts.push({ titles: [text], ids: [] });
    } else if (own.length > 0) {
      const ids = own.map(({ id }) => id);
      if (last) last.ids.push(...ids);
      else parts.push({ titles: [], ids });
    }
  }
  const written = parts.filter(({ ids }) => ids.length > 0);
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const anchors = new Set<string>();
  return written.map(({ titles, ids }, index) => {
    const title = titles.join(': ') || (written.length > 1 ? OPENING : WHOLE);
    const name = `${String(index + 1).padStart(2, '0')}-${toAnchor(title, anchors)}.mdx`;
    const own = ids.flatMap((id) => byId.get(id) ?? []);
    return { name, text: writeSection(title, titles.length > 0, own, unitOf(reading?.language)), sentences: ids };
  });
}

/** The most sections in a folder, since their numbers have two digits. */
export const MOST_SECTIONS = 99;

/**
 * Whether a section file is still as it was made, so that it can be replaced: it has only the stubs for sentences of the
 * map, and its title still fits its name.
 */
export function isUntouched(name: string, text: string, { sentences, reading }: SourceMap): boolean {
  const front = parseFront(text);
  if (!front) return false;
  const ids = new Set(listIds(text));
  const own = sentences.filter(({ id }) => ids.has(id));
  const bare = (anchor: string): string => anchor.replace(/-\d+$/, '');
  const isNamedSo = bare(name.slice('00-'.length, -'.mdx'.length)) === bare(toAnchor(front.title, new Set()));
  return isNamedSo && writeSection(front.title, front.original, own, unitOf(reading?.language)) === text;
}

/** The sentences for which a section has claims, written or not, each once. */
function listIds(text: string): string[] {
  return [...new Set([...text.matchAll(/<Claim\s[^>]*?\bid="(\d+\.\d+)[a-z]?"/g)].map(([, id = '']) => id))];
}

function parseFront(text: string): { title: string; original: boolean } | undefined {
  const front = SectionSchema.safeParse(tryParse(/^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? ''));
  return front.success ? front.data : undefined;
}

function writeSection(title: string, original: boolean, sentences: readonly SourceSentence[], unit: Unit): string {
  const front = stringify({ title, original }, { lineWidth: 0, singleQuote: true });
  return `---\n${front}---\n\n${sentences.map((sentence) => writePlace(sentence, unit)).join('\n')}`;
}

/** A stub for a sentence. Between the first and last words is the number of words, so that they do not read as a quotation. */
function writePlace({ id, words, first, last }: SourceSentence, unit: Unit): string {
  const count = words === 1 ? `1 ${unit}` : `${words} ${unit}s`;
  const edges = [...(first === '' ? [] : [`“${first}”`]), count, ...(last === '' ? [] : [`“${last}”`])].join(' … ');
  return `<Claim id="${id}" label="" type="" certainty="">
  {/* ${id}: ${edges.replaceAll('*/', '* /')} */}
  <Attribution source="" stance="" />
</Claim>
`;
}

/** An id that is not taken by an earlier section, nor by something else on the page. */
function toAnchor(title: string, taken: Set<string>): string {
  const id = toId(title) || 'section';
  const base = withoutReserved(id);
  let anchor = base;
  for (let number = 2; taken.has(anchor); number++) anchor = withoutReserved(`${base}-${number}`);
  taken.add(anchor);
  return anchor;
}

function withoutReserved(id: string): string {
  return RESERVED_ANCHOR.test(id) ? `section-${id}` : id;
}

/** Titles for sections without a heading in the original. */
const OPENING = 'Opening';
const WHOLE = 'The text';

/** An existing section file. */
type OldSection = Pick<NewSection, 'name' | 'text'>;

/** What to do with the section files. If there are conflicts, nothing is done. */
export type SectionPlan = ReturnType<typeof planSections>;

/** A written section that would no longer fit the sentences. */
export interface Conflict {
  readonly name: string;
  /** Its sentences that would get another number or section: the present and the new number, absent if there is none. */
  readonly moves: readonly { readonly from: string; readonly to?: string }[];
}

/** Plans the sections; `before` is the existing source map. */
export function planSections(
  old: readonly OldSection[],
  before: SourceMap | undefined,
  sections: readonly NewSection[],
  after: SourceMap,
) {
  const written = old.filter(({ name, text }) => !before || !isUntouched(name, text, before));
  const names = new Set(written.map(({ name }) => name));
  const texts = new Map(old.map(({ name, text }) => [name, text]));
  return {
    write: sections.filter(({ name, text }) => !names.has(name) && texts.get(name) !== text),
    remove: old
      .map(({ name }) => name)
      .filter((name) => !names.has(name) && !sections.some((one) => one.name === name)),
    /** Files with written work, which stay as they are. */
    keep: [...names],
    conflicts: written.flatMap((section) => findConflict(section, before, sections, after)),
  };
}

function findConflict(
  { name, text }: OldSection,
  before: SourceMap | undefined,
  sections: readonly NewSection[],
  after: SourceMap,
): Conflict[] {
  const planned = new Set(sections.find((section) => section.name === name)?.sentences);
  const own = listIds(text);
  const digestOf = (map: SourceMap | undefined, id: string): string | undefined =>
    map?.sentences.find((sentence) => sentence.id === id)?.sha256;
  const moves = own
    .filter((id) => !planned.has(id) || digestOf(before, id) !== digestOf(after, id))
    .map((from) => {
      const to = after.sentences.find(({ sha256 }) => sha256 === digestOf(before, from))?.id;
      return { from, ...(to !== undefined && { to }) };
    });
  // A section that somebody has written in gets no stub for a sentence that would move into it.
  const added = [...planned].filter((id) => !own.includes(id) && digestOf(before, id) !== digestOf(after, id));
  return moves.length + added.length > 0 ? [{ name, moves }] : [];
}
