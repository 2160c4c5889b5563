// Writes docs/routes.md and docs/openapi.json from the routes themselves: node --import ./bin/tsx-hook.mjs bin/routes.mjs
import { writeFileSync } from 'node:fs';
import { routes } from '../src/app.ts';
import { openApiDocument } from './openapi.mjs';

/** @returns the table as it should stand in docs/routes.md; a test compares */
export const routesDocument = () => {
  const rows = routes
    .map(
      ({ method, pattern, policy, touches }) =>
        `| ${method} | \`${pattern}\` | ${policy.sentence.en} | ${touches === 'person' ? 'yes, logged' : 'no'} |`,
    )
    .sort((a, b) => a.split('`')[1].localeCompare(b.split('`')[1]));
  return `# Routes
Made by \`bin/routes.mjs\` from the code; a test keeps it true. Every address, who may come in, and whether it touches what belongs to a person (then each answer has written the access log).

| method | address | who may | touches a person |
|-|-|-|-|
${rows.join('\n')}
`;
};

if (import.meta.main) {
  writeFileSync(new URL('../docs/routes.md', import.meta.url), routesDocument());
  writeFileSync(new URL('../docs/openapi.json', import.meta.url), openApiDocument());
}
