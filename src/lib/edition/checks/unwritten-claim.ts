import { sentenceOf } from '../../address/id.ts';
import { unitOf } from '../../language/unit.ts';
import { quoteEdges } from '../../schema/source-map.ts';
import type { CommentaryDraft, UnwrittenDraft } from '../draft/draft.ts';
import type { Finding, Rule } from './rule.ts';

export const unwrittenClaim: Rule = {
  name: 'unwritten-claim',
  description: 'Every claim has a text. `npm run dev` shows those that have one.',
  check: ({ commentaries }) =>
    commentaries.flatMap((commentary) =>
      commentary.sections.flatMap(({ unwritten }) => unwritten.map((claim) => describe(claim, commentary))),
    ),
};

function describe({ id, at }: UnwrittenDraft, { sections, sourceMap }: CommentaryDraft): Finding {
  const sentence = sourceMap?.value.sentences.find((one) => one.id === sentenceOf(id));
  const edges = sentence ? ` ${quoteEdges(sentence, unitOf(sourceMap?.value.reading?.language))}` : '';
  const message = `Unexpected claim "${id}", which has no text yet, expected its sentence${edges} in words of your own`;
  const instead = sections.flatMap(({ claims }) => claims).find((one) => sentenceOf(one.id) === sentenceOf(id));
  return { message, ...(instead && { hint: `where "${instead.id}" says all of it, delete this one` }), ...at() };
}
