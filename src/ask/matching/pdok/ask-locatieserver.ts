import { setTimeout as waited } from 'node:timers/promises';
import type { Place } from '../places.rules.ts';
import {
  addressFor,
  LOCATIESERVER,
  middleOf,
  type PageRead,
  readAnswer,
  type Spot,
} from './locatieserver.rules.ts';

export type Asked =
  | { kind: 'found'; place: Place }
  /** it knows no such postcode */
  | { kind: 'none' }
  /** what it answered is no answer to this */
  | { kind: 'bad'; why: string }
  /** it does not answer now: later again */
  | { kind: 'away'; why: string };
export type Ask = (postcode: string) => Promise<Asked>;

type Manner = { base?: string; timeoutMs?: number; paceMs?: number };
const MOST_BYTES = 256 * 1024;

/** Asks where four digits are. One request after the other, at most two and a half a second. Never throws. */
export const askLocatieserver = ({
  base = LOCATIESERVER,
  timeoutMs = 2_000,
  paceMs = 400,
}: Manner = {}): Ask => {
  let next = 0;
  const turn = async (): Promise<void> => {
    const wait = next - performance.now();
    next = Math.max(next, performance.now()) + paceMs;
    if (wait > 0) await waited(wait);
  };
  return async (postcode) => {
    const spots: Spot[] = [];
    for (;;) {
      await turn();
      const page = await onePage(addressFor(base, postcode, spots.length), postcode, timeoutMs);
      if ('kind' in page) return page;
      spots.push(...page.spots);
      if (spots.length >= page.total) break;
      if (page.spots.length === 0) return { kind: 'bad', why: 'less than it said' };
    }
    const place = middleOf(postcode, spots);
    return place ? { kind: 'found', place } : { kind: 'none' };
  };
};

type Failed = Extract<Asked, { kind: 'bad' | 'away' }>;

const onePage = async (url: URL, postcode: string, timeoutMs: number): Promise<PageRead | Failed> => {
  try {
    // Not to where it points us: four digits go to this service and to no other.
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 429 || response.status >= 500) {
      await response.body?.cancel();
      return { kind: 'away', why: `status ${response.status}` };
    }
    if (response.status !== 200) {
      await response.body?.cancel();
      return { kind: 'bad', why: `status ${response.status}` };
    }
    const text = await textOf(response);
    const page = text === undefined ? undefined : readAnswer(text, postcode);
    return page ?? { kind: 'bad', why: 'not what was asked' };
  } catch (error) {
    return { kind: 'away', why: reasonOf(error) };
  }
};

/** Undefined when it is longer than any answer could be. */
const textOf = async (response: Response): Promise<string | undefined> => {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_BYTES) return undefined;
  }
  return text + decoder.decode();
};

/** Its name or code only: the message may repeat the address that was asked. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = (error.cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
};
