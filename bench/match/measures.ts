/** Grade of each relevant offer of a question: 1 helps somewhat, 2 a good part, 3 what was asked; absent = 0. */
export type Grades = Readonly<Record<string, number>>;

export type Gain = (grade: number) => number;
export const exponential: Gain = (grade) => 2 ** grade - 1;
export const linear: Gain = (grade) => grade;
const discount = (place: number): number => 1 / Math.log2(place + 2);
const dcg = (grades: readonly number[], gain: Gain): number =>
  grades.reduce((sum, grade, place) => sum + gain(grade) * discount(place), 0);

/**
 * Normalised discounted cumulative gain of the first k, 0 to 1; with exponential gain unless told.
 * @returns null when nothing is relevant
 * Source: Järvelin & Kekäläinen 2002; exponential gain as in Burges et al. 2005.
 */
export const ndcg = (
  ranked: readonly string[],
  grades: Grades,
  k = 10,
  gain: Gain = exponential,
): number | null => {
  const ideal = dcg(
    Object.values(grades)
      .sort((a, b) => b - a)
      .slice(0, k),
    gain,
  );
  if (ideal === 0) return null;
  const found = ranked.slice(0, k).map((id) => grades[id] ?? 0);
  return dcg(found, gain) / ideal;
};

/** Share of the relevant offers (grade ≥ least) among the first k; more than k relevant: of k. Null when none is. */
export const recall = (ranked: readonly string[], grades: Grades, k = 20, least = 2): number | null => {
  const relevant = Object.keys(grades).filter((id) => (grades[id] ?? 0) >= least);
  if (relevant.length === 0) return null;
  const found = ranked.slice(0, k).filter((id) => (grades[id] ?? 0) >= least).length;
  return found / Math.min(k, relevant.length);
};

export const meanOf = (values: readonly (number | null)[]): number => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length;
};
