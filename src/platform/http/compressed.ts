import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { Answer } from './answer.ts';
import { gzippedForMany, withFormKey } from './form-key.ts';

type Html = Extract<Answer, { kind: 'html' }>;
const SMALL = 1024;
// Level 3 is within 6 % of the size of level 9 on our pages, in a quarter of the time.
const LEVEL = 3;
// An answer that serves many is compressed once; its forms still get another key each time.
const forMany = new WeakMap<Html, () => Uint8Array<ArrayBuffer>>();
const sentBefore = new WeakSet<Html>();

const gzipped = (answer: Html): Uint8Array<ArrayBuffer> => {
  const ready = forMany.get(answer);
  if (ready) return ready();
  if (!sentBefore.has(answer)) {
    sentBefore.add(answer);
    return new Uint8Array(gzipSync(withFormKey(answer.html), { level: LEVEL }));
  }
  const whole = (): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(answer.html, { level: LEVEL }));
  const made = gzippedForMany(answer.html, LEVEL) ?? keptOnce(whole());
  forMany.set(answer, made);
  return made();
};

const keptOnce =
  <T>(value: T) =>
  (): T =>
    value;

/**
 * Sends a page gzipped where the browser takes that. All at once: a page is 10–50 kB and whole in memory,
 * and streaming it through web streams cost more than the compression itself.
 */
export const sendHtml = (c: Context, answer: Html): Response => {
  c.header('content-type', 'text/html; charset=utf-8');
  c.header('vary', 'accept-encoding');
  if (answer.html.length < SMALL || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? ''))
    return c.body(withFormKey(answer.html), answer.status as 200);
  c.header('content-encoding', 'gzip');
  return c.body(gzipped(answer), answer.status as 200);
};
