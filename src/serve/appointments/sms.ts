import { fillIn } from './sms-body.rules.ts';

/** @property id the same text sent again carries the same one, so that a service can refuse it */
export type Sms = { id: string; to: string; text: string };
/** Sends one text message, or throws. */
export type SendSms = (sms: Sms) => Promise<void>;

export type SmsSettings = {
  url: string;
  /** such as 'Authorization: Bearer …' */
  header: string | undefined;
  /** with {to}, {text} and {id} in it */
  body: string;
};

const PATIENCE_MS = 10_000;

/**
 * Any service that takes a text message by one HTTP POST: address, header and body are the operator's own
 * (docs/operations.md). Answers of 200 to 299 count as taken; a 409 says that this id was there before.
 */
export const httpSms =
  ({ url, header, body }: SmsSettings): SendSms =>
  async (sms) => {
    const filled = fillIn(body, sms);
    const [name = '', ...rest] = (header ?? '').split(':');
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': filled.type,
        'idempotency-key': sms.id,
        ...(name && rest.length > 0 ? { [name.trim()]: rest.join(':').trim() } : {}),
      },
      body: filled.text,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    if (!response.ok && response.status !== 409)
      throw new Error(`the text message service said ${response.status}`);
  };

let offered = false;
/** Said once when a process begins: whether the operator set text messages on. Off by default. */
export const offerSms = (on: boolean): void => {
  offered = on;
};
export const isSmsOffered = (): boolean => offered;
