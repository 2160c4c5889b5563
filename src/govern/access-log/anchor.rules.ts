import type { Head } from './seal.rules.ts';

export type Anchor = Pick<Head, 'no' | 'hash'>;

/** '130:9f2c… 2026-03-10T09:00:00.000Z': short enough to write down, whole enough to check against. */
export const anchorText = ({ no, hash, madeAt }: Head): string => `${no}:${hash} ${madeAt.toISOString()}`;

/** @returns undefined when this is no 'NUMBER:HASH' (with or without a time after it) */
export const anchorIn = (text: string): Anchor | undefined => {
  const [, no, hash] = /^\s*(\d{1,15}):([0-9a-f]{64})(\s.*)?$/i.exec(text) ?? [];
  return no && hash ? { no: Number(no), hash: hash.toLowerCase() } : undefined;
};
