/** Writes the record of a new commentary, and those of its authors, as far as they are known. */
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentDraft } from '../../lib/edition/draft.ts';
import {
  type AuthorName,
  joinName,
  splitName,
  toAuthorEntity,
  toAuthorSource,
  toSourceId,
} from '../../lib/new-work/authors.ts';
import { type Known, writeTemplate } from '../../lib/new-work/template.ts';
import { foldName } from '../../lib/search/fold.ts';
import { toId } from '../../lib/new-work/to-id.ts';
import { CommentarySchema } from '../../lib/schema/commentary.ts';
import type { Article } from '../../lib/source-map/index.ts';
import { FILL_IN, listNames, readRecords, refuseTaken, writeRecord } from './records.ts';

/** The files that were written: none where the record is there already, which is never replaced. */
export async function writeCommentaryRecord(
  folder: string,
  { article, authors, distinct }: Beginning,
): Promise<string[]> {
  const path = join(folder, 'commentary.yaml');
  if (await exists(path)) return [];
  const draft = await readRecords();
  const { known, written } = await writeAuthors(authors.map(splitName), draft, distinct);
  const original = {
    ...(article.title !== undefined && { title: article.title }),
    ...known.original,
    ...(draft.site && { language: draft.site.value.language }),
    issued: { verified: false },
    url: null,
  };
  const short = article.title !== undefined && article.title.length <= SHORT ? { shortTitle: article.title } : {};
  const head = ['A commentary: the record of the original, and of this edition of it.', ...FILL_IN];
  await writeFile(path, writeTemplate(CommentarySchema, { ...known, ...short, original }, head), { flag: 'wx' });
  return [path, ...written];
}

/** Makes the records of authors that have none; gives what the commentary’s record says of them. */
async function writeAuthors(
  names: readonly AuthorName[],
  draft: ContentDraft,
  distinct: readonly string[],
): Promise<{ known: Known & { readonly original: Known }; written: string[] }> {
  if (names.length === 0) return { known: { original: {} }, written: [] };
  const entities = listNames(draft, 'entity');
  const authors = names.map((name) => ({ id: findId(joinName(name), entities) ?? toId(joinName(name)), name }));
  const ids = authors.map(({ id }) => id);
  const source = findSource(ids, draft) ?? toSourceId(ids);
  const fresh = authors.filter(({ id }) => !entities.some((entity) => entity.id === id));
  const isFreshSource = !listNames(draft, 'source').some(({ id }) => id === source);
  for (const { id, name } of fresh) refuseTaken('entity', id, [joinName(name)], entities, distinct);
  const written: string[] = [];
  for (const { id, name } of fresh) written.push(await writeRecord('entity', id, toAuthorEntity(joinName(name))));
  if (isFreshSource) written.push(await writeRecord('source', source, toAuthorSource(authors)));
  return { known: { original: { authors: ids, authorNames: names }, authorSource: source }, written };
}

function findId(name: string, entities: ReturnType<typeof listNames>): string | undefined {
  return entities.find(({ names }) => names.some((other) => foldName(other) === foldName(name)))?.id;
}

/** The voice of an author who has a commentary here already. */
function findSource([id, ...others]: readonly string[], { sources }: ContentDraft): string | undefined {
  if (others.length > 0) return undefined;
  return [...sources].find(([, { value }]) => value.voice === 'author' && value.entity === id)?.[0];
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** What is known when a commentary is begun. */
export interface Beginning {
  readonly article: Article;
  readonly authors: readonly string[];
  /** Records that the authors are not, although they resemble them. */
  readonly distinct: readonly string[];
}

/** Titles of no more letters are short enough for running heads. */
const SHORT = 40;
