/** Reads the made-up article, its restatement and the quotations in the form that the checker takes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readArticle, toSentences } from '../../../source-map/index.ts';
import { isClaimId } from '../../../address/id.ts';
import type { BesideData, Digest } from '../../data.ts';

/** A quotation, and the right verdict on it. */
export interface QuoteCase {
  readonly verdict: string;
  readonly kind: string;
  readonly quotation: string;
}

export const readOriginal = (): string => read('original.txt');

export const digest: Digest = (text) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

export function readData(): BesideData {
  const wordings = rows('wordings.tsv').map(([id = '', first, last, text = '', bracketed = '']) => {
    if (!isClaimId(id)) throw new Error(`${id} is no claim.`);
    return { id, first: Number(first), last: Number(last), text, ...(bracketed !== '' && { bracketed }) };
  });
  return {
    schemaVersion: 1,
    url: null,
    editions: 3,
    sentences: toSentences(readArticle(readOriginal())),
    wordings,
    names:
      'anna bergen council councillors company harbour holm islanders keepers marine priest secretary skerrow skipper traders trust varde'.split(
        ' ',
      ),
  };
}

export function readQuotes(): QuoteCase[] {
  return rows('quotes.tsv').map(([verdict = '', kind = '', quotation = '']) => ({
    verdict,
    kind,
    quotation: quotation.replaceAll('\\n', '\n'),
  }));
}

function rows(file: string): string[][] {
  return read(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
