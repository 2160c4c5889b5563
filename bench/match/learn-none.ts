import { join } from 'node:path';
import { catalogueOf } from '../../src/ask/matching/catalogue.ts';
import type { Signs } from '../../src/ask/matching/enough.rules.ts';
import { answer } from '../../src/ask/matching/matcher.ts';
import { projectFolder } from '../../src/platform/project.ts';
import { findSets, limitsOfLine, readSet } from './sets.ts';

/**
 * node --import ./bin/tsx-hook.mjs bench/match/learn-none.ts: learns what speaks for 'none' (`FIT.none`) from the
 * development questions, and says of each region how it does when learnt from the others. Prints; changes nothing.
 */
const REGIONS = ['delta', 'demo', 'heath', 'polder'];
const NOT_LEARNT_FROM = 'test';
/** A probability from which on we say 'none': from 0.22 on twice as many care questions are taken for it. */
const FROM = 0.3;
/** What speaks for 'none' in reason may not speak against it because of a few questions. */
const FOR = { sounds: 1, topic: 1, fits: -1, hardly: 1, excluded: 1, elsewhere: 1, missing: 1 } as const;
const NAMES = Object.keys(FOR) as (keyof Signs)[];

type Example = { region: string; learnt: boolean; none: boolean; values: number[] };

const examplesOf = async (region: string): Promise<Example[]> => {
  const files = findSets(join(projectFolder, 'bench/match')).find(({ name }) => name === region);
  if (!files) throw new Error(`no set "${region}"`);
  const set = await readSet(files);
  const { index, spelling } = await catalogueOf(set.rows);
  return set.questions.flatMap((question) => {
    const asked = { ...limitsOfLine(question), text: question.text };
    const { kind, signs } = answer(index, spelling, asked, { seed: question.id, limit: 20 });
    if (question.kind === 'emergency' || kind === 'emergency') return [];
    const values = [...NAMES.map((name) => signs[name]), 1];
    return [{ region, learnt: question.split !== NOT_LEARNT_FROM, none: question.kind === 'none', values }];
  });
};

const odds = (weights: readonly number[], values: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * (weights[at] as number), 0);

const ROUNDS = 20_000;
const STEP = 2;
const SHRINK = 0.03;

/** Logistic regression by steepest descent, slightly shrunk; a sign that would speak the wrong way stays nought. */
const learn = (examples: readonly Example[]): number[] => {
  const weights = [...NAMES.map(() => 0), 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = weights.map((weight, at) => (at < NAMES.length ? SHRINK * weight : 0));
    for (const { none, values } of examples) {
      const wrong = 1 / (1 + Math.exp(-odds(weights, values))) - (none ? 1 : 0);
      for (const [at, value] of values.entries()) slopes[at] = (slopes[at] as number) + wrong * value;
    }
    for (const [at, slope] of slopes.entries()) {
      const moved = (weights[at] as number) - (STEP * slope) / examples.length;
      const name = NAMES[at];
      weights[at] = name && moved * FOR[name] < 0 ? 0 : moved;
    }
  }
  return weights;
};

const LEAST = Math.log(FROM / (1 - FROM));
const examples = (await Promise.all(REGIONS.map(examplesOf))).flat();
const tell = (region: string, weights: readonly number[], of: readonly Example[]): void => {
  const told = (none: boolean) => {
    const all = of.filter((one) => one.none === none);
    return `${all.filter(({ values }) => odds(weights, values) >= LEAST).length} of ${all.length}`;
  };
  console.log(`${region}: 'none' seen ${told(true)}, care taken for it ${told(false)}`);
};
for (const region of REGIONS) {
  const others = learn(examples.filter((one) => one.learnt && one.region !== region));
  tell(
    region,
    others,
    examples.filter((one) => one.region === region),
  );
}
const all = learn(examples.filter(({ learnt }) => learnt));
tell('learnt from all', all, examples);
console.log(Object.fromEntries(NAMES.map((name, at) => [name, Number((all[at] ?? 0).toFixed(1))])));
console.log('start', Number(((all[NAMES.length] ?? 0) - LEAST).toFixed(1)));
