// What is installed, compared with package-lock.json.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns {'stamped' | 'complete' | 'different'} complete: right, but not installed by us */
export function installedState(root) {
  const { file, content } = stampFor(root);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return 'stamped';
  return isComplete(root) ? 'complete' : 'different';
}

export function stampFor(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return {
    file: join(root, 'node_modules/.aanzet-stamp'),
    content: `${lock} ${process.platform} ${process.arch}\n`,
  };
}

/** Where the pinned Node is, or undefined. */
export function pinnedNode(root) {
  const path = join(root, 'node_modules/.bin/node');
  return existsSync(path) ? path : undefined;
}

/** npm leaves a list of what it put in node_modules; what is optional may be for other kinds of machine. */
function isComplete(root) {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const present = JSON.parse(readFileSync(list, 'utf8')).packages;
  const asked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(asked).every(([path, wanted]) => {
    if (path === '' || (wanted.optional && !isForThisMachine(wanted))) return true;
    return present[path]?.version === wanted.version && existsSync(join(root, path, 'package.json'));
  });
}

function isForThisMachine({ os, cpu, libc }) {
  if (os === undefined || cpu === undefined) return false;
  return (
    [os].flat().includes(process.platform) &&
    [cpu].flat().includes(process.arch) &&
    (libc === undefined || [libc].flat().includes('glibc'))
  );
}
