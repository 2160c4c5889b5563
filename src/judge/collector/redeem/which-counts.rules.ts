/** Answers under one token. token, commitment: hex. */
export type Submitted = { bucket: string; token: string; version: number; commitment: string };
export type Fate = 'kept' | 'other-version' | 'older-version';

const nameOf = ({ bucket, token }: Pick<Submitted, 'bucket' | 'token'>): string => `${bucket}|${token}`;

/**
 * Of what came in together: for each token the highest version; of one version the first that came.
 * @returns places in `all`, one for each token
 */
export const oneOfEach = (all: readonly Submitted[]): number[] => {
  const best = new Map<string, number>();
  for (const [at, one] of all.entries()) {
    const there = best.get(nameOf(one));
    if (there === undefined || one.version > (all[there]?.version ?? 0)) best.set(nameOf(one), at);
  }
  return [...best.values()];
};

/** What became of it, seen from what is kept now. The same answers under the same version are kept: sent once more. */
export const fateOf = (one: Submitted, kept: Pick<Submitted, 'version' | 'commitment'> | undefined): Fate => {
  if (!kept || one.version > kept.version) throw new Error('what was sent was neither kept nor refused');
  if (one.version < kept.version) return 'older-version';
  return one.commitment === kept.commitment ? 'kept' : 'other-version';
};
