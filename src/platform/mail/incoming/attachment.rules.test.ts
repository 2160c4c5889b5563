import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  ATTACHMENT_LIMIT,
  judgeAttachments,
  MOST_ATTACHMENTS,
  safeName,
  shownName,
  typeOf,
} from './attachment.rules.ts';

const zip = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(26), Buffer.from(text)]);
const types: [string, Buffer, string | undefined][] = [
  ['a pdf', Buffer.from('%PDF-1.7 …'), 'pdf'],
  ['a jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'jpg'],
  ['a png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'png'],
  ['a photo of a telephone', Buffer.from('\0\0\0\x18ftypheic'), 'heic'],
  ['a webp', Buffer.from('RIFF\0\0\0\0WEBP'), 'webp'],
  ['an odt', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'odt'],
  ['a docx', zip('[Content_Types].xml word/document.xml'), 'docx'],
  ['a docx with macros', zip('[Content_Types].xml word/document.xml word/vbaProject.bin'), undefined],
  ['any other zip', zip('factuur.exe'), undefined],
  ['a program', Buffer.from('MZ\x90\0\x03'), undefined],
  ['a program for Linux', Buffer.from('\x7fELF\x02'), undefined],
  ['a script', Buffer.from('#!/bin/sh\nrm -rf /'), undefined],
  ['a page', Buffer.from('  <!doctype html><script>'), undefined],
  ['a drawing that can hold a script', Buffer.from('<svg onload="x()">'), undefined],
  ['plain text', Buffer.from('Dag Amina,\r\ntot dinsdag. Één.'), 'txt'],
];

describe('what a file is, by its first bytes', () => {
  for (const [name, bytes, ending] of types) test(name, () => assert.equal(typeOf(bytes)?.ending, ending));
});

test('a name can go nowhere and run nothing', () => {
  const names: [string, string, string][] = [
    ['factuur.pdf', 'pdf', 'factuur.pdf'],
    ['../../etc/passwd', 'txt', 'passwd.txt'],
    ['C:\\tmp\\brief.exe', 'pdf', 'brief.pdf'],
    ['brief\u202efdp.exe', 'pdf', 'brief fdp.pdf'],
    ['één foto (1).jpeg', 'jpg', 'een foto 1.jpg'],
    ['"; rm -rf', 'pdf', 'rm -rf.pdf'],
    ['', 'pdf', 'bijlage.pdf'],
    ['...', 'pdf', 'bijlage.pdf'],
  ];
  for (const [name, ending, safe] of names) assert.equal(safeName(name, ending), safe);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      assert.match(safeName(name, 'pdf'), /^[A-Za-z0-9_-][A-Za-z0-9 _-]{0,79}\.pdf$/);
      assert.doesNotMatch(shownName(name), /[\p{C}/\\]/u);
    }),
    { seed: 8 },
  );
});

test('limits by number and size; a logo in the text is passed over', () => {
  const file = (name: string, size: number, related = false) => ({
    name,
    content: Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(size)]),
    related,
  });
  const many = Array.from({ length: MOST_ATTACHMENTS + 1 }, (_, n) => file(`${n}.pdf`, 10));
  assert.deepEqual(judgeAttachments(many).rejected, [{ name: '10.pdf', why: 'too-many' }]);
  assert.deepEqual(judgeAttachments([file('groot.pdf', ATTACHMENT_LIMIT)]).rejected, [
    { name: 'groot.pdf', why: 'too-large' },
  ]);
  const nine = 9 * 1024 * 1024;
  const three = [file('a', nine), file('b', nine), file('c', nine)];
  assert.deepEqual(judgeAttachments(three).rejected, [{ name: 'c', why: 'too-large' }]);
  assert.deepEqual(
    judgeAttachments([{ name: 'leeg.pdf', content: Buffer.alloc(0), related: false }]).rejected,
    [{ name: 'leeg.pdf', why: 'empty' }],
  );
  assert.deepEqual(judgeAttachments([file('logo', 100, true)]), { accepted: [], rejected: [] });
});
