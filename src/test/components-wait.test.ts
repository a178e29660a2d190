/**
 * On each of thousands of pages, Astro buffers everything after a component that awaits something (see `src/edition.ts`), and
 * after a custom element in a template, which it renders as if it came from another framework.
 */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

test('no component of many pages awaits anything', () => {
  const files = globSync('src/components/**/*.astro').filter((file) => !file.includes('/guide/'));
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter((file) => /\bawait\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('components of all pages and of pages of claims write custom elements as strings', () => {
  const files = globSync('src/components/{site,prose,claim,cite,entity,source}/*.astro');
  expect(files.length).toBeGreaterThan(40);
  // Only one page, a guide, has this component.
  const many = files.filter((file) => !file.endsWith('/PageTemplate.astro'));
  expect(many.filter((file) => hasCustomElement(readFileSync(file, 'utf8')))).toEqual([]);
});

test('a custom element is found anywhere in a template, but not in a string', () => {
  const found = ['<p><a-b/></p>', '{shown && <a-b>', 'at `x`\n  <a-b c="`">'].map((html) => `---\n---\n${html}`);
  expect(found.filter((text) => !hasCustomElement(text))).toEqual([]);
  const none = ['---\nconst tag = <a-b>;\n---\n<p>', '---\n---\n<p set:html={`<a-b>${html}</a-b>`} />'];
  expect(none.filter(hasCustomElement)).toEqual([]);
});

/** Whether a component has a custom element in its template, and not only in a string. */
function hasCustomElement(component: string): boolean {
  const template = component.replace(/^---\n[^]*?\n?---\n/, '').replace(/`[^`]*`/g, '');
  return /<[a-z]\w*-[\w-]+/.test(template);
}
