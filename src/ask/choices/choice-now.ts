import type { Tx } from '../../platform/database/door.ts';
import { casesOfQuestion, optionsAreBack } from '../../serve/cases/index.ts';
import type { Choice } from './choice.ts';
import { choicesOf } from './choices.sql.ts';
import { currentChoice } from './current-choice.rules.ts';

/** All choices of a question, and the one that holds. 'No room' gave the other options back: then nothing holds any more. */
export const choiceNow = async (
  tx: Tx,
  of: { person: string; question: string },
): Promise<{ choices: Choice[]; current: Choice | undefined }> => {
  const [choices, cases] = [await choicesOf(tx, of), await casesOfQuestion(tx, of.person, of.question)];
  return { choices, current: optionsAreBack(cases) ? undefined : currentChoice(choices) };
};
