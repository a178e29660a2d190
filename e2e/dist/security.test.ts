import { expect, test } from 'playwright/test';
import { readSite, readText } from './built-site.ts';
import { attribute, select } from './page.ts';

test('every page has the policy of the headers, before it loads anything', async () => {
  const { pages, address } = await readSite();
  const headers = await readText('_headers');
  expect(headers.split('\n')[0]).toBe(`${address.pathname}*`);
  const policy = /^ {2}Content-Security-Policy: (.*)$/m.exec(headers)?.[1];
  const stated = pages.map((page) => {
    const [first, ...rest] = select(page, 'meta', 'link', 'script', 'style').filter(
      (element) => element.tagName !== 'meta' || attribute(element, 'http-equiv') === 'Content-Security-Policy',
    );
    const isOnly = rest.every(({ tagName }) => tagName !== 'meta');
    return `${page.file}: ${(isOnly && first && attribute(first, 'content')) ?? 'no policy'}`;
  });
  // The header has everything in it and more.
  const expected = policy?.replace(/;object-src 'none';frame-ancestors 'none'$/, '') ?? '';
  expect(expected).not.toBe(policy);
  expect(stated.filter((line) => !line.endsWith(`: ${expected}`))).toEqual([]);
});
