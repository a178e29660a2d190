/** Pictures for link previews: what they show, and the store that draws and keeps them. */
export { listPictures, type Picture } from './list-pictures.ts';
export { pagePicture } from './page-cards.ts';
export { openPictureStore, type PictureStore } from './picture-store.ts';
export { readFonts, type Fonts } from './typefaces.ts';
