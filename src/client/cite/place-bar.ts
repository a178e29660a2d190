/** Where the bar for a selection stands: at an edge of the window where the browser’s own menu cannot be. */

/** How far from a selection browsers show their menus and handles. */
const REACH = 140;

/** Top and bottom of the selection in a window of some height: the bottom edge, unless the selection ends close to it. */
export function placeBar({ top, bottom }: { readonly top: number; readonly bottom: number }, height: number): Edge {
  const below = height - bottom;
  if (below >= REACH) return 'bottom';
  // A selection that reaches both edges has its menu where there is room: in the middle.
  return top > below ? 'top' : 'bottom';
}

/** An edge of the window. */
export type Edge = 'top' | 'bottom';
