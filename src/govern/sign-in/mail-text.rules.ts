export type MailPart = { text: string; href?: string };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A mail's text cut up at the links to our own pages, each as a path: the mailbox may be opened at another address.
 * @param origin as in 'https://zorg.example'; links to elsewhere stay text
 */
export const mailParts = (body: string, origin: string): MailPart[] =>
  body
    .split(new RegExp(`(${escaped(origin)}/[^\\s<>"]*)`))
    .filter((text) => text !== '')
    .map((text) => (text.startsWith(`${origin}/`) ? { text, href: text.slice(origin.length) } : { text }))
    .map((part) => (part.href?.startsWith('//') ? { text: part.text } : part));
