import { relation } from '../concept.ts';

/** Care that people ask for and that is seldom offered here: so that nothing else is shown in its place. */
export const elsewhere = [
  relation(
    'specialist',
    `huidarts; dermatoloog; oogarts; staar opereren; staaroperatie; cataract; ivf; vruchtbaarheid; zwanger
    proberen te worden; maar niet zwanger; fertiliteit; plastische chirurgie; plastisch chirurg; borstvergroting;
    borstverkleining; ooglidcorrectie; cardioloog; neuroloog; uroloog; gynaecoloog; internist; kno-arts;
    orthopeed; chirurg; welk ziekenhuis; kortste wachttijd operatie; tweede mening arts; mri-scan; medisch
    specialist; liposuctie; haartransplantatie; botox; neuscorrectie; laseren; eczeem; psoriasis;
    spataderen weghalen; hospital for surgery; dermatologist; fertility treatment`,
  ),
  relation(
    'bril',
    `bril; brillen; leesbril; nieuwe bril; opticien; ogen meten; oogmeting; contactlenzen; glasses for;
    optician; lenzen`,
  ),
  relation(
    'gebit',
    `tandarts; tandarts zoeken; kaakchirurg; orthodontist; beugel tanden; kies trekken; gaatje vullen;
    wortelkanaalbehandeling; implantaat tand; dentist`,
  ),
];
