import { parseArgs } from 'node:util';
import { type Verb, WrongUse } from './verb.ts';

export interface ReadCall {
  help: boolean;
  json: boolean;
  options: Record<string, string | boolean | undefined>;
  arguments: string[];
}

/** Throws WrongUse on an option that the verb doesn't know, or without its value. */
export function readCall(verb: Verb, words: readonly string[]): ReadCall {
  const known = Object.entries(verb.options).map(([name, { type }]) => [name, { type }] as const);
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        ...Object.fromEntries(known),
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    const { help, json, ...options } = values as Record<string, string | boolean | undefined>;
    return { help: help === true, json: json === true, options, arguments: positionals };
  } catch (error) {
    throw new WrongUse((error as Error).message.split('. ')[0]);
  }
}

export function helpOf(name: string, verb: Verb): string {
  const options: Verb['options'] = {
    ...verb.options,
    json: { type: 'boolean', about: 'print the result as JSON' },
  };
  const left = (option: string, value = '') => `  --${option} ${value}`.padEnd(24);
  const lines = Object.entries(options).map(([option, of]) => left(option, of.value) + of.about);
  return [`aanzet ${name} ${verb.usage}`.trimEnd(), '', verb.about, '', ...lines].join('\n');
}
