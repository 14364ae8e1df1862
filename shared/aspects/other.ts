import type { Aspect } from './aspect.ts';

/** What no other aspect covers. Only its own words speak for it; the scorer adds texts without any aspect. */
export const other: Aspect = {
  id: 'other',
  words: {
    en: 'location neighborhood neighbourhood parking venue event contract office interview team weather crowd station',
    de: 'lage standort parkplatz parken veranstaltung arbeitgeber vertrag büro vorstellungsgespräch umgebung homeoffice',
    fr: 'emplacement quartier parking événement contrat bureau',
    es: 'ubicación barrio aparcamiento evento contrato oficina',
    it: 'posizione quartiere parcheggio evento contratto ufficio',
    nl: 'locatie buurt parkeren evenement contract kantoor',
    pt: 'localização bairro estacionamento evento contrato escritório',
  },
  examples: [
    { language: 'en', text: 'The location is close to the station.' },
    { language: 'de', text: 'Die Lage ist zentral, der Parkplatz groß.' },
  ],
};
