/**
 * Returns a function that waits while a pointer is down within an element. The page must not change between pressing and
 * releasing: the release would be on another element, and the browser would report no click.
 */
export function watchPress(element: Element, signal = new AbortController().signal): () => Promise<void> {
  let released = Promise.resolve();
  let release: (() => void) | undefined;
  const press = (): void => {
    release?.();
    released = new Promise((resolve) => {
      release = resolve;
    });
  };
  element.addEventListener('pointerdown', press, { signal });
  window.addEventListener('click', () => release?.(), { signal });
  window.addEventListener('pointercancel', () => release?.(), { signal });
  const releaseSoon = (): void => {
    const own = release;
    setTimeout(() => own?.(), CLICK_WITHIN);
  };
  // The click of a touch comes a little after its release; if the release was elsewhere, no click comes.
  window.addEventListener('pointerup', releaseSoon, { signal });
  return () => released;
}

const CLICK_WITHIN = 100;
