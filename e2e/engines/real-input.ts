/** Opens and closes one note, one panel and one card of an entity as readers do: by pointer and by keys. */
import type { Engine } from './engine.ts';
import { Hand } from './hand.ts';
import type { Outcome } from './in-page/batch.ts';

/** Uses the page at an address in a window of a certain width. */
export async function useForReal(engine: Engine, address: string, width: number): Promise<Outcome> {
  await engine.setWindow(width, 800);
  await engine.goto('about:blank');
  await engine.goto(address);
  const hand = new Hand(engine);
  await useNote(hand);
  await useLenses(hand);
  await useCard(hand);
  return hand.outcome;
}

async function useNote(hand: Hand): Promise<void> {
  const id = String(
    await hand.ask(`const claims = [...document.querySelectorAll('.claim')];
      const claim = claims[Math.floor(claims.length / 2)];
      claim.scrollIntoView({ block: 'center', behavior: 'instant' });
      return claim.id;`),
  );
  const check = (fault: string, condition: string): Promise<void> =>
    hand.check(fault, `const note = document.getElementById('about-' + argument); return ${condition};`, id);

  await hand.clickOn(`#${id} .n`);
  await check('a click on a number does not open its note in view', 'whole(note)');
  await hand.clickOn(`#about-${id} .note-close`);
  await check('a click on × does not close the note', '!whole(note)');

  await hand.ask(`document.querySelector('#' + argument + ' .n').focus({ preventScroll: true });`, id);
  await hand.press('Enter');
  const hasFocus = 'note.contains(document.activeElement)';
  await check('Enter on a number does not open its note in view, with focus in it', `whole(note) && ${hasFocus}`);
  await hand.press('Escape');
  const isOnNumber =
    'document.activeElement?.matches(".n") && document.activeElement.closest(".claim")?.id === argument';
  await check('Esc does not close the note and return to the number', `!whole(note) && ${isOnNumber}`);

  await hand.clickOn(`#${id} .n`);
  await hand.ask('history.back();');
  await hand.pause();
  const isOnPage = 'document.getElementById(argument) !== null';
  await check('Back does not close the note and stay on the page', `!whole(note) && ${isOnPage}`);
}

async function useLenses(hand: Hand): Promise<void> {
  const lenses = `whole(document.getElementById('lenses'))`;
  await hand.clickOn('[popovertarget=lenses]');
  await hand.check('a click on Lenses does not open them in view', `return ${lenses};`);
  await hand.press('Escape');
  await hand.check(
    'Esc does not close the lenses and lead back to the button',
    `return !${lenses} && document.activeElement?.getAttribute('popovertarget') === 'lenses';`,
  );
}

async function useCard(hand: Hand): Promise<void> {
  const [link, card] = ['.claim a[href*="/entities/"]', `whole(document.querySelector('.entity-card'))`];
  await hand.ask(
    `const link = document.querySelector(argument);
     link.scrollIntoView({ block: 'center', behavior: 'instant' });
     link.closest('.claim').querySelector('.n').focus({ preventScroll: true });`,
    link,
  );
  await hand.pause();
  await hand.press('Tab');
  await hand.check('Tab to a name does not show its card in view', `return ${card};`);
  await hand.press('Escape');
  await hand.check(
    'Esc does not close the card and leave focus on the name',
    `return !${card} && document.activeElement?.matches('a[href*="/entities/"]') === true;`,
  );
}
