/** The drawings that together show a plan: one, and where marks crowd in it a detail of that part. */
import type { Atlas } from './atlas.ts';
import { crowdOf } from './crowd.ts';
import { drawMap, spotsFor, type Drawing } from './drawing.ts';
import type { MapPlan } from './plan.ts';
import { CROWDED, type Style } from './style.ts';

export interface Sheet {
  readonly main: Drawing;
  readonly detail?: Drawing;
}

/** How a sheet is drawn: its detail, the drawing beside a detail, and the one that needs none. */
export interface SheetStyle {
  readonly alone: Style;
  readonly beside: Style;
  readonly detail: Style;
}

/** Draws a plan on a sheet; undefined when there is no place to draw. */
export function drawSheet(plan: MapPlan, atlas: Atlas, { alone, beside, detail }: SheetStyle): Sheet | undefined {
  const distance = (beside.names ? CROWDED.names : CROWDED.numbers) * beside.letters;
  const crowd = crowdOf(spotsFor(plan, beside), distance).map(({ place }) => place);
  const main = drawMap(plan, atlas, crowd.length > 0 ? beside : alone, { elsewhere: crowd });
  const larger = crowd.length > 0 ? drawMap(plan, atlas, detail, { only: crowd }) : undefined;
  return main && { main, ...(larger && { detail: larger }) };
}
