/** Opens the panels of the bar, and selects each choice in them. */
import type { Report } from './batch.ts';
import type { Frame } from './frame.ts';
import { isShown, place, reach } from './look.ts';

/** Opens each from several places in the page. */
export async function openPanels(frame: Frame, report: Report): Promise<void> {
  for (const part of frame.batch.positions) {
    await frame.loadAndStir();
    const names = frame.all('.bar-row [popovertarget]').map((button) => button.getAttribute('popovertarget') ?? '');
    for (const name of names) {
      const [button] = frame.all(`.bar-row [popovertarget="${name}"]`);
      const panel = frame.document.getElementById(name);
      if (!button || !panel) continue;
      const opened = { frame, button, panel, part };
      report.add(`${name} from ${part}`, await openPanel(opened));
      // A script adds the last choices, one for each speaker.
      await frame.until(() => name !== 'lenses' || panel.querySelector('select') !== null, 200);
      for (const choice of panel.querySelectorAll<HTMLElement>('a, input:not([hidden]), option:not([value=""])')) {
        report.add(`${name}, ${choice.textContent || choice.id} from ${part}`, await choose(opened, choice));
      }
    }
  }
}

interface Opened {
  readonly frame: Frame;
  readonly button: HTMLElement;
  readonly panel: HTMLElement;
  /** The place in the page, as a fraction of its height. */
  readonly part: number;
}

async function openPanel(opened: Opened): Promise<string[]> {
  const { frame, button, panel } = opened;
  press(opened);
  await frame.settle();
  const close = panel.querySelector<HTMLElement>('.panel-head button');
  const problems = [...place(panel), ...reach(close, 'close button')];
  close?.focus({ preventScroll: true });
  close?.click();
  await frame.settle();
  if (isShown(panel)) problems.push('it stays open');
  if (frame.document.activeElement !== button) problems.push('focus does not come back');
  return problems;
}

async function choose(opened: Opened, choice: HTMLElement): Promise<string[]> {
  const { frame, panel } = opened;
  const { view } = frame;
  press(opened);
  await frame.settle();
  if (choice instanceof view.HTMLOptionElement) {
    choice.selected = true;
    choice.parentElement?.dispatchEvent(new view.Event('change', { bubbles: true }));
  } else choice.dispatchEvent(new view.MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  // It closes after the event, which may take some frames on a busy machine.
  await frame.settle();
  await frame.until(() => !isShown(panel), 59);
  const target = choice.getAttribute('href');
  const wrong = isShown(panel) ? ['it stays open once a choice is made'] : [];
  if (target?.startsWith('#') && place(frame.document.querySelector(target) ?? panel).length > 0) {
    wrong.push('what was chosen is out of view');
  }
  return wrong;
}

/** Scrolls there and presses the button. */
function press({ frame: { view, document }, button, part }: Opened): void {
  view.scrollTo({ top: (document.documentElement.scrollHeight - view.innerHeight) * part, behavior: 'instant' });
  button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  button.focus({ preventScroll: true });
  button.click();
}
