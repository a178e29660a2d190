/** How long the lists of claims on an entity’s page are. */

/** Claims that show before the rest is folded. */
export const OPEN = 6;

/** Claims that are sentences; further ones are listed by number. */
export const MOST = 40;
