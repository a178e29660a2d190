import { parse } from 'yaml';

/** The value of a YAML text that somebody may still be writing; undefined if it is malformed. */
export function tryParse(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return undefined;
  }
}
