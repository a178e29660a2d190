/**
 * `npm run check -- --source path/to/original.txt [slug]`: compares a commentary with the text of its original, which is not part
 * of the project: whether its sentences match the source map, and how much of its wording is copied.
 */
import { formatOf } from '../lib/beside/formats.ts';
import { listSentencesWithoutClaim } from '../lib/edition/report/coverage.ts';
import type { ContentDraft } from '../lib/edition/draft/draft.ts';
import { formatReport, type Issue } from '../lib/edition/index.ts';
import { parseContent } from '../lib/edition/parse/parse.ts';
import { readContent } from '../lib/edition/read/read.ts';
import type { TextFile } from '../lib/edition/read/text-file.ts';
import { listWords } from '../lib/edition/issue/words.ts';
import type { Reading, SourceMap } from '../lib/schema/source-map.ts';
import { AS_TEXT, digest, readArticle } from '../lib/source-map/index.ts';
import { CONTENT_ROOT } from '../site.ts';
import { checkCopying } from './check-source/copying.ts';
import { checkSentences } from './check-source/sentences.ts';
import { readOriginal } from './original.ts';
import { paintOfErrors, WrongUse } from './command.ts';

/**
 * Compares the two, prints the result, and sets the exit status to 1 if something is wrong. Without a slug, finds the commentary
 * of the text.
 */
export async function checkSource(path: string, slug: string | undefined): Promise<void> {
  const text = await readOriginal(path);
  const { files, issues: unread } = await readContent(CONTENT_ROOT);
  const { draft } = parseContent(files, unread);
  const { commentary, map } = choose(draft, slug, digest(text));
  const isSame = map.sha256 === digest(text);
  const { reading } = map;
  const format = isSame && reading ? reading.format : formatOf('', path);
  const article = readArticle(
    text,
    // The reading of lines and places is only valid for the same file; language and abbreviations are valid for any copy.
    isSame && reading ? reading : { ...AS_TEXT, ...without(reading), format },
    map.segmentation,
  );
  const sentences = checkSentences(commentary, map, article);
  const own = files.filter((file) => isOwn(file, commentary.slug));
  const copying = checkCopying({ draft, commentary, article, files: own });
  const issues = [...sentences.issues, ...copying.issues];
  console.log(
    [
      `${CONTENT_ROOT}/commentaries/${commentary.slug} and ${path}${isSame ? '' : ', which is not the file its source map was made from'}`,
      `  sentences       ${map.sentences.length - sentences.different}/${map.sentences.length} as source-map.json has them`,
      `  covered         ${showCovered(map, listSentencesWithoutClaim({ commentaries: [commentary] }))}`,
      ...copying.lines.map((line) => `  ${line}`),
    ].join('\n'),
  );
  if (issues.length > 0) report(issues, files);
}

/** The parts of a reading that are valid for another file of the same original. */
function without(reading: Reading | undefined): Partial<Reading> {
  if (!reading) return {};
  const { language, abbreviations } = reading;
  return { abbreviations, ...(language !== undefined && { language }) };
}

function report(issues: readonly Issue[], files: readonly TextFile[]): void {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  // Without addresses, because the guide has no pages for these rules, which need the original.
  console.error(`\n${formatReport(issues, texts, { paint: paintOfErrors() })}`);
  process.exitCode = 1;
}

/** The named commentary; without a name, the one whose source map was made from this text, or the only one. */
function choose({ commentaries }: ContentDraft, slug: string | undefined, sha256: string) {
  const mapped = commentaries.flatMap((commentary) =>
    commentary.sourceMap ? [{ commentary, map: commentary.sourceMap.value }] : [],
  );
  const found =
    slug === undefined
      ? (mapped.find(({ map }) => map.sha256 === sha256) ?? (mapped.length === 1 ? mapped[0] : undefined))
      : mapped.find(({ commentary }) => commentary.slug === slug);
  if (found) return found;
  const names = mapped.map(({ commentary }) => commentary.slug);
  throw new WrongUse(
    slug === undefined
      ? `Unexpected text that is the original of no commentary here, expected the name of one: ${listWords(names)}`
      : `Unexpected commentary "${slug}", expected one with a source map: ${listWords(names)}`,
  );
}

/** Whether a file belongs to a commentary or to all. */
function isOwn({ path }: TextFile, slug: string): boolean {
  const [, folder, name] = path.split('/');
  return folder !== 'commentaries' || name === slug;
}

function showCovered({ sentences }: SourceMap, found: readonly { readonly id: string }[]): string {
  const without = found.map(({ id }) => id);
  const missing = without.length > SHOWN ? `${without.slice(0, SHOWN).join(', ')} …` : without.join(', ');
  return `${sentences.length - without.length}/${sentences.length} by a claim${without.length > 0 ? `; without: ${missing}` : ''}`;
}

/** How many ids are listed. */
const SHOWN = 12;
