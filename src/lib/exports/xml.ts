/** Escapes a text for XML, in content and in quoted attributes. */
export { escapeMarkup as escapeXml } from '../citation/escape-markup.ts';
