/** Finds words that are not marked with their language and direction. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, type Element, type Page } from './page.ts';

/** Letters of scripts that run from right to left, and of others that are not Latin. */
export const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
export const NOT_LATIN = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Elements whose text is not shown in the page, or cannot contain markup, like the title. */
export const NOT_SHOWN = ['script', 'style', 'title'];

/** Texts with certain letters that are not marked as they should be, with the page and the element. */
export function unmarked(
  pages: readonly Page[],
  letters: RegExp,
  isRight: (chain: readonly Element[]) => boolean,
): string[] {
  return pages.flatMap((page) =>
    [...texts(parse(page.html))]
      .filter(({ value, chain }) => letters.test(value) && !isRight(chain))
      .map(({ value, chain }) => `${page.file}: <${chain.at(-1)?.tagName ?? ''}> ${value.trim().slice(0, 60)}`),
  );
}

/** Whether an element within the page, not only `html`, names the language. */
export function isMarked(chain: readonly Element[]): boolean {
  return chain.some((element) => element.tagName !== 'html' && attribute(element, 'lang') !== undefined);
}

export function directionOf(chain: readonly Element[]): string {
  return (
    chain.findLast((element) => attribute(element, 'dir') !== undefined)?.attrs.find(({ name }) => name === 'dir')
      ?.value ?? 'ltr'
  );
}

export function usualDirection(lang: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(lang).maximize();
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'].includes(script) ? 'rtl' : 'ltr';
}

/** Every shown text, with the elements around it, the innermost last. */
function* texts(
  node: DefaultTreeAdapterTypes.ParentNode,
  chain: readonly Element[] = [],
): Generator<{ readonly value: string; readonly chain: readonly Element[] }> {
  for (const child of node.childNodes) {
    if (tree.isTextNode(child)) yield { value: child.value, chain };
    else if (tree.isElementNode(child) && !NOT_SHOWN.includes(child.tagName)) yield* texts(child, [...chain, child]);
  }
}
