import { knownAddresses } from '../../ask/people/index.ts';
import type { Keyring } from '../../platform/crypto/sealed.ts';
import type { Door } from '../../platform/database/door.ts';
import type { ReadMail } from '../../platform/mail/incoming/read-mime.ts';
import { readInternetId, readReplyAddress } from '../../platform/mail/reply-address.rules.ts';
import { type AddressedCase, caseOfAddress, sentByName } from '../mail/index.ts';

export type FoundCase = AddressedCase & { knownSender: boolean };
export type Whose = { found: FoundCase | undefined; forged: boolean };

/**
 * Whose case a mail is about: by the signed address it was sent to, else by the name of our own mail that it answers.
 * A name can't be guessed, so it needs no signature; it must be one that we sent about that very case.
 */
export const findWhose = async (
  door: Pick<Door, 'transaction'>,
  keys: Pick<Keyring, 'sign'>,
  mail: Pick<ReadMail, 'to' | 'refersTo' | 'from'>,
): Promise<Whose> => {
  const read = mail.to.map((address) => readReplyAddress(address, keys));
  const forged = read.some(({ kind }) => kind === 'forged');
  for (const one of read) {
    const of = one.kind === 'ours' ? await caseNamed(door, one.ref) : undefined;
    if (of) return { found: await withSender(door, of, mail.from), forged: false };
  }
  // Who tampered with an address gets no second chance by another way.
  const of = forged ? undefined : await caseOfOurMail(door, mail.refersTo);
  return { found: of && (await withSender(door, of, mail.from)), forged };
};

const caseNamed = (door: Pick<Door, 'transaction'>, ref: string): Promise<AddressedCase | undefined> =>
  door.transaction({ kind: 'visitor', carrying: ref }, (tx) => caseOfAddress(tx, ref));

export const FETCH_MAIL = 'fetch-mail';
const TRIED = 10;

/** The first of these names that is of a mail of ours. */
export const caseOfOurMail = async (
  door: Pick<Door, 'transaction'>,
  names: readonly string[],
): Promise<(AddressedCase & { mail: string; recipient: string }) | undefined> => {
  for (const name of names
    .map(readInternetId)
    .filter((one) => one !== undefined)
    .slice(0, TRIED)) {
    const of = await caseNamed(door, name.ref);
    if (!of) continue;
    const job = { kind: 'job', name: FETCH_MAIL, organisation: of.organisation } as const;
    const sent = await door.transaction(job, (tx) => sentByName(tx, of.organisation, name.id));
    if (sent?.caseId === of.caseId) return { ...of, mail: sent.id, recipient: sent.recipient };
  }
  return undefined;
};

const withSender = async (
  door: Pick<Door, 'transaction'>,
  of: AddressedCase,
  sender: string,
): Promise<FoundCase> => {
  const job = { kind: 'job', name: FETCH_MAIL, person: of.person } as const;
  const known = await door.transaction(job, (tx) => knownAddresses(tx, of.person));
  return { ...of, knownSender: known.includes(sender.toLowerCase()) };
};
