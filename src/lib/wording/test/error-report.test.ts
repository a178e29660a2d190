import { expect, test } from 'playwright/test';
import { errorReport } from '../error-report.ts';
import { claim } from './records.ts';

const wrong = claim({ id: '7.3' });
const edition = { number: 4 };
const url = 'https://example.org/a/c7-3/#e4';

test('an email has claim, edition and address filled in', () => {
  const report = new URL(errorReport('editors@example.org', wrong, edition, url) ?? '');
  expect(report.protocol + report.pathname).toBe('mailto:editors@example.org');
  expect(report.searchParams.get('subject')).toBe('Error in ¶7.3, edition 4');
  expect(report.searchParams.get('body')).toBe(`${url}\n\nWhat is wrong:\n`);
});

test('a form has them at the placeholders of its address', () => {
  const form = 'https://example.org/new?title={subject}&body={body}';
  const report = new URL(errorReport(form, wrong, edition, url) ?? '');
  expect(report.searchParams.get('title')).toBe('Error in ¶7.3, edition 4');
  expect(report.searchParams.get('body')).toContain(url);
});

test('a claim of a draft says that it is in no edition', () => {
  expect(decodeURIComponent(errorReport('a@example.org', wrong, undefined, url) ?? '')).toContain(
    'not yet in an edition',
  );
});

test('a site without an address for reports has no report link', () => {
  expect(errorReport(undefined, wrong, edition, url)).toBeUndefined();
});
