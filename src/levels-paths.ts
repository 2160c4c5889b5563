import { path } from './platform/http/path.ts';

/** Where an organisation stands by what its customers say, and where it wants to be. */
export const levelsPaths = {
  home: path('/niveaus'),
  level: path('/niveaus/niveau/:level'),
  watch: path('/niveaus/niveau/:level/grenzen'),
  compare: path('/niveaus/vergelijken'),
  file: path('/niveaus/cijfers'),
  aims: path('/niveaus/doelen'),
  endAim: path('/niveaus/doelen/:aim/einde'),
  index: path('/niveaus/klant-index'),
  missed: path('/niveaus/klant-index/leveringen'),
  reports: path('/niveaus/kwaliteitsbeeld'),
  report: path('/niveaus/kwaliteitsbeeld/:year'),
  reportWords: path('/niveaus/kwaliteitsbeeld/:year/tekst/:part'),
} as const;

/** How an organisation sees itself: a scan that needs no data, */
export const selfScanPaths = {
  result: path('/niveaus/zelfscan'),
  begin: path('/niveaus/zelfscan/begin'),
  part: path('/niveaus/zelfscan/deel/:part'),
  clear: path('/niveaus/zelfscan/wissen'),
} as const;

/** and a prediction sealed before a quarter closes. */
export const selfImagePaths = {
  list: path('/niveaus/zelfbeeld'),
  quarter: path('/niveaus/zelfbeeld/:quarter'),
  predict: path('/niveaus/zelfbeeld/:quarter/:service'),
  seal: path('/niveaus/zelfbeeld/:quarter/:service/zegel'),
  copy: path('/niveaus/zelfbeeld/:quarter/:service/kopie'),
  // For everybody: the fingerprints, and what was opened.
  provider: path('/aanbieders/:slug/zelfbeeld'),
  text: path('/aanbieders/:slug/zelfbeeld/:quarter/:service'),
} as const;

/** Organisations side by side, per service and customer group; for everybody. */
export const leaguePaths = {
  all: path('/competitie'),
  class: path('/competitie/:class'),
  embed: path('/competitie/:class/inzet'),
  csv: path('/competitie/:class/cijfers.csv'),
  json: path('/competitie/:class/cijfers.json'),
  one: path('/aanbieders/:slug/competitie'),
  names: path('/installatie/competitie'),
} as const;
