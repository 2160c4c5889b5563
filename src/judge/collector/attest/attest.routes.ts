import { timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  ATTEST,
  type AttestRefusal,
  type QuarterState,
  type StateAnswer,
  startHeader,
} from '../../protocol/index.ts';
import { readFigures } from '../declare/counts.sql.ts';
import { declare, noteCardsGiven } from '../declare/declare.ts';
import { noteSample, noteSampleTold } from '../declare/note-sample.ts';
import { noteSelfImage } from '../declare/note-self-image.ts';
import { issuing } from '../issue/issue-rights.ts';
import { handOutShare, receiveShares } from '../keys/hand-out-share.ts';
import { makeQuarter } from '../keys/make-quarter.ts';
import type { CollectorParts } from '../parts.ts';
import { type Answered, attestedRoute, parsed, refuse } from './attested-route.ts';
import {
  cardsGivenForm,
  declaredForm,
  issueForm,
  quartersForm,
  registerForm,
  sampleForm,
  sampleToldForm,
  selfImageForm,
  shareForm,
  sharesReceivedForm,
  stateForm,
} from './forms.ts';
import { registerAttestor } from './register-attestor.ts';

type Refused = { kind: 'refused'; reason: AttestRefusal };
const done = (what: { kind: 'done' } | Refused): Answered =>
  what.kind === 'done' ? { kind: 'answer', answer: {} } : what;

/** What an organisation's app asks: protocol/attest.ts. */
export const attestRoutes = (app: Hono, parts: CollectorParts): void => {
  const issue = issuing(parts);
  registerRoute(app, parts);
  attestedRoute(app, parts, ATTEST.quarters, quartersForm, async (wish) => {
    const made = await makeQuarter(parts, wish);
    return made.kind === 'made' ? { kind: 'answer', answer: made.answer } : made;
  });
  attestedRoute(app, parts, ATTEST.share, shareForm, async (request) => {
    const handed = handOutShare(parts, request);
    return handed.kind === 'share' ? { kind: 'answer', answer: { share: handed.share } } : handed;
  });
  attestedRoute(app, parts, ATTEST.sharesReceived, sharesReceivedForm, async (request) =>
    done(receiveShares(parts, request)),
  );
  attestedRoute(app, parts, ATTEST.declared, declaredForm, async (request) =>
    done(await declare(parts, request)),
  );
  attestedRoute(app, parts, ATTEST.cardsGiven, cardsGivenForm, async (request) =>
    done(await noteCardsGiven(parts, request)),
  );
  attestedRoute(app, parts, ATTEST.selfImage, selfImageForm, async (request) =>
    done(await noteSelfImage(parts, request)),
  );
  attestedRoute(app, parts, ATTEST.sample, sampleForm, async (request) =>
    done(await noteSample(parts, request)),
  );
  attestedRoute(app, parts, ATTEST.sampleTold, sampleToldForm, async (request) =>
    done(await noteSampleTold(parts, request)),
  );
  attestedRoute(app, parts, ATTEST.issue, issueForm, async (request) => {
    const issued = await issue(request);
    return issued.kind === 'answer' ? { kind: 'answer', answer: { signed: issued.signed } } : issued;
  });
  attestedRoute(app, parts, ATTEST.state, stateForm, async ({ organisation, quarter }) => {
    const figures = await parts.door.transaction(organisation, (tx) =>
      readFigures(tx, organisation, quarter),
    );
    if (!figures) return { kind: 'refused', reason: 'no-such-quarter' };
    const waiting = Object.keys(parts.keys.read(organisation, quarter)?.waiting ?? {});
    const answer = {
      ...figures,
      state: figures.state as QuarterState,
      waiting: waiting as StateAnswer['waiting'],
    };
    return { kind: 'answer', answer: answer satisfies StateAnswer };
  });
};

/** Beside the app only: with the secret that the app gave us at this start. */
const registerRoute = (app: Hono, parts: CollectorParts): void => {
  app.post(ATTEST.register, bodyLimit({ maxSize: 10_000 }), async (c) => {
    if (parts.limits.isOver(c)) return c.json({ kind: 'refused', reason: 'too-many' }, 429);
    const sent = c.req.header('authorization');
    if (sent === undefined) return refuse(c, parts, 'not-signed');
    if (parts.startSecret === undefined || !same(sent, startHeader(parts.startSecret)))
      return refuse(c, parts, 'wrong-signature');
    const read = registerForm.safeParse(parsed(await c.req.text()));
    if (!read.success) return refuse(c, parts, 'malformed');
    const registered = await registerAttestor(parts, read.data);
    return registered.kind === 'done' ? c.json({}) : refuse(c, parts, registered.reason);
  });
};

const same = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};
