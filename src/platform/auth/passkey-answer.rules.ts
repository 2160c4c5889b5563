import { z } from 'zod';

const LONGEST = 16_000;
const coded = z.string().regex(/^[A-Za-z0-9_-]+$/);
const frame = { id: coded, rawId: coded, type: z.literal('public-key') };
const added = z.object({
  ...frame,
  response: z.object({
    clientDataJSON: coded,
    attestationObject: coded,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
});
const entered = z.object({
  ...frame,
  response: z.object({
    clientDataJSON: coded,
    authenticatorData: coded,
    signature: coded,
    userHandle: coded.optional(),
  }),
});
const clientData = z.object({ challenge: coded });

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What a browser says it made or signed; undefined when it can't be that. */
export const readAdded = (text: string): z.output<typeof added> | undefined =>
  text.length > LONGEST ? undefined : added.safeParse(json(text)).data;
export const readEntered = (text: string): z.output<typeof entered> | undefined =>
  text.length > LONGEST ? undefined : entered.safeParse(json(text)).data;

/** Which challenge the answer says that it signed. */
export const challengeIn = (clientDataJson: string): string | undefined =>
  clientData.safeParse(json(Buffer.from(clientDataJson, 'base64url').toString('utf8'))).data?.challenge;
