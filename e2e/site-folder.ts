/**
 * The sites that tests use. Browser tests test the code, so they need a site with everything: that of the content that the
 * project came with, in its place or set aside. Tests of the built files use the site of the project’s own content and two
 * small ones, to show that the code works with any content.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'playwright/test';

/** Contents besides the project’s own: a new site without a commentary, and one with a single small commentary. */
export const otherContents = ['empty', 'small'] as const;
export type OtherContent = (typeof otherContents)[number];

/** Besides these, the site with everything, if it is not the project’s own, and one made up for browser tests. */
export type OtherSite = OtherContent | 'full' | 'made-up';

/** The folder of the project with another content. */
export function projectOf(content: OtherSite): string {
  return join('.cache', 'sites', content);
}

/** The folder of the site of another content. */
export function siteOf(content: OtherSite): string {
  return join(projectOf(content), 'dist');
}

/** The content that the project came with: it is the project’s own, was set aside, or no longer exists. */
export function findShipped(): string | undefined {
  const aside = existsSync('set-aside') ? readdirSync('set-aside').map((name) => join('set-aside', name)) : [];
  return ['content', ...aside].find((folder) => existsSync(join(folder, 'commentaries', 'safe-haven', 'ledger.json')));
}

/** The folder of the site with everything; undefined if there is none. */
export function fullSite(): string | undefined {
  const shipped = findShipped();
  return shipped === undefined ? undefined : shipped === 'content' ? 'dist' : siteOf('full');
}

/** The folder of the site that the running test uses. */
export function siteFolder(): string {
  return folderOf(test.info().project.name);
}

/** The folder of the site that a project of tests uses. */
export function folderOf(project: string): string {
  const content = otherContents.find((other) => project === `dist-${other}`);
  if (content !== undefined) return siteOf(content);
  return project === 'dist' ? 'dist' : (fullSite() ?? 'dist');
}

/**
 * Whether the site of the running test has everything, so that an empty list is a failure. On other sites a list may be
 * empty, because content is valid without it.
 */
export function hasEverything(): boolean {
  return siteFolder() === fullSite();
}
