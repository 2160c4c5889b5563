export type PhrasePart = { text: string; strong: boolean };

/**
 * A template such as `*{name}* staat bovenaan` in parts. Stars mark what is strong and braces what is
 * filled in; values are put in last, so that a star or brace in a value stays text.
 */
export function phrase(template: string, values: Record<string, string | number>): PhrasePart[] {
  return template
    .split('*')
    .map((part, index) => ({
      text: part.replace(/\{(\w+)\}/g, (hole, key: string) => String(values[key] ?? hole)),
      strong: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}

export const plainPhrase = (template: string, values: Record<string, string | number>): string =>
  phrase(template, values)
    .map(({ text }) => text)
    .join('');
