import { expect, test } from 'playwright/test';
import { styles } from '../../../lib/citation/styles.ts';
import { STAND_IN_TITLE, STAND_IN_URL } from '../../../lib/citation/stand-in.ts';
import { blankHtml, citedHtml, referenceHtml, styleChoiceHtml } from '../reference-html.ts';

const REFERENCE = {
  entry: [
    { kind: 'text', text: 'Sand, J. <b>&' },
    { kind: 'emphasis', text: 'Harbour' },
    { kind: 'access-day', order: 'day-first' },
  ],
  citation: [{ kind: 'text', text: '(Sand)' }],
  short: [{ kind: 'number' }],
} as const;

test('a reference has all its forms, and text is escaped', () => {
  expect(referenceHtml(styles.apa, REFERENCE)).toBe(
    '<dl><dt>Reference list</dt><dd>Sand, J. &lt;b&gt;&amp;<i>Harbour</i>' +
      '<span data-access-day>[day of access]</span></dd>' +
      '<dt>In the text</dt><dd>(Sand)</dd><dt>With the author named</dt><dd>[number]</dd></dl>',
  );
  expect(referenceHtml(styles.vancouver, REFERENCE)).not.toContain('[number]');
});

test('a choice has a button for every style, the first is chosen, and each shows all references', () => {
  const references = (['apa', 'mla'] as const).map((id) => ({ id, ...styles[id], reference: REFERENCE }));
  const html = styleChoiceHtml('cite-c7-3', [
    citedHtml('The article & more', references),
    citedHtml('This page', references),
  ]);
  expect(html.match(/<input[^>]*>/g)).toEqual([
    '<input type="radio" name="cite-c7-3" value="apa" checked>',
    '<input type="radio" name="cite-c7-3" value="mla">',
  ]);
  expect(html.match(/<h3>[^<]*/g)).toEqual(Array(2).fill(['<h3>The article &amp; more', '<h3>This page']).flat());
});

test('title and address of a page are blanks, even if a style changes the capitals', () => {
  const html = blankHtml(`${STAND_IN_TITLE}, ${STAND_IN_TITLE.replace('title', 'Title')}, ${STAND_IN_URL}`);
  expect(html.match(/data-blank="\w+"/g)).toEqual([
    'data-blank="title"',
    'data-blank="headline"',
    'data-blank="address"',
  ]);
  expect(html).not.toMatch(/stand-in|98765/i);
});
