/** Spanish words of praise. */
export const praise = {
  4: `excelente excelentes excelencia perfecta perfectamente perfección espectacular espectaculares fantástica increíble maravilloso
    maravillosa maravilla extraordinaria impecable impecables magnífica inmejorable estupenda insuperable excepcional brillante
    impresionante sensacional fabulosa soberbio soberbia exquisita inigualable divina espléndida inolvidable buenísima riquísima
    comodísima contentísima contentísimos rapidísimo facilísimo sublime deslumbrante paradisíaco espectacularmente maravillosamente
    estupendamente perfectísimo buenísimos riquísimos bellísima preciosísima amabilísimo amabilísimos comodísimos simpatiquísimo
    limpísima grandiosa majestuoso`,
  3: `genial encanta encantado encantada encantados encantó encantan encantador encantadora encantadores mejor mejores recomiendo recomendada
    recomendaría recomendadísimo fenomenal preciosa preciosidad súper ideal exquisito sobresaliente adora amo amamos enamora felicidades
    enhorabuena bravo flipante alucinante bárbaro bestial chula monísimo chollo joya pasada gozada disfrutar disfrutado disfrutamos
    repetiré repetiremos repetiría repetir acierto acertado fascinante fascina emocionante apasionante top crack imprescindible
    indispensable sorprendente feliz felices redondo diez matrícula maravillas satisfecha satisfacción pasote flipa flipamos brutal
    cracks delicia deliciosas disfrute enganchada adictiva chulísima molón molar cojonuda alucina encantadísima aciertazo comprón
    chollazo gangazo fan fans superrecomendable superbien superbueno supercómodo supercontenta superfácil superútil superrápido preferida
    favorita ilusión ensueño maravillado maravillada enternecedor`,
  2: `bueno buen bien contenta rápida rápidamente rapidez fácil facilidad cómoda comodidad bonita linda hermosa útil utilidad práctica calidad
    amable amabilidad atenta limpia limpieza agradable acogedor tranquila resistente robusta fiable fiabilidad segura eficaz eficaces
    eficacia eficiente efectiva profesional profesionalidad simpática elegante ligera ligereza silencioso silenciosa rico rica sabrosa
    económica barata gusta gustaron gracias agradezco agradecer puntual puntualidad espaciosa amplia cumple cumplió funciona funcionando
    divertida suave suavidad blandito supera educada correctamente moderna estable sólido sólida duradera dura aguanta aguantan versátil
    compacto manejable intuitiva sencillez claridad nítida potente potencia precisa precisión estética decorativo favorecedor favorece
    sienta queda abriga calentita crujiente tierna abundante generosa variado variada variedad apetecible aromático aroma hidrata alivia
    calma mejora mejorado mejoró mejoría ayuda ayudaron resolvieron resuelto solucionado solución devolvieron eficazmente servicial
    cercana cordial cariñoso trato honesta seria seriedad transparente confianza confiable garantía ganga oferta ventaja aporta merece
    mereció disfruta descansé romántico pintoresco vistas reluciente impecablemente cuidada detalle detallista elaborado original
    ingenioso curioso gracioso positiva positivamente óptima adecuada apropiado idóneo apto ajustable ajusta encaja coincide protege
    enganchado engancha adictivo interesante instructivo gratis gratuita regalazo regalo agradó apañado apaño resultón molan mola guay
    bonísimo rentable asequible acertada contundente eficientemente nuevecito brillantes amena suavísima vivo chapó gustazo locos
    sobrevivido avisó avisaron informado atendieron explicaron asesoraron asesoramiento aconsejaron implicado dedicación diligente
    resolutiva empático paciente hospitalario hospitalidad bienvenida luminosa soleado renovada equipada completísima nutritivo saludable
    sano natural fresca refrescante cremosa dulcísimo delicada distinguido sofisticado juvenil alegre coqueto ergonómica plegable
    portátil lavable impermeable transpirable antideslizante aislante absorbe absorbente luminosidad colorido brillo reparado instalaron
    rapidísima majo maja campeón maestro fluida estabilidad lograda conseguido excelentemente sorprendió variadísima durísimo
    resistentísimo firme firmeza robustez acolchada mullida esponjosa elástica adaptable portable inalámbrico nitidez fluidez veloz
    veloces instantáneo polivalente luce vistosa llamativo finura refinado mimada esmero detallazo atentísimo dispuesto resuelve
    solventado orientaron explicó paciencia comprensiva cercanía humano encantadoras majísima hogareño casera sabrosas jugosa jugosas
    fresquísimo exquisitas sana digestivo tranquilidad silenciosos silencio amplitud impoluta ordenado idílico panorámicas relajada
    desconectar mejoré hidratante suaviza sedosa definido aprendí aprender didáctico pedagógico entretenida engancharse risas reír reímos
    emotivo inspirador enriquecedor útilísimo productivo ahorré competitivo seguridad cumplidores honestidad honrado formal agiliza
    facilita salvó salvado salva sorprende gratamente felicito felicitaciones aplauso olé merecidas conformes triunfé triunfamos éxito
    acertamos estanco hermético higiénico indestructible irrompible`,
  1: `correcto correcta sencilla normal clara completa nueva aceptable siempre grande suficiente céntrica fino razonable decente digna
    cumplidor contar lista volveré volveremos volvería vuelto esperado enseguida inmediata pronto temprano compraré compraría regalé
    regalar usarlo diario calienta enfría silenciosamente discreto garantizado fiel exacta exactamente pegas sobra volver repito
    repetimos repetida enviado inmediatamente precintado empaquetado embalada acorde idéntica igual apañada apaña clientela incluida
    obsequio cumpleaños navidad regalos cabe quedan quedó conjunta combina`,
  0.5: `desde sigo además también hija hijo madre marido todos padre abuela mujer familia amigos ambos permite años ahora`,
} as const;
