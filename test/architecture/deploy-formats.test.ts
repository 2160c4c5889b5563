import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { projectFolder } from '../../src/platform/project.ts';
import { scratchFolder } from '../setup/scratch-folder.ts';

const folder = join(projectFolder, 'deploy');
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const DURATION = /^\d+(ms|s|m|h)$/;

/** What is used of the Compose specification (compose-spec.io); strict, so that a slip in a name is found. */
const names = z.array(z.string());
const service = z.strictObject({
  build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
  image: z.string(),
  restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']),
  depends_on: z
    .union([
      names,
      z.record(z.string(), z.strictObject({ condition: z.enum(['service_started', 'service_healthy']) })),
    ])
    .optional(),
  environment: z.record(z.string().regex(/^[A-Z_]+$/), z.string()),
  secrets: names.optional(),
  volumes: names,
  networks: names,
  ports: z.array(z.string().regex(/^\d+:\d+(\/udp)?$/)).optional(),
  healthcheck: z
    .strictObject({
      test: z.tuple([z.literal('CMD')], z.string()),
      interval: z.string().regex(DURATION),
      timeout: z.string().regex(DURATION),
      retries: z.int().min(1),
    })
    .optional(),
  read_only: z.boolean().optional(),
  tmpfs: names.optional(),
  cap_drop: z.tuple([z.literal('ALL')]).optional(),
  cap_add: names.optional(),
  security_opt: names.optional(),
  shm_size: z
    .string()
    .regex(/^\d+mb$/)
    .optional(),
  stop_grace_period: z.string().regex(DURATION).optional(),
});
const compose = z.strictObject({
  name: z.string(),
  services: z.record(z.string(), service),
  networks: z.record(
    z.string(),
    z.strictObject({
      internal: z.boolean().optional(),
      ipam: z.strictObject({ config: z.array(z.strictObject({ subnet: z.cidrv4() })) }).optional(),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
  secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
});

/** @returns what is wrong, in a few words each */
const faultsOf = (text: string): string[] => {
  const document = parseDocument(text, { uniqueKeys: true });
  const trouble = [...document.errors, ...document.warnings].map(({ message }) => message);
  if (trouble.length > 0) return trouble;
  const read = compose.safeParse(document.toJS());
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { services, networks, volumes, secrets } = read.data;
  return Object.entries(services).flatMap(([name, of]) => {
    const other = Array.isArray(of.depends_on) ? of.depends_on : Object.keys(of.depends_on ?? {});
    const healthy = Object.entries(Array.isArray(of.depends_on) ? {} : (of.depends_on ?? {}));
    const [mounted, bound] = [of.volumes.filter((one) => !one.startsWith('.')), of.volumes];
    return [
      ...other.filter((one) => !(one in services)).map((one) => `${name}: no service ${one}`),
      ...healthy
        .filter(([one, { condition }]) => condition === 'service_healthy' && !services[one]?.healthcheck)
        .map(([one]) => `${name}: waits for a health that ${one} never tells`),
      ...of.networks.filter((one) => !(one in networks)).map((one) => `${name}: no network ${one}`),
      ...(of.secrets ?? []).filter((one) => !(one in secrets)).map((one) => `${name}: no secret ${one}`),
      ...mounted
        .map((one) => one.split(':')[0] ?? '')
        .filter((one) => !(one in volumes))
        .map((one) => `${name}: no volume ${one}`),
      ...bound
        .filter((one) => one.startsWith('.') && !existsSync(join(folder, one.split(':')[0] ?? '')))
        .map((one) => `${name}: no file ${one}`),
      ...(of.build && !existsSync(join(folder, of.build.context, of.build.dockerfile))
        ? [`${name}: no ${of.build.dockerfile}`]
        : []),
      ...Object.values(of.environment)
        .flatMap((value) => /^\/run\/secrets\/(\w+)$/.exec(value)?.[1] ?? [])
        .filter((one) => !of.secrets?.includes(one))
        .map((one) => `${name}: was not given the secret ${one}`),
    ];
  });
};

describe('compose.yaml', () => {
  test('is as the specification has it, and names only what is there', () => {
    assert.deepEqual(faultsOf(textOf('compose.yaml')), []);
  });
  const slips: [string, string, string][] = [
    ['restart: unless-stopped', 'restart: unless-stoped', 'services.app.restart'],
    ['read_only: true', 'readonly: true', 'services.app: Unrecognized'],
    ['read_only: true', 'read_only: "yes"', 'services.app.read_only'],
    ['      - aanzet_secret', '      - aanzet_sekret', 'app: no secret aanzet_sekret'],
    ['networks: [inside]', 'networks: [insight]', 'no network insight'],
    ['- data:/data', '- date:/data', 'no volume date'],
    ['interval: 5s', 'interval: 5', 'healthcheck.interval'],
    ['./postgres-init.sh', './postgres.sh', 'no file ./postgres.sh'],
    ['  database:\n    image', '  base:\n    image', 'no service database'],
    ['    secrets:\n', '    secrets:\n    secrets:\n', 'unique'],
    ['      AANZET_DEMO: "no"', '     AANZET_DEMO: "no"', 'same column'],
  ];
  for (const [from, to, says] of slips)
    test(`a slip is found: ${to.trim()}`, () => {
      const text = textOf('compose.yaml');
      assert.ok(text.includes(from));
      assert.match(faultsOf(text.replace(from, to)).join('\n'), new RegExp(says, 'i'));
    });
});

/** Of the manual of BuildKit; what we use of it. */
const INSTRUCTIONS = new Set(
  'FROM WORKDIR RUN USER COPY ENV VOLUME EXPOSE STOPSIGNAL HEALTHCHECK ENTRYPOINT CMD'.split(' '),
);

test('Containerfile: known instructions, and copies only what is there', () => {
  const lines = textOf('Containerfile')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const stages = new Set<string>();
  for (const line of lines) {
    const [instruction = '', ...rest] = line.trim().split(/\s+/);
    assert.ok(INSTRUCTIONS.has(instruction), line);
    if (instruction === 'FROM' && rest[1] === 'AS') stages.add(rest[2] ?? '');
    if (['CMD', 'ENTRYPOINT'].includes(instruction)) JSON.parse(line.trim().slice(instruction.length));
    if (instruction !== 'COPY') continue;
    const stage = rest.find((one) => one.startsWith('--from='))?.slice('--from='.length);
    if (stage !== undefined) assert.ok(stages.has(stage), line);
    const files = rest.filter((one) => !one.startsWith('--')).slice(0, -1);
    if (stage === undefined)
      for (const file of files) assert.ok(existsSync(join(projectFolder, file)), `${file} in ${line}`);
  }
  for (const [file] of textOf('Containerfile').matchAll(/\bbin\/[\w-]+\.mjs/g))
    assert.ok(existsSync(join(projectFolder, file)), file);
});

/** What our unit uses, by section: systemd.unit(5), systemd.service(5), systemd.exec(5), systemd.kill(5). */
const UNIT: Readonly<Record<string, string>> = {
  Unit: 'Description Documentation After Wants',
  Service:
    'Type User Group WorkingDirectory ExecStart StateDirectory StateDirectoryMode UMask Environment LoadCredential Restart RestartSec KillMode TimeoutStopSec LimitNOFILE NoNewPrivileges ProtectSystem ProtectHome PrivateTmp PrivateDevices PrivateMounts ProtectKernelTunables ProtectKernelModules ProtectKernelLogs ProtectControlGroups ProtectClock ProtectHostname ProtectProc RestrictNamespaces RestrictRealtime RestrictSUIDSGID RestrictAddressFamilies LockPersonality RemoveIPC CapabilityBoundingSet AmbientCapabilities SystemCallArchitectures SystemCallFilter SystemCallErrorNumber',
  Install: 'WantedBy',
};

describe('aanzet.service', () => {
  test('holds sections and directives that systemd knows, each where it belongs', () => {
    let section = '';
    for (const line of textOf('aanzet.service').split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const header = /^\[(\w+)\]$/.exec(line)?.[1];
      if (header !== undefined) {
        assert.ok(Object.hasOwn(UNIT, header), line);
        section = header;
        continue;
      }
      const key = /^([A-Za-z]+)=/.exec(line)?.[1] ?? line;
      assert.ok(UNIT[section]?.split(' ').includes(key), `${key} in [${section}]`);
    }
  });

  test('starts what is there, with the credentials that it asks for', () => {
    const text = textOf('aanzet.service');
    const [, started = ''] = /^ExecStart=\S+ (?:--\S+ )*(\S+) start$/m.exec(text) ?? [];
    assert.ok(existsSync(join(projectFolder, started)), started);
    const given = new Set([...text.matchAll(/^LoadCredential=([\w-]+):/gm)].map(([, name]) => name));
    for (const [, name] of text.matchAll(/^Environment=\w+_FILE=%d\/([\w-]+)$/gm)) assert.ok(given.has(name));
  });

  // Where systemd is, it judges too. Its verdict is what it says: it ends with nought all the same.
  const tool = ['/usr/bin/systemd-analyze', '/bin/systemd-analyze'].find((one) => existsSync(one));
  const judged = (text: string): string => {
    using scratch = scratchFolder();
    const file = join(scratch.path, 'aanzet.service');
    // Here it is not installed: any program and folder will do.
    const here = text
      .replace(/^ExecStart=\S+/m, 'ExecStart=/bin/true')
      .replace(/^WorkingDirectory=.*/m, 'WorkingDirectory=/');
    writeFileSync(file, here);
    const { stderr, status } = spawnSync(tool ?? '', ['verify', file], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stderr
      .split('\n')
      .filter((line) => line.includes('aanzet.service'))
      .join('\n');
  };
  if (tool !== undefined)
    test('systemd-analyze verify has nothing to say of it, and would of a slip', () => {
      const text = textOf('aanzet.service');
      assert.equal(judged(text), '');
      assert.match(judged(text.replace('ProtectSystem=strict', 'ProtectSistem=strict')), /Unknown key/);
      assert.match(judged(text.replace('TimeoutStopSec=90', 'TimeoutStopSec=ninety')), /Failed to parse/);
    });
});
