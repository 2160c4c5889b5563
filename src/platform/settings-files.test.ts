import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { scratchFolder } from '../../test/setup/scratch-folder.ts';
import { readSettings, SECRET_SETTINGS } from './settings.ts';

const VALUES: Readonly<Record<(typeof SECRET_SETTINGS)[number], string>> = {
  DATABASE_URL: 'postgres://aanzet:secret-of-the-owner@db/aanzet',
  AANZET_APP_DATABASE_URL: 'postgres://app:secret-of-the-app@db/aanzet',
  AANZET_COLLECTOR_DATABASE_URL: 'postgres://collector:secret-of-the-collector@db/collector',
  AANZET_MAIL_URL: 'smtp://us:secret-of-the-mail@mail.example.nl:587',
  AANZET_IMAP_URL: 'imaps://us:secret-of-the-mailbox@mail.example.nl',
  AANZET_IMAP_ORGANISATIONS: 'kwikstaart imaps://us:secret-of-theirs@mail.example.nl',
  AANZET_SECRET: 'a secret of more than twenty-four characters',
  AANZET_BACKUP_PASSPHRASE: 'secret of the backups',
  AANZET_SMS_HEADER: 'Authorization: Bearer secret-of-the-texts',
};

describe('a secret in a file', () => {
  let folder: ReturnType<typeof scratchFolder>;
  before(() => {
    folder = scratchFolder();
  });
  after(() => folder[Symbol.dispose]());
  const fileWith = (text: string): string => {
    const path = join(folder.path, 'one-secret');
    writeFileSync(path, text);
    return path;
  };
  const wrongOf = (environment: Record<string, string>) => {
    const read = readSettings(environment);
    assert.ok(read.kind === 'wrong');
    return read.settings;
  };

  for (const name of SECRET_SETTINGS)
    test(`${name}_FILE gives the same as ${name}, without the line end`, () => {
      const rest = { AANZET_MAIL_FROM: 'Aanzet <post@example.nl>' };
      const inFile = readSettings({ ...rest, [`${name}_FILE`]: fileWith(`${VALUES[name]}\n`) });
      assert.equal(inFile.kind, 'ok');
      assert.deepEqual(inFile, readSettings({ ...rest, [name]: VALUES[name] }));
    });

  test('a file that is not there, or is empty, is named', () => {
    const [missing] = wrongOf({ AANZET_SECRET_FILE: join(folder.path, 'nowhere') });
    assert.equal(missing?.name, 'AANZET_SECRET_FILE');
    assert.match(missing?.expected ?? '', /can be read \(ENOENT\)/);
    const [empty] = wrongOf({ AANZET_SECRET_FILE: fileWith(' \n') });
    assert.match(empty?.expected ?? '', /it is empty/);
  });

  test('both ways at once is refused: nobody would know which one counts', () => {
    const [both] = wrongOf({
      AANZET_SECRET: VALUES.AANZET_SECRET,
      AANZET_SECRET_FILE: fileWith(VALUES.AANZET_SECRET),
    });
    assert.equal(both?.name, 'AANZET_SECRET_FILE');
  });

  test('what is wrong in a file is told without the secret', () => {
    const found = wrongOf({ AANZET_SECRET_FILE: fileWith('too short a secret') });
    assert.equal(found[0]?.name, 'AANZET_SECRET');
    assert.doesNotMatch(JSON.stringify(found), /too short/);
  });
});

describe('the demo', () => {
  const cases: [string | undefined, boolean | undefined, boolean, boolean][] = [
    [undefined, undefined, true, true],
    ['yes', undefined, true, true],
    ['region', undefined, true, false],
    ['no', undefined, false, false],
    ['yes', false, false, false],
    ['no', true, false, false],
  ];
  for (const [setting, flag, demo, verdicts] of cases)
    test(`AANZET_DEMO=${setting}, flag ${flag}: ${demo}, with verdicts ${verdicts}`, () => {
      const read = readSettings(setting ? { AANZET_DEMO: setting } : {}, { demo: flag });
      assert.ok(read.kind === 'ok');
      assert.equal(read.settings.demo, demo);
      assert.equal(read.settings.demoVerdicts, verdicts);
    });

  test('any other word is refused', () => {
    assert.equal(readSettings({ AANZET_DEMO: 'maybe' }).kind, 'wrong');
  });
});
