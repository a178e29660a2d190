/**
 * The files beside the pages of claims and entities: written when the site is built, served from memory in `astro dev`. As
 * routes they would be four in five of all that a large site has, and each would cost more to answer than to write.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getEdition, getPageKeys } from '../edition.ts';
import { entityCardPath, parsePath, withBase } from '../lib/address/url.ts';
import type { Commentary, Edition, Entity } from '../lib/edition/model.ts';
import { toEntityCard } from '../lib/exports/entity-card.ts';
import { digestCode } from '../lib/files/code-digest.ts';
import { digestValue } from '../lib/ledger/digest.ts';
import { type RecordFile, filesOfClaim } from '../lib/linked-data/claim-files.ts';
import { openKeptFiles } from './kept-files.ts';
import { writeFiles } from './write-files.ts';

/** Writes them in a build, and answers for them in `astro dev`. */
export function recordFiles(): AstroIntegration {
  let base = '/';
  let root = new URL('./', import.meta.url);
  return {
    name: 'record-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base, root } = config);
      },
      'astro:server:setup': ({ server }) => {
        serveRecordFiles(server, base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeAll(dir, root);
        logger.info(`${count} files of claims and entities written`);
      },
    },
  };
}

/** Those of claims are four in five of all files of a large site, so they are kept for every commentary. */
async function writeAll(output: URL, root: URL): Promise<number> {
  const edition = await getEdition();
  const keys = await getPageKeys();
  const code = await digestCode([inProject(root)(CODE)], [inProject(root)(LOCK)]);
  const kept = openKeptFiles(inProject(root)(KEPT));
  const cards = writeFiles(
    output,
    edition.entities.map((entity) => written(cardOf(entity), edition)),
  );
  const ofClaims = edition.commentaries.map((commentary) => {
    const make = () => filesOfCommentary(commentary, edition);
    // Without the code at hand nobody knows what has made them.
    if (code === undefined) return writeFiles(output, make());
    return kept.put(output, digestValue([code, edition.site.address, keys.ofCommentary(commentary)]), make);
  });
  kept.prune();
  return ofClaims.reduce((sum, count) => sum + count, cards);
}

/** One after the other: their texts need not all be there at once. */
function* filesOfCommentary(
  { claims }: Commentary,
  edition: Edition,
): Generator<[path: string, text: string], undefined> {
  for (const claim of claims) {
    for (const file of filesOfClaim(claim)) yield written(file, edition);
  }
}

function written({ path, write }: RecordFile, { site }: Edition): [path: string, text: string] {
  return [path, write(site)];
}

function inProject(root: URL): (path: string) => string {
  return (path) => fileURLToPath(new URL(path, root));
}

/** From the project’s root: what has a say in how the files come out, and where they are kept between builds. */
const CODE = 'src/';
const LOCK = 'package-lock.json';
const KEPT = '.cache/records/';

function cardOf(entity: Entity): RecordFile {
  const write = (): string => JSON.stringify(toEntityCard(entity));
  return { path: entityCardPath(entity.id), mediaType: 'application/json', write };
}

/** Answers requests for these files; everything else goes on to Astro, which knows what is wrong with the content. */
function serveRecordFiles(server: Server, base: string): void {
  const site = withBase(base, '');
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(`${site}/`) ? pathname.slice(site.length) : '';
    find(path).then(
      (file) => {
        if (!file) {
          next();
          return;
        }
        response.setHeader('Content-Type', `${file.mediaType}; charset=utf-8`);
        response.setHeader('Cache-Control', 'no-store');
        response.end(file.text);
      },
      () => {
        next();
      },
    );
  });
}

async function find(path: string): Promise<(Pick<RecordFile, 'mediaType'> & { readonly text: string }) | undefined> {
  const target = path.endsWith('/') ? undefined : parsePath(path.slice(0, path.lastIndexOf('/') + 1));
  if (target?.kind !== 'claim' && target?.kind !== 'entity') return undefined;
  const { claims, entities, site } = await getEdition();
  const files =
    target.kind === 'entity'
      ? entities.filter(({ id }) => id === target.id).map(cardOf)
      : claims
          .filter(({ id, commentary }) => id === target.id && commentary.slug === target.commentary)
          .flatMap(filesOfClaim);
  const file = files.find((candidate) => candidate.path === path);
  return file && { mediaType: file.mediaType, text: file.write(site) };
}

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];
