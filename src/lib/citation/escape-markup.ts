/** Escapes a text for HTML and XML, in content and in quoted attributes. */
export function escapeMarkup(text: string): string {
  // Pages escape thousands of texts, most of which have none of these characters.
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
