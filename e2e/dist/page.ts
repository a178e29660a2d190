/** An HTML page, parsed as browsers do. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

export interface Page {
  /** Path of the file under the site’s address. */
  readonly file: string;
  readonly html: string;
  /** Every element, in document order; what stands in a template is not part of the page. */
  readonly elements: readonly Element[];
  /** The elements that have an id. */
  readonly ids: ReadonlyMap<string, Element>;
}

export function parsePage(file: string, html: string): Page {
  const elements = [...descendants(parse(html))];
  const ids = new Map(elements.map((element) => [attribute(element, 'id') ?? '', element]));
  ids.delete('');
  return { file, html, elements, ids };
}

/** The value of an attribute; undefined when the element has none of this name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text of an element, white space folded. */
export function textOf(element: Element): string {
  return rawTextOf(element).replace(/\s+/g, ' ').trim();
}

/** {@link textOf}, without the words that editors add to a claim in brackets. */
export function ownTextOf(element: Element): string {
  return rawTextOf(element, (child) => attribute(child, 'class') === 'added')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The elements of a page, or below an element; those that have one of the tag names, where any is given. */
export function select(from: Page | Element, ...tags: readonly string[]): Element[] {
  const elements = 'elements' in from ? from.elements : [...descendants(from)];
  return elements.filter(({ tagName }) => tags.length === 0 || tags.includes(tagName));
}

/** The text of a node as it stands, without that of the elements that are skipped. */
export function rawTextOf(
  node: DefaultTreeAdapterTypes.Node,
  skipped: (element: Element) => boolean = () => false,
): string {
  if (tree.isTextNode(node)) return node.value;
  if (!('childNodes' in node) || (tree.isElementNode(node) && skipped(node))) return '';
  return node.childNodes.map((child) => rawTextOf(child, skipped)).join('');
}

function* descendants(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    yield child;
    yield* descendants(child);
  }
}
