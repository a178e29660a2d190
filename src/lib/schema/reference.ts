/** `content/references/<id>.yaml`: one outside work a file; facts and editor’s notes rest on them. */
import { z } from 'zod';
import { TextSchema, WebUrlSchema } from './scalar.ts';

/** How near a reference is to what it reports. `label` is shown beside it. */
export const strengths = {
  primary: 'Primary source',
  reputable: 'Reputable secondary source',
  gazetteer: 'Gazetteer',
  secondary: 'Secondary source',
  mirror: 'Copy of another source',
  weak: 'Weak source',
} as const;

/** A work that a fact or an editor’s note rests on. */
export const ReferenceSchema = z.strictObject({
  /** Title, with publisher and date where known. */
  title: TextSchema,
  url: WebUrlSchema.optional(),
  strength: z.enum(Object.keys(strengths) as [keyof typeof strengths, ...(keyof typeof strengths)[]]),
  /** In what form it was consulted. */
  seen: TextSchema.optional(),
  note: TextSchema.optional(),
});

export type Reference = Readonly<z.output<typeof ReferenceSchema> & { id: string }>;
