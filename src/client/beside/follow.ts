/** Knows which sentence is being read: by scrolling, by the arrow keys, or by the buttons; and leads to another. */

/** Follows the reader through the rows of a result. */
export function openFollow(result: HTMLElement, signal: AbortSignal): { begin(at?: string): void } {
  const list = result.querySelector<HTMLElement>('[data-rows]');
  const place = result.querySelector('[data-place]');
  const heading = result.querySelector<HTMLElement>('h2');
  let current: HTMLElement | undefined;
  let waits = false;

  const rows = (): HTMLElement[] => [...result.querySelectorAll<HTMLElement>('.beside-row')];

  function mark(row: HTMLElement | undefined): void {
    if (row === current || !row) return;
    current?.removeAttribute('aria-current');
    row.setAttribute('aria-current', 'true');
    current = row;
    const all = rows();
    if (place) place.textContent = `¶${row.dataset.sentence ?? ''}, sentence ${all.indexOf(row) + 1} of ${all.length}`;
  }

  function lead(row: HTMLElement | undefined): void {
    if (!row) return;
    mark(row);
    row.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  function step(by: string): void {
    const all = rows();
    const at = current ? all.indexOf(current) : -1;
    if (by === 'difference') {
      const isDifferent = (row: HTMLElement): boolean => !row.matches('.is-same, .is-marks');
      // After the last one it begins again.
      lead(all.slice(at + 1).find(isDifferent) ?? all.find(isDifferent));
    } else lead(all[Math.min(all.length - 1, Math.max(0, at + Number(by)))]);
  }

  /** The row at the height where somebody reads. */
  function onScroll(): void {
    if (waits || result.hidden) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      const height = innerHeight * READ_AT;
      const isAt = (row: HTMLElement): boolean => row.getBoundingClientRect().bottom > height;
      const own = current?.getBoundingClientRect();
      // One that a key or a button led to stays until it leaves the middle of the window.
      if (own && own.top < innerHeight * 0.7 && own.bottom > innerHeight * 0.3) return;
      mark(rows().find(isAt) ?? rows().at(-1));
    });
  }

  addEventListener('scroll', onScroll, { signal, passive: true });
  result.addEventListener(
    'click',
    ({ target }) => {
      const by = target instanceof Element ? target.closest<HTMLElement>('[data-step]')?.dataset.step : undefined;
      if (by !== undefined) step(by);
    },
    { signal },
  );
  list?.addEventListener(
    'keydown',
    (event) => {
      const by = KEYS[event.key];
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || event.target !== list) return;
      event.preventDefault();
      step(by);
    },
    { signal },
  );
  list?.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element) mark(target.closest<HTMLElement>('.beside-row') ?? undefined);
    },
    { signal },
  );

  return {
    begin(at) {
      current = undefined;
      const all = rows();
      result.querySelector<HTMLElement>('[data-step=difference]')?.toggleAttribute(
        'disabled',
        all.every((row) => row.matches('.is-same, .is-marks')),
      );
      const asked =
        at === undefined ? undefined : document.getElementById(`at-${at}`)?.closest<HTMLElement>('.beside-row');
      heading?.focus({ preventScroll: asked !== undefined && asked !== null });
      if (asked) lead(asked);
      else mark(all[0]);
    },
  };
}

const KEYS: Readonly<Record<string, string>> = { ArrowDown: '1', ArrowUp: '-1', j: '1', k: '-1' };

/** How far down the window somebody reads. */
const READ_AT = 0.4;
