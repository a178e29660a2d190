/** Places the bar for a selection at an edge of the window, away from the browser’s own menu. */

/** How far from a selection browsers show their menus and handles. */
const REACH = 140;

/** The edge for a selection from `top` to `bottom`: the bottom edge, unless the selection ends close to it. */
export function placeBar({ top, bottom }: { readonly top: number; readonly bottom: number }, height: number): Edge {
  const below = height - bottom;
  if (below >= REACH) return 'bottom';
  // If the selection reaches both edges, browsers show their menu in the middle.
  return top > below ? 'top' : 'bottom';
}

/** An edge of the window. */
export type Edge = 'top' | 'bottom';
