import { z } from 'zod';
import { DELIVERY, FUNDING, OWN_CONTRIBUTIONS, PRICE_UNITS, TARGET_GROUPS } from './vocabulary.ts';

const line = z.string().min(1).max(500).nullable();
const count = z.int().min(0).max(100_000).nullable();
const list = <T extends string>(codes: readonly [T, ...T[]]) => z.array(z.enum(codes));

/** All that an offer says: product, price, place, promotion, personnel and conditions. Null or empty = not known. */
export const offerContent = z.strictObject({
  title: z.string().min(1).max(200),
  description: z.string().min(1).max(4000),
  line,
  productDetail: line,
  targetGroups: list(TARGET_GROUPS),
  funding: list(FUNDING),
  priceEur: z.number().min(0).max(99_999_999.99).nullable(),
  priceUnit: z.enum(PRICE_UNITS).nullable(),
  ownContribution: z.enum(OWN_CONTRIBUTIONS).nullable(),
  priceDetail: line,
  generalProvision: z.boolean(),
  delivery: list(DELIVERY),
  postcode: z
    .string()
    .regex(/^[1-9]\d{3}$/)
    .nullable(),
  city: z.string().min(1).max(100).nullable(),
  serviceArea: z.array(z.string().regex(/^([1-9]\d{0,3}|NL)$/)),
  placeDetail: line,
  waitDays: count,
  capacity: count,
  updated: z.iso.date().nullable(),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)),
  minAge: count,
  maxAge: count,
  staffGenderChoice: z.boolean().nullable(),
  personnel: line,
  personnelDetail: line,
  facesCount: count,
  choosePerson: z.boolean().nullable(),
  special: line,
  specialDetail: line,
  trialDays: count,
  noticeDays: count,
});
export type OfferContent = z.infer<typeof offerContent>;
