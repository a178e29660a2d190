/** How maps are drawn: with names for a wide screen and paper, with numbers alone for a narrow one. */
export interface Style {
  readonly width: number;
  /** Room between what is to be shown and the edge. */
  readonly padding: number;
  /** Degrees around the middle that are shown at the least, so that a single place has surroundings. */
  readonly reach: number;
  /** Size of marks and arrows, as a share of those of the widest drawing. */
  readonly scale: number;
  /** Whether names stand beside numbers and letters. */
  readonly names: boolean;
  /** Marks that stand closer than this are drawn again in a detail. */
  readonly crowded: number;
}

/** Size of type, in the units of every drawing. */
export const FONT_SIZE = 13;

/** Drawings for a wide screen, by themselves and beside a detail, and for a narrow one. */
export const styles = {
  wide: { width: 800, padding: 30, reach: 2.5, scale: 1.15, names: true, crowded: 40 },
  beside: { width: 560, padding: 20, reach: 2.5, scale: 1, names: true, crowded: 40 },
  narrow: { width: 320, padding: 14, reach: 2.5, scale: 0.8, names: false, crowded: 28 },
} as const satisfies Record<string, Style>;

/** The detail beside a drawing. */
export const detailOf = (style: Style): Style => ({ ...style, width: 320, padding: 48, reach: 0.3, scale: 1 });
