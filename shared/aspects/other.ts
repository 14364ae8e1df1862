import type { Aspect } from './aspect.ts';

/** What no other aspect covers. Only its own words speak for it; the scorer adds texts without any aspect. */
export const other: Aspect = {
  id: 'other',
  words: {
    en: 'location neighborhood neighbourhood parking venue event contract office interview team weather crowd station',
    de: `lage standort parkplatz parken veranstaltung arbeitgeber vertrag büro vorstellungsgespräch umgebung homeoffice nachbarschaft
      haltestelle bahnhof strand bewerbung vorstellung kollegen gehalt arbeitszeit arbeitszeiten arbeitsklima wetter stadt gegend
      verkehrsanbindung innenstadt vertragslaufzeit`,
    fr: `emplacement quartier parking événement contrat bureau situation situé située gare plage ville métro voisins météo collègues
      salaire entretien centre-ville environs stationnement proximité`,
    es: `ubicación barrio aparcamiento evento contrato oficina situación situado situada estación playa ciudad metro vecinos colegas
      sueldo entrevista centro alrededores parking clima`,
    it: `posizione quartiere parcheggio evento contratto ufficio zona situato stazione spiaggia città metro vicini stipendio colloquio
      centro dintorni meteo`,
    nl: `locatie buurt parkeren evenement contract kantoor ligging gelegen station strand stad metro buren collega salaris sollicitatie
      centrum omgeving parkeerplaats werkgever`,
    pt: `localização bairro estacionamento evento contrato escritório localizado situado estação praia cidade metrô metro vizinhos
      colegas salário entrevista centro arredores estacionar clima`,
  },
  examples: [
    { language: 'en', text: 'The location is close to the station.' },
    { language: 'de', text: 'Die Lage ist zentral, der Parkplatz groß.' },
  ],
};
