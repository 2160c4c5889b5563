import type { Tx } from '../../platform/database/door.ts';
import type { Language } from '../../platform/language/language.ts';
import type { Case } from '../../serve/cases/index.ts';
import { sendMessage } from '../../serve/contact/index.ts';
import { words } from './words.ts';

/** A message holds 4000 characters, what announces it included. */
export const WORDS_LIMIT = 3500;

/** What an organisation wrote is not hers to change: she asks its contact, who has a month (GDPR 16 and 12.3). */
export const askImprovement = (
  tx: Tx,
  of: Case,
  { text, writtenBy, language }: { text: string; writtenBy: string | undefined; language: Language },
  now: Date,
): ReturnType<typeof sendMessage> =>
  sendMessage(
    tx,
    {
      organisation: of.organisationId,
      caseId: of.id,
      person: of.personId,
      body: `${words[language].correct.prefix}\n${text}`,
      channel: 'web',
      sender: 'customer',
      writtenBy,
    },
    now,
  );
