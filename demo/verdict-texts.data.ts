/** What customers of the demo region write; without names, as the form asks. */
export const GOOD: readonly string[] = [
  'Ze nam echt de tijd. Dat ben ik niet gewend.',
  'Altijd op tijd, en altijd een grapje.',
  'Ik hoefde het maar één keer te vertellen.',
  'Ze zagen meteen wat er nodig was.',
  'Fijn dat steeds dezelfde komt.',
  'Er werd naar mij geluisterd, ook toen ik boos was.',
  'De koffie eerst, dan pas het papier. Heerlijk.',
  'Ik mocht zelf kiezen wanneer ze komen.',
  'Ze belden terug, zoals ze zeiden.',
  'Mijn dochter hoeft zich geen zorgen meer te maken.',
  'Ze doen het zoals ik het graag heb.',
  'Vriendelijk, ook op een drukke dag.',
];

export const BETTER: readonly string[] = [
  'Steeds een ander gezicht. Dat is vermoeiend.',
  'Laat weten als je later komt.',
  'Ik moest drie keer hetzelfde vertellen.',
  'Het duurde lang voor iemand belde.',
  'Meer tijd. Het is altijd haasten.',
  'Ik zou graag zelf de tijd kiezen.',
  'In het weekend is er niemand te bereiken.',
  'Vraag eens wat ík ervan vind, en doe er iets mee.',
];
