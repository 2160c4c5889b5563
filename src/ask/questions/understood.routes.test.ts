import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giveDeskHost, giveProvider } from '../../../test/setup/desk-organisation.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { routes } from './questions.routes.ts';

const serve = async (): Promise<TestServer> => {
  const server = await testServer(routes);
  await giveDeskHost(server.door, server.site.deskOrganisation);
  await giveProvider(server.door, 'De Tureluur');
  return server;
};
const ask = async (who: TestVisitor, question: string): Promise<string> => {
  const { location = '' } = await who.post(paths.ask(), { question });
  return paths.question.understood({ id: location.split('/')[2] ?? '' });
};
/** The subjects that stand ticked. */
const ticked = (html: string): string[] =>
  [...html.matchAll(/<input[^>]*name="about"[^>]*>/g)].flatMap(([input]) =>
    /\schecked/.test(input) ? (/value="([^"]+)"/.exec(input)?.[1] ?? []) : [],
  );
const topicIn = (html: string): string => /name="topic"[^>]*>([^<]*)</.exec(html)?.[1] ?? '';

test('what it is about, words put right, words nobody knows, and what is not wanted', async () => {
  await using server = await serve();
  const at = await ask(server, 'Ik wil hulp bij het douchne. Ik wil geen verpleeghuis. Flobberdewob.');
  const { html, text } = await server.get(at);
  assert.deepEqual(ticked(html), ['wassen']);
  assert.match(text, /U schreef ‘douchne’\. Wij lazen ‘douchen’\./);
  assert.match(text, /Dit begrepen we niet: flobberdewob\./);
  assert.match(text, /Niet: verpleeghuis/);
  assert.match(text, /Nu past 1 aanbieding\./);
});

test('a subject is switched off and another added; the count beside the button follows at once', async () => {
  await using server = await serve();
  const at = await ask(server, 'Ik wil hulp bij het douchen.');
  const form = { subjects: 'ja', topic: topicIn((await server.get(at)).html), zet: 'tonen' };
  const off = await server.post(at, { ...form, about: 'schulden' });
  assert.match(off.location ?? '', /begrepen\?gelukt=getoond&eerst=1#wat-dit-verandert$/);
  const shown = await server.get(off.location ?? '');
  assert.deepEqual(ticked(shown.html), ['schulden']);
  assert.match(shown.text, /Wassen en douchen/, 'what was read can be ticked again');
  assert.match(shown.text, /Nu past er geen aanbod\. Eerst waren dat er 1\./);
  const on = await server.post(at, { ...form, about: 'wassen' });
  assert.match((await server.get(on.location ?? '')).text, /Nu past 1 aanbieding\. Eerst was er niets\./);
  assert.equal(
    (await server.post(at, { ...form, about: 'wassen', zet: '' })).location?.endsWith('/aanbod'),
    true,
  );
});

test('other words for the topic bring what they are about', async () => {
  await using server = await serve();
  const at = await ask(server, 'Ik wil hulp bij het douchen.');
  const form = { subjects: 'ja', zet: 'tonen', about: 'wassen' };
  const done = await server.post(at, { ...form, topic: 'samen wandelen' });
  assert.deepEqual(ticked((await server.get(done.location ?? '')).html), ['wandelen']);
});

test('a mistake in another field keeps the ticks', async () => {
  await using server = await serve();
  const at = await ask(server, 'Ik wil hulp bij het douchen.');
  const wrong = await server.post(at, { subjects: 'ja', topic: 'douchen', age: 'oud', about: 'voeten' });
  assert.equal(wrong.status, 422);
  assert.deepEqual(ticked(wrong.html), ['voeten']);
});

test('odd counts in the address are no count', async () => {
  await using server = await serve();
  const at = await ask(server, 'Ik wil hulp bij het douchen.');
  for (const eerst of ['<b>', 'NaN', '', '1e999'])
    assert.doesNotMatch(
      (await server.get(`${at}?gelukt=getoond&eerst=${encodeURIComponent(eerst)}`)).text,
      /Eerst waren/,
    );
});
