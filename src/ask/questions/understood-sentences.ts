import type { Language } from '../../platform/language/language.ts';
import { sentencesOf, type Understood, type UnderstoodWords } from './understood.rules.ts';
import { words } from './words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// What is said to her is said of her to who helps her.
const OF_HER: Readonly<Record<Language, (her: string) => Partial<UnderstoodWords>>> = {
  nl: (her) => ({
    self: `De vraag is voor ${her} zelf.`,
    selfAge: `De vraag is voor ${her} zelf. ${capital(her)} is {} jaar.`,
    delivery: `${capital(her)} wil het {}.`,
    language: `${capital(her)} wil hulp in deze taal: {}.`,
    waitDays: `${capital(her)} wil binnen {} dagen beginnen.`,
    waitToday: `${capital(her)} wil zo snel mogelijk beginnen.`,
    travel: `${capital(her)} wil er tot {} kilometer voor reizen.`,
    travelAnywhere: `${capital(her)} wil er ver voor reizen.`,
    price: `${capital(her)} wil zelf niet meer betalen dan {}.`,
    without: `Dit wil ${her} niet: {}.`,
    fundings: { ...words.nl.understood.sentences.fundings, private: `${her} zelf` },
  }),
  en: (her) => ({
    self: `The question is for ${her}.`,
    selfAge: `The question is for ${her}, {} years old.`,
    delivery: `${capital(her)} wants it {}.`,
    language: `${capital(her)} wants help in this language: {}.`,
    waitDays: `${capital(her)} wants to start within {} days.`,
    waitToday: `${capital(her)} wants to start as soon as possible.`,
    travel: `${capital(her)} is willing to travel up to {} kilometres for it.`,
    travelAnywhere: `${capital(her)} is willing to travel far for it.`,
    price: `${capital(her)} does not want to pay more than {}.`,
    without: `This is not wanted: {}.`,
    fundings: { ...words.en.understood.sentences.fundings, private: her },
  }),
};

/**
 * What was understood, a sentence each, for who helps her.
 * @param her how she is called here: 'de klant', 'the resident'
 */
export const understoodSentences = (understood: Understood, language: Language, her: string): string[] =>
  sentencesOf(understood, { ...words[language].understood.sentences, ...OF_HER[language](her) }, language);
