import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dutyOf, type LoginFacts, outdatedSchema } from './login.rules.ts';

const owner: LoginFacts = {
  role: 'aanzet_owner',
  database: 'aanzet',
  host: 'db:5432',
  version: 150_004,
  superuser: false,
  createsRoles: true,
  ownsDatabase: true,
  ownsTables: false,
};

describe('what the login in DATABASE_URL is for', () => {
  test('the owner of the database migrates', () => {
    assert.equal(dutyOf(owner, false), 'owner');
  });

  test('so does the owner of the tables in a database of another', () => {
    assert.equal(dutyOf({ ...owner, ownsDatabase: false, ownsTables: true }, false), 'owner');
  });

  test('who owns nothing serves', () => {
    assert.equal(dutyOf({ ...owner, ownsDatabase: false, createsRoles: false }, false), 'application');
  });

  test('a superuser is refused, with the statements to do better', () => {
    assert.throws(() => dutyOf({ ...owner, superuser: true }, true), {
      code: 'superuser',
      advice: /create role aanzet_owner login createrole[\s\S]*create database aanzet owner aanzet_owner/,
    });
  });

  test('PostgreSQL 14 is too old, whoever logs in', () => {
    assert.throws(() => dutyOf({ ...owner, version: 140_011, superuser: true }, false), {
      code: 'old-server',
      message: /version 14/,
    });
  });

  test('an owner who may not make roles needs the other login', () => {
    const facts = { ...owner, createsRoles: false };
    assert.throws(() => dutyOf(facts, false), { code: 'no-createrole', advice: /AANZET_APP_DATABASE_URL/ });
    assert.equal(dutyOf(facts, true), 'owner');
  });
});

describe('a schema that the serving login finds', () => {
  test('as it should be', () => assert.equal(outdatedSchema([], []), undefined));
  test('older: says how to migrate', () => {
    assert.match(outdatedSchema(['0004_x.sql'], [])!.advice, /aanzet migrate/);
  });
  test('newer: says to start the newer version', () => {
    assert.equal(outdatedSchema([], ['0009_y.sql'])!.code, 'newer-schema');
  });
});
