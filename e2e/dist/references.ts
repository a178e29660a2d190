/** Collects the references of a page, a stylesheet or a data file. */
import { attribute, type Element, type Page } from './page.ts';

/** A reference to another address. `loads` is true if the browser fetches it automatically. */
export interface Reference {
  readonly value: string;
  readonly loads: boolean;
}

/** Attributes that contain an address, by element; `*` means any element. */
const ADDRESSES: readonly { readonly tag: string; readonly name: string; readonly loads: boolean }[] = [
  { tag: 'a', name: 'href', loads: false },
  { tag: 'area', name: 'href', loads: false },
  { tag: 'form', name: 'action', loads: false },
  { tag: 'button', name: 'formaction', loads: false },
  { tag: 'blockquote', name: 'cite', loads: false },
  { tag: 'q', name: 'cite', loads: false },
  { tag: 'use', name: 'href', loads: true },
  { tag: 'image', name: 'href', loads: true },
  { tag: 'object', name: 'data', loads: true },
  { tag: 'video', name: 'poster', loads: true },
  { tag: '*', name: 'src', loads: true },
];

/** Links in the head that the browser does not fetch. */
const NOTED = [
  'canonical',
  'alternate',
  'license',
  'author',
  'cite-as',
  'describedby',
  'linkset',
  'type',
  'collection',
];

/** Attributes that contain one or more ids of the same page. */
const ID_LISTS = [
  'for',
  'form',
  'list',
  'headers',
  'popovertarget',
  'commandfor',
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'aria-controls',
  'aria-owns',
  'aria-flowto',
  'aria-activedescendant',
];

/** Every address that a page refers to. */
export function addressesOf(page: Page): Reference[] {
  return page.elements.flatMap(addressesOfElement);
}

/** Every id on the same page that a page refers to. */
export function idsReferredTo(page: Page): string[] {
  return page.elements.flatMap((element) =>
    ID_LISTS.flatMap(
      (name) =>
        attribute(element, name)
          ?.split(/\s+/)
          .filter((id) => id !== '') ?? [],
    ),
  );
}

/** Every address that a stylesheet loads. */
export function addressesOfCss(css: string): Reference[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(([, url, imported]) => ({
    value: url ?? imported ?? '',
    loads: true,
  }));
}

/** Every string in a data file that starts with the address. */
export function addressesOfJson(value: unknown, address: string): string[] {
  if (typeof value === 'string') return value.startsWith(address) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part: unknown) => addressesOfJson(part, address));
}

function addressesOfElement(element: Element): Reference[] {
  const found = ADDRESSES.filter(({ tag }) => tag === '*' || tag === element.tagName).flatMap(({ name, loads }) => {
    const value = attribute(element, name);
    return value === undefined ? [] : [{ value, loads }];
  });
  return [...found, ...linkOf(element), ...candidatesOf(element)];
}

function linkOf(element: Element): Reference[] {
  const href = attribute(element, 'href');
  if (element.tagName !== 'link' || href === undefined) return [];
  const rels = attribute(element, 'rel')?.split(/\s+/) ?? [];
  return [{ value: href, loads: !rels.every((rel) => NOTED.includes(rel)) }];
}

function candidatesOf(element: Element): Reference[] {
  const list = attribute(element, 'srcset') ?? attribute(element, 'imagesrcset') ?? '';
  return list
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((value) => value !== '')
    .map((value) => ({ value, loads: true }));
}
