/** `/llms.txt` (https://llmstxt.org): describes the site, and where programs find its text and data. */
import { commentaryPath, markdownPath, paths, withBase } from '../address/url.ts';
import type { Edition } from '../edition/model.ts';
import { authorsInWords } from '../wording/bibliography.ts';
import { countOf } from '../wording/list.ts';
import { escapeMd, linkMd } from './markdown/inline.ts';
import { siteFiles } from './site-files.ts';

/** The text of the file. */
export function formatLlmsTxt({ site, commentaries }: Edition): string {
  const item = (words: string, path: string, about: string): string =>
    `- ${linkMd(escapeMd(words), withBase(site.address, path))}: ${escapeMd(about)}`;
  return `${[
    `# ${escapeMd(site.title)}`,
    `> ${escapeMd(site.description)}`,
    'These are restatements, not the articles’ own words. A claim is what its source says, as firmly as it says it, and not a fact. If you quote a claim, give its source, how firmly it is said, and its address. In these files every claim has all three.',
    [
      '## Articles',
      '',
      ...commentaries.map(({ slug, shortTitle, original, claims }) =>
        item(
          shortTitle,
          markdownPath(slug),
          `“${original.title}”${original.authorNames.length > 0 ? ` by ${authorsInWords(original)}` : ''}, restated in ${countOf(claims.length, 'claim')}, as Markdown`,
        ),
      ),
    ].join('\n'),
    ['## Data', '', ...siteFiles.map(({ path, label, about }) => item(label, path, about))].join('\n'),
    [
      '## Guide',
      '',
      item('How to cite', paths.citing, 'References to claims in seven styles, with the reasons.'),
      item('Vocabulary', paths.vocabulary, 'What each kind of claim, source, certainty and relation means.'),
      item('About', paths.about, 'Rights, method and corrections.'),
    ].join('\n'),
    [
      '## Optional',
      '',
      ...commentaries.map(({ slug, shortTitle }) =>
        item(`${shortTitle}, to read`, commentaryPath(slug), 'The same text as a page.'),
      ),
      item('All data files', paths.data, 'Each with its schema and an example of use.'),
    ].join('\n'),
  ].join('\n\n')}\n`;
}
