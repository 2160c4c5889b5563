// Writes the table in docs/privacy.md from the declaration: node --import ./bin/tsx-hook.mjs bin/privacy.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { KINDS, TERMS } from '../src/govern/privacy/index.ts';

const FILE = new URL('../docs/privacy.md', import.meta.url);
const BEGIN = '<!-- begin: made by bin/privacy.mjs -->';
const END = '<!-- end -->';

const cell = (text) => text.replaceAll('|', '\\|');
const erased = {
  'at-once': 'at once',
  'unless-care': 'at once, unless it stands under care that was given',
  log: 'stays for its term',
  term: 'by its own term',
};

/** @returns what the declaration says, as it should stand in docs/privacy.md; a test compares */
export const privacySection = () => {
  const kinds = KINDS.map(({ what, why, long, sees, ground, tables }) => {
    const names = tables.map(({ name, erasing }) => `\`${name}\` (${erased[erasing]})`).join(', ');
    const cells = [what.en, why.en, long.en, sees.en, `${ground.en} · ${ground.mark}`, names];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  const terms = Object.entries(TERMS).map(
    ([key, { days, reason, mark }]) => `| ${key} | ${days} | ${cell(reason.en)} | ${mark} |`,
  );
  return `${BEGIN}
F = found in a source, K = general knowledge that is not verified here, own = our own choice.

| kind | why | how long | who sees it | ground | tables (when she erases) |
|-|-|-|-|-|-|
${kinds.join('\n')}

| term | days | of what | mark |
|-|-|-|-|
${terms.join('\n')}
${END}`;
};

/** @returns the whole document with that section in it */
export const privacyDocument = () => {
  const text = readFileSync(FILE, 'utf8');
  const [before] = text.split(BEGIN);
  const after = text.slice(text.indexOf(END) + END.length);
  return `${before}${privacySection()}${after}`;
};

if (import.meta.main) writeFileSync(FILE, privacyDocument());
