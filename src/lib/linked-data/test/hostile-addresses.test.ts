/** Malicious addresses, wherever content can have one: they must not inject statements into any linked data file. */
import { Store } from 'oxigraph';
import { expect, test } from 'playwright/test';
import { isIri } from '../../address/web.ts';
import { ACCORD, change, loadWith, RECORD } from '../../edition/test/load-with.ts';
import { linkedFilesOf, linkedSiteFiles } from '../files.ts';
import { formatJson } from '../json.ts';
import { claimThing } from '../schema-org/claim.ts';
import { commentaryThing } from '../schema-org/article.ts';
import { entityThing, sourceThing } from '../schema-org/entity.ts';
import { toScript } from '../schema-org/script.ts';
import { datasetThing, websiteThing } from '../schema-org/site.ts';
import { parseTurtle } from './rdf.ts';

/** Malicious texts after the host. */
const HOSTILE = [
  '/a|b?q={c}',
  '/> . <https://evil.example/s> <https://evil.example/p> <https://evil.example/o',
  '/","@id":"https://evil.example/',
  '/</script><script>alert(1)</script><!--',
  '/\u{1F600}^`"\'',
  '/%zz%?a=1&b=<x>#y#z',
  '/?q=1 @prefix schema: <https://evil.example/> .',
];

for (const hostile of HOSTILE) {
  test(`https://web.example${hostile} is only an address in every file`, async ({}, info) => {
    const quoted = `'https://web.example${hostile.replaceAll("'", "''")}'`;
    const { edition, issues } = await loadWith(info, [
      change(
        'references/gazette-2020.yaml',
        'https://gazette.example/2020',
        `${quoted}\narchived: { url: ${quoted}, date: 2024-05-03 }`,
      ),
      change(RECORD, 'url: null', `url: ${quoted}`),
      change(RECORD, 'https://notes.example/', quoted),
      change('site.yaml', 'name: Test Editors', `name: Test Editors\n    url: ${quoted}`),
      change('site.yaml', 'https://creativecommons.org/licenses/by/4.0/', quoted),
      change(ACCORD, '(https://gazette.example/2020)', `(<https://web.example${hostile.replaceAll(/[<>]/g, '\\$&')}>)`),
    ]);
    expect(issues).toEqual([]);
    if (!edition) throw new Error('The fixture has issues.');
    const { site } = edition;
    let found = 0;
    for (const file of [...linkedSiteFiles, ...edition.commentaries.flatMap(linkedFilesOf)]) {
      const text = file.write(edition, site);
      if (file.mediaType !== 'text/turtle') {
        found += countAddresses(JSON.parse(text), file.path);
        continue;
      }
      const store = new Store();
      store.load(text, { format: 'text/turtle' });
      const quads = parseTurtle(text);
      expect(store.size, file.path).toBe(quads.length);
      const terms = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
      const wrong = terms.filter(({ termType, value }) => isEvil(value) || (termType === 'NamedNode' && !isIri(value)));
      expect(wrong, file.path).toEqual([]);
      found += terms.filter(({ value }) => isHostile(value)).length;
    }
    const things = [
      websiteThing(site),
      datasetThing(edition, []),
      ...edition.commentaries.map((commentary) => commentaryThing(commentary, site)),
      ...edition.claims.map((claim) => claimThing(claim, site)),
      ...edition.entities.map((entity) => entityThing(entity, site)),
      ...edition.sources.map((source) => sourceThing(source, site)),
    ];
    const script = toScript(things);
    expect(script).not.toContain('<');
    found += countAddresses(JSON.parse(script), 'structured data');
    // At least the licence, the original and the reference.
    expect(found).toBeGreaterThan(10);
  });
}

test('an address that is not an IRI is not written to JSON-LD, as in Turtle', () => {
  for (const address of ['https://a.example/> <b', 'a', 'https://a.example/ b', '']) {
    expect(() => formatJson({ body: [{ '@id': address }] })).toThrow('as @id, expected an IRI');
    expect(() => toScript([{ '@type': 'Article', sameAs: ['https://a.example/', address] }])).toThrow('as sameAs');
  }
  expect(formatJson({ id: 'https://a.example/', name: 'a <b>' })).toContain('a <b>');
});

/** Counts the addresses of the hostile host in a value. Throws if one is not an IRI, or if an injected address is found. */
function countAddresses(value: unknown, place: string): number {
  if (typeof value === 'object' && value !== null)
    return Object.values(value).reduce<number>((sum, inner) => sum + countAddresses(inner, place), 0);
  if (typeof value !== 'string') return 0;
  if (isEvil(value) || (isHostile(value) && !isIri(value))) throw new Error(`“${value}” stands in ${place}.`);
  return isHostile(value) ? 1 : 0;
}

const isEvil = (value: string): boolean => value.startsWith('https://evil.example');
const isHostile = (value: string): boolean => value.startsWith('https://web.example');
