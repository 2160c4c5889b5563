import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Blinding } from '../src/judge/device/blind.ts';
import { fromBase64url, toBase64url } from '../src/judge/protocol/index.ts';
import { projectFolder } from '../src/platform/project.ts';
import { openBrowser } from '../test/setup/browser.ts';
import { percentile, round } from './statistics.ts';

/** Issue 6: an old tablet, as Chromium's own throttling plays it. */
const SLOWER = 4;
const MOST_MS = 300;
const blindFile = join(projectFolder, 'src/judge/device/blind.ts');

type InPage = {
  startBlinding(spki: string): Promise<Blinding>;
  finishBlinding(spki: string, blinding: Blinding, signature: string): Promise<string>;
};

export type Figures = {
  rounds: number;
  slower: number;
  firstMs: number;
  p50Ms: number;
  p95Ms: number;
  within: boolean;
};

/** @returns milliseconds of blinding and of finalizing together, each round with a fresh key, at the slowed pace */
export const benchVerdictsInBrowser = async (
  rounds: number,
  say: (line: string) => void,
): Promise<Figures> => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const spki = toBase64url(rsa.publicKey.export({ type: 'spki', format: 'der' }));
  const signBlindly = (blinded: string): string =>
    toBase64url(
      privateDecrypt({ key: rsa.privateKey, padding: constants.RSA_NO_PADDING }, fromBase64url(blinded)),
    );
  const script = await bundled();
  // A page of this machine: WebCrypto only works where nobody can listen in between.
  const server = createServer((request, response) => {
    const isScript = request.url === '/blind.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><title>bench</title><script src="/blind.js"></script>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  try {
    await using browser = await openBrowser();
    const page = await browser.openPage({
      javaScript: true,
      width: 390,
      baseURL: `http://127.0.0.1:${port}`,
    });
    await page.goto('/');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    let first = 0;
    const times: { blind: number; finalize: number }[] = [];
    for (let nth = 0; nth < rounds + 1; nth++) {
      const { blinding, blind } = await page.evaluate(async (key) => {
        const began = performance.now();
        const made = await (globalThis as unknown as { az: InPage }).az.startBlinding(key);
        return { blinding: made, blind: performance.now() - began };
      }, spki);
      const finalize = await page.evaluate(
        async ([key, made, signature]) => {
          const began = performance.now();
          await (globalThis as unknown as { az: InPage }).az.finishBlinding(key, made, signature);
          return performance.now() - began;
        },
        [spki, blinding, signBlindly(blinding.blinded)] as [string, Blinding, string],
      );
      // A device does this once: what was never run before counts as well, but is told apart.
      if (nth === 0) first = blind + finalize;
      else times.push({ blind, finalize });
    }
    const of = (pick: (one: (typeof times)[number]) => number) => times.map(pick);
    const both = of(({ blind, finalize }) => blind + finalize);
    const [p50, p95] = [percentile(both, 0.5), percentile(both, 0.95)];
    const [blind, finalize] = [of((one) => one.blind), of((one) => one.finalize)].map((all) =>
      percentile(all, 0.95),
    );
    say(
      `p95 of blinding ${round(blind ?? 0)} ms, of finalizing ${round(finalize ?? 0)} ms, ${SLOWER} times slower`,
    );
    const within = p95 <= MOST_MS;
    return { rounds, slower: SLOWER, firstMs: round(first), p50Ms: round(p50), p95Ms: round(p95), within };
  } finally {
    server.close();
  }
};

/** The device's own code, as it is sent to people. */
const bundled = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [blindFile],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'az',
    target: ['safari14', 'chrome87', 'firefox78'],
    supported: { destructuring: true },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};
