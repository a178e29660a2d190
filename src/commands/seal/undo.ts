/** `npm run seal -- --undo`: undoes the last edition of a commentary, if it is not online. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isPlaceholder } from '../../lib/address/web.ts';
import type { CommentaryDraft, ContentDraft } from '../../lib/edition/draft/draft.ts';
import { formatPublished } from '../../lib/edition/index.ts';
import { parseContent } from '../../lib/edition/parse/parse.ts';
import { readContent } from '../../lib/edition/read/read.ts';
import { forgetEdition } from '../../lib/edition/seal/undo.ts';
import { formatLedger } from '../../lib/ledger/seal.ts';
import type { EditionRecord } from '../../lib/schema/index.ts';
import { CONTENT_ROOT, readSiteAddress } from '../../site.ts';
import { openOnline } from '../published/online.ts';
import { readLedger } from '../published/state.ts';
import { RefusedError, WrongUse } from '../command.ts';
import { replaceFile } from './replace-file.ts';

/** Where to look whether an edition is online. */
interface UndoOptions {
  /** Address or folder of the published site; the site’s own address if it is not given. */
  readonly published?: string | undefined;
  /** Whether the user confirms that the edition was never published. */
  readonly unpublished: boolean;
  readonly 'dry-run': boolean;
}

/**
 * Undoes the last edition of a commentary, which may be left out if only one has an edition; returns the message. Throws a
 * {@link RefusedError} if the edition is online, or this cannot be known.
 */
export async function undoEdition(slugs: readonly string[], options: UndoOptions): Promise<string> {
  const { files, issues } = await readContent(CONTENT_ROOT);
  const { draft } = parseContent(files, issues);
  const { commentary, ledger } = choose(draft, slugs);
  const { slug } = commentary;
  const last = ledger.editions.at(-1);
  if (!last) throw new RefusedError(`Nothing was done: "${slug}" has no edition.`);
  const looked = await refuseOnline(options, commentary, last);
  const isDryRun = options['dry-run'];
  const written = isDryRun ? [] : await takeBack(draft, { commentary, ledger });
  return [
    `${slug}: edition ${last.number}, ${last.date}, “${last.note}”, ${isDryRun ? 'would be undone' : 'was undone'} (${looked}).`,
    ...written,
    ...(isDryRun ? ['Nothing was written.'] : ['Its changes are still in the content, but not sealed.']),
  ].join('\n');
}

function choose({ commentaries }: ContentDraft, slugs: readonly string[]) {
  const sealed = commentaries.flatMap((commentary) =>
    commentary.ledger ? [{ commentary, ledger: commentary.ledger.value }] : [],
  );
  const names = sealed.map(({ commentary }) => commentary.slug);
  const [slug, ...more] = slugs;
  const [only, ...others] = slug === undefined ? sealed : sealed.filter(({ commentary }) => commentary.slug === slug);
  if (more.length > 0 || (slug === undefined && others.length > 0)) {
    throw new WrongUse(`Unexpected choice of several commentaries, expected one: ${names.join(' or ')}`);
  }
  if (only) return only;
  throw new RefusedError('Nothing was done: there is no edition to undo, or its ledger is not what was sealed.');
}

/** Returns where the edition was looked for. Throws if it is online, or this cannot be known. */
async function refuseOnline(
  { published, unpublished }: UndoOptions,
  { slug, record }: CommentaryDraft,
  { number }: EditionRecord,
): Promise<string> {
  if (unpublished) return 'not looked for online, because of --unpublished';
  const { href } = readSiteAddress(CONTENT_ROOT, process.env);
  const where = published ?? (isPlaceholder(href) ? undefined : href);
  if (where === undefined) {
    throw new RefusedError(
      `Nothing was done: whether edition ${number} of "${slug}" is online could not be checked, because the site has no address yet. Add --published <address or folder>, or --unpublished if it was never published.`,
    );
  }
  const online = await openOnline(where);
  for (const name of [slug, ...(record?.value.formerly ?? [])]) {
    const there = await readLedger(online, name);
    if (there && there.editions.length >= number) {
      throw new RefusedError(
        `Nothing was done: edition ${number} of "${slug}" is online at ${online.where}, so it stays; make changes in a new edition.`,
      );
    }
  }
  return `it is not at ${online.where}`;
}

/** Undoes the edition in all files. Writes the record first, because the next seal repairs a ledger with one edition too many. */
async function takeBack(draft: ContentDraft, { commentary, ledger }: Chosen): Promise<string[]> {
  const { slug } = commentary;
  const number = ledger.editions.length;
  const editions = ledger.editions.slice(0, -1);
  const names = [slug, ...(commentary.record?.value.formerly ?? [])];
  const record = draft.published?.value;
  const entry = record?.commentaries?.find((one) => names.includes(one.slug));
  if (entry && entry.editions > number) {
    throw new RefusedError(
      `Nothing was done: published.json records ${entry.editions} editions of "${slug}" and its ledger has ${number}; npm run check says what to do.`,
    );
  }
  const files: string[] = [];
  const put = async (file: string, text: string | undefined): Promise<void> => {
    files.push(file);
    if (text === undefined) await rm(file, { force: true });
    else await replaceFile(file, text);
  };
  if (record && entry?.editions === number) {
    const others = draft.commentaries.filter((one) => one !== commentary);
    const next = forgetEdition(record, entry, editions.at(-1), others);
    const isEmpty = [next.commentaries, next.entities, next.sources].every((list) => list?.length === 0);
    await put(join(CONTENT_ROOT, 'published.json'), isEmpty ? undefined : formatPublished(next));
  }
  const folder = join(CONTENT_ROOT, 'commentaries', slug);
  await put(join(folder, 'ledger.json'), editions.length === 0 ? undefined : formatLedger({ ...ledger, editions }));
  await put(join(folder, 'editions', `${number}.json`), undefined);
  const isKnown = entry?.undo.some(({ edition }) => edition === number) ?? false;
  const unknown =
    entry && !isKnown ? ['The ids that it added to published.json are not known, so they stay there.'] : [];
  return [`As they were before: ${files.join(', ')}.`, ...unknown];
}

type Chosen = ReturnType<typeof choose>;
