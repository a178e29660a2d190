/** Pictures for link previews: what they show, and how they are drawn. */
export { listPictures, type Picture } from './list-pictures.ts';
export { pagePicture } from './page-cards.ts';
export { openRenderer } from './renderer.ts';
export { readFonts } from './typefaces.ts';
