/** Copying, as far as the browser and the address of the page allow it. */

/** What is copied: a text by its media type, which may still have to be loaded. */
export type Copied = Readonly<Partial<Record<'text/plain' | 'text/html', Promise<string>>>>;

/**
 * Copies texts, each in all its forms. The clipboard is asked at once, because a browser allows that only in answer to
 * a click, however late the texts come. False where the browser refuses, or where the texts cannot be loaded.
 */
export async function copyForms(forms: Copied): Promise<boolean> {
  if (await write(forms)) return true;
  const texts = Object.entries(forms).map(async ([type, text]) => [type, await text] as const);
  return Promise.all(texts).then(
    (all) => copyByCommand(new Map(all)),
    () => false,
  );
}

/** Copies plain text. False where the browser refuses. */
export function copyText(text: string): Promise<boolean> {
  return copyForms({ 'text/plain': Promise.resolve(text) });
}

/** Copies the text of an element, with its italics; selects it where the clipboard cannot be used otherwise. */
export async function copyElement(element: HTMLElement): Promise<boolean> {
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  const html = element.innerHTML;
  if (await write({ 'text/plain': Promise.resolve(text), 'text/html': Promise.resolve(html) })) return true;
  document.getSelection()?.selectAllChildren(element);
  // oxlint-disable-next-line typescript/no-deprecated
  return document.execCommand('copy');
}

/** False where the browser lacks the clipboard, whatever the types say, and where the reader forbids it. */
async function write(forms: Copied): Promise<boolean> {
  const blobs = Object.entries(forms).map(
    ([type, text]) => [type, text.then((words) => new Blob([words], { type }))] as const,
  );
  // A text that cannot be loaded fails below.
  for (const [, blob] of blobs) blob.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/** Tells screen readers. */
export function announce(message: string): void {
  statusElement().textContent = message;
}

/** The place where messages appear. It has to be there before its first message. */
export function statusElement(): HTMLElement {
  const found = document.getElementById('copy-status');
  if (found) return found;
  const status = Object.assign(document.createElement('p'), { id: 'copy-status', className: 'visually-hidden' });
  status.role = 'status';
  document.body.append(status);
  return status;
}

/** The only way on pages without HTTPS: what is selected is copied, and a listener replaces it with the forms. */
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
