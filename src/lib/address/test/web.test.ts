import { expect, test } from 'playwright/test';
import { expectedOfSiteAddress, expectedOfWebAddress, isIri, toIri } from '../web.ts';

/** An address as written → its IRI. */
const WRITTEN: Readonly<Record<string, string>> = {
  'https://web.example/': 'https://web.example/',
  'https://web.example': 'https://web.example',
  'https://web.example/a|b?q={c}': 'https://web.example/a%7Cb?q=%7Bc%7D',
  'https://web.example/a b?c="d"#e^f#g': 'https://web.example/a%20b?c=%22d%22#e%5Ef%23g',
  'https://web.example/100%?of=%zz&and=%d8%A7': 'https://web.example/100%25?of=%25zz&and=%d8%A7',
  'http://[2001:db8::1]:8080/a[0]': 'http://[2001:db8::1]:8080/a%5B0%5D',
  'https://شبکه.example/پکتیا?q=ö#ş': 'https://شبکه.example/پکتیا?q=ö#ş',
  'https://web.example/#a#': 'https://web.example/#a%23',
  'https://web.example/?a<b>`': 'https://web.example/?a%3Cb%3E%60',
};

for (const [written, iri] of Object.entries(WRITTEN)) {
  test(`${written} is written as ${iri}`, () => {
    expect(expectedOfWebAddress(written)).toBeUndefined();
    expect(toIri(written)).toBe(iri);
    expect(toIri(iri)).toBe(iri);
    expect(isIri(iri)).toBe(true);
    // A browser reads both as the same path.
    expect(new URL(iri).pathname).toBe(
      new URL(written.replace('100%?', '100%25?').replace('|', '%7C').replace('[0]', '%5B0%5D')).pathname,
    );
  });
}

test('a text that is not a web address, one with a user and one with an odd host get different messages', () => {
  for (const text of [
    'javascript:alert(1)',
    '//a.example',
    'a.example',
    ' https://a.example',
    'https://',
    'https://[x]/',
  ])
    expect(expectedOfWebAddress(text), text).toBe('expected a web address that starts with https:// or http://');
  for (const text of ['https://me@a.example/', 'https://a.example:b@c.example/'])
    expect(expectedOfWebAddress(text), text).toBe('expected a web address without a user or a password');
  for (const text of ['https://a"b.example/', 'https://a{b}.example/', 'https://a.example\\b', 'https://%61.example/'])
    expect(expectedOfWebAddress(text), text).toContain('the name of the host');
});

test('the address of a site must be plain', () => {
  for (const text of ['https://a.example/', 'https://a.example/base/path-2/~me/', 'http://localhost:4321/'])
    expect(expectedOfSiteAddress(text), text).toBeUndefined();
  const refused: Readonly<Record<string, string>> = {
    'https://a.example': 'expected an address that ends with /',
    'https://a.example/?q=1/': 'expected an address without a query or fragment',
    'https://a.example/#/': 'expected an address without a query or fragment',
    'https://me:pass@a.example/': 'expected a web address without a user or a password',
    'https://a.example/a b/': 'expected a path of letters, digits, hyphens, dots, underscores and tildes',
    'https://a.example//b/': 'expected a path of letters, digits, hyphens, dots, underscores and tildes',
    'https://a.example/"><script>/': 'expected a path of letters, digits, hyphens, dots, underscores and tildes',
    'https://a.example/%D8%A7/': 'expected a path of letters, digits, hyphens, dots, underscores and tildes',
    'https://A.example/': 'expected an address as browsers write it, https://a.example/',
    'https://a.example:443/': 'expected an address as browsers write it, https://a.example/',
    'https://a.example/b/../c/': 'expected an address as browsers write it, https://a.example/c/',
  };
  for (const [text, expected] of Object.entries(refused)) expect(expectedOfSiteAddress(text), text).toBe(expected);
});

test('a text with a character that would end it early is not an IRI', () => {
  for (const text of [
    'https://a.example/> <b',
    'https://a.example/ ',
    'a',
    '',
    'https://a.example/%',
    'https://a.example/\n',
    'a:\ud800',
    'a:{b}',
  ])
    expect(isIri(text), JSON.stringify(text)).toBe(false);
});
