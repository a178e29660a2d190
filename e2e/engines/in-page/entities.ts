/** Opens the cards of entities by tapping their mentions. */
import type { Report } from './batch.ts';
import type { Frame } from './frame.ts';
import { isShown, place, reach } from './look.ts';

/** Opens each from its first mention, which is a link, and from its last, which may not be one. */
export async function openEntities(frame: Frame, report: Report): Promise<void> {
  await frame.loadAndStir();
  const [folder] = frame
    .all('a[href*="/entities/"]')
    .flatMap((link) => (link as HTMLAnchorElement).href.split('/entities/'));
  for (const [id, elements] of mentionsOn(frame)) {
    if (frame.batch.ids && !frame.batch.ids.includes(id)) continue;
    // A tap follows the link if its card takes too long, as it may on a busy machine. So the card is fetched first.
    await (await frame.view.fetch(`${folder}/entities/${id}/card.json`)).text();
    for (const element of new Set([elements[0], elements.at(-1)])) {
      if (!element) continue;
      for (const part of frame.batch.positions) report.add(`${id} from ${part}`, await openCard(frame, element, part));
    }
  }
}

/** Every entity that a claim mentions, with its mentions. */
function mentionsOn(frame: Frame): Map<string, HTMLElement[]> {
  return Map.groupBy(
    frame.all('.claim [data-entity], .claim a[href*="/entities/"]'),
    (element) => element.dataset.entity ?? element.getAttribute('href')?.split('/').at(-2) ?? '',
  );
}

async function openCard(frame: Frame, element: HTMLElement, part: number): Promise<string[]> {
  frame.scrollTo(element, part);
  const touch = { bubbles: true, cancelable: true, pointerType: 'touch', button: 0 };
  element.dispatchEvent(new frame.view.PointerEvent('click', touch));
  const cards = (): HTMLElement[] => frame.all('.entity-card').filter(isShown);
  await frame.settle();
  await frame.until(() => cards().length > 0, 200);
  const [card] = cards();
  if (!card) return ['does not show'];
  await frame.settle();
  const close = card.querySelector<HTMLElement>('button');
  const problems = [...place(card), ...reach(close, 'close button')];
  close?.click();
  // A second tap on a link with an open card follows the link.
  const isOpen = (): boolean => cards().length > 0 || element.dataset.card === '';
  await frame.settle();
  await frame.until(() => !isOpen(), 59);
  if (isOpen()) problems.push('it stays open');
  if (element.matches('a') && frame.document.activeElement !== element) problems.push('focus does not come back');
  return problems;
}
