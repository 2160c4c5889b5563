import { z } from 'zod';
import {
  BLOB_BYTES,
  type Bucket,
  isQuarter,
  PREPARED_BYTES,
  type Quarter,
  SIGNATURE_BYTES,
} from '../../protocol/index.ts';

/** A redemption as it came in, in bytes; all lengths are as they should be. */
export type ReadRedemption = Bucket & {
  prepared: Buffer;
  signature: Buffer;
  version: number;
  blob: Buffer;
  deviceSignature: Buffer;
};

/** Canonical base64url of exactly so many bytes: one spelling of each token. */
const bytes = (length: number) =>
  z
    .string()
    .length(Math.ceil((length * 4) / 3))
    .transform((text, context) => {
      const read = Buffer.from(text, 'base64url');
      if (read.length === length && read.toString('base64url') === text) return read;
      context.addIssue({ code: 'custom', message: 'not these bytes' });
      return z.NEVER;
    });

export const organisationForm = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
export const quarterForm = z.custom<Quarter>((value) => typeof value === 'string' && isQuarter(value));
export const bucketForm = z.string().regex(/^[A-Za-z0-9:._-]{1,80}$/);

/** So often may answers be changed; far more than a person ever will. */
const MOST_VERSIONS = 10_000;

const form = z.strictObject({
  organisation: organisationForm,
  quarter: quarterForm,
  bucket: bucketForm,
  prepared: bytes(PREPARED_BYTES),
  signature: bytes(SIGNATURE_BYTES),
  version: z.int().min(1).max(MOST_VERSIONS),
  blob: bytes(BLOB_BYTES),
  deviceSignature: bytes(64),
});

/** @param text of the request's body @returns undefined when it is no redemption, or says more than one */
export const readRedemption = (text: string): ReadRedemption | undefined => {
  try {
    return form.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};
