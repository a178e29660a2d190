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
