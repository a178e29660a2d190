/** One note, one panel and one card of an entity opened and closed as readers do: by a pointer that points, and by keys. */
import type { Engine } from './engine.ts';
import type { Outcome } from './in-page.ts';

/** Uses a page at its address in a window of a width. */
export async function useForReal(engine: Engine, address: string, width: number): Promise<Outcome> {
  const faults: string[] = [];
  let opened = 0;
  const ask = (body: string, argument: unknown = null): Promise<unknown> =>
    engine.evaluate(`async (argument) => { ${body} }`, argument);
  const pause = (): Promise<unknown> => ask('await new Promise((resolve) => setTimeout(resolve, 600));');
  const clickOn = async (selector: string): Promise<void> => {
    const [x, y] = (await ask(
      `const { left, top, width, height } = [...document.querySelector(argument).getClientRects()].at(-1);
       return [left + width / 2, top + height / 2];`,
      selector,
    )) as [number, number];
    await engine.click(x, y);
    await pause();
  };
  const check = async (what: string, body: string, argument: unknown = null): Promise<void> => {
    opened += 1;
    for (let tries = 0; tries < 5; tries += 1) {
      if ((await ask(body, argument)) === true) return;
      await pause();
    }
    faults.push(what);
  };
  const inView = `const whole = (element) => {
    if (!element?.checkVisibility({ visibilityProperty: true })) return false;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1;
  };`;

  await engine.setWindow(width, 800);
  await engine.goto('about:blank');
  await engine.goto(address);
  const id = String(
    await ask(`const claims = [...document.querySelectorAll('.claim')];
      const claim = claims[Math.floor(claims.length / 2)];
      claim.scrollIntoView({ block: 'center', behavior: 'instant' });
      return claim.id;`),
  );
  const note = `${inView} const note = document.getElementById('about-' + argument);`;

  await clickOn(`#${id} .n`);
  await check('a press on a number does not open its note in view', `${note} return whole(note);`, id);
  await clickOn(`#about-${id} .note-close`);
  await check('a press on × does not close the note', `${note} return !whole(note);`, id);
  await ask(`document.querySelector('#' + argument + ' .n').focus({ preventScroll: true });`, id);
  await engine.press('Enter');
  await pause();
  await check(
    'Enter on a number does not open its note in view, with focus in it',
    `${note} return whole(note) && note.contains(document.activeElement);`,
    id,
  );
  await engine.press('Escape');
  await pause();
  await check(
    'Esc does not close the note and lead back to the number',
    `${note} return !whole(note) && document.activeElement?.parentElement?.id === argument;`,
    id,
  );
  await clickOn(`#${id} .n`);
  await ask('history.back();');
  await pause();
  await check(
    'Back does not close the note and stay on the page',
    `${note} return !whole(note) && document.getElementById(argument) !== null;`,
    id,
  );

  await clickOn('[popovertarget=lenses]');
  await check(
    'a press on Lenses does not open them in view',
    `${inView} return whole(document.getElementById('lenses'));`,
  );
  await engine.press('Escape');
  await pause();
  await check(
    'Esc does not close the lenses and lead back to the button',
    `${inView} return !whole(document.getElementById('lenses')) && document.activeElement?.getAttribute('popovertarget') === 'lenses';`,
  );

  const link = '.claim a[href*="/entities/"]';
  await ask(
    `const link = document.querySelector(argument);
     link.scrollIntoView({ block: 'center', behavior: 'instant' });
     link.closest('.claim').querySelector('.n').focus({ preventScroll: true });`,
    link,
  );
  await pause();
  await engine.press('Tab');
  await pause();
  await check(
    'Tab to a name does not show its card in view',
    `${inView} return whole(document.querySelector('.entity-card'));`,
  );
  await engine.press('Escape');
  await pause();
  await check(
    'Esc does not close the card and leave focus on the name',
    `${inView} return !whole(document.querySelector('.entity-card')) && document.activeElement?.matches('a[href*="/entities/"]') === true;`,
  );
  return { opened, faults };
}
