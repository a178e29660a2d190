/**
 * Words around a claim that keep its attribution with it when the text is cut: who says it and how firmly stands before the
 * claim and again after it, so that every piece that holds the whole claim holds one of the two. One side alone would be lost
 * wherever a cut falls between the claim and those words. Every form of the text takes them from here.
 */
import { type Said, sayingSoInWords } from './attribution.ts';

/** What stands before the claim: “Taliban sources state it: ”. */
export function saysBefore(claim: Said): string {
  return `${sayingSoInWords(claim)}: `;
}

/** What stands after it: “ [Taliban sources state it]”. */
export function saysAfter(claim: Said): string {
  return ` [${sayingSoInWords(claim)}]`;
}
