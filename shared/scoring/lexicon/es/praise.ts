/** Spanish words of praise. */
export const praise = {
  4: `excelente excelentes excelencia perfecto perfecta perfectos perfectas perfectamente perfección espectacular espectaculares fantástico fantástica fantásticos increíble increíbles maravilloso
    maravillosa maravilla extraordinario extraordinaria impecable impecables magnífico magnífica magníficos inmejorable inmejorables estupendo
    estupenda estupendos insuperable excepcional excepcionales brillante impresionante impresionantes sensacional fabuloso fabulosa soberbio soberbia
    exquisita inigualable grandioso divino divina espléndido espléndida inolvidable buenísimo buenísima riquísimo riquísima comodísimo comodísima contentísima
    contentísimo contentísimos rapidísimo facilísimo`,
  3: `genial geniales encanta encantado encantada encantados encantó encantan encantador encantadora encantadores mejor mejores recomiendo recomendamos
    recomendable recomendables recomendado recomendada recomendaría recomendados recomendadísimo fenomenal precioso preciosa preciosos preciosidad súper ideal exquisito delicioso deliciosa deliciosos
    sobresaliente adoro adora amo amamos enamorado enamorada enamora felicidades enhorabuena bravo flipante flipar alucinante alucino bárbaro bestial
    chulo chula chulísimo chulada monísimo chollo joya pasada gozada disfrutar disfrutado disfrutamos repetiré repetiremos repetiría repetir acierto
    acertado fascinante fascina fascinado emocionante apasionante top crack imprescindible indispensable sorprendente feliz felices redondo diez
    matrícula maravillas satisfecho satisfecha satisfechos satisfechas satisfacción`,
  2: `bueno buena buenos buenas buen bien contento contenta contentos rápido rápida rápidos rápidas rápidamente rapidez
    fácil fáciles fácilmente facilidad cómodo cómoda cómodos cómodas comodidad bonito bonita bonitos bonitas lindo linda hermoso hermosa útil útiles
    utilidad práctico práctica prácticos calidad amable amables amabilidad atento atenta atentos atentas limpio limpia limpios limpias limpieza
    agradable agradables acogedor acogedora tranquilo tranquila resistente resistentes resistencia robusto robusta fiable fiables fiabilidad seguro segura
    eficaz eficaces eficacia eficiente eficientes efectivo efectiva profesional profesionales profesionalidad simpático simpática simpáticos elegante elegantes
    ligero ligera ligereza silencioso silenciosa rico rica ricos sabroso sabrosa sabrosos fresco frescos económico económica barato barata gusta gustó
    gustado gustan gustaron gusto gracias agradezco agradecido agradecida agradecer puntual puntuales puntualidad espacioso espaciosa amplio amplia
    amplias cumple cumplió cumplen funciona funcionan funcionó funcionando divertido divertida divertidos entretenido suave suaves suavidad blandito
    superó supera superado educado educada educados correctamente moderno moderna estable sólido sólida duradero duradera dura aguanta
    aguantan versátil compacto manejable intuitivo intuitiva sencillez claridad nítido nítida potente potencia preciso precisa precisión
    estético estética decorativo favorecedor favorece sienta sientan queda abriga calentito calentita mullido esponjoso crujiente jugoso tierno
    tierna casero abundante abundantes generoso generosa generosas variado variada variedad apetecible aromático aroma hidrata hidratada hidratado alivia
    alivio calma mejora mejorado mejoró mejoría ayuda ayudó ayudaron ayudado resolvieron resuelto solucionado solucionaron solucionó resuelven solución
    soluciona devolvieron eficazmente servicial serviciales cercano cercana cercanos cordial cordiales cariñoso trato honesto honesta honestos serio
    seria seriedad transparente confianza confiable garantía ganga oferta ahorro ahorrar ahorras ahorrado ventaja ventajas aporta merece mereció
    disfruta relajante relajado descanso descansar descansé romántico pintoresco vistas impoluto reluciente impecablemente cuidado cuidada
    cuidados detalle detalles detallista elaborado original originales ingenioso curioso gracioso positivo positiva positivamente óptimo óptima
    adecuado adecuada apropiado idóneo apto ajustable ajusta encaja encajan coincide protege protegido protegida enganchado engancha adictivo
    interesante interesantes educativo instructivo gratis gratuito gratuita regalazo regalo agradó apañado apaño resultón molan mola guay bonísimo rentable
    asequible asequibles acertada contundente eficientemente nuevecito brillantes ameno amena suavísima suavísimo vivos vivo chapó gustazo locos nítidos potentes sobrevivido avisó avisaron informado informaron atendieron
    explicaron asesoraron asesoramiento aconsejaron implicado implicados dedicación diligente diligencia resolutivo resolutiva resolutivos
    empático paciente comprensivo hospitalario hospitalidad bienvenida luminoso luminosa soleado renovado renovada equipado equipada
    completísimo completísima nutritivo saludable sano natural fresca refrescante cremoso cremosa dulcísimo delicado delicada elegancia distinguido
    sofisticado juvenil alegre coqueto ergonómico ergonómica plegable portátil lavable impermeable transpirable antideslizante aislante absorbe
    absorbente luminosidad colorido brillo reparado repararon instalaron rapidísima contentas majo maja majos majísimo campeón maestro
    fluido fluida estabilidad lograda logrado conseguido excelentemente
    sorprendido sorprendida sorprendió`,
  1: `correcto correcta sencillo sencilla sencillos normal claro clara completo completa nuevo nueva aceptable siempre grande grandes
    suficiente suficientes céntrico céntrica fino razonable razonables decente digno digna cumplidor contar listo lista volveré volveremos volvería
    vuelto esperado enseguida inmediato inmediata pronto temprano compraré compraría regalé regalar usarlo diario
    calienta enfría silenciosamente discreto garantizado fieles fiel exacto exacta exactamente pegas sobra`,
  0.5: 'desde sigue sigo además también hija hijo madre marido todos',
} as const;
