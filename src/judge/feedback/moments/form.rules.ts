import { z } from 'zod';
import { FRIENDLY_ITEMS, LONGEST_AGREEMENT, LONGEST_LEARNED, MOST_QUARTERS } from './moment.ts';
import type { Words } from './nl.ts';
import type { Wanted } from './start-moment.ts';
import { itemOfTheme, THEMES, type Theme } from './themes.ts';

export const FIELDS = {
  team: 'voor',
  theme: 'thema',
  themeWords: 'eigen',
  item: 'vraag',
  agreement: 'voornemen',
  begins: 'vanaf',
  quarters: 'kwartalen',
} as const;
export const EVERYBODY = 'iedereen';
export const OWN = 'own';

const known: readonly string[] = [...THEMES.map(({ key }) => key), OWN];

/** What a team wants to take on; a theme of its own says in which question customers would notice it. */
export const momentSchema = (errors: Words['errors']) =>
  z
    .object({
      voor: z.union([z.literal(EVERYBODY), z.uuid()], errors.team),
      thema: z.string(errors.theme).refine((one) => known.includes(one), errors.theme),
      eigen: z.string().max(60, errors.ownLong).default(''),
      vraag: z.string().default(''),
      voornemen: z.string(errors.agreement).min(2, errors.agreement).max(LONGEST_AGREEMENT, errors.tooLong),
      vanaf: z.enum(['now', 'next'], errors.begins),
      kwartalen: z.coerce
        .number(errors.quarters)
        .int()
        .min(1, errors.quarters)
        .max(MOST_QUARTERS, errors.quarters),
    })
    .superRefine(({ thema, eigen, vraag }, check) => {
      if (thema !== OWN) return;
      if (eigen === '') check.addIssue({ code: 'custom', path: [FIELDS.themeWords], message: errors.own });
      if (!FRIENDLY_ITEMS.some((one) => one === vraag))
        check.addIssue({ code: 'custom', path: [FIELDS.item], message: errors.item });
    })
    .transform(
      ({ voor, thema, eigen, vraag, voornemen, vanaf, kwartalen }): Wanted => ({
        team: voor === EVERYBODY ? null : voor,
        theme: thema as Theme,
        themeWords: thema === OWN ? eigen : null,
        item: itemOfTheme(thema) ?? FRIENDLY_ITEMS.find((one) => one === vraag) ?? 'respect',
        agreement: voornemen,
        begins: vanaf,
        quarters: kwartalen,
      }),
    );

export const CLOSE_FIELDS = { learned: 'geleerd', keeps: 'verder' } as const;

export const closingSchema = (errors: Words['errors']) =>
  z
    .object({
      geleerd: z.string(errors.learned).min(2, errors.learned).max(LONGEST_LEARNED, errors.learnedLong),
      verder: z.enum(['ja', 'nee'], errors.keeps),
    })
    .transform(({ geleerd, verder }) => ({ learned: geleerd, keeps: verder === 'ja' }));
