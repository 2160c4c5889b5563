import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import {
  Checkbox,
  CheckboxOptions,
  ErrorSummary,
  RadioOptions,
  Select,
  TextArea,
  TextField,
} from '../../index.ts';

const hostile = '"><script>alert(1)</script>';

test('hostile text stays text, in attributes and in content', () => {
  const html = renderToString(
    <>
      <TextField name="a" label={hostile} value={hostile} error={hostile} hint={hostile} />
      <TextArea name="b" label="b" value={`</textarea>${hostile}`} />
      <Select name="c" label="c" options={[{ value: hostile, label: hostile }]} />
    </>,
  );
  assert.ok(!html.includes('<script>'));
  assert.ok(!html.includes('</textarea>"'));
  assert.equal(html.split('</textarea>').length, 2);
});

test('a field with an error says so to everyone, above the field', () => {
  const html = renderToString(
    <TextField name="phone" label="Telefoon" hint="Alleen nu" error="Vul in" type="tel" />,
  );
  assert.match(html, /aria-describedby="f-phone-hint f-phone-error"/);
  assert.match(html, /aria-invalid="true"/);
  assert.ok(html.indexOf('id="f-phone-error"') < html.indexOf('<input'));
  assert.ok(!html.includes('required'));
  assert.match(html, /for="f-phone"/);
});

test('a field without an error carries no wiring', () => {
  const html = renderToString(<TextArea name="vraag" label="Uw vraag" value="Ik wil" />);
  assert.ok(!html.includes('aria-'));
  assert.match(html, />Ik wil<\/textarea>/);
});

test('the error summary leads to the first control of each field', () => {
  const errors = [{ field: 'who', text: 'Kies voor wie' }];
  const options = [
    { value: 'me', label: 'Ik' },
    { value: 'other', label: 'Ander' },
  ];
  const html = renderToString(
    <>
      <ErrorSummary title="Er mist nog iets" errors={errors} />
      <RadioOptions name="who" label="Voor wie?" options={options} error="Kies voor wie" />
    </>,
  );
  assert.match(html, /href="#f-who"/);
  assert.match(html, /<input[^>]* id="f-who"/);
  assert.match(html, /tabindex="-1"/i);
  assert.match(html, /autofocus/);
  assert.ok(!html.includes('checked'));
  assert.equal(renderToString(<ErrorSummary title="x" errors={[]} />), '');
});

test('chosen answers come back chosen', () => {
  const options = ['ma', 'di', 'wo'].map((value) => ({ value, label: value }));
  const html = renderToString(
    <CheckboxOptions name="day" label="Dag" options={options} values={['ma', 'wo']} />,
  );
  assert.equal(html.match(/checked/g)?.length, 2);
  assert.match(renderToString(<Checkbox name="ok" label="Ja" checked />), /checked/);
  assert.match(
    renderToString(<Select name="d" label="d" options={options} value="di" />),
    /<option(?=[^>]*selected)(?=[^>]*value="di")/,
  );
});
