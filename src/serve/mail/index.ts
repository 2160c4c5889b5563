export {
  attachmentsOf,
  fileOf,
  giveAttachments,
  insertAttachments,
  mailOfFile,
  ownAttachments,
  ownFile,
} from './attachments.sql.ts';
export { type AddressedCase, addressOfCase, caseOfAddress } from './mail-address.sql.ts';
export { mailMessage } from './mail-message.ts';
export { MailCameBack, MailWaits } from './mail-waits.tsx';
export {
  forgetTaken,
  keepMailboxes,
  listMailboxes,
  type MailboxRow,
  noteTaken,
  putMailbox,
} from './mailboxes.sql.ts';
export { MessageFiles } from './message-files.tsx';
export {
  countFrom,
  countWaitingMail,
  emptyOldMail,
  findMail,
  insertMail,
  listMail,
  lockMail,
  mailsOfMessages,
  settleMail,
  sourceOf,
} from './received-mail.sql.ts';
export {
  type Attachment,
  MAIL_STATES,
  type MailState,
  type ReceivedMail,
  type RejectedFile,
  type StandingOfMail,
} from './received-mail.ts';
export { markBounced, sendingsOf, sentByName } from './sent-mail.sql.ts';
export { words as mailWords } from './words.ts';
