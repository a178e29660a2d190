/** The two projects that are compared, with small content: a commentary with editions, and a draft. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatReport, loadEdition } from '../../lib/edition/index.ts';
import { copyProject } from '../bench/project.ts';

/** The content that is edited, and the current names of its parts. */
export interface Desk {
  readonly content: string;
  /** The commentary with editions. */
  readonly sealed: string;
  /** The commentary without editions. */
  draft: string;
  entity: string;
  source: string;
  /** The claims that were added and not withdrawn, by commentary. */
  readonly added: Record<'sealed' | 'draft', string[]>;
  /** The number for the next new name. */
  next: number;
}

const FOLDER = '.cache/differential';
const CONTENT = 'src/lib/edition/test/content';
/** Left out, because these pages do not depend on the content, and take longer than the pages of small content. */
const GUIDE = join('src', 'pages', 'guide');

/** Makes both projects from scratch. */
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

/** Makes the next edition of the sealed commentary, dated one day later for every round. */
export function seal(root: string, { sealed }: Pick<Desk, 'sealed'>, round: number): void {
  const date = new Date(Date.UTC(2021, 0, 1 + round)).toISOString().slice(0, 10);
  const args = ['src/commands/seal.ts', sealed, '--note', 'Made up.', '--date', date];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The content cannot be sealed:\n${stdout}${stderr}`);
}

/** Copies the content of one project to the other. */
export async function copyContent(from: string, to: string): Promise<void> {
  await rm(join(to, 'content'), { recursive: true });
  await cp(join(from, 'content'), join(to, 'content'), { recursive: true });
}

/** A report of the issues in the content of a project; '' if there are none. */
export async function findIssues(root: string): Promise<string> {
  const { issues, texts } = await loadEdition(join(root, 'content'));
  return issues.length === 0 ? '' : formatReport(issues, texts);
}
