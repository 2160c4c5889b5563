import { findOrganisationBySlug } from './govern/organisations/index.ts';
import type { Clock } from './platform/clock/clock.ts';
import type { Keyring } from './platform/crypto/sealed.ts';
import type { Door } from './platform/database/door.ts';
import type { Logger } from './platform/log/log.ts';
import { openMailbox } from './platform/mail/incoming/mailbox.ts';
import type { Settings } from './platform/settings.ts';
import { type MailReading, type OpenBox, readMail } from './serve/inbox/index.ts';
import { keepMailboxes } from './serve/mail/index.ts';
import { readSite } from './site-record.ts';

type Parts = { settings: Settings; door: Door; keys: Keyring; clock: Clock; log: Logger };

const OF_THE_INSTALLATION = 'installation';

/** The mailboxes of the settings, each with the organisation whose desk reads it; those of nobody here are left out. */
const boxesOf = async ({ settings, door }: Parts): Promise<OpenBox[]> => {
  const site = await readSite(door, '');
  if (!site || site.demo) return [];
  const boxes: OpenBox[] = [];
  for (const { organisation: slug, url } of settings.mailboxes) {
    const found =
      slug && (await door.transaction({ kind: 'visitor' }, (tx) => findOrganisationBySlug(tx, slug)));
    const organisation = slug === undefined ? site.deskOrganisation : found ? found.id : undefined;
    if (organisation !== undefined)
      boxes.push({ name: slug ?? OF_THE_INSTALLATION, organisation, open: () => openMailbox(url) });
  }
  return boxes;
};

/** Reads the mailboxes of the settings; in a demo none, its mailbox page feeds the same door. */
export const mailReading = async (parts: Parts): Promise<MailReading> => {
  const site = await readSite(parts.door, '');
  if (!site?.demo) {
    const names = parts.settings.mailboxes.map(({ organisation }) => organisation ?? OF_THE_INSTALLATION);
    await parts.door.transaction({ kind: 'job', name: 'mailboxes' }, (tx) => keepMailboxes(tx, names));
  }
  return readMail(parts, () => boxesOf(parts));
};
