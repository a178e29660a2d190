/** The part of the Web Annotation data model that the site writes (https://www.w3.org/TR/annotation-model/). */

/** The JSON-LD context of annotations. Only the top of a file has it, not the annotations inside. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** An annotation (section 3.1): `describing` restates a place of the original, `linking` relates one claim to another. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  /** Its name (rdfs:label). */
  readonly label: string;
  readonly motivation: 'describing' | 'linking';
  readonly creator: readonly Agent[];
  readonly created?: string;
  readonly modified?: string;
  readonly rights: string;
  readonly via?: string;
  readonly body: readonly Body[];
  readonly target: string | Target | readonly Target[];
}

/** Who made it (3.3.1). */
export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly homepage?: string;
}

/** The restatement or a comment in words (3.2.4), or a term, entity or claim by its address (4.1, 3.3.5). */
export type Body =
  | {
      readonly type: 'TextualBody';
      readonly purpose: 'describing' | 'commenting';
      readonly value: string;
      readonly format: 'text/plain';
      readonly language: string;
    }
  | {
      readonly type: 'SpecificResource';
      readonly purpose: 'classifying' | 'identifying' | 'linking';
      readonly source: string;
    };

/** A place in the original (4.1). */
export interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: Selector | readonly Selector[];
}

/** A quotation (4.2.4); or a sentence by its number or a text fragment (4.2.1), optionally narrowed to words in it (4.2.9). */
export type Selector = TextQuoteSelector | FragmentSelector;

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
}

export interface FragmentSelector {
  readonly type: 'FragmentSelector';
  readonly conformsTo: string;
  readonly value: string;
  readonly refinedBy?: TextQuoteSelector;
}
