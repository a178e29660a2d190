/** Distinguishes elements of a page: by what stylesheets can match, and by how they look. These functions run in the page. */

/** A kind of element, the index of its first element in the page, and whether it is interactive. */
export type Kind = readonly [kind: string, place: number, isUsed: boolean];

/** A look of text, and the indices of the first and last element in the page with such text. */
export type Look = readonly [look: string, places: readonly number[]];

/**
 * The kinds of elements that have text or are interactive. A kind is everything that stylesheets can match: the names, classes,
 * attributes and styles of an element and its ancestors. With `isEach`, every element is a separate kind.
 */
export function kindsOfElement(isEach: boolean): Kind[] {
  const kinds = new Map<Element | null, string>();
  const first = new Map<string, Kind>();
  const elements = [...document.querySelectorAll('*')];
  // Stored in the page, because a script may add elements when the width changes.
  Object.assign(window, { elements });
  for (const [place, element] of elements.entries()) {
    const classes = [...element.classList].sort().join('.');
    const attributes = element.getAttributeNames().sort().join();
    const own = `${element.localName}.${classes}[${attributes}]${element.getAttribute('style') ?? ''}`;
    const kind = `${kinds.get(element.parentElement) ?? ''}>${own}`;
    kinds.set(element, kind);
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const isUsed = element.matches('a, button, input, select, summary, textarea, [tabindex]');
    const key = isEach ? `${kind} ${place}` : kind;
    if ((hasText || isUsed) && document.body.contains(element) && !first.has(key)) first.set(key, [key, place, isUsed]);
  }
  return [...first.values()];
}

/** How elements and their ancestors are displayed, and the positions of everything interactive. */
export function layoutOf(places: readonly number[]): { displays: string; boxes: string } {
  const { elements } = window as unknown as { elements: readonly Element[] };
  const known = new Map<Element | null, string>([[null, '']]);
  const boxes = [...document.querySelectorAll('a, button, input, select, summary, textarea, [tabindex]')].map(
    (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${x} ${y} ${width} ${height}`;
    },
  );
  return {
    displays: places.map((place) => displaysOf(elements[place] ?? null)).join(),
    boxes: [innerWidth, ...boxes].join(),
  };

  function displaysOf(element: Element | null): string {
    const value = known.get(element);
    if (value !== undefined || element === null) return value ?? '';
    const { display, visibility } = getComputedStyle(element);
    const displays = `${displaysOf(element.parentElement)} ${display} ${visibility}`;
    known.set(element, displays);
    return displays;
  }
}

/**
 * The current looks of text in the page. A look is everything that contrast depends on: colour and size of the text, its
 * background, and the text around a link.
 */
export function looksOfText(): Look[] {
  /** The backgrounds and effects of an element and its ancestors. */
  const grounds = new Map<Element | null, string>();
  const placesOf = new Map<string, [first: number, last: number]>();
  const { elements } = window as unknown as { elements: Element[] };
  const places = new Map(elements.map((element, place) => [element, place]));
  for (const element of document.querySelectorAll('*')) {
    const place = places.get(element) ?? elements.push(element) - 1;
    const style = getComputedStyle(element);
    const ground = `${grounds.get(element.parentElement) ?? ''}${groundOf(element, style)}`;
    grounds.set(element, ground);
    if (!document.body.contains(element) || !(hasText(element) || element.matches('a, input, select, textarea')))
      continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const look = `${ground}|${textOf(element, style)}${element.matches('a') ? linkOf(element) : ''}`;
    const ends = placesOf.get(look);
    if (ends) ends[1] = place;
    else placesOf.set(look, [place, place]);
  }
  return [...placesOf].map(([look, ends]) => [look, [...new Set(ends)]]);

  function hasText({ childNodes }: Element): boolean {
    return [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  }

  function groundOf(element: Element, style: CSSStyleDeclaration): string {
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, clipPath, position, transform } = style;
    const facts = [
      backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : backgroundColor,
      ...[backgroundImage, filter, clipPath, transform].map((value) => (value === 'none' ? '' : value)),
      opacity === '1' ? '' : opacity,
      mixBlendMode === 'normal' ? '' : mixBlendMode,
      // An element out of the flow may be over other elements.
      position === 'static' || position === 'relative' ? '' : `${position} ${element.getAttribute('class') ?? ''}`,
    ].filter((fact) => fact !== '');
    return facts.length === 0 ? '' : `>${facts.join(' ')}`;
  }

  function textOf(element: Element, { color, fontSize, fontWeight, textShadow }: CSSStyleDeclaration): string {
    const words = element.textContent.trim();
    // axe cannot decide for single characters, and skips disabled controls and their labels.
    const isWord = /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(words);
    const label = element.closest('label');
    const isDisabled =
      element.closest(':disabled, [aria-disabled=true]') !== null || label?.control?.matches(':disabled') === true;
    // Large text may have less contrast (WCAG 2.2, 1.4.3).
    const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    return [color, isLarge, textShadow, isWord, isDisabled].join();
  }

  function linkOf(element: Element): string {
    const { textDecorationLine, borderBottomWidth, borderBottomColor, fontStyle, fontFamily, display } =
      getComputedStyle(element);
    let block = element.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const text = block && getComputedStyle(block);
    return [
      textDecorationLine,
      borderBottomWidth,
      borderBottomColor,
      fontStyle,
      fontFamily,
      display,
      text?.color,
      text?.fontSize,
      text?.fontWeight,
      text?.fontStyle,
      text?.fontFamily,
      text?.display,
      block && hasText(block),
    ].join();
  }
}
