import { withIris } from './iris.ts';

/** The text of a JSON file: two spaces, and a line break at the end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(withIris(value), undefined, 2)}\n`;
}
