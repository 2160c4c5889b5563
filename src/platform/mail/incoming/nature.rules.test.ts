import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readReport } from './bounce.rules.ts';
import { type Nature, natureOf } from './nature.rules.ts';

const cases: [string, string[], Nature, (string | undefined)?, string?][] = [
  ['somebody', [], 'person'],
  ['somebody, who says so', ['auto-submitted: no'], 'person'],
  ['an automatic answer', ['auto-submitted: auto-replied'], 'automatic'],
  ['with more behind it', ['auto-submitted: auto-generated (failure)'], 'automatic'],
  ['bulk', ['precedence: bulk'], 'automatic'],
  ['a list', ['list-id: <nieuws.example>'], 'automatic'],
  ['an older one', ['x-autoreply: yes'], 'automatic'],
  ['no way back', ['return-path: <>'], 'automatic'],
  ['on holiday', [], 'automatic', undefined, 'Automatisch antwoord: Afspraak'],
  ['out of office', [], 'automatic', undefined, 'Out of office: back on Monday'],
  ['somebody on holidays', [], 'person', undefined, 'Vakantie, en mijn afspraak'],
  ['a machine by its address', [], 'automatic', 'no-reply@winkel.example'],
  ['our own', ['x-aanzet-mail: yes'], 'loop'],
  ['thirty times', Array.from({ length: 30 }, () => 'received: from a by b'), 'person'],
  ['too often round', Array.from({ length: 31 }, () => 'received: from a by b'), 'loop'],
  [
    'a report',
    ['content-type: multipart/report; report-type=delivery-status; boundary=x'],
    'bounce',
    'mailer-daemon@a.example',
  ],
  [
    'a report, in quotes',
    ['content-type: multipart/report; boundary="x"; report-type="delivery-status"'],
    'bounce',
    '',
  ],
  ['a report that lost its form', ['return-path: <>'], 'bounce', 'MAILER-DAEMON@a.example'],
  ['a read receipt', ['content-type: multipart/report; report-type=disposition-notification'], 'person'],
];

describe('what kind of mail it is', () => {
  for (const [name, headers, nature, sender = 'riet@post.example', subject = 'Vraag'] of cases)
    test(name, () => {
      const read = headers.map((line) => {
        const at = line.indexOf(':');
        return { key: line.slice(0, at), value: line.slice(at + 1).trim() };
      });
      assert.equal(natureOf(read, sender, subject), nature);
    });
});

describe('a report of delivery', () => {
  const status =
    'Reporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822; <Riet@Post.example>\nAction: failed\nStatus: 5.1.1 (bad destination)\n';
  test('for good, to whom, about which mail', () => {
    assert.deepEqual(readReport(['Helaas', status, 'Message-ID: <a.b@zorg.example>\nSubject: x']), {
      failed: true,
      recipient: 'riet@post.example',
      status: '5.1.1',
      about: ['a.b@zorg.example'],
    });
  });
  test('for now', () => {
    const delayed = status.replace('failed', 'delayed').replace('5.1.1', '4.4.7');
    assert.equal(readReport([delayed]).failed, false);
    assert.equal(readReport(['Status: 4.4.7']).failed, false);
  });
  test('that says nothing is taken for a failure', () => assert.equal(readReport(['']).failed, true));
});
