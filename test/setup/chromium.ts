import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Chromium {
  executablePath?: string;
  channel?: 'chrome';
  env: Record<string, string>;
}

/** The Chromium that came with the packages on Linux; the installed Chrome on macOS. Never none. */
export async function findChromium(): Promise<Chromium> {
  if (process.platform === 'darwin') {
    if (!existsSync('/Applications/Google Chrome.app')) {
      throw new Error('The browser tests need Google Chrome in /Applications on macOS: install it.');
    }
    return { channel: 'chrome', env: { ...definedEnvironment() } };
  }
  const folder = await unpacked();
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...definedEnvironment(), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** Unpacked once per account: the package writes files of mode 0700, and only below the system's TMPDIR. */
async function unpacked(): Promise<string> {
  const mine = `aanzet-chromium-153-fonts-${process.getuid?.() ?? 0}`;
  const home = [join(import.meta.dirname, '../../node_modules/.cache'), tmpdir()].find(writable);
  if (home === undefined) throw new Error('No folder to unpack Chromium in: set TMPDIR.');
  const folder = join(home, mine);
  if (existsSync(join(folder, 'chromium'))) return folder;
  const workshop = mkdtempSync(`${folder}-making-`);
  const before = process.env.TMPDIR;
  try {
    process.env.TMPDIR = workshop;
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    writeFileSync(join(workshop, 'fonts/fonts.conf'), ownFonts(folder));
    if (!existsSync(join(folder, 'chromium'))) renameSync(workshop, folder);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(workshop, { recursive: true, force: true });
  }
  return folder;
}

/**
 * The package says its fonts are in /tmp/fonts; they are where it was unpacked. Where no font is found Chromium ends
 * itself at the first page that asks for one that didn't come with the page.
 */
const ownFonts = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

function writable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(mkdtempSync(join(folder, 'try-')), { recursive: true });
    return true;
  } catch {
    return false;
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
