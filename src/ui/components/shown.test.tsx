import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { ButtonLink } from './button.tsx';
import { beginShown, Later } from './shown.tsx';

const page = () => (
  <>
    <ButtonLink href="/bel" picture="phone">
      Bel
    </ButtonLink>
    <Later>
      <p>Wat er gebeurde</p>
    </Later>
  </>
);

test('a quiet screen folds what can wait, and pictures stand beside acts; only for who asked', () => {
  beginShown();
  const usual = render(page());
  assert.doesNotMatch(usual, /<details|<svg/);
  beginShown({ plain: true, pictures: true, later: 'Meer' });
  const asked = render(page());
  assert.match(asked, /<summary>.*Meer<\/summary>.*Wat er gebeurde/s);
  assert.match(asked, /az-pictured.*Bel/s);
  beginShown();
  assert.equal(render(page()), usual);
});
