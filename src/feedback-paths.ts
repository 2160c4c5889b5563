import { path } from './platform/http/path.ts';

/** The page of the address book for kind words, and for what a team does with what customers say of their treatment. */
export const complimentPaths = {
  give: path('/compliment'),
  withdraw: path('/compliment/intrekken'),
  received: path('/complimenten'),
  seen: path('/complimenten/:compliment/gelezen'),
};

export const treatmentPaths = {
  page: path('/niveaus/bejegening'),
  moments: path('/niveaus/coachmomenten'),
  start: path('/niveaus/coachmomenten/nieuw'),
  moment: path('/niveaus/coachmomenten/:moment'),
  close: path('/niveaus/coachmomenten/:moment/afronding'),
};
