import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { textOfHtml } from './html-text.rules.ts';
import { readMime, SUBJECT_LIMIT, TEXT_LIMIT } from './read-mime.ts';

const crlf = (text: string): Buffer => Buffer.from(text.replace(/\r?\n/g, '\r\n'), 'utf8');
const head =
  'From: Riet <riet@post.example>\nTo: post@zorg.example\nSubject: Vraag\nMessage-ID: <1@post.example>\nDate: Tue, 10 Mar 2026 09:00:00 +0100\n';
const read = async (raw: string | Buffer) => {
  const got = await readMime(typeof raw === 'string' ? crlf(raw) : raw);
  assert.ok(got.kind === 'read', got.kind === 'unreadable' ? got.why : '');
  return got.mail;
};

describe('what a mail says', () => {
  test('sender, names, subject, words', async () => {
    const mail = await read(
      `${head}In-Reply-To: <a@b>\nReferences: <c@d> <a@b>\n\nDag Amina,\n\nHet mag ook om elf uur.\n`,
    );
    assert.equal(mail.from, 'riet@post.example');
    assert.equal(mail.fromName, 'Riet');
    assert.deepEqual(mail.to, ['post@zorg.example']);
    assert.equal(mail.subject, 'Vraag');
    assert.equal(mail.id, '1@post.example');
    assert.deepEqual(mail.refersTo, ['a@b', 'a@b', 'c@d']);
    assert.equal(mail.body, 'Dag Amina,\n\nHet mag ook om elf uur.');
    assert.equal(mail.nature, 'person');
  });

  const bytes = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x35]);
  const withCharset = (header: string) => Buffer.concat([crlf(`${head}${header}\n`), bytes]);
  const charsets: [string, string][] = [
    [
      'windows-1252 that says utf-8',
      'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n',
    ],
    ['windows-1252 that says nothing', 'Content-Type: text/plain\nContent-Transfer-Encoding: 8bit\n'],
    ['windows-1252 without any header', ''],
    ['windows-1252 that says so', 'Content-Type: text/plain; charset=windows-1252\n'],
    ['windows-1252 that says us-ascii', 'Content-Type: text/plain; charset=us-ascii\n'],
    ['format comes first', 'Content-Type: text/plain; format=flowed\nContent-Transfer-Encoding: 8bit\n'],
  ];
  for (const [name, header] of charsets)
    test(name, async () => assert.equal((await read(withCharset(header))).body, 'café €5'));

  test('utf-8 without a word about it, and a charset that nobody knows', async () => {
    assert.equal((await read(`${head}\nÉén café, €5\n`)).body, 'Één café, €5');
    const odd = await read(`${head}Content-Type: text/plain; charset=klingon-7\n\nDag\n`);
    assert.equal(odd.body, 'Dag');
  });

  test('a page becomes words; nothing is fetched, nothing runs', async () => {
    const mail = await read(
      `${head}Content-Type: text/html; charset=utf-8\n\n<style>p{}</style><p>Dag&nbsp;<b>Amina</b></p><script>alert(1)</script><p>Tot &lt;morgen&gt;<br>Riet</p><img src="https://spy.example/x.gif">\n`,
    );
    assert.equal(mail.body, 'Dag Amina\n\nTot <morgen>\nRiet');
  });

  test('an empty mail', async () => {
    const mail = await read(`${head}\n`);
    assert.deepEqual([mail.body, mail.folded, mail.accepted], ['', '', []]);
  });

  test('a mail without a sender can not be read', async () => {
    assert.deepEqual(await readMime(crlf('Subject: x\n\nDag\n')), { kind: 'unreadable', why: 'no-sender' });
    assert.equal((await readMime(Buffer.alloc(0))).kind, 'unreadable');
    assert.equal((await readMime(crlf('From: "a b" <>\n\nDag\n'))).kind, 'unreadable');
  });
});

describe('malformed', () => {
  const cases: [string, string][] = [
    [
      'a part that never ends',
      `${head}Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nDag\n`,
    ],
    ['a boundary that is not there', `${head}Content-Type: multipart/mixed; boundary=y\n\nDag\n`],
    ['no boundary', `${head}Content-Type: multipart/mixed\n\nDag\n`],
    ['base64 that is none', `${head}Content-Transfer-Encoding: base64\n\n&&&&\n`],
    ['quoted-printable that is none', `${head}Content-Transfer-Encoding: quoted-printable\n\n=ZZ=\n`],
    ['a header of nothing but a colon', `:\n${head}\nDag\n`],
    ['a date that is none', `${head.replace(/Date:.*/, 'Date: gisteren')}\nDag\n`],
    [
      'parts in parts in parts',
      `${head}${Array.from({ length: 300 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`).join('')}\nDag`,
    ],
    ['zeroes', `${head}\n\0\0Dag\0`],
  ];
  for (const [name, raw] of cases)
    test(name, async () => {
      const got = await readMime(crlf(raw));
      if (got.kind === 'read') assert.doesNotMatch(got.mail.body, /\0/);
    });
});

const runs = process.env['AANZET_PROVE'] ? 5000 : 250;
const headerish = fc.oneof(
  fc.constantFrom(
    'From: a@b.example',
    'From: <>',
    'Content-Type: text/html',
    'Content-Type: multipart/mixed; boundary=x',
  ),
  fc.constantFrom(
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
    'Return-Path: <>',
  ),
  fc.constantFrom('Content-Transfer-Encoding: base64', 'Content-Transfer-Encoding: quoted-printable'),
  fc.constantFrom(
    'Content-Type: text/plain; charset=utf-16',
    'Content-Disposition: attachment; filename="../../x.exe"',
  ),
  fc.string({ maxLength: 80 }).map((text) => `Subject: ${text}`),
  fc.string({ maxLength: 80 }).map((text) => `To: ${text}`),
  fc.string({ maxLength: 60, unit: 'binary' }),
);
const partish = fc.oneof(
  fc.string({ maxLength: 300, unit: 'binary' }),
  fc.constantFrom(
    '\r\n--x\r\n',
    '\r\n--x--\r\n',
    '\r\n\r\n',
    '<p>',
    '<!--',
    '&#x110000;',
    '> ',
    'Op a schreef b:\r\n',
    '-- \r\n',
    '=?utf-8?B?',
  ),
  headerish.map((line) => `${line}\r\n`),
);

test('whatever comes in, reading never throws and what it gives is bounded', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(headerish, { maxLength: 8 }),
      fc.array(partish, { maxLength: 20 }),
      async (headers, parts) => {
        const raw = Buffer.from(
          `${['From: a@b.example', ...headers].join('\r\n')}\r\n\r\n${parts.join('')}`,
          'latin1',
        );
        const got = await readMime(raw);
        if (got.kind === 'unreadable') return;
        const { body, folded, subject, to, refersTo, accepted } = got.mail;
        assert.ok(
          body.length <= TEXT_LIMIT && folded.length <= TEXT_LIMIT && subject.length <= SUBJECT_LIMIT,
        );
        assert.ok(to.length <= 100 && refersTo.length <= 30 && accepted.length <= 10);
        assert.doesNotMatch(body + folded + subject, /\0/, 'a database takes no zero');
        for (const { name } of accepted) assert.match(name, /^[A-Za-z0-9][A-Za-z0-9 _-]*\.[a-z]{3,4}$/);
      },
    ),
    { numRuns: runs, seed: 20_261_122 },
  );
});

describe('a mail that is made to be slow', () => {
  const within = async (what: string, work: () => unknown) => {
    const from = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(from);
    assert.ok((user + system) / 1000 < 4000, what);
  };

  test('many pieces that are not read aloud', () =>
    within('html', () => textOfHtml('<head></head>'.repeat(70_000))));

  test('a line of spaces behind the kind of a part', () =>
    within('kind', () =>
      readMime(
        Buffer.from(
          `From: a@b.example\r\n\r\nh\xe9\r\ncontent-type: text/plain;${' '.repeat(200_000)}\r\n x\r\n`,
          'latin1',
        ),
      ),
    ));
});
