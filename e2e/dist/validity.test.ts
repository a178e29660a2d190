import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'playwright/test';
import { readSite } from './built-site.ts';

/** Makes the table of elements and rules once. Making it for each page takes a quarter of the time. */
class OnceLoader extends StaticConfigLoader {
  private readonly resolved: ResolvedConfig;

  constructor(config: ConfigData) {
    super(config);
    const resolved = super.getConfigFor('');
    if (resolved instanceof Promise) throw new Error('The configuration is loaded at once.');
    this.resolved = resolved;
  }

  override getConfigFor(): ResolvedConfig {
    return this.resolved;
  }
}

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Matters of style: a button outside a form needs no type, and a title may be as long as a name.
    'no-implicit-button-type': 'off',
    'long-title': 'off',
    // Templates contain headings without their text; another test checks all others.
    'empty-heading': 'off',
  },
};

test('every page is valid HTML', async () => {
  const { pages } = await readSite();
  const validator = new HtmlValidate(new OnceLoader(config));
  const problems: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results) {
      problems.push(
        ...messages.map(({ column, line, message, ruleId }) => `${file}:${line}:${column} ${ruleId} ${message}`),
      );
    }
  }
  expect(problems).toEqual([]);
});
