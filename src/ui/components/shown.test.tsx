import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { Button, ButtonLink } from './button.tsx';
import { beginShown, Later, Said } from './shown.tsx';

const page = () => (
  <>
    <ButtonLink href="/bel" picture="phone">
      Bel
    </ButtonLink>
    <Button iconStart="message">Stuur</Button>
    <p>
      <Said usual="Bekijk het aanbod dat bij uw vraag past." plain="Kijk wat er is." />
    </p>
    <Later>
      <p>Wat er gebeurde</p>
    </Later>
  </>
);

test('a quiet screen folds what can wait, and pictures stand beside acts; only for who asked', () => {
  beginShown();
  const usual = render(page());
  assert.doesNotMatch(usual, /<details|az-pictured|Kijk wat/);
  beginShown({ plain: true, pictures: true, later: 'Meer' });
  const asked = render(page());
  assert.match(asked, /<summary>.*Meer<\/summary>.*Wat er gebeurde/s);
  assert.match(asked, /az-pictured.*Bel/s);
  // Large, in the place of the small one: never both.
  assert.deepEqual(
    [usual, asked].map((page) => page.match(/<svg/g)?.length),
    [1, 3],
  );
  assert.match(asked, /Kijk wat er is\./);
  beginShown();
  assert.equal(render(page()), usual);
});
