/** Makes the edition immutable. */

/** Freezes a value and everything it leads to, cycles included. Maps and class instances are not expected. */
export function deepFreeze<T>(value: T): T {
  const pending: unknown[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const part of Object.values(next)) if (typeof part === 'object' && part !== null) pending.push(part);
  }
  return value;
}
