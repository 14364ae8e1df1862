import type { Score } from '../../../shared/domain/score.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';
import type { Figure } from '../figure.ts';
import { spearman } from './measures.ts';
import { readSet } from './read-set.ts';

interface Line {
  readonly text: string;
  readonly lang: string;
  readonly gaps: readonly { readonly aspect: string; readonly gap: number; readonly explicit: boolean }[];
}
const isLine = (line: unknown): line is Line => typeof line === 'object' && line !== null && 'gaps' in line;
const isObjective = (line: unknown): line is { readonly text: string } =>
  typeof line === 'object' && line !== null && 'subjectivity' in line && line.subjectivity === 'obj';

/** A gap nearer to 0 than this, in thousandths, counts as met. */
const MET = 100;
const signOf = (gap: number, dead: number): number => (Math.abs(gap) <= dead ? 0 : Math.sign(gap));

/** Hand-labelled gaps: found, sign and aspect of the main one, rank correlation; and fires on objective sentences. */
export function gapFigures(folder: string): Figure[] {
  const scorer = createScorer();
  const figures: Figure[] = [];
  for (const name of ['gap_gold', 'gap_gold_multi']) {
    const lines = readSet(folder, name, isLine);
    if (lines)
      figures.push(
        ...goldFigures(
          name,
          lines.map((line) => ({ line, score: scorer.score({ text: line.text, language: line.lang }) })),
        ),
      );
  }
  const objective = readSet(folder, 'subjectivity', isObjective);
  if (objective) {
    const fires = objective.filter(({ text }) => isExplicit(scorer.score({ text, language: 'en' }))).length;
    figures.push({
      name: 'objective sentences with a cue',
      value: (100 * fires) / objective.length,
      unit: '%',
      goal: '<= 1',
    });
  }
  return figures;
}

const isExplicit = (score: Score): boolean => score.aspects.some(({ basis }) => basis === 'explicit');

const meanGap = ({ gaps }: Line): number =>
  gaps.reduce((sum, { gap }) => sum + gap, 0) / Math.max(1, gaps.length);

function goldFigures(
  name: string,
  scored: readonly { readonly line: Line; readonly score: Score }[],
): Figure[] {
  let both = 0;
  let either = 0;
  let explicit = 0;
  let signs = 0;
  let aspects = 0;
  for (const { line, score } of scored) {
    const [main] = line.gaps.filter((gap) => gap.explicit).sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
    const [found] = score.aspects
      .filter(({ basis }) => basis === 'explicit')
      .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
    if (main && found) both += 1;
    else if (main || found) either += 1;
    if (!main) continue;
    explicit += 1;
    if (found && signOf(found.gap, MET) === Math.sign(main.gap)) signs += 1;
    if (found?.aspect === main.aspect.replace('_', '-')) aspects += 1;
  }
  return [
    {
      name: `${name}: explicit gaps found, F1`,
      value: (2 * both) / (2 * both + either),
      unit: '',
      goal: '>= 0.92',
    },
    { name: `${name}: sign right`, value: signs / explicit, unit: '', goal: '> 0.65' },
    { name: `${name}: aspect right`, value: aspects / explicit, unit: '' },
    {
      name: `${name}: Spearman`,
      value: spearman(
        scored.map(({ line }) => meanGap(line)),
        scored.map(({ score }) => score.gap),
      ),
      unit: '',
    },
  ];
}
