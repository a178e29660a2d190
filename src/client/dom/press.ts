/**
 * Knows whether a pointer is down within an element. What is shown must not change between pressing and releasing:
 * the release would meet another element, and the browser would report no click.
 */
export function watchPress(element: Element, signal: AbortSignal): () => Promise<void> {
  let released = Promise.resolve();
  let release: (() => void) | undefined;
  element.addEventListener(
    'pointerdown',
    () => {
      release?.();
      released = new Promise((resolve) => {
        release = resolve;
      });
    },
    { signal },
  );
  window.addEventListener('click', () => release?.(), { signal });
  window.addEventListener('pointercancel', () => release?.(), { signal });
  // The click of a touch comes a little after its release; a release elsewhere brings none.
  window.addEventListener(
    'pointerup',
    () => {
      const own = release;
      setTimeout(() => own?.(), CLICK_WITHIN);
    },
    { signal },
  );
  return () => released;
}

const CLICK_WITHIN = 100;
