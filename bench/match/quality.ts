import { join } from 'node:path';
import { catalogueOf } from '../../src/ask/matching/catalogue.ts';
import { matchQuestion, type ResultLine } from '../../src/ask/matching/command/match-questions.ts';
import { projectFolder } from '../../src/platform/project.ts';
import { round } from '../statistics.ts';
import { BASELINE_NAMES, BASELINES, type BaselineName } from './baselines/index.ts';
import { agreement } from './kappa.ts';
import { linear, meanOf, ndcg, recall } from './measures.ts';
import {
  findSets,
  type GradedQuestion,
  type GradedSet,
  limitsOfLine,
  readGrades,
  readSet,
  type SetFiles,
} from './sets.ts';

export type Scores = {
  ndcg10: number;
  ndcg10_linear: number;
  recall20: number;
  recall20_any: number;
};
/** By question, what was found, best first. */
type Found = ReadonlyMap<string, readonly string[]>;

const TOP = 20;

/** Only questions to which something was graded can be ordered well or badly. */
const isMeasured = ({ kind, grades }: GradedQuestion): boolean =>
  kind === 'care' && Object.keys(grades).length > 0;

const scoresOf = (questions: readonly GradedQuestion[], found: Found): Scores => {
  const measured = questions
    .filter(isMeasured)
    .map(({ id, grades }) => ({ ids: found.get(id) ?? [], grades }));
  const mean = (of: (one: (typeof measured)[number]) => number | null): number =>
    round(meanOf(measured.map(of)), 3);
  return {
    ndcg10: mean(({ ids, grades }) => ndcg(ids, grades)),
    ndcg10_linear: mean(({ ids, grades }) => ndcg(ids, grades, 10, linear)),
    recall20: mean(({ ids, grades }) => recall(ids, grades, TOP, 2)),
    recall20_any: mean(({ ids, grades }) => recall(ids, grades, TOP, 1)),
  };
};

const entriesOf = ({ rows }: GradedSet) => rows.map(({ offerId, content }) => ({ ...content, id: offerId }));

const foundByBaseline = async (set: GradedSet, name: BaselineName): Promise<Found> => {
  const make = await BASELINES[name]();
  const baseline = await make([entriesOf(set)]);
  try {
    const found = new Map<string, readonly string[]>();
    for (const question of set.questions)
      found.set(question.id, await baseline.find(question.text, limitsOfLine(question), TOP));
    return found;
  } finally {
    await baseline.close();
  }
};

const resultsOfAanzet = async (set: GradedSet): Promise<Map<string, ResultLine>> => {
  const catalogue = await catalogueOf(set.rows);
  return new Map(set.questions.map((question) => [question.id, matchQuestion(catalogue, question, TOP)]));
};

const shareOf = (questions: readonly GradedQuestion[], holds: (question: GradedQuestion) => boolean) => ({
  of: questions.length,
  share: questions.length === 0 ? null : round(questions.filter(holds).length / questions.length, 3),
});

/** Whether the kind was seen: of those that are, and of care questions taken for something else. */
export const kindsOf = (
  questions: readonly GradedQuestion[],
  said: (id: string) => GradedQuestion['kind'] | undefined,
) => {
  const ofKind = (kind: GradedQuestion['kind']) => questions.filter((question) => question.kind === kind);
  const saidAs = (kind: GradedQuestion['kind']) => (question: GradedQuestion) => said(question.id) === kind;
  return {
    emergency: shareOf(ofKind('emergency'), saidAs('emergency')),
    none: shareOf(ofKind('none'), saidAs('none')),
    care_taken_for_emergency: shareOf(ofKind('care'), saidAs('emergency')),
    care_taken_for_none: shareOf(ofKind('care'), saidAs('none')),
  };
};

const setFigures = async (set: GradedSet) => {
  const results = await resultsOfAanzet(set);
  const ids = new Map([...results].map(([id, { offers }]) => [id, offers.map((offer) => offer.offer_id)]));
  const baselines: [string, Found][] = [];
  for (const name of BASELINE_NAMES) baselines.push([name, await foundByBaseline(set, name)]);
  const splits = [...new Set(set.questions.map(({ split }) => split)), 'all'].sort();
  return [...new Set(splits)].map((split) => {
    const questions = set.questions.filter((question) => split === 'all' || question.split === split);
    const aanzet = scoresOf(questions, ids);
    const others = baselines.map(([name, found]) => [name, scoresOf(questions, found)] as const);
    const best = Math.max(...others.map(([, { ndcg10 }]) => ndcg10));
    return {
      split,
      questions: questions.length,
      measured: questions.filter(isMeasured).length,
      finders: { aanzet, ...Object.fromEntries(others) },
      above_best_baseline: round(aanzet.ndcg10 - best, 3),
      kinds: kindsOf(questions, (id) => results.get(id)?.kind),
    };
  });
};

/** Every grading of one person against every other's. */
const agreements = ({ folder, allGrades }: SetFiles, { rows }: GradedSet) => {
  const own = allGrades.filter((file) => /^grades-(?!final)/.test(file));
  const offers = rows.map(({ offerId }) => offerId);
  return own.flatMap((first, index) =>
    own.slice(index + 1).map((second) => ({
      first,
      second,
      ...agreement(readGrades(join(folder, first)), readGrades(join(folder, second)), offers),
    })),
  );
};

/** How well the fitting offers are found, beside three common ways, on all graded sets of a folder. */
export const benchQuality = async (
  say: (line: string) => void,
  folder = join(projectFolder, 'bench/match'),
) => {
  const sets = [];
  for (const files of findSets(folder)) {
    say(`Finding in the set "${files.name}" (${files.gradesFile}) …`);
    const set = await readSet(files);
    const { name, gradesFile } = set;
    sets.push({
      set: name,
      grades: gradesFile,
      offers: set.rows.length,
      splits: await setFigures(set),
      agreement: agreements(files, set),
    });
  }
  return sets;
};
