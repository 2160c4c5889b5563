/** What kind of mail it is, by its headers alone: RFC 3834 (automatic answers), RFC 3464 (reports of delivery). */
export type Nature = 'person' | 'automatic' | 'bounce' | 'loop';

export type Headers = readonly { key: string; value: string }[];

// A mail passes some five servers; one that goes round passes each again.
const MOST_HOPS = 30;
const AUTOMATIC_SUBJECT =
  /^\s*(automatisch antwoord|afwezigheidsbericht|afwezig:|automatic reply|auto[- ]?reply|out of (the )?office|autosvar|vacation)/i;
const NOBODY = /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)([+-].*)?@/i;

export const OWN_HEADER = 'x-aanzet-mail';

export const natureOf = (headers: Headers, sender: string, subject: string): Nature => {
  const all = (key: string) => headers.filter((one) => one.key === key).map(({ value }) => value.trim());
  const first = (key: string): string => (all(key)[0] ?? '').toLowerCase();
  const type = first('content-type');
  if (/^multipart\/report\b/.test(type) && /report-type\s*=\s*"?delivery-status/.test(type)) return 'bounce';
  // A report that lost its form still comes from the daemon, with an empty way back.
  const noWayBack = all('return-path').some((path) => path === '<>');
  if (noWayBack && /^(mailer-daemon|postmaster)@/i.test(sender)) return 'bounce';
  if (all(OWN_HEADER).length > 0 || all('received').length > MOST_HOPS) return 'loop';
  const submitted = first('auto-submitted');
  const automatic =
    (submitted !== '' && submitted !== 'no') ||
    /^(bulk|junk|auto_reply|list)$/.test(first('precedence')) ||
    ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-vacation', 'list-id'].some(
      (key) => all(key).length > 0,
    ) ||
    noWayBack ||
    AUTOMATIC_SUBJECT.test(subject) ||
    NOBODY.test(sender);
  return automatic ? 'automatic' : 'person';
};
