/** The organisation's own word: 'klant', 'bewoner', 'gast'. All of them take 'de'. */
export type CustomerWord = { one: string; many: string };

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const times = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
