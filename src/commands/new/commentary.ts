/** `npm run new -- <slug> <file>`: makes the folder of a commentary on the text in a file, to be filled in. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RESERVED_SLUGS } from '../../lib/address/url.ts';
import { isId, isReservedName } from '../../lib/edition/read/layout.ts';
import { joinName, splitName } from '../../lib/new-work/authors.ts';
import {
  planSections,
  isUntouched,
  makeSections,
  MOST_SECTIONS,
  type NewSection,
} from '../../lib/new-work/sections.ts';
import { toId } from '../../lib/new-work/to-id.ts';
import type { Reading, SourceMap } from '../../lib/schema/source-map.ts';
import { digest, formatSourceMap, readArticle, SEGMENTATION, toSourceMap } from '../../lib/source-map/index.ts';
import { CONTENT_ROOT } from '../../site.ts';
import { readOriginal, readSourceMap } from '../original.ts';
import { type Given, readingOptions, refuseLanguage, toReading, withBylines } from '../reading.ts';
import { explainOutline, showOutline } from '../reading/outline.ts';
import { readArguments, RefusedError, WrongUse } from '../command.ts';
import { readBegun, refuseIdleAuthors, writeCommentaryRecord } from './commentary-record.ts';
import { LONGEST, readRecords } from './records.ts';
import { showConflicts, showDoubts, showLost, showNext } from './words.ts';

/** Starts a commentary, or reads its original again. */
export async function newCommentary(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      ...readingOptions,
      author: { type: 'string', multiple: true },
      'distinct-from': { type: 'string', multiple: true },
      'dry-run': { type: 'boolean' },
    },
  });
  const [slug = '', file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new WrongUse('Unexpected arguments, expected a name and the file of an original');
  refuseSlug(slug);
  const folder = join(CONTENT_ROOT, 'commentaries', slug);
  const text = await readOriginal(file);
  const there = await readFolder(folder);
  const before = there.map;
  // An existing folder keeps its name.
  if (!before && slug.length > LONGEST)
    throw new WrongUse(`Unexpected name of ${slug.length} characters, expected at most ${LONGEST}`);
  const isSame = before?.sha256 === digest(text);
  const names = (values.author ?? []).map((author) => joinName(splitName(author)));
  const draft = await readRecords();
  const begun = await readBegun(folder);
  refuseIdleAuthors(begun, values.author ?? [], values['distinct-from'] ?? []);
  const given: Given = {
    file,
    text,
    before: isSame ? before.reading : undefined,
    language: begun?.language ?? draft.site?.value.language ?? 'en',
    // If claims have been written or an edition was sealed, their numbers must stay the same.
    segmentation: before && (there.isSealed || (isSame && isInUse(there, before))) ? before.segmentation : SEGMENTATION,
  };
  const reading = withBylines(toReading(given, values), given, names);
  const article = readArticle(text, reading, given.segmentation);
  refuseLanguage(article, values.language);
  const map = toSourceMap(article, text);
  const sections = makeSections(article, map);
  refuseSize(map, sections, file);

  console.log(
    `${file} was read as ${FORMATS[reading.format]}.\n${explainOutline(article)}\n\n${showOutline(article, { withSentences: values['dry-run'] === true })}\n`,
  );
  console.log(showDoubts(article, { slug, file }));
  if (before && !isSame) console.log(showLost(before));

  if (there.isSealed) {
    throw new RefusedError(
      `Nothing was written: ${folder} has a sealed edition, whose ids count the sentences of its source map.\nTo see whether this text is that original: npm run check -- --source ${file} ${slug}`,
    );
  }
  const plan = planSections(there.sections, before, sections, map);
  if (plan.conflicts.length > 0) throw new RefusedError(showConflicts(plan.conflicts, folder));
  if (values['dry-run']) {
    console.log('Nothing was written: this was a dry run. Its options are not kept: give them again.');
    return;
  }
  await mkdir(folder, { recursive: true });
  const record = await writeCommentaryRecord(folder, {
    article,
    draft,
    authors: values.author ?? [],
    distinct: values['distinct-from'] ?? [],
  });
  await writeFile(join(folder, 'source-map.json'), formatSourceMap(map));
  for (const name of plan.remove) await rm(join(folder, name));
  for (const { name, text: section } of plan.write) await writeFile(join(folder, name), section);
  console.log(showNext({ folder, slug, map, record, cited: (values.author ?? []).map(splitName), plan }));
}

const FORMATS = { text: 'plain text', markdown: 'Markdown', html: 'a web page' } as const satisfies Record<
  Reading['format'],
  string
>;

/** Whether anything was written for the sentences of a map. */
function isInUse({ sections }: Folder, map: SourceMap): boolean {
  return sections.some(({ name, text }) => !isUntouched(name, text, map));
}

function refuseSlug(slug: string): void {
  if (!isId(slug)) {
    const id = toId(slug);
    const hint = id === '' ? '' : `: ${id}`;
    throw new WrongUse(`Unexpected name "${slug}", expected lower-case letters, digits and single hyphens${hint}`);
  }
  if (isReservedName(slug))
    throw new WrongUse(`Unexpected name "${slug}", which Windows reserves for a device, expected another`);
  if (RESERVED_SLUGS.includes(slug))
    throw new WrongUse(`Unexpected name "${slug}", which the site itself uses, expected another`);
}

function refuseSize({ sentences }: SourceMap, sections: readonly NewSection[], file: string): void {
  if (sentences.length === 0)
    throw new RefusedError(
      `Nothing was written: no paragraph was found in ${file}. Say which lines are paragraphs: --paragraph N`,
    );
  if (sections.length > MOST_SECTIONS) {
    throw new RefusedError(
      `Nothing was written: ${sections.length} headings are more than the ${MOST_SECTIONS} sections that a commentary can have. Say which are not headings: --paragraph N, --furniture N`,
    );
  }
}

/** What exists of the commentary. An unreadable source map counts as none, and then no section counts as untouched. */
async function readFolder(folder: string) {
  const names = await readdir(folder).catch((): string[] => []);
  const sections = names.filter((name) => /^\d\d-.+\.mdx$/.test(name)).sort();
  const map = names.includes('source-map.json') ? await readSourceMap(join(folder, 'source-map.json')) : undefined;
  return {
    isSealed: names.includes('ledger.json'),
    sections: await Promise.all(
      sections.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
    ),
    ...(map && { map }),
  };
}

type Folder = Awaited<ReturnType<typeof readFolder>>;
