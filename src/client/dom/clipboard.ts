/** Copying, as far as the browser and the address of the page allow it. */

/** Copies the text of an element, with its italics. False where the browser refuses; the text is then selected. */
export async function copyElement(element: HTMLElement): Promise<boolean> {
  const text = element.textContent.replace(/\s+/g, ' ').trim();
  if (await write({ 'text/plain': text, 'text/html': element.innerHTML })) return true;
  if (await writeText(text)) return true;
  select(element);
  // The only way on pages that are not served securely; it copies what is selected.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return document.execCommand('copy');
}

/** What is copied: a text by its media type, which may still have to come. */
export type Copied = Readonly<Partial<Record<'text/plain' | 'text/html', Promise<string>>>>;

/**
 * Copies texts, each in all its forms. The clipboard is asked at once, because a browser allows that only in answer to a click,
 * whenever the texts come. False where it refuses, or where they do not come.
 */
export async function copyForms(forms: Copied): Promise<boolean> {
  const blobs = Object.entries(forms).map(
    ([type, text]) => [type, text.then((words) => new Blob([words], { type }))] as const,
  );
  // A text that does not come is told once, below.
  for (const [, blob] of blobs) blob.catch(() => undefined);
  if (await attempt(() => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]))) return true;
  try {
    const texts = await Promise.all(Object.entries(forms).map(async ([type, text]) => [type, await text] as const));
    return copyByCommand(new Map(texts));
  } catch {
    return false;
  }
}

/** Copies plain text. False where the browser refuses. */
export function copyText(text: string): Promise<boolean> {
  return copyForms({ 'text/plain': Promise.resolve(text) });
}

/** Says something to those who do not see the page. */
export function announce(message: string): void {
  statusElement().textContent = message;
}

/** The place where messages appear. It has to be there before its first message. */
export function statusElement(): HTMLElement {
  const found = document.getElementById('copy-status');
  if (found) return found;
  const status = document.createElement('p');
  status.id = 'copy-status';
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  document.body.append(status);
  return status;
}

function writeText(text: string): Promise<boolean> {
  return attempt(() => navigator.clipboard.writeText(text));
}

function write(types: Readonly<Record<string, string>>): Promise<boolean> {
  return attempt(() => {
    const blobs = Object.entries(types).map(([type, value]) => [type, new Blob([value], { type })] as const);
    return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  });
}

/** Neither the clipboard nor its parts are there in every browser, and a user may forbid it. */
async function attempt(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
}

/** The only way on pages that are not served securely: what is selected is copied, and a listener puts the forms in its place. */
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
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  field.remove();
  if (origin instanceof HTMLElement) origin.focus({ preventScroll: true });
  return copied;
}

function select(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
