/** Opens the notes of claims by their numbers, and by address. */
import type { Report } from './batch.ts';
import type { Frame } from './frame.ts';
import { isSeen, isShown, place, reach } from './look.ts';

/** Opens notes by the numbers of their claims, from several places in the window. */
export async function openNotes(frame: Frame, report: Report): Promise<void> {
  await frame.loadAndStir();
  for (const id of frame.claims()) {
    const claim = frame.document.getElementById(id);
    const note = frame.document.getElementById(`about-${id}`);
    const number = claim?.querySelector<HTMLElement>('.n');
    if (!claim || !note || !number) {
      report.add(id, ['has no note or number']);
      continue;
    }
    for (const part of frame.batch.positions) {
      report.add(`${id} from ${part}`, await openNote(frame, { claim, note, number }, part));
    }
  }
}

interface Noted {
  readonly claim: HTMLElement;
  readonly note: HTMLElement;
  readonly number: HTMLElement;
}

async function openNote(frame: Frame, { claim, note, number }: Noted, part: number): Promise<string[]> {
  const { scripts, width } = frame.batch;
  frame.scrollTo(claim, part);
  number.focus({ preventScroll: true });
  number.click();
  // The first opens when the scripts are loaded, which may take long on a busy machine.
  await frame.until(() => isShown(note), 200);
  await frame.settle();
  const close = note.querySelector<HTMLElement>('.note-close');
  const problems = [...place(note), ...reach(close, 'close button')];
  if (scripts && !note.contains(frame.document.activeElement)) problems.push('focus is not in it');
  if (scripts && width > 400 && !isSeen(claim)) problems.push('its claim is not to be seen');
  close?.click();
  await frame.settle();
  if (isShown(note)) problems.push('it stays open');
  if (scripts && frame.document.activeElement !== number) problems.push('focus does not come back');
  if (!isSeen(claim)) problems.push('its claim is not to be seen once it is closed');
  return problems;
}

/** Opens notes by address. */
export async function openAddresses(frame: Frame, report: Report): Promise<void> {
  // The list of claims is read from the page.
  if (!frame.batch.ids) await frame.load();
  for (const id of frame.claims()) {
    await frame.load(`#about-${id}`);
    const note = frame.document.getElementById(`about-${id}`);
    if (!note) {
      report.add(id, ['has no note']);
      continue;
    }
    const close = note.querySelector<HTMLElement>('.note-close');
    const problems = [...place(note), ...reach(close, 'close button')];
    close?.click();
    // Without scripts, closing is a navigation within the page, which may take some frames on a busy machine.
    await frame.until(() => !isShown(note), 60);
    if (isShown(note)) problems.push('it stays open');
    const claim = frame.document.getElementById(id);
    // The page scrolls after the event, which may take some frames on a busy machine.
    await frame.until(() => !claim || isSeen(claim), 60);
    if (claim && !isSeen(claim)) problems.push('its claim is not to be seen once it is closed');
    report.add(`#about-${id}`, problems);
  }
}
