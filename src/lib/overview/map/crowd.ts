/** Finds where marks stand too close to be told apart: what a drawing shows again in a larger scale. */
import type { Spot } from './frame.ts';

/** Fewer marks than this are no crowd. */
const CROWD = 3;

/**
 * The largest group of spots that stand closer than `distance`, each to another of the group. None when there is no
 * such group, or when it is most of them, so that a larger drawing would show the same again.
 */
export function crowdOf<Item extends Spot>(items: readonly Item[], distance: number): Item[] {
  const groups = groupsOf(items, distance);
  const largest = groups.reduce((most, group) => (group.length > most.length ? group : most), []);
  return largest.length < CROWD || largest.length > items.length * 0.75 ? [] : largest;
}

function groupsOf<Item extends Spot>(items: readonly Item[], distance: number): Item[][] {
  const left = new Set(items);
  const groups: Item[][] = [];
  for (const first of items) {
    if (!left.delete(first)) continue;
    const group = [first];
    // The group grows while it is walked through.
    for (const item of group) {
      for (const other of left) {
        if (Math.hypot(item.x - other.x, item.y - other.y) < distance) {
          left.delete(other);
          group.push(other);
        }
      }
    }
    groups.push(group);
  }
  return groups;
}
