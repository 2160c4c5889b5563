/** ln Γ(x), x > 0; Lanczos (g = 7, n = 9), relative error below 1e-14. */
const LANCZOS_FIRST = 0.99999999999980993;
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

export const logGamma = (x: number): number => {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const t = x - 1 + 7.5;
  let sum = LANCZOS_FIRST;
  for (let at = 0; at < LANCZOS.length; at += 1) sum += (LANCZOS[at] as number) / (x + at);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
};

/**
 * Regularised incomplete beta I_x(a, b), 0 ≤ x ≤ 1, a and b > 0.
 * Source: continued fraction DLMF 8.17.22, by the modified Lentz method.
 */
export const betaBelow = (x: number, a: number, b: number): number =>
  below(x, a, b, logGamma(a + b) - logGamma(a) - logGamma(b));

/** @param scale ln of 1 / B(a, b): the same for every x */
const below = (x: number, a: number, b: number, scale: number): number => {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(scale + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast on this side of the mean only; the other side by symmetry.
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
};

const TINY = 1e-300;
const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

const fraction = (x: number, a: number, b: number): number => {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let total = d;
  for (let m = 1; m < 1000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    total *= c * d;
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const last = c * d;
    total *= last;
    if (Math.abs(last - 1) < 1e-15) break;
  }
  return total;
};

/** The x with I_x(a, b) = p, about 1e-15 near: by Newton's steps, and by halving where such a step leaves the bracket. */
export const betaQuantile = (p: number, a: number, b: number): number => {
  const scale = logGamma(a + b) - logGamma(a) - logGamma(b);
  let [low, high, x] = [0, 1, a / (a + b)];
  for (let step = 0; step < 200 && high - low > 1e-15 * high; step += 1) {
    const over = below(x, a, b, scale) - p;
    if (over < 0) low = x;
    else high = x;
    const density = Math.exp(scale + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
    const next = x - over / density;
    const inside = next > low && next < high;
    if (inside && Math.abs(next - x) <= 1e-15 * x) return next;
    x = inside ? next : (low + high) / 2;
  }
  return x;
};

/** Student's t, one-sided: the t with P(T < t) = p, for 0.5 < p < 1 and at least one degree of freedom. */
export const studentQuantile = (p: number, freedom: number): number => {
  const x = betaQuantile(2 * (1 - p), freedom / 2, 0.5);
  return Math.sqrt((freedom * (1 - x)) / x);
};
