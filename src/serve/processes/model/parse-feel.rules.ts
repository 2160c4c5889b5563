import { evaluate, parseExpression } from 'feelin';
import type { Expression, Passed } from './model.ts';

const LONGEST = 1000;
/** Lists gone through within one another: each makes the work as many times more. */
const MOST_LISTS = 2;
// Expressions of whoever searches by pattern, and lists without an end: both can take hours.
const REFUSED_NAMES = ['matches', 'replace', 'split'];
const REFUSED: Readonly<Record<string, string>> = {
  ForExpression: 'for',
  FunctionDefinition: 'function',
};

/**
 * An expression runs on the server of everybody, and nothing can stop it halfway: so only what can't take long is taken.
 * A list of one's own may be gone through; counting up, patterns, own functions and values that build on each other may not.
 * @returns what makes it too heavy
 */
const tooHeavy = (feel: string, tree: ReturnType<typeof parseExpression>): string | undefined => {
  if (feel.length > LONGEST) return `> ${LONGEST}`;
  let lists = 0;
  let contexts = 0;
  let heavy: string | undefined;
  tree.iterate({
    enter({ name, from, to }) {
      if (name === 'Context') contexts++;
      if (name === 'InExpression' || name === 'FilterExpression') lists++;
      const said = feel.slice(from, to);
      const builds = contexts > 0 && (name === 'FunctionInvocation' || name === 'ArithmeticExpression');
      if (name === 'IterationContext' && said.includes('..')) heavy ??= '..';
      else if (name === 'VariableName' && REFUSED_NAMES.includes(said)) heavy ??= said;
      else if (builds || lists > MOST_LISTS) heavy ??= said;
      else heavy ??= REFUSED[name];
    },
    leave({ name }) {
      if (name === 'Context') contexts--;
    },
  });
  return heavy;
};

/** @returns why it can't be read; undefined when it can */
export const feelProblem = (feel: string): string | undefined => {
  try {
    const tree = parseExpression(feel, {}, undefined);
    const cursor = tree.cursor();
    do if (cursor.type.isError) return `${feel} (${cursor.from + 1})`;
    while (cursor.next());
    const heavy = tooHeavy(feel, tree);
    if (heavy) return `${feel} (${heavy})`;
    evaluate(feel, {});
    return undefined;
  } catch (error) {
    return `${feel} (${error instanceof Error ? error.message : error})`;
  }
};

/** A condition as it stands in a file: some editors put '=' before FEEL. */
export const parseExpressionText = (text: string): Expression | { wrong: string } => {
  const feel = text.replace(/^\s*=/, '').trim();
  const wrong = feel ? feelProblem(feel) : '∅';
  return wrong === undefined ? { feel } : { wrong };
};

/**
 * `aanzet:in` and `aanzet:out` of a called process: 'indicatie; uren = dagen * 2'. A bare name passes on what has that name.
 * @returns the part that can't be read, when there is one
 */
export const parsePassed = (text: string): Passed[] | { wrong: string } => {
  const passed: Passed[] = [];
  for (const part of text.split(';').map((one) => one.trim())) {
    if (!part) continue;
    const [, name = '', from] = /^([\p{L}_][\p{L}\d_]*)\s*(?:=(.*))?$/su.exec(part) ?? [];
    const expression = name ? parseExpressionText(from ?? name) : { wrong: part };
    if ('wrong' in expression) return { wrong: expression.wrong };
    passed.push({ name, from: expression });
  }
  return passed;
};

/** `aanzet:outcomes`: 'ja = Het past; nee = Het past niet', or just 'ja; nee'. */
export const parseOutcomes = (text: string): { value: string; text: string }[] | { wrong: string } => {
  const outcomes: { value: string; text: string }[] = [];
  for (const part of text.split(';').map((one) => one.trim())) {
    if (!part) continue;
    const [value = '', ...rest] = part.split('=').map((one) => one.trim());
    if (!value || outcomes.some((one) => one.value === value)) return { wrong: part };
    outcomes.push({ value, text: rest.join('=') || value });
  }
  return outcomes;
};
