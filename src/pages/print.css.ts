/**
 * `/print.css`: the stylesheet for paper. It is a separate file so that no page waits for it, and a route because the running
 * head has the title of the site.
 */
import type { APIRoute } from 'astro';
import { getEdition } from '../edition.ts';
import rules from '../styles/print.css?inline';

export const GET: APIRoute = async () => {
  const { site } = await getEdition();
  const own = `:root{--site-title:${quote(site.title)}}`;
  return new Response(`@layer fonts,tokens,base,layout,prose,apparatus,parts,print;@layer print{${own}${rules}}`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};

/** Text as a CSS string. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}
