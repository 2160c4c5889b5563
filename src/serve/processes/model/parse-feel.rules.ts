import { evaluate, parseExpression } from 'feelin';
import type { Expression, Passed } from './model.ts';

/** @returns why it can't be read; undefined when it can */
export const feelProblem = (feel: string): string | undefined => {
  try {
    const cursor = parseExpression(feel, {}, undefined).cursor();
    do if (cursor.type.isError) return `${feel} (${cursor.from + 1})`;
    while (cursor.next());
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
