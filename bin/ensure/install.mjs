// npm ci, once at a time, with words for whoever waits.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { installedState } from './state.mjs';

/** @throws { message, advice } */
export async function installPackages(root) {
  const place = existsSync(join(root, 'node_modules')) ? join(root, 'node_modules') : root;
  try {
    accessSync(place, constants.W_OK);
  } catch {
    throw {
      message: `The packages in ${root} are missing or out of date, and ${userInfo().username} may not write there.`,
      advice: 'Let the owner of that folder run `npm ci` there, or use a copy of your own.',
    };
  }
  const lock = join(
    tmpdir(),
    `aanzet-install-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`,
  );
  if (await waitedForAnother(lock)) if (installedState(root) !== 'different') return;
  writeFileSync(lock, String(process.pid));
  const ended = () => rmSync(lock, { force: true });
  process.once('exit', ended);
  const begin = Date.now();
  console.error('Installing what Aanzet needs (once; about 470 MB, usually half a minute) …');
  const ticking = setInterval(() => console.error(`… ${Math.round((Date.now() - begin) / 1000)} s`), 10_000);
  const code = await npmCi(root);
  clearInterval(ticking);
  ended();
  if (code !== 0) {
    throw {
      message: `Installing the packages failed (npm ci ended with ${code}).`,
      advice:
        'The reason is above. Usual ones: no network, a proxy that npm does not know, a full disk. Then start again.',
    };
  }
  console.error(`Installed in ${Math.round((Date.now() - begin) / 1000)} s.`);
}

/** Two starts at once: the second waits for the first. */
async function waitedForAnother(lock) {
  let waited = false;
  for (;;) {
    const pid = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    if (!pid || !isAlive(pid)) return waited;
    if (!waited) console.error(`Waiting for the installation that process ${pid} does …`);
    waited = true;
    await pause(300);
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function npmCi(root) {
  // Under `npm start` this is the very npm that runs us; else the one on the path.
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  const asked = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const [program, ...rest] = [...npm, ...asked, '--loglevel=error'];
  const child = spawn(program, rest, { cwd: root, stdio: ['ignore', 2, 2], env: cleanEnvironment() });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      child.kill(signal);
      process.exitCode = 1;
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
}

/** Without what the outer npm passed on about itself: `npm start --omit=dev` must not leave half an installation. */
function cleanEnvironment() {
  const passedOn =
    /^npm_(config_(?!registry|.*proxy|cafile|userconfig|cache|strict_ssl)|package|lifecycle|command)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !passedOn.test(name)));
}
