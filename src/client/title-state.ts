/** The title of a page whose address has a state: a query, filters. */
const plain = document.title;

/** Puts the state before the page’s own title: “haqqani · Search · …”; without a state the title is the page’s own. */
export function titleState(words: string): void {
  document.title = words === '' ? plain : `${words} · ${plain}`;
}
