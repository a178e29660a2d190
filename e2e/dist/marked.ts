/** Finds words that are not marked with their language and direction. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, type Element, type Page } from './page.ts';

/** Letters of scripts that run from right to left, and of others that are not Latin. */
export const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
export const NOT_LATIN = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** What is not shown as text: data, and the title of the window, which holds no markup. */
export const NOT_SHOWN = ['script', 'style', 'title'];

/** Runs of letters that stand where they should not, with the page and the element. */
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

/** Whether something inside the page, not the page as a whole, names the language. */
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

/** Every text that is shown, with the elements around it, the innermost last. */
function* texts(
  node: DefaultTreeAdapterTypes.ParentNode,
  chain: readonly Element[] = [],
): Generator<{ readonly value: string; readonly chain: readonly Element[] }> {
  for (const child of node.childNodes) {
    if (tree.isTextNode(child)) yield { value: child.value, chain };
    else if (tree.isElementNode(child) && !NOT_SHOWN.includes(child.tagName)) yield* texts(child, [...chain, child]);
  }
}
