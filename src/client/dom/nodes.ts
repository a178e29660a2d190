/** Finds, makes and arranges elements. One file, because each costs a request. Text is inserted as text, never as markup. */

/** The first element that matches. Throws if there is none, because the markup is our own. */
export function find<T extends Element>(host: ParentNode, selector: string, type: new () => T): T {
  const element = host.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** Makes an element. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/**
 * Replaces the children of an element with a list of nodes. Children that stay are not removed and inserted again, because a
 * node that leaves the page even for a moment loses its focus, and a click that has begun on it is lost.
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

/** Puts the state of a page (a query or filters) before its own title: “haqqani · Search · …”. */
export function titleState(words: string): void {
  plainTitle ??= document.title;
  document.title = words === '' ? plainTitle : `${words} · ${plainTitle}`;
}

let plainTitle: string | undefined;
