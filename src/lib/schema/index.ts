/** Schemas of everything in `content/`. Each file has schemas together with their types. */
import type { z } from 'zod';
import type { CommentarySchema } from './commentary.ts';
import type { EntitySchema } from './entity.ts';
import type { SourceSchema } from './source.ts';

export * from './annotation.ts';
export * from './claim-text.ts';
export * from './check-report.ts';
export * from './commentary.ts';
export * from './entity.ts';
export * from './ledger.ts';
export * from './published.ts';
export * from './records.ts';
export * from './reference.ts';
export * from './scalar.ts';
export * from './site.ts';
export * from './source.ts';
export * from './source-map.ts';
export * from './term.ts';

export type EntityRecord = z.output<typeof EntitySchema>;
export type SourceRecord = z.output<typeof SourceSchema>;
export type CommentaryRecord = z.output<typeof CommentarySchema>;
