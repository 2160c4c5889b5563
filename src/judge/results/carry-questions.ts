import { ATTEST, type RepliesAnswer } from '../protocol/index.ts';
import { type Attesting, askCollector } from '../verdicts/index.ts';
import { askedQuarters, changeQuestion, questionsToSend } from './texts.sql.ts';

/** Brings questions to the collector and fetches what was answered. Everything may be repeated. */
export const carryQuestions = async (
  of: Attesting,
  who: { organisation: string; name: string },
): Promise<void> => {
  const { organisation } = who;
  const job = { kind: 'job', organisation, name: 'carry-questions' } as const;
  for (const { quarter, id, text, sealed } of await of.transactionAs(job, (tx) =>
    questionsToSend(tx, organisation),
  )) {
    const content = { organisation, quarter, text, question: id, sealed };
    const told = await askCollector(of, who, ATTEST.questions, content);
    if (told.kind === 'ok')
      await of.transactionAs(job, (tx) => changeQuestion(tx, { organisation, quarter }, id, { sent: true }));
  }
  for (const quarter of await of.transactionAs(job, (tx) => askedQuarters(tx, organisation))) {
    const told = await askCollector<RepliesAnswer>(of, who, ATTEST.replies, { organisation, quarter });
    if (told.kind !== 'ok') continue;
    await of.transactionAs(job, async (tx) => {
      for (const { question, text } of told.answer.replies)
        await changeQuestion(tx, { organisation, quarter }, question, { answer: text });
    });
  }
};
