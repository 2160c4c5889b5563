import { TEXT_LIMIT } from './question.ts';

export type TextProblem = { kind: 'empty' } | { kind: 'too-long'; length: number };

const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Can this be kept as a question? Counted as PostgreSQL counts: by code point. Undefined when it can. */
export const problemOfText = (text: string): TextProblem | undefined => {
  if (!SAYS_SOMETHING.test(text)) return { kind: 'empty' };
  const length = [...text].length;
  return length > TEXT_LIMIT ? { kind: 'too-long', length } : undefined;
};
