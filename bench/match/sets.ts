import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type QuestionLine, readQuestions } from '../../src/ask/matching/command/questions-file.rules.ts';
import type { OfferRow } from '../../src/ask/offers/exchange/read-offer.rules.ts';
import { readOffers } from '../../src/ask/offers/exchange/read-offers.ts';
import { excludedFor, type Limits } from './baselines/baseline.ts';
import type { Grades } from './measures.ts';

/** The first of these that a folder has is what it is measured by. */
const GRADES_IN_ORDER = ['grades-final.jsonl', 'grades.jsonl'];
const GRADES_OF_ONE = /^grades-(?!final)[\w-]+\.jsonl$/;

const KINDS = ['care', 'none', 'emergency'] as const;
const gradeLine = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  kind: z.enum(KINDS),
  grades: z.record(z.string(), z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])),
});
export type GradedLine = z.infer<typeof gradeLine>;

export type SetFiles = { name: string; folder: string; gradesFile: string; allGrades: string[] };
export type GradedQuestion = QuestionLine & { split: string; kind: GradedLine['kind']; grades: Grades };
export type GradedSet = { name: string; gradesFile: string; rows: OfferRow[]; questions: GradedQuestion[] };

/** All folders with offers, questions and grades. */
export const findSets = (within: string): SetFiles[] =>
  readdirSync(within, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, folder: join(within, name) }))
    .filter(({ folder }) => ['offers.csv', 'questions.jsonl'].every((file) => existsSync(join(folder, file))))
    .flatMap(({ name, folder }) => {
      const files = readdirSync(folder).sort();
      const allGrades = [
        ...GRADES_IN_ORDER.filter((file) => files.includes(file)),
        ...files.filter((file) => GRADES_OF_ONE.test(file)),
      ];
      const [gradesFile] = allGrades;
      return gradesFile ? [{ name, folder, gradesFile, allGrades }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));

const jsonLines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));

export const readGrades = (file: string): GradedLine[] => jsonLines(file).map((one) => gradeLine.parse(one));

const splitLine = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  set: z.string().optional(),
});

export const limitsOfLine = (question: QuestionLine): Limits => ({
  postcodes: question.postcode ? [question.postcode.slice(0, 4)] : [],
  age: question.age ?? null,
  funding: question.funding ?? [],
  language: question.language ?? null,
  delivery: question.delivery ?? [],
  maxWaitDays: question.max_wait_days ?? null,
  maxPriceEur: question.max_price_eur ?? null,
});

/** Grades say what an offer is; what the question's fields exclude counts as 0, whoever graded it. */
const gradesWithin = (
  { grades }: GradedLine,
  question: QuestionLine,
  rows: ReadonlyMap<string, OfferRow>,
): Grades => {
  const reason = excludedFor(limitsOfLine(question));
  return Object.fromEntries(
    Object.entries(grades).filter(([id, grade]) => {
      const row = rows.get(id);
      return grade > 0 && row !== undefined && reason({ ...row.content, id }) === null;
    }),
  );
};

/** @throws when offers, questions or grades can't all be read, or belong to something else */
export const readSet = async ({ name, folder, gradesFile }: SetFiles): Promise<GradedSet> => {
  const offers = await readOffers(createReadStream(join(folder, 'offers.csv')));
  if (offers.kind !== 'read' || offers.problems.length > 0)
    throw new Error(`${name}: offers.csv has problems`);
  const text = readFileSync(join(folder, 'questions.jsonl'), 'utf8');
  const { questions, problems } = readQuestions(text);
  if (problems.length > 0)
    throw new Error(`${name}: questions.jsonl has problems: ${JSON.stringify(problems[0])}`);
  const splits = new Map(
    jsonLines(join(folder, 'questions.jsonl')).map((one) => {
      const { id, set } = splitLine.parse(one);
      return [id, set ?? 'all'];
    }),
  );
  const rows = new Map(offers.rows.map((row) => [row.offerId, row]));
  const graded = new Map(readGrades(join(folder, gradesFile)).map((line) => [line.id, line]));
  const unknown = [...graded.values()]
    .flatMap(({ grades }) => Object.keys(grades))
    .find((id) => !rows.has(id));
  if (unknown !== undefined)
    throw new Error(`${name}: ${gradesFile} grades "${unknown}", which is not offered`);
  return {
    name,
    gradesFile,
    rows: offers.rows,
    questions: questions.flatMap((question) => {
      const line = graded.get(question.id);
      if (!line) return [];
      const grades = gradesWithin(line, question, rows);
      return [{ ...question, split: splits.get(question.id) ?? 'all', kind: line.kind, grades }];
    }),
  };
};
