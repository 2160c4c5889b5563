import { z } from 'zod';
import { MOST_WANTS, PROFESSIONS, SAMPLE } from '../../protocol/index.ts';
import { bucketForm, organisationForm, quarterForm } from '../redeem/read-redemption.rules.ts';

const count = z.int().min(0).max(1_000_000_000);
const label = z.string().trim().min(1).max(200);
const place = { organisation: organisationForm, quarter: quarterForm };
const holder = z.enum(['organisation', 'council']);

export const registerForm = z.strictObject({
  organisation: organisationForm,
  name: z.string().trim().min(1).max(120),
  /** Ed25519, raw: 32 bytes */
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});

export const quartersForm = z.strictObject({
  ...place,
  name: z.string().trim().min(1).max(120),
  buckets: z
    .array(
      z.strictObject({
        bucket: bucketForm,
        label,
        service: z.string().max(80).nullable(),
        serviceLabel: label.nullable(),
        team: z.string().max(80).nullable(),
        teamLabel: label.nullable(),
        expected: count,
      }),
    )
    .max(10_000),
});

export const shareForm = z.strictObject({ ...place, holder, ticket: z.string().max(100) });
export const sharesReceivedForm = z.strictObject({ ...place, who: z.array(holder).max(2) });

export const declaredForm = z.strictObject({
  ...place,
  buckets: z.array(z.strictObject({ bucket: bucketForm, deliveries: count, rights: count })).max(10_000),
  people: z.partialRecord(z.enum(PROFESSIONS), count).optional(),
});

export const issueForm = z.strictObject({
  ...place,
  wants: z
    .array(
      z.strictObject({
        bucket: bucketForm,
        right: z.string().max(40),
        blinded: z.string().max(400),
        reissue: z.boolean().optional(),
      }),
    )
    .max(MOST_WANTS),
});

export const cardsGivenForm = z.strictObject({ ...place, bucket: bucketForm, count });
export const stateForm = z.strictObject(place);
const sha256Form = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export const sampleForm = z
  .strictObject({ ...place, mark: sha256Form, words: sha256Form, total: count, size: count })
  .refine(({ total, size }) => size > 0 && size === Math.min(SAMPLE, total));
export const sampleToldForm = z.strictObject({ ...place, yes: count, no: count, unknown: count });

export const selfImageForm = z.strictObject({
  ...place,
  service: z.string().max(80),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
