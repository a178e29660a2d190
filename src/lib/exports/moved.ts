/** Former addresses, which lead to the current ones: those of renamed commentaries and of moved pages of the site itself. */
import { argumentAnchor, claimArgumentPath } from '../address/argument.ts';
import { type ClaimId, toClaimSlug } from '../address/id.ts';
import { movedPaths } from '../address/moved.ts';
import { parsePath } from '../address/parse-path.ts';
import { besidePath, noteAnchor, paragraphAnchor, wordingAnchor } from '../address/url.ts';
import type { Commentary, Edition } from '../edition/model.ts';
import { layArgument } from '../overview/argument/layout.ts';
import { paragraphName } from '../wording/location.ts';
import { recordedAnchor } from '../wording/recorded-text.ts';
import { listRelations, relationName } from '../wording/relations.ts';
import { listPages } from './sitemap.ts';

/** A page at a former address, which says where its content is now. */
export interface MovedPage {
  /** The former address. */
  readonly from: string;
  /** The current address. */
  readonly to: string;
  /** The name of the current page. */
  readonly name: string;
  /** The renamed commentary, and its former slug; absent for a page of the site itself. */
  readonly renamed?: { readonly commentary: Commentary; readonly former: string };
  /** The anchors that can be cited, with labels. They are the same on both pages. */
  readonly parts: readonly { readonly id: string; readonly label: string }[];
}

/** Every page at a former address, except those of entities and sources, which are made from their records. */
export function listMovedPages(edition: Edition): MovedPage[] {
  const renamed = edition.commentaries.filter(({ formerly }) => formerly.length > 0);
  const pages = renamed.length > 0 ? listPages(edition).map(({ path }) => path) : [];
  return [
    ...Object.entries(movedPaths).map(([from, to]) => ({ from, to, name: to, parts: [] })),
    ...renamed.flatMap((commentary) =>
      pages
        .filter((path) => isOf(path, commentary.slug))
        .flatMap((to) =>
          commentary.formerly.map((former) => ({
            from: to.replace(`/${commentary.slug}/`, `/${former}/`),
            to,
            renamed: { commentary, former },
            ...describe(to, commentary),
          })),
        ),
    ),
  ];
}

/** Every path of a page: those of the sitemap, and former ones. */
export function listAddresses(edition: Edition): Set<string> {
  const { entities, sources } = edition;
  const former = (folder: string, records: readonly { readonly formerly: readonly string[] }[]): string[] =>
    records.flatMap(({ formerly }) => formerly.map((id) => `/${folder}/${id}/`));
  return new Set([
    ...listPages(edition).map(({ path }) => path),
    ...listMovedPages(edition).map(({ from }) => from),
    ...former('entities', entities),
    ...former('sources', sources),
  ]);
}

/** Whether a page belongs to a commentary: it is below its slug, or its own timeline or voices page. */
function isOf(path: string, slug: string): boolean {
  const [, first, second] = path.split('/');
  return first === slug || (second === slug && (first === 'timeline' || first === 'voices'));
}

/** The name of a page of a commentary, and its anchors. */
function describe(path: string, commentary: Commentary): Pick<MovedPage, 'name' | 'parts'> {
  const { shortTitle, editions } = commentary;
  const target = parsePath(path);
  if (target?.kind === 'commentary') return { name: shortTitle, parts: partsOfText(commentary) };
  if (target?.kind === 'claim') {
    const parts = editions.map(({ number }) => ({ id: wordingAnchor(number), label: `In edition ${number}` }));
    return { name: `¶${target.id}, ${shortTitle}`, parts };
  }
  if (target?.kind === 'argument') {
    return { name: `The argument of ${shortTitle}`, parts: partsOfArgument(path, target.start, commentary) };
  }
  if (target?.kind === 'coverage') return { name: `Coverage of ${shortTitle}`, parts: [] };
  if (target?.kind === 'edition') {
    return { name: `Edition ${target.edition} of ${shortTitle}`, parts: partsOfEdition(commentary, target.edition) };
  }
  if (path === besidePath(commentary.slug)) return { name: `Beside the article: ${shortTitle}`, parts: [] };
  return { name: target?.kind === 'editions' ? `Editions of ${shortTitle}` : shortTitle, parts: [] };
}

/** Sections, paragraphs, claims, notes and withdrawn claims, in reading order. */
function partsOfText({ sections, withdrawn }: Commentary): MovedPage['parts'] {
  const parts = sections.flatMap((section) => [
    ...partsOfHeading(section),
    ...section.paragraphs.flatMap(({ number, claims }) =>
      partsOfParagraph(number, [...claims, ...withdrawn.filter(({ paragraph }) => paragraph === number)]),
    ),
  ]);
  return withoutRepeats(parts);
}

/** Sections with main claims, claims and relations on a page of the argument. */
function partsOfArgument(path: string, start: number | undefined, commentary: Commentary): MovedPage['parts'] {
  const isHere = (address: string): boolean => address.startsWith(`${path}#`);
  const claims = commentary.claims.filter(({ id }) => isHere(claimArgumentPath(commentary, id)));
  const { spine } = layArgument(commentary, start);
  const headings = new Set(spine.map(({ claim }) => claim.section.anchor));
  // The first page of a long argument has no claims.
  const sections = claims.length === 0 ? [] : commentary.sections.filter(({ anchor }) => headings.has(anchor));
  return [
    ...sections.flatMap(partsOfHeading),
    ...claims.map(({ id }) => ({ id: argumentAnchor(id), label: `¶${id}` })),
    ...listRelations(commentary)
      .filter((relation) => isHere(relation.path))
      .flatMap((relation) =>
        [relation.anchor, ...relation.formerAnchors].map((id) => ({ id, label: relationName(relation) })),
      ),
  ];
}

/** Sections, paragraphs and claims of the text of an edition, and the claims that it withdrew. */
function partsOfEdition({ texts, editions }: Commentary, edition: number): MovedPage['parts'] {
  const sections = (texts[edition - 1]?.sections ?? []).flatMap(({ title, paragraphs }, index) => [
    { id: recordedAnchor(index), label: title },
    ...paragraphs.flatMap(({ number, claims }) =>
      partsOfParagraph(
        number,
        claims.map(({ record }) => record),
      ),
    ),
  ]);
  const { changes = [] } = editions.find(({ number }) => number === edition) ?? {};
  const withdrawn = changes.filter(({ fate }) => fate === 'withdrawn');
  return withoutRepeats([...sections, ...withdrawn.map(({ id }) => ({ id: toClaimSlug(id), label: `¶${id}` }))]);
}

function partsOfHeading({ title, anchor, formerly }: Commentary['sections'][number]): MovedPage['parts'] {
  return [anchor, ...formerly].map((id) => ({
    id,
    label: id === anchor ? title : `${title}, formerly “${id}”`,
  }));
}

/** A paragraph, and each of its claims with the note on it. */
function partsOfParagraph(number: number, claims: readonly { readonly id: ClaimId }[]): MovedPage['parts'] {
  return [
    { id: paragraphAnchor(number), label: paragraphName(number) },
    ...claims.flatMap(({ id }) => [
      { id: toClaimSlug(id), label: `¶${id}` },
      { id: noteAnchor(id), label: `About ¶${id}` },
    ]),
  ];
}

/** A paragraph that is split by a heading is listed once. */
function withoutRepeats(parts: MovedPage['parts']): MovedPage['parts'] {
  return [...new Map(parts.map((part) => [part.id, part])).values()];
}
