/** Whether a text can be in the language that it would be read in. */
import type { Article } from '../../lib/source-map/index.ts';
import { guessLanguage } from '../../lib/source-map/languages/guess.ts';
import { RefusedError } from '../command.ts';

/** Refuses a text that looks like another language, unless somebody says its language. */
export function refuseLanguage({ reading: { language = 'en' }, blocks }: Article, said: string | undefined): void {
  const text = blocks.map((block) => block.text).join(' ');
  const found = guessLanguage(text);
  const [base] = language.split('-');
  if (said !== undefined || found === undefined || found === base) return;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  throw new RefusedError(
    `Nothing was written: the text looks ${names.of(found)} and would be read as ${names.of(language)}. Say its language: --language ${found}`,
  );
}
