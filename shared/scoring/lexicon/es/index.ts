import type { LexiconSource } from '../lexicon.ts';
import { complaintPhrases, plainPhrases } from './complaint-phrases.ts';
import { complaints } from './complaints.ts';
import { praisePhrases } from './praise-phrases.ts';
import { praise } from './praise.ts';

/** Spanish of reviews, written by hand. */
export const es: LexiconSource = {
  words: {
    ...praise,
    ...complaints,
    0: `aparato colores color día tarde serie mesa agua ordenador pelo usado visto luego ajuste ajustes función funciones aceite juguete juguetes equipo equipos gran parte partes efecto efectos siento deja dejan dejar dejado tire tirar sale salen salir corte cortes cortar ninguna ninguno partido partida loco loca polvo clave claves hospital maneja aceites`,
  },
  phrases: { ...praisePhrases, ...complaintPhrases, ...plainPhrases },
  negators: 'no nunca jamás ni sin ningún ninguna ninguno nada tampoco nadie apenas nula nulo falta',
  concord: true,
  privatives: 'sin ni',
  boosters: `muy realmente super súper totalmente absolutamente extremadamente tan demasiado bastante sumamente verdaderamente
    increíblemente completamente especialmente muchísimo mucho mucha tremendamente enormemente altamente bien hiper ultra más
    sinceramente francamente`,
  dampeners: 'poco algo casi relativamente ligeramente medio quizás quizá levemente parcialmente',
  contrast: `pero embargo excepto salvo sino obstante`,
  concessions: 'aunque',
};
