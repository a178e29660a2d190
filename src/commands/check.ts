/** `npm run check`: checks a content folder and prints a report, or what the content holds. Exits with 1 on issues. */
import { coloured, formatReport, loadEdition, plain, type Summary } from '../lib/edition/index.ts';

const contentDir = process.argv[2] ?? 'content';

try {
  const { issues, summary, texts } = await loadEdition(contentDir);
  if (issues.length > 0) {
    console.error(formatReport(issues, texts, process.stderr.isTTY && process.stderr.hasColors() ? coloured : plain));
    process.exitCode = 1;
  } else {
    console.log(formatSummary(summary));
  }
} catch (error) {
  if (!isMissing(error)) throw error;
  console.error(`Unexpected "${contentDir}", expected a folder with content`);
  process.exitCode = 1;
}

function formatSummary({ covered, sentences, claims, entities, sources, references, editorNotes }: Summary): string {
  return [
    `No issues in ${contentDir}`,
    `  sentences covered  ${covered}/${sentences}`,
    `  claims             ${claims}`,
    `  entities           ${entities}`,
    `  sources            ${sources}`,
    `  references         ${references}`,
    `  editor’s notes     ${editorNotes}`,
  ].join('\n');
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
