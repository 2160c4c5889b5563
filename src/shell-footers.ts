import { paths } from './paths.ts';
import type { Language } from './platform/language/language.ts';
import type { FooterLink } from './ui/index.ts';
import { words } from './words.ts';

/** @param plain on a quiet screen: only what one needs when something is wrong, or unreadable */
export const footer = (language: Language, back?: string, plain = false): FooterLink[][] => {
  const w = words[language];
  if (plain)
    return [
      [
        { href: paths.providers(), label: w.providers },
        { href: paths.about.unhappy(), label: w.unhappy },
        { href: paths.about.display(back ? { terug: back } : {}), label: w.display },
      ],
    ];
  return [
    [
      { href: paths.about.us(), label: w.aboutUs },
      { href: paths.providers(), label: w.providers },
      { href: paths.league.all(), label: w.league },
      { href: paths.answers.search(), label: w.answers },
      { href: paths.about.unhappy(), label: w.unhappy },
    ],
    [
      { href: paths.about.data(), label: w.data },
      { href: paths.about.access(), label: w.access },
      { href: paths.about.display(back ? { terug: back } : {}), label: w.display },
    ],
  ];
};

export const staffFooter = (language: Language, back: string, member: boolean): FooterLink[] => {
  const w = words[language];
  return [
    ...(member ? [{ href: paths.about.help(), label: w.help }] : []),
    { href: paths.about.display({ terug: back }), label: w.display },
    { href: paths.mine.access(), label: w.ownAccess },
    { href: paths.signIn.out(), label: w.out },
  ];
};
