import type { Keyring } from '../crypto/sealed.ts';
import { OWN_HEADER } from './incoming/nature.rules.ts';
import { replyAddress } from './reply-address.rules.ts';

/** What a mail says of itself beside its words; kept in the outbox without the domain and without a signature. */
export type Envelope = {
  fromName: string | null;
  replyTo: string | null;
  internetId: string | null;
  refersTo: string | null;
  automatic: boolean;
};

type Replies = { address: string; keys: Pick<Keyring, 'sign'> };
export type MailHeaders = {
  from: string | { name: string; address: string };
  replyTo?: string;
  messageId?: string;
  inReplyTo?: string;
  references?: string;
  headers: Record<string, string>;
};

/**
 * Own name (RFC 5322, 3.6.4), where an answer goes, and for what nobody wrote the word that it is automatic (RFC 3834).
 * @param from 'Aanzet <post@example.nl>'
 */
export const headersOf = (of: Envelope, from: string, replies: Replies | undefined): MailHeaders => {
  const address = /<([^<>]+)>/.exec(from)?.[1] ?? from;
  const domain = address.slice(address.lastIndexOf('@') + 1);
  const named = (id: string): string => `<${id}@${domain}>`;
  const answer = of.replyTo && replies ? replyAddress(replies.address, of.replyTo, replies.keys) : undefined;
  return {
    from: of.fromName ? { name: of.fromName, address } : from,
    ...(answer ? { replyTo: answer } : {}),
    ...(of.internetId ? { messageId: named(of.internetId) } : {}),
    ...(of.refersTo ? { inReplyTo: named(of.refersTo), references: named(of.refersTo) } : {}),
    headers: {
      [OWN_HEADER]: 'yes',
      ...(of.automatic ? { 'auto-submitted': 'auto-generated', 'x-auto-response-suppress': 'All' } : {}),
    },
  };
};
