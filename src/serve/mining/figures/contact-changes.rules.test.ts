import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Accepted, changesOfContact, type Meeting } from './contact-changes.rules.ts';

const host = (at: number, member: string): Meeting => ({ at, member, as: 'host' });
const contact = (at: number, member: string): Meeting => ({ at, member, as: 'contact' });
const other = (at: number, member: string): Meeting => ({ at, member, as: 'other' });
const told = (from: string | null, to: string, toldAt: number, acceptedAt: number): Accepted => ({
  from,
  to,
  toldAt,
  acceptedAt,
});

type Row = [
  string,
  Meeting[],
  Accepted[],
  number | undefined,
  { cold: number; warm: number; pingPong: boolean; kept: boolean | undefined },
];
const rows: Row[] = [
  ['nobody met', [], [], undefined, { cold: 0, warm: 0, pingPong: false, kept: undefined }],
  [
    'one contact',
    [contact(1, 'A'), other(2, 'A')],
    [],
    undefined,
    { cold: 0, warm: 0, pingPong: false, kept: true },
  ],
  [
    'from the host to who accepted is warm, and the contact is kept from there',
    [host(1, 'H'), contact(5, 'A')],
    [told(null, 'A', 2, 5)],
    undefined,
    { cold: 0, warm: 1, pingPong: false, kept: true },
  ],
  [
    'a handover that was told and accepted before she met her is warm, but not one contact kept',
    [contact(1, 'A'), contact(5, 'B')],
    [told('A', 'B', 2, 5)],
    undefined,
    { cold: 0, warm: 1, pingPong: false, kept: false },
  ],
  [
    'met before the yes is cold',
    [contact(1, 'A'), other(3, 'B'), contact(5, 'B')],
    [told('A', 'B', 2, 5)],
    undefined,
    { cold: 1, warm: 0, pingPong: false, kept: false },
  ],
  [
    'a colleague who writes unannounced is cold, and back again once more: ping-pong',
    [contact(1, 'A'), other(2, 'B'), other(3, 'A')],
    [],
    undefined,
    { cold: 2, warm: 0, pingPong: true, kept: true },
  ],
  [
    'one yes excuses one change',
    [contact(1, 'A'), contact(3, 'B'), other(4, 'A'), other(5, 'B')],
    [told('A', 'B', 2, 3)],
    undefined,
    { cold: 2, warm: 1, pingPong: true, kept: false },
  ],
  [
    'a yes to a handover by another does not count',
    [contact(1, 'A'), contact(3, 'B')],
    [told('C', 'B', 2, 3)],
    undefined,
    { cold: 1, warm: 0, pingPong: false, kept: false },
  ],
  [
    'after the first delivery nothing is counted',
    [contact(1, 'A'), other(9, 'B')],
    [],
    5,
    { cold: 0, warm: 0, pingPong: false, kept: true },
  ],
];

describe('changes of who the customer deals with', () => {
  for (const [what, meetings, accepted, deliveredAt, expected] of rows)
    test(what, () => assert.deepEqual(changesOfContact({ meetings, accepted, deliveredAt }), expected));
});
