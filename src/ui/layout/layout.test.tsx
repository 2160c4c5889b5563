import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Brand, Dialog, Icon, Layout, renderPage, StaffLayout, uiWords } from '../index.ts';

const brand: Brand = {
  name: 'Zorg in Lindemeer',
  sub: 'Samen',
  phone: { shown: '(0123) 45 67 89', href: 'tel:0123456789' },
  address: [],
};
const assets = { css: 's.css', js: 'e.js', preloadFont: 'fonts/b.woff2', base: '/assets/' };
const base = { lang: 'nl' as const, title: 'Vraag', brand, nav: [], words: uiWords.nl, assets };

test('the sprite holds the icons of the page, each once, and no others', () => {
  const html = renderPage(
    <Layout {...base}>
      <Icon name="heart" />
      <Icon name="heart" small />
      {'href="#i-trophy"'}
    </Layout>,
  );
  assert.deepEqual(
    [...html.matchAll(/<symbol id="i-([a-z-]+)"/g)].map(([, name]) => name),
    ['heart', 'phone'],
  );
});

test('a page has its language, title, assets and skip link, and nothing inline', () => {
  const html = renderPage(
    <Layout {...base} scheme="dark" textSize="large" hasErrors>
      <Dialog id="d" title="Stoppen?" trigger="Stop" closeLabel="Sluit">
        x
      </Dialog>
    </Layout>,
  );
  assert.ok(
    html.startsWith('<!doctype html><html lang="nl" class="az-theme" data-scheme="dark" data-text="large">'),
  );
  assert.match(html, /<title>Niet gelukt: Vraag – Zorg in Lindemeer<\/title>/);
  assert.match(html, /href="\/assets\/s\.css"/);
  assert.match(html, /src="\/assets\/e\.js"/);
  assert.ok(!/ style="| on[a-z]+="|<style|<script(?! type="module" src=)/.test(html));
  assert.ok(html.indexOf('nl-skip-link') < html.indexOf('<header'));
});

test('staff pages are green and say who is signed in; an own theme comes with the bridge', () => {
  const own = { ...brand, themeHref: '/theme.css', themeClass: 'their-theme' };
  const html = renderPage(
    <StaffLayout {...base} brand={own} signedInAs="Amina <El> Khatib">
      x
    </StaffLayout>,
  );
  assert.match(html, /data-side="staff"/);
  assert.match(html, /Aangemeld als Amina &lt;El> Khatib/);
  assert.match(html, /<body class="az-document their-theme az-bridge">/);
  assert.match(html, /<link rel="stylesheet" href="\/theme\.css"/);
});
