/** Words in a language of their own as HTML, as `Foreign.astro` marks them: for strings. */
import type { Tongue } from '../../lib/edition/tongue.ts';
import { attributesHtml } from './inline-html.ts';

/** HTML, marked with its language and direction; as it is where the language is the site’s. */
export function foreignHtml(tongue: Tongue, html: string): string {
  return tongue.lang === undefined ? html : `<bdi${attributesHtml(tongue)}>${html}</bdi>`;
}
