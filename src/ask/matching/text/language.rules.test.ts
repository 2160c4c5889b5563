import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Language, languageOf } from './language.rules.ts';

const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Mijn moeder valt steeds',
    'hulp bij douchen',
    'ze vergeet alles',
    'ik red het niet meer met mijn man',
    'thuiszorg Utrecht',
    'dagbesteding voor mijn vader met dementie',
    'geen verpleeghuis, wel hulp thuis',
    'Wie kan helpen met de boodschappen?',
    'zoek logopedie',
    'rolstoel huren',
    'verslaafd aan alcohol',
    'onze zoon van 12 heeft autisme',
    'schulden',
    'eenzaam',
    'casemanager dementie Zwolle',
    'pgb aanvragen',
    'Mevr. de Vries, 84 jaar, wil graag gezelschap',
    'Ik ben mantelzorger en moe',
    'kunnen jullie vandaag nog komen',
    'wmo hulp huishouden',
    'mijn vrouw heeft Parkinson en kan niet meer lopen',
    'coach voor burn-out gezocht',
    'een coach en support voor mijn dochter',
    'Home-instead of zoiets, iemand die bij oma komt',
    'iemand om mee te praten na overlijden van mijn man',
    'mn moeder wil ni meer eten',
    'hoe kom ik aan een verpleegbed',
    'steunkousen aantrekken',
    'palliatieve zorg',
    'waar kan mijn broer wonen met begeleiding',
    'depressief',
    'opvoedhulp',
    'slaapproblemen',
    'weekendopvang gehandicapte zoon',
  ],
  en: [
    'I need help with showering',
    'my mother keeps falling',
    'care at home for my father',
    'looking for a nursing home in Amsterdam',
    'Is there someone who speaks English?',
    'my husband has dementia and I am tired',
    'help with cleaning the house',
    'we are expats and our son has autism',
    'lonely',
    'where can I find support for carers',
    'my wife cannot walk anymore',
    'wheelchair',
    'meals on wheels',
    'feeling depressed since the birth',
    'I do not want a verpleeghuis, I want to stay home',
    'nursing care',
    'day care for elderly parents',
    'speech therapy',
    'someone to talk to',
    'my mum forgets everything',
  ],
  other: [
    'Ich suche Hilfe für meine Mutter',
    'Meine Mutter ist krank und braucht Pflege',
    "J'ai besoin d'aide pour ma mère",
    'je cherche une aide pour mon père',
    'Necesito ayuda para mi madre',
    'Annem için evde bakım yardımı',
    'Potrzebuję pomocy dla mojej mamy',
    'أحتاج مساعدة لأمي',
    'Мне нужна помощь для мамы',
    '我母亲需要帮助',
    'Preciso de ajuda para minha mãe',
    'मेरी माँ को मदद चाहिए',
  ],
  unknown: ['', '   ', '😀😀', '12345', '3511', '!?', 'a', '06-12345678'],
};

describe('languageOf', () => {
  for (const [language, sentences] of Object.entries(SENTENCES)) {
    for (const sentence of sentences) {
      it(`${language}: ${sentence}`, () => assert.equal(languageOf(sentence), language));
    }
  }

  it('has an answer for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => languageOf(text).length > 0));
  });
});
