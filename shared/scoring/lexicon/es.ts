import type { LexiconSource } from './lexicon.ts';

/** Spanish of reviews, written by hand. */
export const es: LexiconSource = {
  words: {
    4: 'excelente perfecto perfecta perfectamente espectacular fantástico fantástica increíble maravilloso maravillosa extraordinario impecable magnífico inmejorable estupendo estupenda',
    3: 'genial encanta encantado encantada encantó encantan mejor mejores recomiendo recomendable recomendado fenomenal precioso preciosa súper ideal exquisito delicioso deliciosa ideal sobresaliente adoro',
    2: `bueno buena buenos buenas buen bien contento contenta satisfecho satisfecha rápido rápida rápidamente fácil cómodo cómoda bonito bonita útil
      práctico calidad amable amables atento atenta atentos limpio limpia agradable acogedor tranquilo resistente robusto fiable seguro eficaz
      eficiente profesional simpático simpáticos elegante ligero silencioso rico rica sabroso fresco económico barato gusta gustó gustado gracias
      puntual espacioso amplio acierto cumple cumplió funciona divertido suave superó educado correctamente moderno`,
    1: 'correcto correcta sencillo sencilla normal claro completo nuevo aceptable siempre grande original suficiente céntrico',
    '-1': 'caro cara pequeño pequeña poco lento lenta ruido ruidoso duro frío lástima regular esperar espera devolver devuelto devolución solo desgraciadamente lamentablemente difícil viejo estrecho justo pesado oscuro demasiado',
    '-2': `malo mala malos malas mal decepcionado decepcionada decepción decepcionante roto rota rompe rompió defectuoso defectuosa defecto fallo fallos falla
      fallan problema problemas sucio sucia incómodo incómoda inútil desagradable mediocre falta faltaba faltan error retraso dañado rayado estropeado
      imposible incompetente soso insípido olor huele débil evitar arrepiento queja incompleto engañoso engaño perdido pérdida nunca falso
      tarde maleducado borde nadie reclamar reclamación reembolso dejó flojo feo fea sobrevalorado averiado`,
    '-3': 'horrible pésimo pésima fatal terrible desastre estafa estafadores vergüenza vergonzoso lamentable peor basura asco asqueroso inaceptable espantoso deplorable pesadilla peligroso mierda timo robo porquería',
  },
  phrases: {
    3: [
      'muy bien|bueno|buena|contento|contenta|recomendable',
      'lo recomiendo',
      'calidad precio',
      'de diez|10',
      'sin duda',
      'vale la pena',
      'merece la pena',
    ],
    2: ['sin problemas|problema', 'nada mal', 'tal como', 'todo bien|correcto|perfecto'],
    '-1': ['demasiado pequeño|grande|caro|corto|largo|lento', 'sin más', 'no está mal'],
    '-2': [
      'no funciona|funcionan|sirve|sirven|vale|recomiendo|recomendable',
      'no lo recomiendo',
      'pérdida de tiempo|dinero',
      'dejó de funcionar',
      'no ha llegado',
      'deja que desear',
      'deja mucho que desear',
      'mala calidad|experiencia',
    ],
    '-3': ['nunca más', 'no compréis|compren', 'tirar el dinero'],
    0: ['si bien', 'más bien', 'buenos días', 'buenas tardes', 'no solo', 'bien sea'],
  },
  negators: 'no nunca jamás ni sin ningún ninguna ninguno nada tampoco nadie',
  boosters:
    'muy realmente super súper totalmente absolutamente extremadamente tan demasiado bastante sumamente',
  dampeners: 'poco algo casi relativamente ligeramente',
  contrast: 'pero aunque sin-embargo excepto salvo embargo',
};
