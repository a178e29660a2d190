/** Who quotes whom, and when it was said, in the linked data of the guide’s made-up texts. */
import { expect, test } from 'playwright/test';
import { loadTwoWorks } from '../../manual/two-works.ts';
import { isPassedOn } from '../../wording/ladder.ts';
import { addressesAt } from '../addresses.ts';
import { toAnnotation } from '../annotation/claim-annotation.ts';
import { claimThing } from '../schema-org/claim.ts';
import { annotationMusts } from './annotation-model.ts';
import { failing } from './validate.ts';

const { claims, site } = loadTwoWorks();
const at = addressesAt(site.address);
const told = claims.find(isPassedOn);
if (!told) throw new Error('No source quotes another.');

test('an annotation says who quotes whom, and points to the words of each', () => {
  const annotation = toAnnotation(told, site, at);
  expect(failing(annotationMusts, { '@context': 'http://www.w3.org/ns/anno.jsonld', ...annotation })).toEqual([]);
  expect(annotation.body.slice(-3)).toEqual([
    {
      type: 'TextualBody',
      purpose: 'commenting',
      value: 'The harbour master (“reports”), quoting two keepers (“told him”). Said: March 2021.',
      format: 'text/plain',
      language: 'en',
    },
    { type: 'SpecificResource', purpose: 'identifying', source: `${site.address}sources/harbour-master/` },
    { type: 'SpecificResource', purpose: 'identifying', source: `${site.address}sources/keepers/` },
  ]);
  expect(JSON.stringify(annotation.target)).toContain('"exact":"told him"');
});

test('structured data has a statement based on a statement, and none if nobody quotes anybody', () => {
  expect(claimThing(told, site)).toMatchObject({
    isBasedOn: [
      {
        creator: { name: 'The harbour master' },
        abstract: 'reports',
        dateCreated: '2021-03',
        isBasedOn: { creator: { name: 'Two keepers' }, abstract: 'told him' },
      },
    ],
  });
  for (const claim of claims) if (claim !== told) expect(claimThing(claim, site)).not.toHaveProperty('isBasedOn');
});
