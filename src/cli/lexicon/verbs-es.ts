/** The Spanish verbs that the annotator knows. Features as in `annotate/languages/lexicon.ts`. */
export const REPORTING_ES = `
sqiv: decir declarar manifestar
p: informar advertir avisar prevenir alertar asegurar recordar convencer persuadir notificar tranquilizar
sqi: afirmar asegurar reconocer admitir confesar confirmar sostener garantizar alegar aducir
sqiv: considerar reafirmar ratificar
sq: añadir agregar anunciar precisar explicar indicar recordar subrayar señalar recalcar remarcar resaltar destacar notar observar responder contestar replicar concluir proseguir continuar insistir argumentar argüir objetar advertir avisar prevenir alertar informar revelar desvelar divulgar contar relatar narrar reportar testificar testimoniar confiar mencionar constatar detallar comentar escribir clamar proclamar matizar resumir tranquilizar justificar especificar comunicar sugerir recomendar aconsejar conceder convenir protestar rectificar corregir demostrar reivindicar notificar atestiguar pronosticar predecir vaticinar augurar exponer apuntar puntualizar apostillar aclarar expresar sentenciar zanjar reiterar repetir enfatizar denunciar dictaminar decretar establecer publicar tuitear titular analizar acotar aseverar abundar referir exclamar postular evidenciar estipular incidir bromear ironizar barruntar
sqti: creer pensar estimar esperar temer lamentar desear
sqt: opinar juzgar suponer imaginar sospechar presumir entender prever anticipar calcular celebrar apreciar defender abogar valorar
sqid: prometer jurar
dr: comprometer jactar
ri: ver
sqr: quejar alegrar preocupar felicitar extrañar indignar jactar vanagloriar disculpar congratular
sqakv: preguntar
sqa: interrogar cuestionar inquirir
sqk: exigir pedir ordenar suplicar implorar reclamar solicitar instar requerir rogar
sqni: negar desmentir
sqn: rebatir refutar
q: lanzar ironizar bromear deslizar sonreír reír suspirar murmurar susurrar gritar chillar vociferar mascullar balbucear tartamudear pronunciar soltar espetar reprochar criticar increpar burlar interrumpir intervenir completar aprobar saludar presumir citar cantar orar arengar animar invitar exhortar remachar rematar redondear terciar apuntillar retrucar leer
m: denunciar calificar acusar tachar tildar evocar criticar condenar alabar elogiar saludar reclamar pedir exigir deplorar lamentar describir definir presentar hablar invocar defender expresar comparar rechazar excluir prometer proponer mencionar citar censurar aprobar apoyar animar invitar esperar temer apodar llamar decir declarar juzgar considerar creer ver reprochar atribuir asegurar afirmar subrayar recordar señalar anunciar garantizar reconocer admitir confirmar explicar insistir abogar apostar reivindicar amenazar jurar constar figurar
mv: mostrar comprometer
`;

export const COMMON_ES = `
ser estar haber tener hacer poder deber querer saber ir venir tomar poner ver quedar seguir pasar dar llevar dejar permitir servir parecer vivir morir nacer partir salir entrar llegar caer subir bajar perder ganar jugar comenzar empezar terminar acabar cesar abrir cerrar crear producir construir destruir conducir reducir aumentar disminuir alcanzar obtener recibir acoger ofrecer proponer imponer oponer disponer pagar comprar vender costar representar constituir formar comprender contener incluir excluir pertenecer depender consistir existir durar sufrir conocer aprender enseñar estudiar buscar encontrar descubrir olvidar guardar conservar mantener ayudar proteger atacar combatir luchar golpear matar herir asesinar detener liberar condenar acusar perseguir investigar oír escuchar mirar mostrar organizar participar asistir reunir votar elegir nombrar designar decidir adoptar aprobar rechazar aceptar autorizar prohibir impedir evitar provocar causar suscitar lanzar tirar enviar transmitir entregar volver regresar abandonar huir escapar cambiar modificar transformar evolucionar mejorar desarrollar reforzar amenazar amar preferir intentar lograr conseguir fracasar emplear utilizar aplicar ejercer ocupar trabajar funcionar dormir comer beber caminar correr cruzar tocar llamar necesitar valer merecer preparar actuar reaccionar resolver tratar gestionar dirigir controlar dominar invertir financiar gastar figurar aparecer desaparecer ocurrir suceder estallar explotar residir instalar situar beneficiar faltar bastar corresponder superar firmar negociar viajar visitar envolver costar devolver atribuir asociar incorporar cobrar gozar celebrar deber quedar
`;
