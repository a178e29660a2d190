import { expect, test } from 'playwright/test';
import { isPlaceholder } from '../web.ts';

for (const [address, expected] of Object.entries({
  'https://safe-haven-annotated.example/': true,
  'https://example.org/repo/': true,
  'http://localhost:4321/': true,
  'http://127.0.0.1/': true,
  'https://site.invalid/': true,
  nothing: true,
  'https://annotated.org/': false,
  'https://somebody.github.io/safe-haven/': false,
  'https://myexample.org/': false,
})) {
  test(`${address} is ${expected ? 'a placeholder' : 'an address that can be cited'}`, () => {
    expect(isPlaceholder(address)).toBe(expected);
  });
}
