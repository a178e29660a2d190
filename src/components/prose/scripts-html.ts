/** For words whose language is not recorded, such as titles and names in references: marks those in another script. */
import { scriptDirection, splitScripts } from '../../lib/wording/language.ts';
import { escapeHtml } from './inline-html.ts';

/** Text as HTML, with each run of words in another script in its own element. */
export function scriptsHtml(text: string): string {
  return markScripts(escapeHtml(text));
}

/** The same for HTML. A marked run cannot contain a tag, because names of tags are in Latin script. */
export function markScripts(html: string): string {
  return splitScripts(html)
    .map(({ text, lang }) =>
      lang === undefined ? text : `<bdi lang="${lang}" dir="${scriptDirection(lang)}">${text}</bdi>`,
    )
    .join('');
}
