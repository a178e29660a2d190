/** Tests what a reader sees of an element, and can reach. */

/** Problems with the place of an element: it should be fully visible, or its beginning if it is higher than the window. */
export function place(element: Element): string[] {
  const { top, bottom, left, right, height: high, width: wide } = element.getBoundingClientRect();
  const { clientWidth } = element.ownerDocument.documentElement;
  const innerHeight = element.ownerDocument.defaultView?.innerHeight ?? 0;
  const where = `${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}, ${Math.round(left)} to ${Math.round(right)} of ${clientWidth}`;
  if (wide === 0 || high === 0 || !isShown(element)) return ['is not shown'];
  const isTooHigh = high > innerHeight;
  const isIn = top >= -1 && left >= -1 && right <= clientWidth + 1;
  return isIn && (bottom <= innerHeight + 1 || (isTooHigh && top < innerHeight / 2))
    ? []
    : [`is out of view: ${where}`];
}

/** Problems with a control that should be visible and not covered. */
export function reach(control: Element | null | undefined, name: string): string[] {
  if (!control) return [`has no ${name}`];
  return isUncovered(control, control.getBoundingClientRect()) ? [] : [`its ${name} is out of reach`];
}

/** Whether some line of an element is visible and not covered. */
export function isSeen(element: Element): boolean {
  return [...element.getClientRects()].some((line) => isUncovered(element, line));
}

export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function isUncovered(element: Element, { top, bottom, left, right }: DOMRect): boolean {
  const hit = element.ownerDocument.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return hit !== null && (element === hit || element.contains(hit));
}
