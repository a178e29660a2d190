/** Writes the record of a new commentary and the records of its authors, as far as they are known. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ContentDraft } from '../../lib/edition/draft/draft.ts';
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
import { tryParse } from '../../lib/new-work/try-parse.ts';
import { CommentarySchema } from '../../lib/schema/commentary.ts';
import type { Article } from '../../lib/source-map/index.ts';
import { FILL_IN, listNames, refuseTaken, writeRecord } from './records.ts';
import { WrongUse } from '../command.ts';

/** Writes the records; returns the files. Writes nothing if the record exists, which is never replaced. */
export async function writeCommentaryRecord(
  folder: string,
  { article, draft, authors, distinct }: Beginning,
): Promise<string[]> {
  const path = join(folder, 'commentary.yaml');
  if (await exists(path)) return [];
  const { known, written } = await writeAuthors(authors.map(splitName), draft, distinct);
  const original = {
    ...(article.title !== undefined && { title: article.title }),
    ...known.original,
    language: article.reading.language ?? draft.site?.value.language,
    issued: { verified: false },
    url: null,
  };
  const short = article.title !== undefined && article.title.length <= SHORT ? { shortTitle: article.title } : {};
  const head = ['A commentary: the record of the original, and of this edition of it.', ...FILL_IN];
  await writeFile(path, writeTemplate(CommentarySchema, { ...known, ...short, original }, head), { flag: 'wx' });
  return [path, ...written];
}

/** What the record, which may be incomplete, says about the original; undefined if there is no record. */
export async function readBegun(folder: string): Promise<Begun | undefined> {
  const text = await readFile(join(folder, 'commentary.yaml'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : BegunSchema.safeParse(tryParse(text)).data?.original;
}

/** Refuses authors that the existing record does not have, because it is never replaced. */
export function refuseIdleAuthors(
  begun: Begun | undefined,
  authors: readonly string[],
  distinct: readonly string[],
): void {
  if (authors.length === 0 && distinct.length > 0)
    throw new WrongUse('Unexpected --distinct-from, which changes nothing without --author');
  const known = begun?.authorNames.map((name) => foldName(joinName(name)));
  const other = known && authors.find((author) => !known.includes(foldName(joinName(splitName(author)))));
  if (other !== undefined) {
    throw new WrongUse(
      `Unexpected --author "${other}", which changes nothing, because commentary.yaml already exists, expected the name in its authorNames`,
    );
  }
}

/** A name, as far as it is known; the name of an organisation counts as a family name. */
const BegunNameSchema = z
  .object({
    family: z.string().optional(),
    given: z.string().optional().catch(undefined),
    suffix: z.string().optional().catch(undefined),
    literal: z.string().optional(),
  })
  .transform(({ literal, family = literal ?? '', given = '', suffix = '' }) => ({ family, given, suffix }));

const BegunSchema = z.object({
  original: z.object({
    language: z.string().nullish().catch(undefined),
    authorNames: z.array(BegunNameSchema).catch([]),
  }),
});

export type Begun = z.output<typeof BegunSchema>['original'];

/** Makes the records of authors that have none; returns what the commentary’s record says about them. */
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

/** The source of an author who already has a commentary here. */
function findSource([id, ...others]: readonly string[], { sources }: ContentDraft): string | undefined {
  if (others.length > 0) return undefined;
  return [...sources].find(([, { value }]) => value.voice === 'author' && value.entity === id)?.[0];
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** What is known when a commentary is started. */
export interface Beginning {
  readonly article: Article;
  readonly draft: ContentDraft;
  readonly authors: readonly string[];
  /** Records that resemble the authors but are not the same. */
  readonly distinct: readonly string[];
}

/** How many characters a title may have to be used as the short title. */
const SHORT = 40;
