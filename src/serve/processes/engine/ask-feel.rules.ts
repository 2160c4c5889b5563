import { evaluate, FeelDate, FeelDateTime, FeelDuration, FeelTime } from 'feelin';
import { dayOf } from '../../../platform/language/dates.ts';
import type { Expression } from '../model/model.ts';
import type { Value, Variables } from '../process.ts';

export type Answer = { kind: 'value'; value: Value } | { kind: 'problem'; problem: string };

/** FEEL over an instance's variables. `now()` and `today()` are the moment of the transition, not of the machine. */
export const ask = ({ feel }: Expression, variables: Variables, now: Date): Answer => {
  const iso = now.toISOString();
  const moment = () => evaluate(`date and time("${iso}")`).value;
  const today = () => evaluate(`date("${dayOf(now)}")`).value;
  try {
    const { value, warnings } = evaluate(feel, { ...variables, now: moment, today });
    const plain = plainOf(value);
    if (plain !== undefined) return { kind: 'value', value: plain };
    return { kind: 'problem', problem: `${feel}: ${warnings[0]?.message ?? typeof value}` };
  } catch (error) {
    return { kind: 'problem', problem: `${feel}: ${error instanceof Error ? error.message : error}` };
  }
};

/** A condition answers yes or no; anything else, also 'unknown', is a problem for a person to look at. */
export const holds = (
  condition: Expression,
  variables: Variables,
  now: Date,
): boolean | { problem: string } => {
  const answer = ask(condition, variables, now);
  if (answer.kind === 'problem') return { problem: answer.problem };
  return typeof answer.value === 'boolean'
    ? answer.value
    : { problem: `${condition.feel}: ${answer.value === null ? 'null' : typeof answer.value}` };
};

const TEMPORAL = [FeelDate, FeelDateTime, FeelTime, FeelDuration];

/** A value that a row can keep: dates and durations as ISO text. */
const plainOf = (value: unknown): Value | undefined => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (TEMPORAL.some((kind) => value instanceof kind)) return String(value);
  if (Array.isArray(value)) {
    const all = value.map(plainOf);
    return all.some((one) => one === undefined) ? undefined : (all as Value[]);
  }
  if (typeof value !== 'object') return undefined;
  const entries = Object.entries(value ?? {}).map(([name, one]) => [name, plainOf(one)] as const);
  return entries.some(([, one]) => one === undefined) ? undefined : (Object.fromEntries(entries) as Value);
};
