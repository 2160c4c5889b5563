import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import {
  ATTEST,
  answerBytes,
  fetchBytes,
  type QuestionRequest,
  REPLY_BYTES,
  REPLY_LONGEST,
  type RepliesAnswer,
  type ReplyAnswer,
  type TextsAnswer,
  type TextsRequest,
  type WaitingAnswer,
  type WaitingRequest,
} from '../../protocol/index.ts';
import { attestedRoute, parsed } from '../attest/attested-route.ts';
import { readTexts } from '../opening/opened.sql.ts';
import type { CollectorParts } from '../parts.ts';
import { organisationForm, quarterForm } from '../redeem/read-redemption.rules.ts';
import { isOwnKey } from './is-own-key.ts';
import {
  countQuestions,
  findReplyKey,
  insertQuestion,
  keepAnswer,
  nameOf,
  readReplies,
  waitingFor,
} from './replies.sql.ts';

const owner = { organisation: organisationForm, quarter: quarterForm };
const textsForm: z.ZodType<TextsRequest> = z.strictObject(owner);
const SEALED = 65 + REPLY_BYTES + 16;
const questionForm: z.ZodType<QuestionRequest> = z.strictObject({
  ...owner,
  text: z.uuid(),
  question: z.uuid(),
  sealed: z.string().regex(/^[A-Za-z0-9_-]+$/),
});
/** Nobody who wrote something is pestered. */
const MOST_QUESTIONS = 3;

const waitingForm: z.ZodType<WaitingRequest> = z.strictObject({
  organisation: organisationForm,
  key: z.string(),
  signature: z.string(),
});
const answerForm: z.ZodType<ReplyAnswer> = z.strictObject({
  organisation: organisationForm,
  key: z.string(),
  question: z.uuid(),
  /** a zero is the one letter that PostgreSQL does not take */
  text: z
    .string()
    .min(1)
    .max(REPLY_LONGEST)
    .refine((text) => !text.includes('\u0000')),
  signature: z.string(),
});

/** What the organisation asks: the released texts, a question to who wrote one, and what was answered. */
export const attestedReplyRoutes = (app: Hono, parts: CollectorParts): void => {
  const { door } = parts;
  attestedRoute(app, parts, ATTEST.texts, textsForm, async ({ organisation, quarter }) => {
    const texts = await door.transaction(organisation, (tx) => readTexts(tx, { organisation, quarter }));
    const shown = texts.filter(({ released }) => released);
    const answer: TextsAnswer = {
      texts: shown.map(({ text_id, bucket, kind, text, reply_to }) => ({
        id: text_id,
        bucket,
        kind,
        text,
        ...(reply_to === null ? {} : { replyTo: reply_to }),
      })),
    };
    return { kind: 'answer', answer };
  });
  attestedRoute(app, parts, ATTEST.questions, questionForm, async ({ organisation, quarter, ...asked }) => {
    const place = { organisation, quarter };
    const sealed = Buffer.from(asked.sealed, 'base64url');
    if (sealed.length !== SEALED) return { kind: 'refused', reason: 'malformed' };
    return door.transaction(organisation, async (tx) => {
      const key = await findReplyKey(tx, place, asked.text);
      if (key === undefined) return { kind: 'refused', reason: 'no-such-text' };
      const before = await countQuestions(tx, place, asked);
      if (before >= MOST_QUESTIONS) return { kind: 'refused', reason: 'too-many-questions' };
      await insertQuestion(tx, place, { ...asked, sealed }, key);
      return { kind: 'answer', answer: { kind: 'kept' } };
    });
  });
  attestedRoute(app, parts, ATTEST.replies, textsForm, async ({ organisation, quarter }) => {
    const replies = await door.transaction(organisation, (tx) => readReplies(tx, { organisation, quarter }));
    return { kind: 'answer', answer: { replies } satisfies RepliesAnswer };
  });
};

const MOST_BYTES = 16 * 1024;

/** The reply box of a device: who shows that a key is its own reads what waits for it. Nothing leads to the token. */
export const replyRoutes = (app: Hono, parts: CollectorParts): void => {
  const { door, limits } = parts;
  const limit = bodyLimit({ maxSize: MOST_BYTES });
  app.post('/antwoordbus', limit, async (c) => {
    if (limits.isOver(c)) return c.json({ kind: 'refused', reason: 'too-many' }, 429);
    const read = waitingForm.safeParse(parsed(await c.req.text()));
    if (!read.success) return c.json({ kind: 'refused', reason: 'malformed' }, 400);
    const { organisation, key, signature } = read.data;
    if (!(await isOwnKey(key, signature, fetchBytes(organisation, key)))) {
      limits.refused(c);
      return c.json({ kind: 'refused', reason: 'wrong-signature' }, 403);
    }
    const answer = await door.transaction(organisation, async (tx): Promise<WaitingAnswer> => {
      const waiting = await waitingFor(tx, organisation, key);
      return {
        name: await nameOf(tx, organisation),
        questions: waiting.map((one) => ({
          question: one.question,
          sealed: one.sealed.toString('base64url'),
          answered: one.answer !== null,
        })),
      };
    });
    return c.json(answer);
  });
  app.post('/antwoordbus/antwoord', limit, async (c) => {
    if (limits.isOver(c)) return c.json({ kind: 'refused', reason: 'too-many' }, 429);
    const read = answerForm.safeParse(parsed(await c.req.text()));
    if (!read.success) return c.json({ kind: 'refused', reason: 'malformed' }, 400);
    const { organisation, key, question, text, signature } = read.data;
    if (!(await isOwnKey(key, signature, await answerBytes(organisation, question, text)))) {
      limits.refused(c);
      return c.json({ kind: 'refused', reason: 'wrong-signature' }, 403);
    }
    const kept = await door.transaction(organisation, (tx) =>
      keepAnswer(tx, organisation, key, question, text),
    );
    return kept ? c.body(null, 204) : c.json({ kind: 'refused', reason: 'no-such-question' }, 404);
  });
};
