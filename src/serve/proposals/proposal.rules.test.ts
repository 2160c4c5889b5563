import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposalHolds } from './proposal.rules.ts';

test('a proposal holds up to and including its last day, unless it was withdrawn', () => {
  const open = { validUntil: '2026-03-10', withdrawnAt: null };
  assert.equal(proposalHolds(open, '2026-03-10'), true);
  assert.equal(proposalHolds(open, '2026-03-11'), false);
  assert.equal(proposalHolds({ ...open, withdrawnAt: new Date(0) }, '2026-03-01'), false);
});
