import type { Language } from '../text/language.ts';
import { classLists, type ClassLists } from './gap/class-lists.ts';
import { de as deCues } from './gap/cues/de.ts';
import { en as enCues } from './gap/cues/en.ts';
import { es as esCues } from './gap/cues/es.ts';
import { fr as frCues } from './gap/cues/fr.ts';
import { it as itCues } from './gap/cues/it.ts';
import { nl as nlCues } from './gap/cues/nl.ts';
import { pt as ptCues } from './gap/cues/pt.ts';
import { de as deHazards } from './hazards/de.ts';
import { en as enHazards } from './hazards/en.ts';
import { es as esHazards } from './hazards/es.ts';
import { fr as frHazards } from './hazards/fr.ts';
import type { HazardSource } from './hazards/hazard-source.ts';
import { it as itHazards } from './hazards/it.ts';
import { nl as nlHazards } from './hazards/nl.ts';
import { pt as ptHazards } from './hazards/pt.ts';
import { de } from './lexicon/de/index.ts';
import { en } from './lexicon/en.ts';
import { es } from './lexicon/es/index.ts';
import { fr } from './lexicon/fr/index.ts';
import { it } from './lexicon/it/index.ts';
import type { LexiconSource } from './lexicon/lexicon.ts';
import { nl } from './lexicon/nl/index.ts';
import { pt } from './lexicon/pt/index.ts';

/** All that is written by hand about a language; plain data. */
export interface LanguageLists {
  readonly lexicon: LexiconSource;
  /** Lines in the syntax of `add-cues.ts`. */
  readonly cues: string;
  readonly hazards: HazardSource;
  readonly classes: ClassLists;
}

const lists: Readonly<Record<Language, LanguageLists>> = {
  en: { lexicon: en, cues: enCues, hazards: enHazards, classes: classLists.en },
  de: { lexicon: de, cues: deCues, hazards: deHazards, classes: classLists.de },
  fr: { lexicon: fr, cues: frCues, hazards: frHazards, classes: classLists.fr },
  es: { lexicon: es, cues: esCues, hazards: esHazards, classes: classLists.es },
  it: { lexicon: it, cues: itCues, hazards: itHazards, classes: classLists.it },
  nl: { lexicon: nl, cues: nlCues, hazards: nlHazards, classes: classLists.nl },
  pt: { lexicon: pt, cues: ptCues, hazards: ptHazards, classes: classLists.pt },
};

/** Import it as `#lists/languages`: bundles carry the lists packed (`infra/pack-lists.ts`). */
export const listsOf = (language: Language): LanguageLists => lists[language];
