/** What a process may let the system do by itself, by name; src/process-acts.ts does it, and a test holds them together. */
export const ACT_NAMES: readonly string[] = ['beloof-antwoord'];
