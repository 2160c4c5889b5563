// The processes of a test run: each tool, and each few test files, in one of its own.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NOTHING = { files: {}, failures: [] };

/** `workshop`: a folder for what the processes leave for each other */
export function inProcesses({ root, workshop, prove }) {
  const running = new Set();
  // A proof of an hour, and of ten thousand requests to each route, must be able to end.
  const limit = prove ? 6 * 3_600_000 : 300_000;
  let begun = 0;

  const heard = async (command, args, options = {}) => {
    let output = '';
    // A group of its own: what a test began and left behind goes with it.
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      ...options,
    });
    running.add(child);
    child.once('exit', () => end(child));
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        // A proof takes hours: what it says is heard at once.
        if (prove) process.stdout.write(text);
      });
    const code = await new Promise((resolve) => {
      child.once('error', () => resolve(1));
      child.once('close', (code) => resolve(code ?? 1));
    });
    running.delete(child);
    return { code, output };
  };

  return {
    /** A tool that is missing is a failure, not a skip. */
    tool: async (tool, args) => {
      const path = join(root, 'node_modules/.bin', tool);
      if (!existsSync(path)) return { code: 1, output: `${tool} is not installed: run \`npm ci\`` };
      return heard(path, args);
    },
    /** These test files, one after the other in one process. `leave`: at once when the last test is over. */
    test: async (files, { leave }) => {
      const told = join(workshop, `${begun++}.json`);
      const { code, output } = await heard(
        process.execPath,
        [
          '--import=./bin/tsx-hook.mjs',
          '--enable-source-maps',
          '--test-reporter=./test/setup/reporter.mjs',
          `--test-timeout=${limit}`,
          ...(leave ? ['--test-force-exit'] : []),
          'test/setup/together.mjs',
          ...files,
        ],
        {
          env: {
            ...process.env,
            NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/aanzet-compiled'),
            AANZET_TEST_COUNTS: told,
            ...(prove ? { AANZET_PROVE: '1' } : {}),
          },
          // A test has its own limit; this is for one that never gives way to it.
          timeout: files.length * limit + 60_000,
          killSignal: 'SIGKILL',
        },
      );
      const counts = existsSync(told) ? JSON.parse(readFileSync(told, 'utf8')) : NOTHING;
      return { files, code, output, counts };
    },
    stop: () => {
      for (const child of running) end(child);
    },
  };
}

function end({ pid }) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // Nobody of the group is there any more.
  }
}
