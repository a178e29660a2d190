/**
 * Renders phrasing content. To strings, because a claim is shown on many pages, and every space between inline elements counts.
 * Only the elements below can be produced, and all text is escaped.
 */
import { claimPath, entityPath, noteAnchor, withBase } from '../../lib/address/url.ts';
import { escapeMarkup as escapeHtml } from '../../lib/citation/escape-markup.ts';
import type { Commentary, Inline } from '../../lib/edition/model.ts';
import type { Tongue } from '../../lib/edition/tongue.ts';
import { splitClaimReferences, type WithClaims } from '../../lib/wording/location.ts';

export { escapeHtml };

/** The class of a cue, after `cue-`. Short, because most claims have a cue and are on many pages. */
const CUES = { hedge: 'hedge', attribution: 'said' } as const;

const UNBROKEN = /(?<![\p{L}-])\p{L}{1,2}-\p{L}[\p{L}’']*|\d+–\d+/gu;

/** How content is rendered. */
export interface InlineOptions {
  /** The base path of the site. */
  readonly base: string;
  /** Whether mentions of entities are links, or which of them; the others then only have the id of the entity. */
  readonly links: boolean | ReadonlySet<Inline>;
  /** The entity whose page it is; mentions of it are never links. */
  readonly self?: string;
  /** The commentary whose claims a note refers to as “¶2.2”. */
  readonly commentary?: WithClaims & Pick<Commentary, 'slug'>;
  /** Whether the notes on those claims are on the same page; then links open the notes. */
  readonly inPlace?: boolean;
}

/** Phrasing content as HTML. */
export function inlineHtml(nodes: readonly Inline[], options: InlineOptions): string {
  return nodes.map((node) => nodeHtml(node, options)).join('');
}

/** An attribute, with a space before it; '' if it has no value. */
export function attributeHtml(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** The attributes of a language, with a space before each; '' if it is the surrounding language. */
export function attributesHtml({ lang, dir }: Tongue): string {
  return lang === undefined ? '' : ` lang="${escapeHtml(lang)}" dir="${dir ?? 'auto'}"`;
}

/** Marks HTML with its language and direction, like `Foreign.astro`; unchanged if the language is the site’s. */
export function foreignHtml(tongue: Tongue, html: string): string {
  return tongue.lang === undefined ? html : `<bdi${attributesHtml(tongue)}>${html}</bdi>`;
}

/**
 * Prevents line breaks after a prefix of one or two letters (“Al-Qa’ida”) and within a span (“2020–21”). A word joiner would do
 * this too, but then a search in the page would not find the words.
 */
export function unbrokenHtml(text: string): string {
  return escapeHtml(text).replace(UNBROKEN, '<span class="unbroken">$&</span>');
}

function nodeHtml(node: Inline, options: InlineOptions): string {
  switch (node.type) {
    case 'text':
      return textHtml(node.value, options);
    case 'cue':
      return `<span class="cue-${CUES[node.cue]}">${escapeHtml(node.value)}</span>`;
    case 'emphasis':
      return `<em>${inlineHtml(node.children, options)}</em>`;
    case 'strong':
      return `<strong>${inlineHtml(node.children, options)}</strong>`;
    case 'link':
      return `<a href="${escapeHtml(node.url)}" rel="external">${inlineHtml(node.children, options)}</a>`;
    case 'entity':
      return entityHtml(node, inlineHtml(node.children, options), options);
  }
}

function entityHtml(node: Inline & { type: 'entity' }, name: string, { base, links, self }: InlineOptions): string {
  const { id } = node;
  if (links === false || id === self) return name;
  if (links !== true && !links.has(node)) return `<span data-entity="${escapeHtml(id)}">${name}</span>`;
  return `<a href="${escapeHtml(withBase(base, entityPath(id)))}">${name}</a>`;
}

function textHtml(text: string, { base, commentary, inPlace = false }: InlineOptions): string {
  if (!commentary) return unbrokenHtml(text);
  return splitClaimReferences(text, commentary)
    .map(({ text: part, claim }) =>
      claim
        ? `<a href="${escapeHtml(inPlace ? `#${noteAnchor(claim.id)}` : withBase(base, claimPath(commentary.slug, claim.id)))}">${part}</a>`
        : unbrokenHtml(part),
    )
    .join('');
}
