/** Ids of the rows of the tables that explain the map, before a number or a letter. */
export const PLACE_ROW = 'place-';
export const MOVEMENT_ROW = 'movement-';
