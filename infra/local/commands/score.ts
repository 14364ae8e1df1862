import * as z from 'zod';
import { ratingSchema } from '../../../shared/domain/feedback.ts';
import type { Score } from '../../../shared/domain/score.ts';
import type { Command } from '../command.ts';
import { describeIssues } from '../describe-issues.ts';
import { parseOptions } from '../parse-options.ts';
import { readJsonLines } from '../read-json-lines.ts';

const inputSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  language: z.string().nullish(),
  rating: ratingSchema.nullish(),
});

export const score: Command = {
  name: 'score',
  summary: 'Scores texts: sentiment, aspects, expectation gaps with evidence, hazards',
  help: `quality-signals score < IN.jsonl > OUT.jsonl

Input, one JSON object per line:
  {id?, title?, text, language?, rating?: {value, min, max}}
Output, one per line, in the same order:
  {id, language, sentiment: {score, label}, aspects: [{aspect, sentiment, gap, basis, met?,
   confidence, evidence: [{role, start, end}]}], hazards: [{kind, start, end}]}
Numbers are -1..1; offsets are UTF-16 code units of "text". Without an id, the line number stands for it.
A line that cannot be read is named on standard error, and the exit code is 1.

Examples:
  echo '{"id":"1","text":"Delivery took nine days, two were promised"}' | quality-signals score
  quality-signals score < reviews.jsonl | jq -c '{id, s: .sentiment.score}'`,
  async run(args, io) {
    parseOptions(
      'score',
      args,
      {},
      { instead: '; give it JSON Lines as its input: quality-signals score < FILE' },
    );
    const { createScorer } = await import('../../../shared/scoring/create-scorer.ts');
    const scorer = createScorer();
    let refused = 0;
    for await (const { line, value, error } of readJsonLines(io.input)) {
      const parsed = inputSchema.safeParse(value);
      if (error !== undefined || !parsed.success) {
        refused += 1;
        io.say(`line ${String(line)}: ${error ?? describeIssues(parsed.error?.issues)}`);
        continue;
      }
      const { id, title, text, language, rating } = parsed.data;
      const scored = scorer.score({
        title: title ?? undefined,
        text: text ?? undefined,
        language: language ?? undefined,
        rating: rating ?? undefined,
      });
      io.out(`${JSON.stringify({ id: id ?? line, ...toOutput(scored) })}\n`);
    }
    return refused > 0 ? 1 : 0;
  },
};

/** Thousandths become numbers of -1..1. */
const toOutput = ({ language, sentiment, aspects, hazards }: Score): object => ({
  language,
  sentiment: { score: sentiment.score / 1000, label: sentiment.label },
  aspects: aspects.map(({ aspect, sentiment: value, gap, basis, met, confidence, evidence }) => ({
    aspect,
    sentiment: value / 1000,
    gap: gap / 1000,
    basis,
    ...(met === undefined ? {} : { met }),
    confidence: confidence / 1000,
    evidence: evidence.map(({ role, start, end }) => ({ role, start, end })),
  })),
  hazards: hazards.map(({ kind, start, end }) => ({ kind, start, end })),
});
