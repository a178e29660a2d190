/**
 * Runs the W3C’s own assertions, if the environment variable W3C_ANNOTATION_TESTS names a folder with a copy of
 * github.com/w3c/web-annotation-tests. They are not included here; annotation-model.ts has our own version.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv04, { type ValidateFunction } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, test } from 'playwright/test';
import { addressesAt } from '../addresses.ts';
import { toAnnotation } from '../annotation/claim-annotation.ts';
import { ANNOTATION_CONTEXT, countPages, formatCollection, formatCollectionPage } from '../annotation/collection.ts';
import { loadPublished } from './editions.ts';

const ANNOTATION = [
  'annotations/annotationMusts.test',
  'bodiesTargets/bodyMusts.test',
  'bodiesTargets/targetMusts.test',
  'specificResource/specificResourceMusts.test',
];
const COLLECTION = ['collections/collectionMusts.test'];
const PAGE = ['collections/pages/pageMusts.test'];

const folder = process.env.W3C_ANNOTATION_TESTS;
if (folder !== undefined) {
  test('the W3C’s tests accept every annotation', async () => {
    const { claims, site } = await loadPublished();
    const assertions = readAssertions(folder, ANNOTATION);
    const at = addressesAt(site.address);
    for (const claim of claims) {
      const annotation = { '@context': ANNOTATION_CONTEXT, ...toAnnotation(claim, site, at) };
      expectAll(assertions, JSON.stringify(annotation), claim.id);
    }
  });

  test('the W3C’s tests accept every collection and every page of it', async () => {
    const { commentaries, site } = await loadPublished();
    const onCollection = readAssertions(folder, COLLECTION);
    const onPage = readAssertions(folder, PAGE);
    for (const commentary of commentaries) {
      expectAll(onCollection, formatCollection(commentary, site), commentary.slug);
      for (let page = 1; page <= countPages(commentary); page += 1) {
        expectAll(onPage, formatCollectionPage(commentary, page, site), `${commentary.slug} ${page}`);
      }
    }
  });
}

interface Assertion {
  readonly name: string;
  readonly expected: boolean;
  readonly validate: ValidateFunction;
}

function expectAll(assertions: readonly Assertion[], text: string, what: string): void {
  expect(assertions.length).toBeGreaterThan(0);
  const value: unknown = JSON.parse(text);
  for (const { name, expected, validate } of assertions)
    expect.soft(validate(value), `${what}: ${name}`).toBe(expected);
}

/** The MUST assertions that tests list. */
function readAssertions(root: string, tests: readonly string[]): Assertion[] {
  const ajv = new Ajv04({ strict: false });
  addFormats(ajv);
  const definitions = join(root, 'definitions');
  for (const file of readdirSync(definitions)) ajv.addSchema(readJson(join(definitions, file)));
  // Lists overlap, and a schema can be added only once.
  const names = new Set(tests.flatMap((file) => readJson(join(root, file)).assertions ?? []));
  return [...names].flatMap((name) => {
    const schema = readJson(findFile(root, name));
    if (schema.assertionType !== 'must') return [];
    return [{ name, expected: schema.expectedResult !== 'invalid', validate: ajv.compile(schema) }];
  });
}

/** One list writes the name of a folder in the plural, although it is in the singular. */
function findFile(root: string, name: string): string {
  const path = join(root, name);
  return existsSync(path) ? path : join(root, name.replace('specificResources/', 'specificResource/'));
}

function readJson(path: string): W3cFile {
  return JSON.parse(readFileSync(path, 'utf8')) as W3cFile;
}

interface W3cFile {
  readonly id?: string;
  readonly assertions?: readonly string[];
  readonly assertionType?: string;
  readonly expectedResult?: string;
}
