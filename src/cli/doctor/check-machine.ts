import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { createTransport } from 'nodemailer';
import { SECRET_SETTINGS, SETTING_NAMES } from '../../platform/settings.ts';
import { type Check, type Finding, notice, ok, problem } from './finding.ts';

const variables = [...SETTING_NAMES, ...SECRET_SETTINGS.map((name) => `${name}_FILE`)];

export const checkProgram: Check = async () => [
  ok('program', `Node ${process.versions.node} on ${process.platform} ${process.arch}`),
];

/** Names only: the values hold passwords. */
export const checkSettings: Check = async ({ host, publicOrigin }, environment) => {
  const set = variables.filter((name) => environment[name]);
  const unset = SETTING_NAMES.filter((name) => !environment[name] && !environment[`${name}_FILE`]);
  const findings: Finding[] = [
    ok('settings', `set: ${set.join(', ') || 'none'}; not set: ${unset.join(', ') || 'none'}`),
  ];
  const local = ['127.0.0.1', '::1', 'localhost'].includes(host);
  if (publicOrigin === undefined && !local) {
    const advice = 'Set AANZET_PUBLIC_ORIGIN to the address that people use: links in mail begin with it.';
    findings.push(problem('address', `It listens on ${host}, and its public address is not known.`, advice));
  }
  if (publicOrigin?.startsWith('http:') && !/\/\/(localhost|127\.0\.0\.1)(:|$)/.test(publicOrigin)) {
    findings.push(
      problem(
        'address',
        `${publicOrigin} is not encrypted.`,
        'Put a web server with a certificate in front; use https.',
      ),
    );
  }
  return findings;
};

/** Whether anything about where people live leaves this machine. */
export const checkPlaces: Check = async ({ pdok }) => [
  ok(
    'places',
    pdok
      ? 'the PDOK Locatieserver is asked for postcodes that are not known (AANZET_PDOK=on): four digits, nothing else'
      : 'no service outside is asked where a postcode is (AANZET_PDOK is off)',
  ),
];

export const checkDisk: Check = async ({ data }) => {
  const { bavail, bsize } = statfsSync(nearest(data));
  const gigabytes = (bavail * bsize) / 1e9;
  const says = `${gigabytes.toFixed(1)} GB free for ${data}`;
  return [
    gigabytes < 1
      ? problem('disk', says, 'Make room: PostgreSQL stops when the disk is full.')
      : ok('disk', says),
  ];
};

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}

export const checkMail: Check = async ({ mail }) => {
  if (mail === undefined) {
    return [
      notice(
        'mail',
        'No mail server is set: codes and letters go by paper and desk only. The demo shows its mail on a page.',
        'For real mail: AANZET_MAIL_URL=smtp://name:password@host:587 AANZET_MAIL_FROM="Aanzet <post@example.nl>"',
      ),
    ];
  }
  const transport = createTransport({ url: mail.url, connectionTimeout: 5000, greetingTimeout: 5000 });
  const { host } = new URL(mail.url);
  try {
    await transport.verify();
    return [ok('mail', `${host} takes mail from ${mail.from}`)];
  } catch (error) {
    return [
      problem(
        'mail',
        `${host}: ${(error as Error).message}`,
        'Look at AANZET_MAIL_URL: name, password, port, and the firewall.',
      ),
    ];
  } finally {
    transport.close();
  }
};
