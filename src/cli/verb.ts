/** 0 done, 1 failed, 2 wrong use or bad input. */
export type ExitCode = 0 | 1 | 2;

export interface VerbOption {
  type: 'string' | 'boolean';
  /** What stands for the value in the help: N, DIR, FILE. */
  value?: string;
  about: string;
}

/** One command: `aanzet <name> …`, a file of its own in this folder. */
export interface Verb {
  /** After the verb's name, as in the help: 'offers FILE [--dry-run]'. */
  usage: string;
  about: string;
  /** Beside --help and --json, which every verb has. */
  options: Readonly<Record<string, VerbOption>>;
  run(call: Call): Promise<ExitCode>;
}

export interface Call {
  options: Readonly<Record<string, string | boolean | undefined>>;
  arguments: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  json: boolean;
  /** The result, on stdout. With --json: one document, or one document per line, and nothing else. */
  print(line: string): void;
  /** Progress and messages, on stderr. */
  say(line: string): void;
}

/** Wrong use of a verb: said with its usage, exit 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** The value of a text option, when it was given. */
export function textOption(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
}
