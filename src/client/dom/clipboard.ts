/** Copying, as far as the browser and the address of the page allow it. */

/** What is copied: a text for each media type, which may still be loading. */
export type Copied = Readonly<Partial<Record<'text/plain' | 'text/html', Promise<string>>>>;

/**
 * Copies a text in several forms. The clipboard is called at once, before the texts are loaded, because browsers allow it only
 * in direct answer to a click. Resolves to false if the browser refuses or the texts cannot be loaded.
 */
export async function copyForms(forms: Copied): Promise<boolean> {
  if (await write(forms)) return true;
  const texts = Object.entries(forms).map(async ([type, text]) => [type, await text] as const);
  return Promise.all(texts).then(
    (all) => copyByCommand(new Map(all)),
    () => false,
  );
}

/** Copies plain text. Resolves to false if the browser refuses. */
export function copyText(text: string): Promise<boolean> {
  return copyForms({ 'text/plain': Promise.resolve(text) });
}

/** Copies the text of an element, with its italics. Without the Clipboard API it selects the text and copies the selection. */
export async function copyElement(element: HTMLElement): Promise<boolean> {
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  const html = element.innerHTML;
  if (await write({ 'text/plain': Promise.resolve(text), 'text/html': Promise.resolve(html) })) return true;
  document.getSelection()?.selectAllChildren(element);
  // oxlint-disable-next-line typescript/no-deprecated
  return document.execCommand('copy');
}

/** Resolves to false if the browser has no Clipboard API (although the types say so), or the reader forbids it. */
async function write(forms: Copied): Promise<boolean> {
  const blobs = Object.entries(forms).map(
    ([type, text]) => [type, text.then((words) => new Blob([words], { type }))] as const,
  );
  // A text that fails to load is handled below; this only prevents reports of an unhandled rejection.
  for (const [, blob] of blobs) blob.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/** Announces a message to screen readers. */
export function announce(message: string): void {
  statusElement().textContent = message;
}

/** The live region for messages. It must be in the page before its first message. */
export function statusElement(): HTMLElement {
  const found = document.getElementById('copy-status');
  if (found) return found;
  const status = Object.assign(document.createElement('p'), { id: 'copy-status', className: 'visually-hidden' });
  status.role = 'status';
  document.body.append(status);
  return status;
}

/** Copies without HTTPS: the browser copies a selection, and a listener replaces what is copied with the given forms. */
function copyByCommand(forms: ReadonlyMap<string, string>): boolean {
  const field = Object.assign(document.createElement('textarea'), { value: forms.get('text/plain') ?? '' });
  field.className = 'visually-hidden';
  const origin = document.activeElement;
  document.body.append(field);
  field.select();
  const give = (event: ClipboardEvent): void => {
    for (const [type, text] of forms) event.clipboardData?.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', give, { capture: true });
  // oxlint-disable-next-line typescript/no-deprecated
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  field.remove();
  if (origin instanceof HTMLElement) origin.focus({ preventScroll: true });
  return copied;
}
