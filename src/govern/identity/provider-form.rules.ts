import { z } from 'zod';
import { type IssuerProblem, issuerProblem } from './issuer.rules.ts';
import { PROVIDER_KINDS } from './provider.ts';
import type { Words } from './words.ts';

const LEVELS = 20;
const linesOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/\s*\n\s*/)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

type Bounds = Parameters<typeof issuerProblem>[1] & {
  /** ids of the organisations there are */
  organisations: readonly string[];
};

/** What the operator tells of a service. An empty secret keeps the one that was there. */
export const providerSchema = ({ manage: { errors } }: Words, { organisations, ...issuers }: Bounds) => {
  const needed = (error: string, max: number) => z.string(error).min(1, error).max(max, errors.tooLong);
  const optional = (max: number) => z.string().max(max, errors.tooLong).default('');
  return z
    .object({
      name: needed(errors.name, 60),
      kind: z.enum(PROVIDER_KINDS, errors.kind),
      organisation: optional(40).transform((id) => id || null),
      issuer: needed(errors.issuer['no-address'], 500).superRefine((typed, refuse) => {
        const problem: IssuerProblem | undefined = issuerProblem(typed, issuers);
        if (problem) refuse.addIssue({ code: 'custom', message: errors.issuer[problem] });
      }),
      clientId: needed(errors.clientId, 300),
      clientSecret: optional(1000),
      scopes: optional(300)
        .transform((typed) => (typed || 'openid').split(/\s+/))
        .refine(
          (all) => all.includes('openid') && all.every((one) => /^[\w:./-]+$/.test(one)),
          errors.scopes,
        ),
      acrValues: optional(4000)
        .transform(linesOf)
        .refine(
          (all) => all.length <= LEVELS && all.every((one) => /^[\x21-\x7e]{1,200}$/.test(one)),
          errors.acrValues,
        ),
      leastAcr: optional(200).transform((acr) => acr || null),
      secondFactor: z
        .string()
        .optional()
        .transform((value) => value === 'on'),
    })
    .superRefine(({ kind, organisation, acrValues, leastAcr }, refuse) => {
      if (kind === 'staff' && !organisations.includes(organisation ?? ''))
        refuse.addIssue({ code: 'custom', path: ['organisation'], message: errors.organisation });
      if (leastAcr !== null && !acrValues.includes(leastAcr))
        refuse.addIssue({ code: 'custom', path: ['leastAcr'], message: errors.leastAcr });
    })
    .transform((told) => ({ ...told, organisation: told.kind === 'staff' ? told.organisation : null }));
};
export type ProviderInput = z.output<ReturnType<typeof providerSchema>>;
