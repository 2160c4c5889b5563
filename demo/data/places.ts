import type { Place } from './types.ts';

// An invented map. The postcodes stand for no real address; the coordinates lie in the water of
// the Markermeer, so that nobody's house is on it. 0.009 lat or 0.0148 lon is about a kilometre.
export const places: readonly Place[] = [
  { postcode: '1230', town: 'Weidewijk', lat: 52.552, lon: 5.262, weight: 14 },
  { postcode: '1231', town: 'Havenkwartier', lat: 52.5475, lon: 5.2235, weight: 9 },
  { postcode: '1232', town: 'Zuiderhoek', lat: 52.531, lon: 5.241, weight: 11 },
  { postcode: '1233', town: 'De Hoven', lat: 52.549, lon: 5.242, weight: 8 },
  { postcode: '1234', town: 'Lindemeer', lat: 52.5575, lon: 5.235, weight: 16 },
  { postcode: '1235', town: 'Oudedijk', lat: 52.5665, lon: 5.241, weight: 10 },
  { postcode: '1236', town: 'Molenend', lat: 52.577, lon: 5.229, weight: 6 },
  { postcode: '1237', town: 'Nieuwe Gaard', lat: 52.5405, lon: 5.279, weight: 12 },
  { postcode: '1238', town: 'Rietzijde', lat: 52.574, lon: 5.208, weight: 5 },
  { postcode: '1239', town: 'Vlierbroek', lat: 52.5595, lon: 5.291, weight: 6 },
  { postcode: '1241', town: 'Kortewater', lat: 52.601, lon: 5.25, weight: 4 },
  { postcode: '1243', town: 'Elzendam', lat: 52.518, lon: 5.211, weight: 4 },
  { postcode: '1245', town: 'Hogewerf', lat: 52.585, lon: 5.314, weight: 3 },
  { postcode: '1248', town: 'Achterlinde', lat: 52.509, lon: 5.302, weight: 2 },
];
