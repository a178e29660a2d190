/** The published data, which browser tests use instead of quoting the text. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { siteFolder } from '../site-folder.ts';

/** The parts of `data/claims.json` that the tests need. */
export interface Data {
  readonly url: string;
  readonly editions: readonly unknown[];
  readonly commentaries: readonly { readonly id: string; readonly url: string; readonly shortTitle: string }[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly sources: readonly { readonly id: string; readonly url: string; readonly name: string }[];
}

export interface Claim {
  readonly id: string;
  /** The slug of its commentary. */
  readonly commentary: string;
  readonly label: string;
  readonly url: string;
  readonly context: string;
  readonly text: string;
  readonly standalone: string;
  readonly type: string;
  readonly certainty: string;
  readonly negated: boolean;
  readonly events: readonly { readonly type: string; readonly status?: string }[];
  readonly relations: readonly { readonly type: string }[];
  readonly when: readonly { readonly edtf?: string }[];
  readonly paragraph: number;
  readonly attributions: readonly { readonly source: string; readonly voice: string; readonly carriedFrom?: string }[];
  readonly links: readonly { readonly rel: string; readonly claim: string }[];
  readonly editorNotes: readonly { readonly kind: string }[];
  readonly entities: readonly { readonly id: string }[];
}

/** The name of a claim: “¶7.3 The wait and killing of Asim Umar”. */
export function nameOf({ id, label }: Claim): string {
  return `¶${id} ${label}`;
}

export interface Entity {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly type: string;
  readonly otherNames: readonly { readonly text: string; readonly lang?: string }[];
}

/** The data of the built site. */
export async function readData(): Promise<Data> {
  return JSON.parse(await readFile(`${siteFolder()}/data/claims.json`, 'utf8')) as Data;
}

/** Turns an address in the data into a path from the site’s home page, because tests serve the site elsewhere. */
export function pathOf(url: string, { url: home }: Data): string {
  return url.slice(home.length);
}

/** A number of items of a list, evenly spread over it. */
export function sample<T>(items: readonly T[], number: number): T[] {
  const step = Math.max(1, items.length / number);
  return items.filter((_item, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** Collects what must not happen on a page: errors, and requests to other hosts. */
export function watch(page: Page, siteUrl: string): string[] {
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(`error: ${message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(siteUrl)) trouble.push(`request: ${request.url()}`);
  });
  return trouble;
}
