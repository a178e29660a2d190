/**
 * What stands after something that waits is kept in buffers, on each of thousands of pages: a component that waits (see
 * `src/edition.ts`), and a custom element in a template, which Astro renders as if it came from another framework.
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

test('no component that many pages have waits for anything', () => {
  const files = globSync('src/components/**/*.astro').filter((file) => !file.includes('/guide/'));
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter((file) => /\bawait\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('what all pages and those of claims have writes custom elements as strings', () => {
  const files = globSync('src/components/{site,prose,claim,cite,entity,source}/*.astro');
  expect(files.length).toBeGreaterThan(40);
  // One card in a guide.
  const many = files.filter((file) => !file.endsWith('/PageTemplate.astro'));
  expect(many.filter((file) => hasCustomElement(readFileSync(file, 'utf8')))).toEqual([]);
});

test('a custom element is found wherever it stands in a template, and not in a string', () => {
  const found = ['<p><a-b/></p>', '{shown && <a-b>', 'at `x`\n  <a-b c="`">'].map((html) => `---\n---\n${html}`);
  expect(found.filter((text) => !hasCustomElement(text))).toEqual([]);
  const none = ['---\nconst tag = <a-b>;\n---\n<p>', '---\n---\n<p set:html={`<a-b>${html}</a-b>`} />'];
  expect(none.filter(hasCustomElement)).toEqual([]);
});

/** Whether a component has a custom element of Astro’s in its template: what stands in a string is none. */
function hasCustomElement(component: string): boolean {
  const template = component.replace(/^---\n[^]*?\n?---\n/, '').replace(/`[^`]*`/g, '');
  return /<[a-z]\w*-[\w-]+/.test(template);
}
