/** Text in XML: content and quoted attributes alike. */
export { escapeMarkup as escapeXml } from '../citation/escape-markup.ts';
