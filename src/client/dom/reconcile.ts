/**
 * Brings the children of an element in line with a list. What stays is not taken out and put back: a node that
 * leaves the page for a moment loses its focus, and a click that has begun on it.
 */
export function reconcile(parent: Element, wanted: readonly Node[]): void {
  const stays = new Set(wanted);
  for (const child of [...parent.childNodes]) if (!stays.has(child)) child.remove();
  let next = parent.firstChild;
  for (const node of wanted) {
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
  }
}

/**
 * Puts the state of a page, a query or filters, before its own title: “haqqani · Search · …”. It is in this file since another
 * one, for so little, would cost tables and search more to fetch.
 */
export function titleState(words: string): void {
  plain ??= document.title;
  document.title = words === '' ? plain : `${words} · ${plain}`;
}

let plain: string | undefined;
