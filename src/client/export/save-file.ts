/** Saves a text as a file of the reader. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // Not at once: some browsers have not begun to read it.
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
