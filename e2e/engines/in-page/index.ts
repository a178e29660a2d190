/** Measures everything of one kind in a page, so that a batch needs only one call to the engine. */
import { Report, type Batch, type Outcome } from './batch.ts';
import { openEntities } from './entities.ts';
import { Frame } from './frame.ts';
import { openAddresses, openNotes } from './notes.ts';
import { openPanels } from './panels.ts';

/** Opens everything in a batch, one after the other, and measures it. */
export async function measure(batch: Batch): Promise<Outcome> {
  const frame = new Frame(batch);
  const report = new Report();
  await OPENERS[batch.what](frame, report);
  frame.remove();
  return { opened: report.opened, faults: report.faults };
}

const OPENERS = { notes: openNotes, addresses: openAddresses, panels: openPanels, entities: openEntities } as const;
