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

/** Copies plain text. False where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  return (await writeText(text)) || copyByCommand(text);
}

/**
 * Copies plain text that is still to come. The clipboard is asked for it at once, because a browser allows that only in answer to
 * a click. False where it refuses, or where the text does not come.
 */
export async function copyTextLater(text: Promise<string>): Promise<boolean> {
  const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
  if (await attempt(() => navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]))) return true;
  return text.then(copyText, () => false);
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

/** The only way on pages that are not served securely. */
function copyByCommand(text: string): boolean {
  const field = Object.assign(document.createElement('textarea'), { value: text });
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}

function select(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
