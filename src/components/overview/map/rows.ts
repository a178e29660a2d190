/** What the ids of rows of the map’s tables begin with, before a number or a letter. */
export const PLACE_ROW = 'place-';
export const MOVEMENT_ROW = 'movement-';
