import { z } from 'zod';
import { DELIVERY, FUNDING } from '../../offers/index.ts';

/** One line of questions.jsonl; docs/formats/offers.md. What is absent or null was not said. */
const line = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  postcode: z
    .string()
    .trim()
    .regex(/^[1-9]\d{3}\s?([A-Za-z]{2})?$/)
    .nullish(),
  age: z.int().min(0).max(130).nullish(),
  funding: z.array(z.enum(FUNDING)).nullish(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullish(),
  delivery: z.array(z.enum(DELIVERY)).nullish(),
  max_wait_days: z.number().min(0).nullish(),
  max_price_eur: z.number().min(0).nullish(),
});
export type QuestionLine = z.infer<typeof line>;
export type QuestionProblem = { line: number; column: string; expected: string };
export type QuestionsRead = { questions: QuestionLine[]; problems: QuestionProblem[] };

/** Reads JSON lines; empty lines are passed over, a wrong one is reported with what was expected. */
export const readQuestions = (text: string): QuestionsRead => {
  const questions: QuestionLine[] = [];
  const problems: QuestionProblem[] = [];
  for (const [index, row] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (row.trim() === '') continue;
    const at = index + 1;
    const json = parsed(row);
    if (json === undefined) {
      problems.push({ line: at, column: '', expected: 'one JSON object' });
      continue;
    }
    const read = line.safeParse(json);
    if (read.success) questions.push(read.data);
    else
      for (const { path, message } of read.error.issues)
        problems.push({ line: at, column: path.join('.'), expected: message });
  }
  return { questions, problems };
};

const parsed = (row: string): unknown => {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
};
