import type { LexiconSource } from '../lexicon.ts';
import { complaintPhrases, plainPhrases } from './complaint-phrases.ts';
import { complaints } from './complaints.ts';
import { praisePhrases } from './praise-phrases.ts';
import { praise } from './praise.ts';

/** French of reviews, written by hand. */
export const fr: LexiconSource = {
  words: {
    ...praise,
    ...complaints,
    0: `remplacer fin jour année bouton touche cheveux gens facture utilisé fonction fonctions vol plante plantes coupe couper coupes plis accueil coup coups application applications range ranges fond fonds visiblement vue femme fini finie couleur aise mise mises colle pique lisse glisse chauffe poils passe juste`,
  },
  phrases: { ...praisePhrases, ...complaintPhrases, ...plainPhrases },
  negators: `pas ne n non jamais rien aucun aucune aucunement sans ni nullement guère nul personne manque`,
  concord: true,
  privatives: 'sans ni',
  boosters: `très vraiment trop super extrêmement tellement absolument totalement particulièrement si tout fort hyper ultra carrément
    franchement complètement parfaitement beaucoup bien tres trés énormément entièrement réellement vachement grave rudement
    incroyablement exceptionnellement plus`,
  dampeners: `peu assez plutôt légèrement presque relativement parfois moyennement quelque quasi quasiment globalement`,
  contrast: `mais cependant toutefois pourtant néanmoins sauf hormis seulement`,
  concessions: 'malgré quoique',
};
