import {
  answerBytes,
  fetchBytes,
  fromBase64url,
  joined,
  replyInfo,
  toBase64url,
  unpackReply,
  type WaitingAnswer,
} from '../../protocol/index.ts';
import { hpkeOpen } from '../hpke.ts';
import { jwkOf, signedBy } from '../seal.ts';
import { say } from './elements.ts';
import type { Kept } from './record.ts';

type Key = NonNullable<Kept['reply']>;

/** A key of its own: who reads along sees no link with the token. */
export const newReplyKey = async (): Promise<Key> => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const { d = '', x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { d, raw: toBase64url(joined(Uint8Array.of(4), fromBase64url(x), fromBase64url(y))) };
};

const jwk = ({ d, raw }: Key): JsonWebKey => jwkOf(fromBase64url(d), fromBase64url(raw));

const post = (at: string, content: unknown): Promise<Response> =>
  fetch(at, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(content),
    credentials: 'omit',
  });

const opened = async (key: Key, info: Uint8Array<ArrayBuffer>, sealed: string): Promise<string> =>
  unpackReply(
    await hpkeOpen(jwk(key), fromBase64url(key.raw), info, new Uint8Array(0), fromBase64url(sealed)),
  );

/** Asks what waits for this key, and shows each question with a field for an answer. Nothing when it can't be asked. */
export const showReplies = async (box: HTMLElement, organisation: string, key: Key): Promise<void> => {
  const signature = await signedBy(jwk(key), fetchBytes(organisation, key.raw));
  const answer = await post('/antwoordbus', { organisation, key: key.raw, signature }).catch(() => undefined);
  if (!answer?.ok) return;
  const { name, questions } = (await answer.json()) as WaitingAnswer;
  const pattern = box.querySelector('template');
  for (const { question, sealed, answered } of questions) {
    const words = await opened(key, replyInfo(organisation, question), sealed).catch(() => undefined);
    const part = pattern?.content.cloneNode(true) as DocumentFragment | undefined;
    if (!part || words === undefined) continue;
    say(part, 'from', name);
    say(part, 'question', words);
    const form = part.querySelector('form');
    const text = part.querySelector('textarea');
    const tell = (what: string): void => {
      for (const one of form?.querySelectorAll<HTMLElement>('[data-told]') ?? [])
        one.hidden = one.dataset.told !== what;
    };
    if (text) text.id = `box-${question}`;
    part.querySelector('label')?.setAttribute('for', `box-${question}`);
    form?.addEventListener('submit', async (event) => {
      event.preventDefault();
      event.stopPropagation();
      const said = text?.value.trim() ?? '';
      if (said === '') return text?.focus();
      const content = {
        organisation,
        key: key.raw,
        question,
        text: said,
        signature: await signedBy(jwk(key), await answerBytes(organisation, question, said)),
      };
      const sent = await post('/antwoordbus/antwoord', content).catch(() => undefined);
      tell(sent?.ok ? 'sent' : 'failed');
    });
    if (answered) tell('answered');
    box.append(part);
    box.hidden = false;
  }
};
