/**
 * What is measured, as functions that run in a page, so that a whole batch costs one call in every engine. They import nothing:
 * their text is sent to the browser. The page that they look at is in a frame of the wanted width, or is the one they run in.
 */

/** A batch: where to look, and at what. */
export interface Batch {
  /** Path of the reading page, base path included. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Whether the page in the frame may run scripts. */
  readonly scripts: boolean;
  /** Ids of claims (`c7-3`), or of entities; all of them where none are given. */
  readonly ids?: readonly string[];
  /** Where a claim stands before it is opened, as parts of the window’s height. */
  readonly positions: readonly number[];
  /** What is opened. */
  readonly what: 'notes' | 'addresses' | 'panels' | 'entities';
}

/** How many were opened, and a line for each fault. */
export interface Outcome {
  readonly opened: number;
  readonly faults: readonly string[];
}

/** Opens what a batch names, one after the other, and measures each. */
export async function measure(batch: Batch): Promise<Outcome> {
  const { path, width, height, scripts, positions, what } = batch;
  const faults: string[] = [];
  let opened = 0;
  let frame = document.createElement('iframe');
  const view = (): Window & typeof globalThis => frame.contentWindow as Window & typeof globalThis;
  const doc = (): Document => view().document;
  const all = (selector: string): HTMLElement[] => [...doc().querySelectorAll<HTMLElement>(selector)];
  const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
  /** Two frames; a page that was left has none any more. */
  const settle = (): Promise<unknown> => {
    const frames = new Promise((resolve) => view().requestAnimationFrame(() => view().requestAnimationFrame(resolve)));
    return Promise.race([frames, pause(2000)]);
  };

  const load = async (fragment: string): Promise<void> => {
    frame.remove();
    frame = document.createElement('iframe');
    if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
    Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', border: '0' });
    Object.assign(frame, { width: String(width), height: String(height), src: path + fragment });
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    await doc().fonts.ready;
    await settle();
    await pause(fragment === '' ? 50 : 120);
  };

  /** What is wrong with where an element stands: all of it is to be seen, or its beginning where it is higher than the window. */
  const place = (element: Element): string[] => {
    const { top, bottom, left, right, height: high, width: wide } = element.getBoundingClientRect();
    const { clientWidth } = doc().documentElement;
    const { innerHeight } = view();
    const where = `${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}, ${Math.round(left)} to ${Math.round(right)} of ${clientWidth}`;
    if (wide === 0 || high === 0 || !element.checkVisibility({ visibilityProperty: true })) return ['is not shown'];
    const isTooHigh = high > innerHeight;
    const isIn = top >= -1 && left >= -1 && right <= clientWidth + 1;
    return isIn && (bottom <= innerHeight + 1 || (isTooHigh && top < innerHeight / 2))
      ? []
      : [`is out of view: ${where}`];
  };
  const reach = (control: Element | null | undefined, name: string): string[] => {
    if (!control) return [`has no ${name}`];
    const { top, bottom, left, right } = control.getBoundingClientRect();
    const hit = doc().elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return hit && (control === hit || control.contains(hit)) ? [] : [`its ${name} is out of reach`];
  };
  /** Whether some line of an element is to be seen and nothing lies on it. */
  const seen = (element: Element): boolean =>
    [...element.getClientRects()].some(({ top, bottom, left, right }) => {
      const hit = doc().elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return hit !== null && (element === hit || element.contains(hit));
    });
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const report = (name: string, problems: readonly string[]): void => {
    opened += 1;
    if (problems.length > 0) faults.push(`${name}: ${problems.join('; ')}`);
  };
  const scrollTo = (element: Element, part: number): void => {
    view().scrollBy({ top: element.getBoundingClientRect().top - view().innerHeight * part, behavior: 'instant' });
  };

  const claimsOf = (): string[] => [...(batch.ids ?? all('.claim').map(({ id }) => id))];

  const openNotes = async (): Promise<void> => {
    await load('');
    // The scripts come when a reader stirs.
    doc().dispatchEvent(new (view().Event)('scroll'));
    await pause(400);
    for (const id of claimsOf()) {
      const claim = doc().getElementById(id);
      const note = doc().getElementById(`about-${id}`);
      const number = claim?.querySelector<HTMLElement>('.n');
      if (!claim || !note || !number) {
        report(id, ['has no note or number']);
        continue;
      }
      for (const part of positions) {
        scrollTo(claim, part);
        number.focus({ preventScroll: true });
        number.click();
        // The first comes once the scripts have, however busy the machine is.
        for (let tries = 0; tries < 200 && !isShown(note); tries += 1) await settle();
        await settle();
        const close = note.querySelector<HTMLElement>('.note-close');
        const problems = [...place(note), ...reach(close, 'close button')];
        if (scripts && !note.contains(doc().activeElement)) problems.push('focus is not in it');
        if (scripts && width > 400 && !seen(claim)) problems.push('its claim is not to be seen');
        close?.click();
        await settle();
        if (isShown(note)) problems.push('it stays open');
        if (scripts && doc().activeElement !== number) problems.push('focus does not come back');
        if (!seen(claim)) problems.push('its claim is not to be seen once it is closed');
        report(`${id} from ${part}`, problems);
      }
    }
  };

  const openAddresses = async (): Promise<void> => {
    // Only the page tells which claims there are.
    if (!batch.ids) await load('');
    for (const id of claimsOf()) {
      await load(`#about-${id}`);
      const note = doc().getElementById(`about-${id}`);
      if (!note) {
        report(id, ['has no note']);
        continue;
      }
      const close = note.querySelector<HTMLElement>('.note-close');
      const problems = [...place(note), ...reach(close, 'close button')];
      close?.click();
      await settle();
      if (isShown(note)) problems.push('it stays open');
      const claim = doc().getElementById(id);
      // The page moves once the event is over, which a busy machine may take some frames for.
      for (let tries = 0; tries < 60 && claim && !seen(claim); tries += 1) await settle();
      if (claim && !seen(claim)) problems.push('its claim is not to be seen once it is closed');
      report(`#about-${id}`, problems);
    }
  };

  const openPanels = async (): Promise<void> => {
    for (const part of positions) {
      await load('');
      doc().dispatchEvent(new (view().Event)('scroll'));
      await pause(400);
      const names = all('.bar-row [popovertarget]').map((button) => button.getAttribute('popovertarget') ?? '');
      for (const name of names) {
        const button = all(`.bar-row [popovertarget="${name}"]`)[0];
        const panel = doc().getElementById(name);
        if (!button || !panel) continue;
        const goThere = (): void => {
          view().scrollTo({
            top: (doc().documentElement.scrollHeight - view().innerHeight) * part,
            behavior: 'instant',
          });
          button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          button.focus({ preventScroll: true });
          button.click();
        };
        goThere();
        await settle();
        const close = panel.querySelector<HTMLElement>('.panel-head button');
        const problems = [...place(panel), ...reach(close, 'close button')];
        close?.focus({ preventScroll: true });
        close?.click();
        await settle();
        if (isShown(panel)) problems.push('it stays open');
        if (doc().activeElement !== button) problems.push('focus does not come back');
        report(`${name} from ${part}`, problems);
        // The last choices, one for each speaker, come with a script.
        for (let tries = 0; tries < 200 && name === 'lenses' && !panel.querySelector('select'); tries += 1)
          await settle();
        for (const choice of panel.querySelectorAll<HTMLElement>('a, input:not([hidden]), option:not([value=""])')) {
          goThere();
          await settle();
          if (choice instanceof view().HTMLOptionElement) {
            choice.selected = true;
            choice.parentElement?.dispatchEvent(new (view().Event)('change', { bubbles: true }));
          } else choice.dispatchEvent(new (view().MouseEvent)('click', { bubbles: true, cancelable: true, detail: 1 }));
          // It closes once the event is over, which a busy machine may take some frames for.
          for (let tries = 0; tries < 60 && (tries === 0 || isShown(panel)); tries += 1) await settle();
          const target = choice.getAttribute('href');
          const wrong = isShown(panel) ? ['it stays open once a choice is made'] : [];
          if (target?.startsWith('#') && !place(doc().querySelector(target) ?? panel).every((fault) => fault === '')) {
            wrong.push('what was chosen is out of view');
          }
          report(`${name}, ${choice.textContent || choice.id} from ${part}`, wrong);
        }
      }
    }
  };

  const openEntities = async (): Promise<void> => {
    await load('');
    doc().dispatchEvent(new (view().Event)('scroll'));
    await pause(400);
    const mentions = new Map<string, HTMLElement[]>();
    for (const element of all('.claim [data-entity], .claim a[href*="/entities/"]')) {
      const id = element.dataset.entity ?? element.getAttribute('href')?.split('/').at(-2) ?? '';
      mentions.set(id, [...(mentions.get(id) ?? []), element]);
    }
    const [folder] = all('a[href*="/entities/"]').flatMap((link) =>
      (link as HTMLAnchorElement).href.split('/entities/'),
    );
    for (const [id, elements] of mentions) {
      if (batch.ids && !batch.ids.includes(id)) continue;
      // A tap that waits for its card too long follows the link, and a busy machine may take that long to read a file.
      await (await view().fetch(`${folder}/entities/${id}/card.json`)).text();
      // The first, which is a link, and the last, which need not be one.
      for (const element of new Set([elements[0], elements.at(-1)])) {
        if (!element) continue;
        for (const part of positions) {
          scrollTo(element, part);
          const init = { bubbles: true, cancelable: true, pointerType: 'touch', button: 0 };
          element.dispatchEvent(new (view().PointerEvent)('click', init));
          let card: HTMLElement | undefined;
          for (let tries = 0; tries < 200 && !card; tries += 1) {
            await settle();
            card = all('.entity-card').find(isShown);
          }
          if (!card) {
            report(`${id} from ${part}`, ['does not show']);
            continue;
          }
          await settle();
          const close = card.querySelector<HTMLElement>('button');
          const problems = [...place(card), ...reach(close, 'close button')];
          close?.click();
          // A second tap on a link whose card is open follows it.
          const isOpen = (): boolean => all('.entity-card').some(isShown) || element.dataset.card === '';
          for (let tries = 0; tries < 60 && (tries === 0 || isOpen()); tries += 1) await settle();
          if (isOpen()) problems.push('it stays open');
          if (element.matches('a') && doc().activeElement !== element) problems.push('focus does not come back');
          report(`${id} from ${part}`, problems);
        }
      }
    }
  };

  await { notes: openNotes, addresses: openAddresses, panels: openPanels, entities: openEntities }[what]();
  frame.remove();
  return { opened, faults };
}
