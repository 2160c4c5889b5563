import type { Redemption } from '../../protocol/index.ts';

export type Sent = 'taken' | 'later' | 'newer' | 'closed' | 'wrong';

/** One try. No cookie, no address of where one came from, nothing but the sealed verdict goes along. */
export const send = async (to: string, verdict: Redemption): Promise<Sent> => {
  try {
    const { ok, status } = await fetch(to, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(verdict),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (ok) return 'taken';
    if (status === 429 || status >= 500) return 'later';
    return status === 409 ? 'newer' : status === 410 ? 'closed' : 'wrong';
  } catch {
    return 'later';
  }
};
