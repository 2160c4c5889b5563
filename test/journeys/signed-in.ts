import type { Page } from 'playwright-core';
import { type SessionOf, startSession } from '../../src/platform/auth/sessions.ts';
import type { RunningRegion } from '../setup/running-region.ts';

/** Signs a browser in without any page; how one signs in has journeys of its own. */
export const signIn = async (region: RunningRegion, page: Page, of: SessionOf, now: Date): Promise<void> => {
  const { token } = await region.door.transaction({ kind: 'visitor' }, (tx) =>
    startSession(tx, of, 'test', now, { secondFactorAt: now }),
  );
  await page.context().addCookies([{ name: 'aanzet', value: token, url: region.origin }]);
};

export const signOut = (page: Page): Promise<void> => page.context().clearCookies({ name: 'aanzet' });
