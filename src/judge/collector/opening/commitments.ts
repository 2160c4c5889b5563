import { createHash } from 'node:crypto';

/**
 * What stays of one verdict in public: its token, the version that counts, and SHA-256 of its sealed answers.
 * Lines in the order of their tokens are in the order of their code units too, so `hashOfSorted` gives the same.
 */
export const commitmentLine = (token: Uint8Array, version: number, commitment: Uint8Array): string =>
  `${Buffer.from(token).toString('hex')} ${version} ${Buffer.from(commitment).toString('hex')}`;

/** The hash of all verdicts of a bucket, line by line: a million of them are never held at once. */
export const sumOfLines = (): { add(line: string): void; end(): string } => {
  const hash = createHash('sha256');
  return {
    add: (line) => hash.update(`${line}\n`),
    end: () => hash.digest('base64url'),
  };
};
