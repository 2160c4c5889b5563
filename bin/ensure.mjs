// Before every start and test: is what package-lock.json asks for installed? Else installs it.
// Runs on the system's Node 20 with nothing installed: only what Node itself brings.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPackages } from './ensure/install.mjs';
import { installedState, pinnedNode, stampFor } from './ensure/state.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(
    `Aanzet needs Node 20 or newer to begin with (this is ${process.version}).`,
    'Install it from nodejs.org.',
  );
}
const state = installedState(root);
if (state !== 'stamped') {
  if (state === 'different')
    await installPackages(root).catch((problem) => fail(problem.message, problem.advice));
  if (installedState(root) === 'different') {
    fail('After installing, packages are still missing.', 'Look at what npm said above; then try `npm ci`.');
  }
  try {
    writeFileSync(stampFor(root).file, stampFor(root).content);
  } catch {
    // Installed by another account: complete, and looked at again next time.
  }
}
if (pinnedNode(root) === undefined) {
  fail(
    `There is no Node for this kind of machine (${process.platform} ${process.arch}) among the packages.`,
    'Aanzet runs on Linux and macOS, on x64 and arm64.',
  );
}

function fail(message, advice = '') {
  console.error(`\naanzet: ${message}\n${advice}`);
  process.exit(1);
}
