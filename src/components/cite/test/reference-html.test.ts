import { expect, test } from 'playwright/test';
import { styles } from '../../../lib/citation/styles.ts';
import { referenceHtml } from '../reference-html.ts';

test('a reference shows what it says and nothing else, in both forms, each with its button', () => {
  const html = referenceHtml({
    style: styles.apa,
    to: '¶7.3 "<b>"',
    reference: {
      entry: [{ kind: 'text', text: 'Sand, J. <b>&' }, { kind: 'emphasis', text: 'Harbour' }, { kind: 'access-day' }],
      citation: [{ kind: 'text', text: '(Sand)' }],
    },
  });
  expect(html).toContain('<p>Sand, J. &lt;b&gt;&amp;<i>Harbour</i><span data-access-day>[day');
  expect(html).toContain('<p>(Sand)</p><copy-button>');
  expect(html).toContain('aria-label="Copy APA, reference list: ¶7.3 &quot;&lt;b&gt;&quot;"');
  expect(html).not.toContain('<b>');
});
