/** Words whose language nobody has recorded, such as titles and names in references, with what is in another script marked. */
import { scriptDirection } from '../../lib/wording/language.ts';
import { splitScripts } from '../../lib/wording/script.ts';
import { escapeHtml } from './inline-html.ts';

/** Text as HTML; each stretch of another script in an element of its own. */
export function scriptsHtml(text: string): string {
  return markScripts(escapeHtml(text));
}

/** The same for HTML: no stretch goes over a tag, whose name is in Latin letters. */
export function markScripts(html: string): string {
  return splitScripts(html)
    .map(({ text, lang }) =>
      lang === undefined ? text : `<bdi lang="${lang}" dir="${scriptDirection(lang)}">${text}</bdi>`,
    )
    .join('');
}
