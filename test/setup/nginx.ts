import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { freePort } from '../../src/platform/free-port.ts';
import { projectFolder } from '../../src/platform/project.ts';
import type { RoundRobin } from './round-robin.ts';
import { scratchFolder } from './scratch-folder.ts';
import { until } from './until.ts';

/** The one that `AANZET_NGINX` names, or the first on the PATH. */
export const nginxHere = (): string | undefined => {
  const named = process.env.AANZET_NGINX;
  if (named !== undefined) return named;
  // Debian keeps it where only root looks.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, 'nginx')).find(mayRun);
};

const mayRun = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

export type Nginx = RoundRobin & { plain: string; version: string };
export type BeforeSites = {
  binary: string;
  /** what nginx listens on; the sites have to know it before they start */
  ports: NginxPorts;
  /** `127.0.0.1:4300`, each */
  upstreams: readonly string[];
  collector?: string;
};
export type NginxPorts = { tls: number; plain: number; collector: number };

export const nginxPorts = async (): Promise<NginxPorts> => ({
  tls: await freePort(0, '127.0.0.1'),
  plain: await freePort(0, '127.0.0.1'),
  collector: await freePort(0, '127.0.0.1'),
});

/** A certificate of nobody, for an hour. */
const certificateIn = (folder: string): void => {
  const words = 'req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=127.0.0.1 -keyout key.pem -out cert.pem';
  execFileSync('openssl', words.split(' '), { cwd: folder, stdio: 'ignore' });
};

/** `deploy/nginx.conf` itself: only ports, names, certificates and the upstreams are those of this test. */
const ourConfiguration = (folder: string, { ports, upstreams, collector = '' }: BeforeSites): string => {
  const replaced: readonly (readonly [RegExp, string])[] = [
    [/^\tserver 127\.0\.0\.1:4300;$/m, upstreams.map((one) => `\tserver ${one};`).join('\n')],
    [/^\tlisten \[::\].*\n/gm, ''],
    [/^\tlisten 80;$/m, `\tlisten 127.0.0.1:${ports.plain};`],
    // The first is the app's, the second the collector's.
    [/^\tlisten 443 /m, `\tlisten 127.0.0.1:${ports.tls} `],
    [/^\tlisten 443 /m, `\tlisten 127.0.0.1:${ports.collector} `],
    [/^\tserver_name .*$/gm, '\tserver_name 127.0.0.1;'],
    [/\/etc\/letsencrypt\/live\/[\w.]+\/fullchain\.pem/g, join(folder, 'cert.pem')],
    [/\/etc\/letsencrypt\/live\/[\w.]+\/privkey\.pem/g, join(folder, 'key.pem')],
    [/127\.0\.0\.1:4301/g, collector || '127.0.0.1:9'],
    // What it tried is how the test knows that the killed one was really missed.
    [/^\taccess_log off;$/m, `\taccess_log ${join(folder, 'access.log')} tried;`],
    [/^\terror_log \/dev\/null crit;$/m, ''],
  ];
  return replaced.reduce(
    (text, [what, by]) => {
      if (!new RegExp(what, what.flags.replace('g', '')).test(text))
        throw new Error(`deploy/nginx.conf holds no ${what}`);
      return text.replace(what, by);
    },
    readFileSync(join(projectFolder, 'deploy/nginx.conf'), 'utf8'),
  );
};

const around = (folder: string, ours: string): string => `daemon off;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')} notice;
worker_processes 2;
events { worker_connections 4096; }
http {
access_log off;
log_format tried '$request_method $status $upstream_addr';
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n')}
${ours}
}
`;

/** A real nginx with the configuration that we hand out, before these sites. */
export const startNginx = async (before: BeforeSites): Promise<Nginx> => {
  const folder = scratchFolder();
  const { path } = folder;
  certificateIn(path);
  const file = join(path, 'nginx.conf');
  writeFileSync(file, around(path, ourConfiguration(path, before)));
  const words = ['-e', join(path, 'error.log'), '-p', path, '-c', file];
  // Says what is wrong with the configuration, if anything.
  execFileSync(before.binary, [...words, '-t'], { stdio: 'pipe' });
  const child = spawn(before.binary, words, { stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const readIn = (name: string): string => {
    try {
      return readFileSync(join(path, name), 'utf8');
    } catch {
      return '';
    }
  };
  await until('nginx', () => readIn('error.log').includes('start worker process'), 10_000);
  return {
    origin: `https://127.0.0.1:${before.ports.tls}`,
    plain: `http://127.0.0.1:${before.ports.plain}`,
    version: /nginx\/[\d.]+/.exec(readIn('error.log'))?.[0] ?? 'nginx',
    retried: () =>
      readIn('access.log')
        .split('\n')
        .filter((line) => line.includes(', ')).length,
    close: async () => {
      child.kill('SIGQUIT');
      const late = setTimeout(() => child.kill('SIGKILL'), 3_000);
      await ended;
      clearTimeout(late);
      folder[Symbol.dispose]();
    },
  };
};
