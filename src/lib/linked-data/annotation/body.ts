/** Bodies of annotations. */
import type { Body } from './types.ts';

type Purpose = Extract<Body, { type: 'SpecificResource' }>['purpose'];

/** A term, an entity, a source or a claim, by its address. */
export function specific(purpose: Purpose, source: string): Body {
  return { type: 'SpecificResource', purpose, source };
}

/** A remark in words. */
export function commenting(value: string, language: string): Body {
  return { type: 'TextualBody', purpose: 'commenting', value, format: 'text/plain', language };
}
