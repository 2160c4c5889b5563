import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'preact';
import { redirect } from '../../src/platform/http/answer.ts';
import { path } from '../../src/platform/http/path.ts';
import { anyMember, everyone } from '../../src/platform/http/policy.ts';
import { get, post } from '../../src/platform/http/visit.ts';
import { testServer } from './test-server.ts';

const at = { home: path('/'), staff: path('/werk'), form: path('/formulier') };
const routes = [
  get(at.home, everyone, 'nobody', (visit) =>
    visit.page({ title: 'Thuis', body: h('p', null, visit.actor.kind) }),
  ),
  get(at.staff, anyMember, 'nobody', (visit) => visit.page({ title: 'Werk', body: h('p', null, 'werk') })),
  post(at.form, everyone, 'nobody', (visit) => {
    visit.setPreferences({ ...visit.preferences, language: 'en' });
    return redirect(`${at.home()}?x=${visit.form.all('x').join('+')}`);
  }),
];

test('serves routes to visitors with cookies of their own', async () => {
  await using server = await testServer(routes);
  assert.match((await server.get(at.home())).text, /visitor/);
  assert.equal((await server.get(at.staff())).location, '/aanmelden?doel=%2Fwerk');
  assert.equal((await server.post(at.form(), { x: ['1', '2'] })).location, '/?x=1+2');
  assert.match((await server.get(at.home())).html, /lang="en"/);
  assert.match((await server.visitor().get(at.home())).html, /lang="nl"/);
  assert.equal((await server.request(at.form(), { method: 'POST', body: 'x=1' })).status, 403);
  await server.signIn({ kind: 'person', person: '00000000-0000-4000-8000-000000000001' });
  assert.match((await server.get(at.home())).text, /customer/);
});
