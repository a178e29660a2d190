/** Lists the pages at addresses whose names are no longer used. */
import { partsOfEntity } from '../components/entity/parts.ts';
import { partsOfSource } from '../components/source/parts.ts';
import { entityPath, paths, sourcePath } from '../lib/address/url.ts';
import type { Edition } from '../lib/edition/model.ts';
import { listMovedPages } from '../lib/exports/moved.ts';
import { pagesOfEntity } from '../lib/overview/entity/pages.ts';

/**
 * The former addresses of entities and sources, of commentaries with all of their pages, and of pages of the site itself, with
 * what is shown there: name and path of the page that replaces it, why it moved, and the anchors that can be cited, which are the same on both.
 */
export function listMoved(edition: Edition) {
  const named = edition.commentaries.length > 1;
  const entities = edition.entities.flatMap((entity) =>
    entity.formerly.map((former) => ({
      ...ofRecord(former, entity.name, entityPath(entity.id), 'entity'),
      from: entityPath(former),
      description: `The page “${former}” is now ${entity.name}.`,
      crumbs: [{ label: 'Names', path: paths.entities }],
      kicker: `Formerly “${former}”`,
      parts: partsOfEntity(entity, pagesOfEntity(entity), named),
    })),
  );
  const sources = edition.sources.flatMap((source) =>
    source.formerly.map((former) => ({
      ...ofRecord(former, source.name, sourcePath(source.id), 'source'),
      from: sourcePath(former),
      description: `The source “${former}” is now ${source.name}.`,
      crumbs: [{ label: 'Sources', path: paths.sources }],
      kicker: `Formerly the source “${former}”`,
      parts: partsOfSource(source),
    })),
  );
  const pages = listMovedPages(edition).map(({ from, to, name, renamed, parts }) => ({
    from,
    title: `Now: ${name}`,
    description: `What was at ${from} is now at ${to}.`,
    crumbs: [],
    crumb: renamed ? `“${renamed.former}”` : from,
    kicker: `Formerly ${from}`,
    name,
    path: to,
    parts,
    ...(renamed && { why: `The address “${renamed.former}” was changed to “${renamed.commentary.slug}”.` }),
  }));
  return [...entities, ...sources, ...pages];
}

function ofRecord(former: string, name: string, path: string, kind: 'entity' | 'source') {
  return {
    title: `“${former}”, now ${name}`,
    crumb: `“${former}”`,
    name,
    path,
    why: `The ${kind} “${former}” was renamed, or merged with another.`,
  };
}
