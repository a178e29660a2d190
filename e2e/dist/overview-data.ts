/** The parts of `data/claims.json` that the tests of the overviews read, and how they find the pages. */
import { readSite, readText, toFile, type BuiltSite } from './built-site.ts';
import { attribute, select, type Element, type Page } from './page.ts';

export interface Data {
  readonly commentaries: readonly { readonly id: string }[];
  readonly claims: readonly Claim[];
  readonly sources: readonly { readonly id: string; readonly voice: string }[];
}

export interface Claim {
  readonly id: string;
  readonly commentary: string;
  readonly url: string;
  readonly text: string;
  readonly certainty: string;
  readonly attributions: readonly { readonly source: string; readonly voice: string }[];
  readonly when: readonly {
    readonly edtf?: string;
    readonly after?: string;
    readonly before?: string;
    readonly ref?: string;
  }[];
  readonly links: readonly { readonly rel: string; readonly url: string }[];
}

/** The page of an overview for one commentary, with the claims it covers. */
export interface Overview {
  readonly page: Page;
  readonly claims: readonly Claim[];
  readonly site: BuiltSite;
}

/** The published data. */
export async function readData(): Promise<Data> {
  // Not validated, because the site wrote it and other tests check it.
  return JSON.parse(await readText('data/claims.json')) as Data;
}

/** The pages of an overview, one for each commentary; with a single commentary, the page of the overview itself. */
export async function readOverviews(name: string): Promise<Overview[]> {
  const [site, data] = await Promise.all([readSite(), readData()]);
  return data.commentaries.map(({ id }) => {
    const file = data.commentaries.length === 1 ? `${name}/index.html` : `${name}/${id}/index.html`;
    const page = site.pageOf.get(file);
    if (!page) throw new Error(`There is no ${file}.`);
    return { page, site, claims: data.claims.filter(({ commentary }) => commentary === id) };
  });
}

/** The elements that have a class. */
export function withClass(from: Page | Element, tag: string, name: string): Element[] {
  return select(from, tag).filter((element) => attribute(element, 'class')?.split(' ').includes(name) === true);
}

/** The absolute address of a link. */
export function targetOf(link: Element, { page, site }: Pick<Overview, 'page' | 'site'>): string {
  const base = new URL(page.file.replace(/(^|\/)index\.html$/, '$1'), site.address);
  return new URL(attribute(link, 'href') ?? '', base).href;
}

/** The absolute addresses of all links in an element. */
export function targetsOf(from: Page | Element, overview: Pick<Overview, 'page' | 'site'>): string[] {
  return select(from, 'a').map((link) => targetOf(link, overview));
}

/** The addresses that are those of claims. */
export function claimsAmong(targets: readonly string[], { claims }: Pick<Overview, 'claims'>): string[] {
  const known = new Set(claims.map(({ url }) => url));
  return targets.filter((target) => known.has(target));
}

/** The file at an address of the site. */
export function fileOf(target: string, { site }: Pick<Overview, 'site'>): string | undefined {
  const url = new URL(target);
  url.hash = '';
  return toFile(url, site.address);
}
