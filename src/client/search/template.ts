/** Fills the templates of the search page. Text is inserted as text, never as markup. */

/** A copy of the first element of a template. Throws if there is none, because the markup is our own. */
export function cloneTemplate(host: ParentNode, name: string): HTMLElement {
  const template = host.querySelector<HTMLTemplateElement>(`template[data-template="${CSS.escape(name)}"]`);
  const element = template?.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) throw new Error(`The search page has no template “${name}”.`);
  return element;
}

/** Puts text and elements into a slot. A slot without content is removed, together with the words that belong to it. */
export function fill(item: HTMLElement, slot: string, content: readonly (string | Node)[]): void {
  const place = item.querySelector(`[data-slot="${slot}"]`);
  if (content.every((piece) => piece === '')) (place?.closest('[data-optional]') ?? place)?.remove();
  else place?.replaceChildren(...content);
}

/** Sets the address of a link in a template. */
export function link(item: HTMLElement, name: string, url: string): void {
  const anchor = item.querySelector<HTMLAnchorElement>(`a[data-link="${name}"]`);
  if (anchor) anchor.href = url;
}
