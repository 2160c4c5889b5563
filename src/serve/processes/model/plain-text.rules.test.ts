import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameIn, plainText } from './plain-text.rules.ts';

test('escapes are read, others stay as they were', () => {
  const cases: [string, string][] = [
    ['Was &#38; strijk &#x3c;snel&gt;', 'Was & strijk <snel>'],
    ['&quot;Thuis&quot; &amp; &apos;weg&apos;', '"Thuis" & \'weg\''],
    ['&onbekend; &#0; &#9999999;', '&onbekend; &#0; &#9999999;'],
  ];
  for (const [written, said] of cases) assert.equal(plainText(written), said);
});

test('the name is found whatever stands before it, and also in a file that is not right', () => {
  assert.equal(nameIn('<bpmn:process id="a" isExecutable="true" name="Van A &amp; B"><x>'), 'Van A & B');
  assert.equal(nameIn('<process name="Bloot" id="a">'), 'Bloot');
  assert.equal(nameIn('<bpmn:process id="a"/>'), '');
  assert.equal(nameIn('<bpmn:processor name="x">'), '');
});
