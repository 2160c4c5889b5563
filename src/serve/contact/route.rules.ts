/**
 * A plain link to a route planner with open data: nothing is asked of it until she clicks, and then by her own browser.
 * Only the address of the location goes along, nothing of her.
 */
export const routeTo = (address: string): string =>
  `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`;
