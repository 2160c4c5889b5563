import { closesOn, previousQuarter, type Quarter, quarterOf } from '../protocol/index.ts';

/** So many days before a quarter closes who may seal is reminded of it. */
export const REMIND_DAYS = 14;

/** The quarter that closes within two weeks: always the one before, as a quarter closes 28 days after its end. @param day calendar day */
export const closingSoon = (day: string): Quarter | undefined => {
  const quarter = previousQuarter(quarterOf(day));
  const left = (Date.parse(closesOn(quarter)) - Date.parse(day)) / 86_400_000;
  return left > 0 && left <= REMIND_DAYS ? quarter : undefined;
};
