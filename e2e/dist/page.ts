/** An HTML page, parsed as browsers do. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

export interface Page {
  /** Path of the file under the site’s address. */
  readonly file: string;
  readonly html: string;
  /** Every element, in document order, without the content of templates. */
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

/** The value of an attribute; undefined if the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text of an element, with white space collapsed. */
export function textOf(element: Element): string {
  return rawTextOf(element).replace(/\s+/g, ' ').trim();
}

/** {@link textOf}, without words that editors added in brackets. */
export function ownTextOf(element: Element): string {
  return rawTextOf(element, (child) => attribute(child, 'class') === 'added')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The elements of a page or below an element; with tag names, only those that have one of them. */
export function select(from: Page | Element, ...tags: readonly string[]): Element[] {
  const elements = 'elements' in from ? from.elements : [...descendants(from)];
  return elements.filter(({ tagName }) => tags.length === 0 || tags.includes(tagName));
}

/** The unchanged text of a node, without that of skipped elements. */
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
