const STEPS = [1, 2, 5, 15, 30, 60, 120, 240, 480, 720, 1440, 1440] as const;

/**
 * How long a mail waits after its n-th failed attempt.
 * @param attempts 1 or more
 * @returns minutes; undefined when it is given up, after about three days (RFC 5321 4.5.4.1 asks 4–5 days of relays; a code is stale long before)
 */
export const retryAfterMinutes = (attempts: number): number | undefined => STEPS[attempts - 1];
