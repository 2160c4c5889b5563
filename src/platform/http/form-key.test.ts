import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { gzippedForMany, withFormKey } from './form-key.ts';

const PAGE = `<main>${'<p>Wat kunnen we voor u doen?</p>'.repeat(40)}
<form action="/vragen" method="post" novalidate><label>Uw vraag</label></form><form method="get"><input name="q"></form>
<form method="post" action="/b"><button>Dóór</button></form></main>`;
const keysIn = (html: string): string[] =>
  [...html.matchAll(/<input type="hidden" name="eens" value="([\w-]{22})"><\/form>/g)].map((m) => m[1] ?? '');

test('each form that posts gets the key of its page, at its end; the rest stays as it was', () => {
  const html = withFormKey(PAGE);
  const keys = keysIn(html);
  assert.equal(keys.length, 2);
  assert.equal(new Set(keys).size, 1);
  assert.equal(html.replaceAll(/<input type="hidden" name="eens"[^>]*>/g, ''), PAGE);
  assert.notEqual(keysIn(withFormKey(PAGE))[0], keys[0]);
  assert.equal(withFormKey('<p>geen formulier</p>'), '<p>geen formulier</p>');
});

test('a page that was compressed once has another key each time that it is sent', () => {
  const send = gzippedForMany(PAGE, 3);
  assert.ok(send);
  const [one, two] = [gunzipSync(send()).toString(), gunzipSync(send()).toString()];
  for (const html of [one, two]) {
    assert.equal(keysIn(html).length, 2);
    assert.equal(html.replaceAll(/<input type="hidden" name="eens"[^>]*>/g, ''), PAGE);
  }
  assert.notEqual(keysIn(one)[0], keysIn(two)[0]);
  assert.equal(gzippedForMany('<p>geen formulier</p>', 3), undefined);
});
