import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { catalogueOf } from '../../../src/ask/matching/catalogue.ts';
import { layWordsOf } from '../../../src/ask/matching/lay-words.ts';
import { CONCEPTS } from '../../../src/ask/matching/vocabulary/concepts.data.ts';
import { AnswerIndex } from '../../../src/serve/answers/answer-index.ts';
import { readsHard } from '../../../src/serve/answers/b1.rules.ts';
import { intentsOf } from '../../../src/serve/answers/intents.rules.ts';
import { isSafeLink, readMarkup } from '../../../src/serve/answers/markup.rules.ts';
import { staff } from '../staff.ts';
import { answers } from './read-answers.ts';

const TODAY = '2026-11-22';
let index: AnswerIndex;
before(async () => {
  const { index: offers, spelling } = await catalogueOf([]);
  index = new AnswerIndex(layWordsOf(offers, spelling));
  for (const [at, { content, reviewIn, draft }] of answers.entries())
    if (!draft && content.audience === 'customers')
      index.put({
        ...content,
        id: String(at),
        organisationId: '',
        slug: '',
        version: 1,
        reviewedOn: TODAY,
        reviewOn: reviewIn < 0 ? '2026-10-01' : '2027-06-01',
        publishedAt: new Date(TODAY),
        retiredAt: null,
      });
});

const find = (text: string, language: 'nl' | 'en' = 'nl') =>
  index.find({ ...index.lay.asked(text), intents: intentsOf(text) }, { today: TODAY, language, limit: 3 });

describe('a question in lay words finds its answer first', () => {
  for (const [text, title] of [
    ['mijn moeder valt steeds', 'Ik val vaak'],
    ['wat kost huishoudelijke hulp', 'Wat betaal ik zelf voor hulp via de gemeente'],
    ['huishoudelyke hulp', 'Hoe krijg ik hulp in het huishouden'],
    ['hoe vraag ik thuishulp aan bij de gemeente', 'Hoe vraag ik hulp aan bij de gemeente'],
    ['ik krijg mijn steunkousen niet meer aan', 'Mijn steunkousen'],
    ['mijn man vergeet alles', 'Ik denk dat mijn man of moeder dementie'],
    ['ik ben niet tevreden over de thuiszorg', 'Hoe dien ik een klacht in'],
    ['wat is een pgb', 'Wat is een pgb'],
    ['ik wil hulp bij het douchen', 'Wie helpt mij met wassen'],
    ['moet ik betalen voor de wijkverpleging', 'Wat kost zorg van de wijkverpleging'],
    ['wie kan mij naar het ziekenhuis rijden', 'Hoe kom ik bij de dokter'],
    ['ik ben zo alleen', 'Ik ben veel alleen'],
    ['ik voel me somber en huil veel', 'Ik voel me al weken somber'],
    ['mijn zoon van 8 is erg druk en boos', 'Mijn kind luistert niet'],
    ['ik zorg voor mijn vrouw en trek het niet meer', 'Ik zorg voor een ander'],
    ['alarm knop', 'Hoe kom ik aan een alarmknop'],
    ['traplift', 'Hoe krijg ik een traplift'],
    ['ik drink te veel', 'Ik wil stoppen met drinken'],
    ['mijn vader is overleden', 'Mijn partner is overleden'],
    ['mag mijn dochter meekijken', 'Mag mijn dochter of zoon'],
    ['tafeltje dekje', 'Hoe krijg ik warme maaltijden'],
    ['rolstoel lenen', 'Waar leen of krijg ik een rollator'],
    ['wie verzorgt een wond thuis', 'Wie verzorgt mijn wond'],
    ['medicijnen vergeten', 'Ik vergeet mijn medicijnen'],
    ['verpleeg huis kiezen', 'Hoe kies ik een verpleeghuis'],
    ['wie helpt mij onafhankelijk', 'Wie helpt mij gratis'],
  ] as const)
    test(text, () => assert.match(find(text)[0]?.title ?? 'nothing', new RegExp(`^${title}`)));
});

describe('no answer rather than a bad one', () => {
  for (const text of [
    'mijn fiets is kapot',
    'parkeervergunning aanvragen',
    'recept voor appeltaart',
    'logopedie',
    'kapper aan huis',
    'beademing thuis',
    'zwemles voor kinderen',
    'help',
    'asdf',
    '',
  ])
    test(`“${text}”`, () =>
      assert.deepEqual(
        find(text).map(({ title }) => title),
        [],
      ));
});

test('in English only what is written in English is found', () => {
  const found = find('can somebody help me in English', 'en');
  assert.ok(found.every(({ language }) => language === 'en'));
});

test('what is overdue is marked, and stands below what somebody vouches for', () => {
  const found = find('hoe lang is de wachttijd voor een plek');
  const late = found.findIndex(({ overdue }) => overdue);
  assert.ok(found.slice(late).every(({ overdue }) => overdue) || late === -1);
  assert.ok(find('ik zoek een notaris')[0]?.overdue);
});

test('each is well written: a question, short sentences, plain words, safe links, real subjects and owners', () => {
  const concepts = new Set(CONCEPTS.map(({ id }) => id));
  const people = new Set(staff.map(({ organisation, slug }) => `${organisation} ${slug}`));
  assert.ok(answers.length >= 40);
  for (const { organisation, owner, content } of answers) {
    assert.ok(people.has(`${organisation} ${owner}`), owner);
    assert.deepEqual(
      content.concepts.filter((one) => !concepts.has(one)),
      [],
      content.title,
    );
    if (content.language === 'nl') assert.deepEqual(readsHard(content), [], content.title);
    assert.ok(readMarkup(content.body).length > 0, content.title);
    assert.ok(content.sources.every(({ href }) => isSafeLink(href)));
    // A link that is not safe stays text: its brackets would be seen.
    assert.doesNotMatch(JSON.stringify(readMarkup(content.body)), /\]\(/, content.title);
  }
  assert.equal(new Set(answers.map(({ content }) => content.title)).size, answers.length);
});
