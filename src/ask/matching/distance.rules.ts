export type Point = { latitude: number; longitude: number };

// Mean radius of the Earth (IUGG), km.
const RADIUS = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in km (haversine). */
export const kilometres = (from: Point, to: Point): number => {
  const height = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const width = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const chord = height + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * width;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
};
