/** Saves a text as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // Later, because some browsers have not read it yet.
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
