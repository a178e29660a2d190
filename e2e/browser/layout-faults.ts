/** Finds text that a page cuts off or does not show; gives one line for each fault. */
import type { Page } from 'playwright/test';

/** The text spacing that readers may set without losing text (WCAG 2.2, 1.4.12). */
export const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Finds sideways scrolling, and text that is cut off or outside of the page, after adding some styles. */
export async function layoutFaults(page: Page, styles = ''): Promise<string[]> {
  return page.evaluate((text) => {
    const own = new CSSStyleSheet();
    own.replaceSync(text);
    document.adoptedStyleSheets = [own];
    /** Facts about elements, kept because most texts share ancestors. */
    const known = new Map<Element, ReturnType<typeof lookAt>>();
    const { scrollWidth, clientWidth } = document.documentElement;
    const faults = new Set<string>(
      scrollWidth > clientWidth ? [`scrolls sideways, ${scrollWidth} in ${clientWidth}`] : [],
    );
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const words = node.nodeValue?.trim() ?? '';
      if (!parent || words === '' || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const cut = cutterOf(parent, box);
      if (cut === 'hidden on purpose') continue;
      if (cut) faults.add(`“${words.slice(0, 40)}” is cut off by ${cut}`);
      else if (box.right > clientWidth + 1 || box.left < -1) {
        if (!scrollerOf(parent)) faults.add(`“${words.slice(0, 40)}” is outside of the page`);
      }
    }
    return [...faults];

    /** The element that cuts off a text, unless the text is shortened with an ellipsis or only for screen readers. */
    function cutterOf(start: Element, box: DOMRect): string | undefined {
      for (let element: Element | null = start; element; element = element.parentElement) {
        const { isHiddenOnPurpose, isShortened, hidesX, hidesY } = about(element);
        if (isHiddenOnPurpose) return 'hidden on purpose';
        if (isShortened) return undefined;
        if (!hidesX && !hidesY) continue;
        const edge = element.getBoundingClientRect();
        const beyondX = box.right > edge.right + 2 || box.left < edge.left - 2;
        // Lines may extend a little beyond the box of their characters.
        const beyondY = box.bottom > edge.bottom + 4 || box.top < edge.top - 4;
        if (element.tagName === 'BODY' || element instanceof SVGElement) continue;
        if ((hidesX && beyondX) || (hidesY && beyondY)) {
          return `<${element.tagName.toLowerCase()} class="${element.className}">`;
        }
      }
      return undefined;
    }

    /** An ancestor that scrolls, so that text outside of it can be reached. */
    function scrollerOf(start: Element): Element | undefined {
      for (let element: Element | null = start; element; element = element.parentElement) {
        if (about(element).scrolls) return element;
      }
      return undefined;
    }

    function about(element: Element): ReturnType<typeof lookAt> {
      const facts = known.get(element) ?? lookAt(element);
      known.set(element, facts);
      return facts;
    }

    function lookAt(element: Element) {
      const { clipPath, textOverflow, webkitLineClamp, overflowX, overflowY } = getComputedStyle(element);
      const hides = (value: string) => value === 'hidden' || value === 'clip';
      return {
        isHiddenOnPurpose: clipPath !== 'none' || element.matches('.skip, .visually-hidden'),
        isShortened: textOverflow === 'ellipsis' || webkitLineClamp !== 'none',
        hidesX: hides(overflowX),
        hidesY: hides(overflowY),
        scrolls: /auto|scroll/.test(overflowX),
      };
    }
  }, styles);
}
