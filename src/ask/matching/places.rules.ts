import { parse } from 'csv-parse/sync';

export type Place = { postcode: string; town: string; latitude: number; longitude: number };
export type PlaceProblem = { line: number; value: string; expected: string };
export type PlacesRead = { places: Place[]; problems: PlaceProblem[] };

const NAMES: Readonly<Record<keyof Place, readonly string[]>> = {
  postcode: ['postcode', 'pc4'],
  town: ['town', 'plaats', 'woonplaats', 'city'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'lng'],
};

/**
 * Centres of postcode areas: a table with a header (postcode, town, latitude, longitude), or JSON with per
 * postcode its latitude and longitude.
 */
export const readPlaces = (text: string): PlacesRead =>
  text.trimStart().startsWith('{') ? fromJson(text) : fromTable(text);

const checked = (place: Place, line: number): PlacesRead => {
  const { postcode, latitude, longitude } = place;
  const value = `${postcode} ${latitude} ${longitude}`;
  if (!/^[1-9]\d{3}$/.test(postcode))
    return { places: [], problems: [{ line, value, expected: 'a postcode of four digits' }] };
  const onEarth =
    Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  return onEarth
    ? { places: [place], problems: [] }
    : { places: [], problems: [{ line, value, expected: 'latitude and longitude in degrees' }] };
};

const together = (parts: readonly PlacesRead[]): PlacesRead => ({
  places: [
    ...new Map(parts.flatMap(({ places }) => places).map((place) => [place.postcode, place])).values(),
  ],
  problems: parts.flatMap(({ problems }) => problems),
});

const wrong = (value: string, expected: string): PlacesRead => ({
  places: [],
  problems: [{ line: 1, value, expected }],
});

const fromJson = (text: string): PlacesRead => {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return wrong(text.slice(0, 20), 'JSON');
  }
  const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);
  return together(
    Object.entries(read as Record<string, unknown>).map(([postcode, at], index) => {
      const [latitude, longitude] = Array.isArray(at) ? at : [];
      return checked(
        { postcode, town: '', latitude: number(latitude), longitude: number(longitude) },
        index + 1,
      );
    }),
  );
};

const fromTable = (text: string): PlacesRead => {
  const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  const [header = [], ...rows]: string[][] = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const at = (name: keyof Place): number =>
    header.findIndex((cell) => NAMES[name].includes(cell.trim().toLowerCase()));
  const [postcode, town, latitude, longitude] = [at('postcode'), at('town'), at('latitude'), at('longitude')];
  if (postcode < 0 || latitude < 0 || longitude < 0)
    return wrong(header.join(delimiter), 'columns postcode, town, latitude, longitude');
  const degrees = (cell: string | undefined): number =>
    cell?.trim() ? Number(cell.replace(',', '.')) : Number.NaN;
  return together(
    rows.map((cells, index) =>
      checked(
        {
          postcode: cells[postcode]?.trim() ?? '',
          town: cells[town]?.trim() ?? '',
          latitude: degrees(cells[latitude]),
          longitude: degrees(cells[longitude]),
        },
        index + 2,
      ),
    ),
  );
};
