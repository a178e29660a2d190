/** A file of the content: how offsets in its text become places, and how hidden characters are shown. */
import { LineCounter } from 'yaml';
import type { Issue, Place } from '../issue/issue.ts';
import { HIDDEN, HIDDEN_CHARACTER } from '../../schema/scalar.ts';

/** A file’s text. `path` is relative to the content root’s parent, with forward slashes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Records a problem. Parsing then continues, so that all problems are found in one run. */
export type Report = (issue: Issue) => void;

/** A file being read, how to find places in it and where to report problems. */
export interface Scope {
  readonly file: TextFile;
  readonly locate: Locate;
  readonly report: Report;
}

/** Finds the place of an offset in a file. Line starts are found on the first call. */
export type Locate = (offset: number) => Place;

/** Makes the locator of a file. */
export function locatorOf({ path, text }: TextFile): Locate {
  let lines: LineCounter | undefined;
  return (offset) => {
    lines ??= countLines(text);
    const { line, col } = lines.linePos(offset);
    return { file: path, line, column: col };
  };
}

function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

/**
 * Replaces hidden characters by visible ones of the same length, so that places stay correct, and reports the first of each kind.
 * Reviewers must see what is published, and some hidden characters reorder others (“Trojan source”).
 */
export function revealHidden(file: TextFile): { file: TextFile; issues: Issue[] } {
  const locate = locatorOf(file);
  const seen = new Set<string>();
  const issues: Issue[] = [];
  const text = file.text.replace(EVERY_HIDDEN_CHARACTER, (found: string, index: number) => {
    if (seen.size < seen.add(found).size) {
      const message = `Unexpected character ${nameCharacter(found)}, which is invisible, expected only visible text`;
      const hint = 'delete it; the pages set the direction of names in other scripts themselves';
      issues.push({ rule: 'hidden-character', message, hint, ...locate(index) });
    }
    return REPLACEMENT.repeat(found.length);
  });
  return issues.length === 0 ? { file, issues } : { file: { ...file, text }, issues };
}

/** Replaces hidden characters by their names, so that a text can be shown on any terminal and page. */
export function showHidden(text: string): string {
  return text.replace(EVERY_HIDDEN_CHARACTER, (found) => `<${nameCharacter(found)}>`);
}

/** The name of the first hidden character in a text. */
export function findHidden(text: string): string | undefined {
  const found = HIDDEN_CHARACTER.exec(text)?.[0];
  return found === undefined ? undefined : nameCharacter(found);
}

function nameCharacter(found: string): string {
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const EVERY_HIDDEN_CHARACTER = new RegExp(HIDDEN, 'gu');

const REPLACEMENT = '\uFFFD';
