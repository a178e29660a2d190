/** What is measured in a page: everything that it has of a kind, so that a whole batch costs one call in every engine. */
import { Report, type Batch, type Outcome } from './batch.ts';
import { openEntities } from './entities.ts';
import { Frame } from './frame.ts';
import { openAddresses, openNotes } from './notes.ts';
import { openPanels } from './panels.ts';

/** Opens what a batch names, one after the other, and measures each. */
export async function measure(batch: Batch): Promise<Outcome> {
  const frame = new Frame(batch);
  const report = new Report();
  await OPENERS[batch.what](frame, report);
  frame.remove();
  return { opened: report.opened, faults: report.faults };
}

const OPENERS = { notes: openNotes, addresses: openAddresses, panels: openPanels, entities: openEntities } as const;
