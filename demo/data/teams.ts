import type { Team } from './types.ts';

export const teams: readonly Team[] = [
  {
    slug: 'voordeur', name: 'De Voordeur', organisation: 'de-voordeur', location: 'kerkpad',
    about: 'Leest elke vraag, zoekt aanbod en blijft bereikbaar tot een ander het overneemt.',
    targetGroups: ['algemeen'], officeMix: { front: 0.7, mid: 0.15, back: 0.15 },
  },
  {
    slug: 'team-weidewijk', name: 'Team Weidewijk', organisation: 'kwikstaart-thuis', location: 'stationsplein',
    about: 'Verpleging en verzorging thuis in Weidewijk, De Hoven en Vlierbroek.',
    targetGroups: ['ouderen', 'lg', 'palliatief'], officeMix: { front: 0.6, mid: 0.25, back: 0.15 },
  },
  {
    slug: 'team-haven', name: 'Team Haven', organisation: 'kwikstaart-thuis', location: 'havenhuis',
    about: 'Zorg na het ziekenhuis en hulp bij dementie, in het Havenkwartier en het centrum.',
    targetGroups: ['ouderen', 'dementie'], officeMix: { front: 0.6, mid: 0.25, back: 0.15 },
  },
  {
    slug: 'team-zuid', name: 'Team Zuid', organisation: 'kwikstaart-thuis', location: 'zuiderpost',
    about: 'Een jong team in Zuiderhoek en Nieuwe Gaard, ook voor de nacht en voor techniek in huis.',
    targetGroups: ['ouderen', 'palliatief', 'algemeen'], officeMix: { front: 0.65, mid: 0.25, back: 0.1 },
  },
  {
    slug: 'team-huis', name: 'Team Huis', organisation: 'kwikstaart-thuis', location: 'stationsplein',
    about: 'Schoonmaken, was, boodschappen en koken, in de hele regio.',
    targetGroups: ['ouderen', 'algemeen'], officeMix: { front: 0.7, mid: 0.1, back: 0.2 },
  },
  {
    slug: 'team-oudedijk', name: 'Team Oudedijk', organisation: 'de-tureluur', location: 'dijkstraat',
    about: 'Buren met een diploma. Zij kennen elke straat van Oudedijk en Molenend.',
    targetGroups: ['ouderen', 'dementie', 'palliatief'], officeMix: { front: 0.7, mid: 0.2, back: 0.1 },
  },
  {
    slug: 'team-lindehof', name: 'Team Lindehof', organisation: 'de-tureluur', location: 'lindehof',
    about: 'Buurtzorg, welzijn en hulp in huis in het oude centrum van Lindemeer.',
    targetGroups: ['ouderen', 'ggz', 'mantelzorgers'], officeMix: { front: 0.65, mid: 0.25, back: 0.1 },
  },
  {
    slug: 'nachtploeg', name: 'Nachtploeg', organisation: 'de-tureluur', location: 'dijkstraat',
    about: 'Komt tussen 22 en 7 uur, gepland of als u belt.',
    targetGroups: ['ouderen', 'palliatief'], officeMix: { front: 0.8, mid: 0.1, back: 0.1 },
  },
  {
    slug: 'team-badhuis', name: 'Badhuis', organisation: 'huize-vlierbes', location: 'badhuis',
    about: 'Warm water, tijd en koffie na. Voor bewoners en voor gasten van buiten.',
    targetGroups: ['ouderen', 'lg', 'algemeen'], officeMix: { front: 0.75, mid: 0.1, back: 0.15 },
  },
  {
    slug: 'team-schuur', name: 'Dagopvang De Schuur', organisation: 'huize-vlierbes', location: 'de-schuur',
    about: 'Een dag op het erf, met dieren, een moestuin en een grote tafel.',
    targetGroups: ['ouderen', 'dementie', 'nah'], officeMix: { front: 0.75, mid: 0.1, back: 0.15 },
  },
  {
    slug: 'team-boomgaard', name: 'De Boomgaard', organisation: 'huize-vlierbes', location: 'weidelaan',
    about: 'Wonen, logeren en op krachten komen in Huize Vlierbes.',
    targetGroups: ['ouderen', 'dementie', 'palliatief'], officeMix: { front: 0.6, mid: 0.25, back: 0.15 },
  },
  {
    slug: 'team-thuiswind', name: 'Team Thuiswind', organisation: 'windveer', location: 'zeilmakerskade',
    about: 'Komt bij mensen thuis bij somberheid, angst of een leven dat is vastgelopen.',
    targetGroups: ['ggz', 'ouderen'], officeMix: { front: 0.55, mid: 0.3, back: 0.15 },
  },
  {
    slug: 'team-herstel', name: 'Team Herstel', organisation: 'windveer', location: 'gaardhuis',
    about: 'Groepen, wonen en hulp bij verslaving, door mensen die het kennen.',
    targetGroups: ['ggz'], officeMix: { front: 0.6, mid: 0.25, back: 0.15 },
  },
  {
    slug: 'team-gezin', name: 'Team Gezin', organisation: 'stekelbaars', location: 'schoolstraat',
    about: 'Naast ouders van kinderen tot 12 jaar, vooral thuis.',
    targetGroups: ['jeugd', 'mantelzorgers'], officeMix: { front: 0.65, mid: 0.2, back: 0.15 },
  },
  {
    slug: 'team-jong', name: 'Team Jong', organisation: 'stekelbaars', location: 'kajuit',
    about: 'Naast jongeren van 12 tot 23 jaar, op school, op straat en online.',
    targetGroups: ['jeugd', 'ggz'], officeMix: { front: 0.7, mid: 0.2, back: 0.1 },
  },
  {
    slug: 'team-werkenwijk', name: 'Team Werk en Wijk', organisation: 'de-rietvink', location: 'werkhaven',
    about: 'Werken, leren, sporten en meedoen, voor mensen met een beperking of hersenletsel.',
    targetGroups: ['vg', 'lg', 'nah'], officeMix: { front: 0.65, mid: 0.2, back: 0.15 },
  },
  {
    slug: 'team-rietpad', name: 'Team Rietpad', organisation: 'de-rietvink', location: 'rietpad',
    about: 'Wonen, logeren en hulp bij het leven van elke dag.',
    targetGroups: ['vg', 'lg', 'nah'], officeMix: { front: 0.65, mid: 0.2, back: 0.15 },
  },
  {
    slug: 'team-tuinkamer', name: 'De Tuinkamer', organisation: 'de-klokkentuin', location: 'molenweg',
    about: 'Dagopvang in een huis met een tuin, in Molenend en Zuiderhoek.',
    targetGroups: ['dementie'], officeMix: { front: 0.75, mid: 0.1, back: 0.15 },
  },
  {
    slug: 'team-onderweg', name: 'Team Onderweg', organisation: 'de-klokkentuin', location: 'molenweg',
    about: 'Casemanagers die thuis komen, bij mensen met dementie en hun familie.',
    targetGroups: ['dementie', 'mantelzorgers'], officeMix: { front: 0.6, mid: 0.25, back: 0.15 },
  },
  {
    slug: 'team-samen', name: 'Team Samen', organisation: 'aanschuif', location: 'marktplein',
    about: 'Zoekt bij elke vraag een mens die past: een maatje, een gastgezin of een invaller.',
    targetGroups: ['algemeen', 'mantelzorgers', 'ouderen'], officeMix: { front: 0.6, mid: 0.15, back: 0.25 },
  },
];
