import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { type Catalogue, catalogueOf, matchQuestion, readQuestions } from '../ask/matching/index.ts';
import { expectedWords, type OffersFile, readOffers } from '../ask/offers/index.ts';
import { progressBar } from './progress-bar.ts';
import { type Call, type ExitCode, textOption, type Verb, WrongUse } from './verb.ts';

const SHOWN = 20;
const WARM = 3;
const WARMING = 100;
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const rounded = (ms: number): number => Math.round(ms * 1000) / 1000;

const needed = (call: Call, name: string): string => {
  const given = textOption(call, name);
  if (given === undefined) throw new WrongUse(`--${name} FILE is needed`);
  return given;
};

const topOf = (call: Call): number => {
  const given = textOption(call, 'top') ?? '20';
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new WrongUse('--top takes a whole number from 1 to 9999');
  return Number(given);
};

const isFile = async (call: Call, file: string): Promise<boolean> => {
  const there = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!there) call.say(`aanzet match: there is no file "${file}".`);
  return there;
};

/** Problems of the offers, said; undefined when the file can't be read at all. */
const rowsOf = (call: Call, file: string, read: OffersFile) => {
  if (read.kind === 'unreadable') {
    const where =
      'columns' in read
        ? `line 1: ${read.reason}: ${read.columns.join(', ')}`
        : `line ${read.line}: ${read.reason}`;
    call.say(`${file}: ${where}.`);
    return undefined;
  }
  if (read.unknownColumns.length > 0) call.say(`Unknown columns, skipped: ${read.unknownColumns.join(', ')}`);
  for (const { line, column, value, expected } of read.problems.slice(0, SHOWN))
    call.say(`${file}:${line}: ${column || 'row'}: "${value.slice(0, 60)}": ${expectedWords[expected]}`);
  if (read.problems.length > SHOWN) call.say(`… and ${read.problems.length - SHOWN} more.`);
  return read.rows;
};

const matchAll = async (
  catalogue: Catalogue,
  questions: Parameters<typeof matchQuestion>[1][],
  top: number,
  out: string,
): Promise<number[]> => {
  // Compiled and learned before the clock runs, as in a process that has been up for a while.
  for (let round = 0; round < WARM; round += 1)
    for (const question of questions.slice(0, WARMING)) matchQuestion(catalogue, question, top);
  const bar = progressBar(questions.length);
  const times: number[] = [];
  const lines = questions.map((question) => {
    const began = performance.now();
    const line = matchQuestion(catalogue, question, top);
    times.push(performance.now() - began);
    bar.add(1);
    return JSON.stringify(line);
  });
  bar.end();
  await writeFile(out, lines.map((line) => `${line}\n`).join(''));
  return times.sort((a, b) => a - b);
};

export const match: Verb = {
  usage: '--offers F.csv --questions F.jsonl --out F.jsonl [--top N] [--partial]',
  about: 'questions to offers with reasons and exclusions; no database',
  options: {
    offers: { type: 'string', value: 'FILE', about: 'offers.csv (docs/formats/offers.md)' },
    questions: { type: 'string', value: 'FILE', about: 'questions.jsonl' },
    out: { type: 'string', value: 'FILE', about: 'where results.jsonl goes' },
    top: { type: 'string', value: 'N', about: 'at most so many offers for each question (20)' },
    partial: { type: 'boolean', about: 'bad rows are no failure: exit 0 when the good ones are answered' },
  },
  async run(call): Promise<ExitCode> {
    const began = performance.now();
    const [offers, asked, out] = [needed(call, 'offers'), needed(call, 'questions'), needed(call, 'out')];
    const top = topOf(call);
    if (!(await isFile(call, offers)) || !(await isFile(call, asked))) return 2;
    const file = await readOffers(createReadStream(offers));
    const rows = rowsOf(call, offers, file);
    if (!rows) return 2;
    const read = readQuestions(await readFile(asked, 'utf8'));
    for (const { line, column, expected } of read.problems.slice(0, SHOWN))
      call.say(`${asked}:${line}: ${column || 'line'}: ${expected}`);
    const times = await matchAll(await catalogueOf(rows), read.questions, top, out);
    const figures = {
      questions: read.questions.length,
      seconds: Math.round(performance.now() - began) / 1000,
      p50_ms: rounded(percentile(times, 0.5)),
      p95_ms: rounded(percentile(times, 0.95)),
    };
    const problems = read.problems.length + (file.kind === 'read' ? file.problems.length : 0);
    if (call.json) call.print(JSON.stringify({ ...figures, offers: rows.length, problems }));
    else
      call.print(
        `${figures.questions} questions, ${rows.length} offers in ${figures.seconds} s (p95 ${figures.p95_ms} ms): ${out}`,
      );
    return problems > 0 && call.options.partial !== true ? 2 : 0;
  },
};
