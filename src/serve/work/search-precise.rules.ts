const LONG_ENOUGH = 4;

/**
 * Does this name one person as a caller names herself: a surname with a year of birth, a postcode or a number?
 * Only then somebody who isn't hers is said to be there, without a name, so that help in an emergency can be asked for.
 */
export const namesOnePerson = (asked: string): boolean =>
  asked.split(/\s+/).filter((word) => word.length >= LONG_ENOUGH).length >= 2 && /\d{4}/.test(asked);
