/**
 * Finds invisible characters and those that reorder others (“Trojan source”): what is reviewed must be what is published.
 * Scripts that join their characters need U+200C and U+200D; Latin script does not.
 */
import { HIDDEN, HIDDEN_CHARACTER } from '../../schema/scalar.ts';
import type { Issue } from '../issue/issue.ts';
import { locatorOf, type TextFile } from './text-file.ts';

/** The file with every hidden character made visible, which keeps its places; and an issue for the first of each kind. */
export function revealHidden(file: TextFile): { file: TextFile; issues: Issue[] } {
  const locate = locatorOf(file);
  const seen = new Set<string>();
  const issues: Issue[] = [];
  const text = file.text.replace(EVERY_HIDDEN_CHARACTER, (found: string, index: number) => {
    if (seen.size < seen.add(found).size) {
      const message = `Unexpected character ${nameCharacter(found)}, which is invisible, expected text that reads as it is written`;
      const hint = 'delete it; the pages set the direction of names in other scripts themselves';
      issues.push({ rule: 'hidden-character', message, hint, ...locate(index) });
    }
    return REPLACEMENT.repeat(found.length);
  });
  return issues.length === 0 ? { file, issues } : { file: { ...file, text }, issues };
}

/** A text as it can be shown on any terminal and page. */
export function showHidden(text: string): string {
  return text.replace(EVERY_HIDDEN_CHARACTER, (found) => `<${nameCharacter(found)}>`);
}

/** The first hidden character of a text, by its name. */
export function findHidden(text: string): string | undefined {
  const found = HIDDEN_CHARACTER.exec(text)?.[0];
  return found === undefined ? undefined : nameCharacter(found);
}

function nameCharacter(found: string): string {
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const EVERY_HIDDEN_CHARACTER = new RegExp(HIDDEN, 'gu');

const REPLACEMENT = '\uFFFD';
