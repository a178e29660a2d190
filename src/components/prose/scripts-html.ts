/** Words whose language nobody has recorded, such as titles and names in references, with what is in another script marked. */
import { scriptDirection } from '../../lib/wording/language.ts';
import { splitScripts } from '../../lib/wording/script.ts';
import { escapeHtml } from './inline-html.ts';

/** Text as HTML; each stretch of another script in an element of its own. */
export function scriptsHtml(text: string): string {
  return splitScripts(text)
    .map(({ text: run, lang }) =>
      lang === undefined
        ? escapeHtml(run)
        : `<bdi lang="${lang}" dir="${scriptDirection(lang)}">${escapeHtml(run)}</bdi>`,
    )
    .join('');
}
