/** The two projects that are compared, with small content: a commentary that has editions, and one that has none yet. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatReport, loadEdition } from '../../lib/edition/index.ts';
import { copyProject } from '../bench/project.ts';

/** Where content is edited, and the names that its parts go by at present. */
export interface Desk {
  readonly content: string;
  /** The commentary with editions. */
  readonly sealed: string;
  /** The one that has none. */
  draft: string;
  entity: string;
  source: string;
  /** Claims that were added, by their commentary, and that nobody has withdrawn. */
  readonly added: Record<'sealed' | 'draft', string[]>;
  /** Makes names that nobody had before. */
  next: number;
}

const FOLDER = '.cache/differential';
const CONTENT = 'src/lib/edition/test/content';
/** Pages that are the same whatever the content, and take more time than those of small content. */
const GUIDE = join('src', 'pages', 'guide');

/** Makes both anew. */
export async function makeProjects(): Promise<{ incremental: string; clean: string; desk: Desk }> {
  const [incremental, clean] = [join(FOLDER, 'incremental'), join(FOLDER, 'clean')];
  for (const root of [incremental, clean]) {
    await copyProject(root, GUIDE);
    await mkdir(join(root, 'content'));
  }
  const content = join(incremental, 'content');
  await cp(CONTENT, content, { recursive: true });
  await cp(join(CONTENT, 'commentaries/harbour'), join(content, 'commentaries/estuary'), { recursive: true });
  const record = join(content, 'commentaries/estuary/commentary.yaml');
  writeFileSync(record, readFileSync(record, 'utf8').replaceAll('Harbour', 'Estuary'));
  const desk: Desk = {
    content,
    sealed: 'harbour',
    draft: 'estuary',
    entity: 'north-quay',
    source: 'dock-worker',
    added: { sealed: [], draft: [] },
    next: 1,
  };
  seal(incremental, desk, 0);
  return { incremental, clean, desk };
}

/** Makes the next edition of the commentary that has some, a day later for every round. */
export function seal(root: string, { sealed }: Pick<Desk, 'sealed'>, round: number): void {
  const date = new Date(Date.UTC(2021, 0, 1 + round)).toISOString().slice(0, 10);
  const args = ['src/commands/seal.ts', sealed, '--note', 'Made up.', '--date', date];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The content cannot be sealed:\n${stdout}${stderr}`);
}

/** Gives one project the content of the other. */
export async function copyContent(from: string, to: string): Promise<void> {
  await rm(join(to, 'content'), { recursive: true });
  await cp(join(from, 'content'), join(to, 'content'), { recursive: true });
}

/** A report of what is wrong with the content of a project; empty where nothing is. */
export async function findIssues(root: string): Promise<string> {
  const { issues, texts } = await loadEdition(join(root, 'content'));
  return issues.length === 0 ? '' : formatReport(issues, texts);
}
