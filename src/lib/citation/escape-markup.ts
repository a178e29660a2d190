/** Text that stands for itself in HTML and XML, in content and in quoted attributes. */
export function escapeMarkup(text: string): string {
  // Most texts have none of these, and pages ask for thousands.
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
