/** Words whose language is not recorded, such as titles and names in references, with those in another script marked. */
import { scriptDirection, splitScripts } from '../../lib/wording/language.ts';
import { escapeHtml } from './inline-html.ts';

/** Text as HTML, with each stretch of another script in an element of its own. */
export function scriptsHtml(text: string): string {
  return markScripts(escapeHtml(text));
}

/** The same for HTML. No marked stretch can contain a tag, because names of tags are in Latin script. */
export function markScripts(html: string): string {
  return splitScripts(html)
    .map(({ text, lang }) =>
      lang === undefined ? text : `<bdi lang="${lang}" dir="${scriptDirection(lang)}">${text}</bdi>`,
    )
    .join('');
}
