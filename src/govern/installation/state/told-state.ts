import type { Visit } from '../../../platform/http/visit.ts';
import { fullDay } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import { type Words, words } from '../words.ts';
import { readState } from './read-state.ts';
import { type About, type Finding, judgeState, type Said } from './state.rules.ts';

/** A finding as a sentence. */
export const sentenceOf = (w: Words, said: Said, language: Language): string => {
  const say = w.says[said.key] as (told: Said, when: string) => string;
  return say(said, 'at' in said ? fullDay(said.at, language) : '');
};

export type ToldFinding = { about: About; level: Finding['level']; key: Said['key']; says: string };

/** The same as on the operator's page, for the command line. */
export const toldState = async (
  visit: Pick<Visit, 'transactionAs' | 'now' | 'site'>,
  language: Language,
): Promise<ToldFinding[]> => {
  const state = await readState(visit);
  const facts = {
    ...state,
    server: state.schema.server,
    lastMigration: state.schema.last.replace(/\.sql$/, ''),
    site: visit.site,
  };
  return judgeState(facts, visit.now).map(({ about, level, said }) => ({
    about,
    level,
    key: said.key,
    says: sentenceOf(words[language], said, language),
  }));
};
