/** Every construct of reported speech that Spanish news has, in sentences to be checked by eye. */
import { describe } from 'vitest';
import { construct } from './notation.ts';

const spanish = (name: string, ...sentences: [kinds: string, noted: string][]): void =>
  construct('es', 'Un invierno en Villarnoso', name, sentences);

describe('estilo directo y su verbo', () => {
  spanish(
    'detrás, con el sujeto pospuesto',
    ['direct', '«[La presa aguantará]», {dijo} <Nuria Ferrol>.'],
    ['direct', '"[Nadie durmió]", {recuerda} <el molinero>, que vive junto al río.'],
    ['direct', '“[Hay que esperar]”, {aseguró} ayer <la alcaldesa>.'],
  );
  spanish(
    'detrás, sin sujeto',
    ['direct', '«[No me arrepiento de nada]», {ironizó}.'],
    ['direct', '"[Se trata de una medida de prudencia]", {recalcó}.'],
    ['direct', '«[El río no espera a nadie]», {ha añadido}.'],
  );
  spanish(
    'delante, con dos puntos o coma',
    ['direct', '<La ingeniera> {explicó}: «[La presa es más vieja que el pueblo]».'],
    ['direct', '<El alcalde> {respondió}: "[Ya veremos]".'],
    ['direct', 'Y {concluyó}: «[Que decida el agua]».'],
  );
  spanish(
    'en medio',
    ['direct', '«[La presa] —{afirmó} <Ferrol>— [es más vieja que el pueblo]».'],
    ['direct', '"[Podemos esperar]", {dijo} <el molinero>, "[pero el río no]".'],
    ['direct', '«[No]», {insistió} <la alcaldesa>, «[y no lo diré dos veces]».'],
  );
  spanish(
    'entre frases: lo que sigue es otra cita',
    ['direct, direct', '«[1|Estamos cansados]», {1|dijo} <1|Nuria Ferrol>. «[2|El río no se cansa]».'],
    ['direct, direct', '"[1|Conté nueve barcas]", {1|relató} <1|el barquero>. "[2|A mediodía quedaban dos]".'],
    ['direct, direct', '“[1|Pregunte al río]”, {1|contestó} <1|la vecina>. “[2|Él lleva las cuentas]”.'],
  );
  spanish(
    'con rayas',
    ['direct', '—[La presa aguantará] —{dijo} <Nuria Ferrol>.'],
    ['direct', '—[Nadie durmió] —{respondió} <el molinero>—, [ni los perros].'],
    ['direct', '—[¿Quién paga?] —{preguntó} <la vecina>.'],
  );
  spanish(
    'en varios párrafos',
    ['direct', '<Ferrol> {explicó}: «[La presa es vieja].\n»[No se cambiará este año]».'],
    ['direct', '«[Primero llegó el ruido].\n»[Luego llegó el agua]», {contó} <el molinero>.'],
    ['direct', '<La alcaldesa> {leyó}: "[No hay barcas].\n"[Tampoco hay luz]".'],
  );
  spanish(
    'con el verbo en la frase anterior',
    ['direct', 'El molinero no está convencido. «[Eso ya lo he oído antes]».'],
    ['direct', '<Nuria Ferrol> {se ríe}. «[Mi padre levantó esa presa con sus manos]».'],
    ['direct', 'Nadie dio las gracias al barquero. "[No lo hice por eso]".'],
  );
  spanish(
    'con firma',
    ['direct', '«[El río estaba antes que nosotros]». — <Ada Robledo>, vecina del Molino'],
    ['direct', '"[Un pueblo sin presa es un lago]" – <Nuria Ferrol>, ingeniera'],
    ['direct', '«[Que se inunde]». — <Tomás Arcos>'],
  );
  spanish(
    'con quien y un verbo que cierra',
    ['direct', '«[Hubo suerte]», {declaró} a la radio <la jefa de bomberos>.'],
    ['direct', '"[Nos avisaron tarde]", {lamenta} <el portavoz de los vecinos>.'],
    ['direct', '«[El puente está cerrado]», {escribió} <el ayuntamiento> en un comunicado.'],
  );
});

describe('estilo indirecto', () => {
  spanish(
    'con que',
    ['indirect', '<Nuria Ferrol> {dijo} que [la presa aguantaría].'],
    ['indirect', '<El molinero> {insiste} en que [nadie le avisó].'],
    ['indirect', '<Dos testigos> {han declarado} que [la compuerta estaba abierta].'],
  );
  spanish(
    'con el sujeto detrás',
    ['indirect', '{Aseguró} ayer <el ministro> que [no habrá subidas].'],
    ['indirect', 'Ayer {anunció} <la alcaldesa> que [el puente reabrirá en mayo].'],
    ['indirect', '{Sostiene} <la ingeniera> que [el muro es nuevo].'],
  );
  spanish(
    'sin sujeto',
    ['indirect', '{Aseguró} que [el manantial había perdido agua].'],
    ['indirect', 'También {recordó} que [nadie ha pagado todavía].'],
    ['indirect', 'Y {añadió} que [volvería en primavera].'],
  );
  spanish(
    'el verbo detrás de lo dicho',
    ['indirect', '[La presa aguantará hasta la primavera], {aseguran} <los técnicos>.'],
    ['indirect', '[El cuerpo fue hallado cerca del molino], {precisó} <la Guardia Civil>.'],
    ['indirect', '[Faltan once barcas], {informó} hoy <el diario El Faro>.'],
  );
  spanish(
    'gerundio',
    [
      'indirect, indirect',
      '<1|<2|Ferrol>> {1|dijo} que [1|la presa era segura], {2|añadiendo} que [2|el puente no lo era].',
    ],
    ['indirect', '<La alcaldesa> cerró el puente, {alegando} que [ya no era seguro].'],
    ['indirect', '<El consejo> se negó, {argumentando} que [no quedaba dinero].'],
  );
  spanish(
    'infinitivo',
    ['indirect', '<La empresa> {asegura} [haber revisado cada bomba].'],
    ['indirect', '<El alcalde> {prometió} [reabrir el puente en Pascua].'],
    ['indirect', '<La ingeniera> {dice} [estar tranquila].'],
  );
  spanish(
    'estar con gerundio, pluscuamperfecto, perífrasis',
    ['indirect', '<Los vecinos> {están diciendo} que [el agua sube].'],
    ['indirect', '<La alcaldesa> {había anunciado} que [el puente seguiría cerrado].'],
    ['indirect', '<El molinero> {había dicho} que [nadie le avisó].'],
  );
  spanish(
    'según',
    ['indirect', '{Según} <Nuria Ferrol>, [la presa aguantará].'],
    ['indirect', '[El puente se movió dos dedos], {según} <un informe> publicado el lunes.'],
    ['indirect', '[Las bombas fallaron], {según explicó} <la empresa>.'],
  );
  spanish(
    'de acuerdo con, a juicio de, en opinión de',
    ['indirect', '{De acuerdo con} <la ingeniera>, [la presa aguantará].'],
    ['indirect', '{A juicio} <de los técnicos>, [el daño era previsible].'],
    ['indirect', '[El puente], {en opinión} <de la alcaldesa>, [debería ser de piedra].'],
  );
  spanish(
    'para alguien',
    ['indirect', '{Para} <Nuria Ferrol>, [el puente es un peligro].'],
    ['mixed', '{Para} <el consejero>, [el plan “nace muerto]”.'],
    ['indirect', '{Para} <la ministra>, [no hay motivo de alarma].'],
  );
  spanish(
    'como dice alguien',
    ['indirect', '[La presa es más vieja que el pueblo], como {dice} <el molinero>.'],
    ['indirect', 'Como {explicó} <Ferrol>, [las compuertas se abren desde abajo].'],
    ['indirect', '[El río baja limpio], tal y como {informó} <la Junta>.'],
  );
  spanish(
    'relativo',
    ['indirect', '<Nuria Ferrol>, quien {sostiene} que [la presa es segura], vive río arriba.'],
    ['indirect', '<El molinero>, que {afirma} que [nadie le avisó], se fue pronto.'],
    ['indirect', '<Tomás Arcos>, que {aseguraba} que [el agua volvería], calló.'],
  );
  spanish(
    'pasiva e impersonal',
    ['indirect', '{Se dice} que [la fuente volverá antes de las fiestas].'],
    ['indirect', '{Fue anunciado} que [el puente seguiría cerrado].'],
    ['indirect', '{Se ha informado} de que [no hay heridos].'],
  );
  spanish(
    'de que, en que',
    ['indirect', '<La alcaldesa> {informó} de que [el puente reabrirá].'],
    ['indirect', '<El técnico> {advierte} de que [el agua puede volver].'],
    ['indirect', '<Ferrol> {insistió} en que [no había peligro].'],
  );
  spanish(
    'pregunta y negación',
    ['indirect asked', '<El molinero> {preguntó} si [alguien pagaría].'],
    ['indirect denied', '<La empresa> {niega} que [las bombas fallaran].'],
    ['indirect asked', '<Los vecinos> {se preguntan} [cuándo volverá el agua].'],
  );
  spanish(
    'niega haber',
    ['indirect denied', '<El guarda> {niega} [haber dejado abierta la compuerta].'],
    ['indirect denied', '<Tomás Arcos> {desmintió} que [hubiera recibido la carta].'],
    ['indirect denied', '<La alcaldesa> {ha negado} [haber firmado el informe].'],
  );
  spanish(
    'quién habla: un organismo, un documento, un grupo, una capital',
    ['indirect', '<La Junta de Aguas de Villarnoso> {dice} que [el río está limpio].'],
    ['indirect', '<Un informe> {concluye} que [nueve bombas fallaron].'],
    ['indirect', '<Madrid> {asegura} que [no queda dinero].'],
  );
  spanish(
    'dos oraciones con un verbo',
    ['indirect', '<El alcalde> {dijo} que [el puente estaba cerrado y que habría una barca].'],
    ['indirect', '<Ferrol> {explicó} que [la presa era vieja y que nadie debía alarmarse].'],
    ['indirect', '<La alcaldesa> {confirmó} que [el agua ha bajado y el molino funciona].'],
  );
  spanish(
    'con el pronombre detrás del verbo, con preguntas de preposición, con sujetos de toda clase',
    ['indirect', 'Al {decirle} que [nadie pagaría], <la alcaldesa> se levantó.'],
    ['indirect asked', '<Los vecinos> {se preguntaban} [por qué el molino seguía parado].'],
    ['indirect', '[La feria crece cada año], {reportó} <vallenoticias.com>.'],
  );
  spanish(
    'titulares',
    ['indirect', '<El alcalde> {reitera} que [la presa es segura]'],
    ['indirect', '[La presa aguantará], {dice} <la ingeniera>'],
    ['direct', '«[Tuvimos suerte]», {dice} <el molinero>'],
  );
});

describe('palabras dentro de la frase', () => {
  spanish(
    'una oración contada, en parte entre comillas',
    ['mixed', '<Nuria Ferrol> {dijo} que [la presa estaba «como una campana]».'],
    ['mixed', '<El molinero> {sostiene} que [el consejo "miró a otro lado]".'],
    ['mixed', '{Advirtió} que [el puente es «un peligro para cualquiera» que lo cruce].'],
  );
  spanish(
    'calificar, tildar, llamar',
    ['mixed', '<El alcalde> {calificó} la riada de «[lección de humildad]».'],
    ['mixed', '<Los vecinos> {tildan} el puente de "[trampa]".'],
    ['mixed', '<Tomás Arcos> {definió} el informe como «[una novela]».'],
  );
  spanish(
    'acusar, criticar, alabar',
    ['mixed', '<Los molineros> {acusan} a la empresa de «[esconder los planos]».'],
    ['mixed', '<El obispo> {elogió} el «[valor callado]» de los bomberos.'],
    ['mixed', '<La oposición> {denunció} la "[ceguera del consejo]".'],
  );
  spanish(
    'mostrarse, decirse, pedir',
    ['mixed', '<La alcaldesa> {se mostró} «[tranquila]».'],
    ['mixed', '<El consejo> {pidió} «[paciencia y sacos de arena]».'],
    ['mixed', '<Ferrol> {habló} de «[una noche que nadie olvidará]».'],
  );
  spanish(
    'subjuntivo pedido, con palabras',
    ['mixed', '<La alcaldesa> {pidió} a los vecinos que «[no crucen el puente» de noche].'],
    ['mixed', '<El sindicato> {exigió} que [se paguen "hasta las últimas horas]".'],
    ['mixed', '<Ferrol> {reclamó} a los partidos que [hagan «un esfuerzo]».'],
  );
});

describe('cita en cita', () => {
  spanish(
    'una cita dentro de otra',
    ['direct, direct', '«[1|<2|Mi abuela> {2|decía}: “[2|No te fíes del río]”]», {1|cuenta} <1|Tomás Arcos>.'],
    ['direct, direct', '<1|La maestra> {1|recordó}: «[1|<2|Un niño> me {2|preguntó}: “[2|¿Se ahogarán los peces?]”]».'],
    ['direct, direct', '"[1|<2|El guarda> {2|gritó}: \'[2|Corred]\' y corrimos]", {1|dijo} <1|la niña>.'],
  );
  spanish(
    'lo contado dentro de una cita',
    ['direct, indirect', '«[1|<2|La empresa> {2|dice} que [2|las bombas funcionaron]]», {1|lamentó} <1|Ferrol>.'],
    ['direct, indirect', '<1|El molinero> {1|dijo}: «[1|Nos {2|dijeron} que [2|la compuerta estaba cerrada]]».'],
    [
      'indirect, indirect',
      '<1|El alcalde> {1|dijo} que [1|<2|la ingeniera> {2|había prometido} que [2|la presa aguantaría]].',
    ],
  );
});

describe('comillas de toda clase', () => {
  spanish(
    'sin cerrar, sin abrir, con espacios',
    ['direct', '<Nuria Ferrol> {dijo}: «[La presa aguantará].'],
    ['direct', '[Las ventas han caído a la mitad desde mayo] ", {explica} <el informe>.'],
    ['direct', '« [La presa aguantará] », {dijo} <Nuria Ferrol>.'],
  );
});

describe('no son citas', () => {
  spanish(
    'palabras entre comillas que nadie dijo',
    ['', 'El llamado «mercado flotante» abre el domingo.'],
    ['', 'La película «El molino ahogado» se proyectó en la plaza.'],
    ['', 'Una barca llamada "Paciencia" quedó en la orilla.'],
  );
  spanish(
    'actos de palabra sin palabras',
    ['', 'El alcalde anunció su dimisión el viernes.'],
    ['', 'El consejo no quiso comentar el informe.'],
    ['', 'Los vecinos denunciaron la falta de barcas.'],
  );
  spanish(
    'órdenes, deseos, hechos impersonales',
    ['', 'La policía ordenó a los vecinos que dejaran sus casas.'],
    ['', 'Se espera que el puente reabra en mayo.'],
    ['', 'Si te dijera que la presa cayó, nadie se movería.'],
  );
});

describe('lo contado y lo que lo rodea', () => {
  spanish(
    'una fecha entre el verbo y lo contado',
    ['indirect', '<El club> {anunció} el 3 de abril de 2009 que [Iker Robles dejaría el equipo].'],
    ['indirect', '<La alcaldesa> {confirmó} el pasado 7 de mayo que [el molino cerraría].'],
    ['indirect', '<El molinero> {aseguró} el lunes pasado que [nadie había llamado].'],
  );
  spanish('un segundo verbo al mismo tiempo', [
    'indirect, mixed',
    '<1|El alcalde> {1|indicó} que [1|la presa está llena], al tiempo que {2|aseguró} que "[2|no habrá daños]".',
  ]);
  spanish('detrás de una subordinada', [
    'indirect',
    'Aunque tanto Ferrol como <Solís> {aseguraron} después que [la nota era falsa], el comentario molestó al alcalde.',
  ]);
  spanish(
    'verbos de queja, de confianza y de duda, con su subjuntivo',
    ['indirect', '<Robles> {se quejó} de que [el molino cerrara].'],
    ['indirect', '<La alcaldesa> {confía} en que [la presa aguante].'],
    ['indirect', '<La ingeniera> {mantiene} que [la presa es segura].'],
    ['indirect', '<El molinero> {adelantó} que [el puente volverá].'],
  );
  spanish(
    'lo que se manda o aún no se ha dicho',
    ['', 'La policía ordenó que se cerraran las casas.'],
    ['', 'Nadie quiere que se vuelva a plantear que el molino cierre.'],
  );
  spanish(
    'dos puntos sin comillas, un fallo, un rumor',
    ['indirect', '<El alcalde> {declaró}: [la presa está terminada].'],
    ['indirect', '<El tribunal> {falló} que [la venta era nula].'],
  );
  spanish('cómo y por qué', ['indirect', '<Robles> {explicó} [cómo había perdido la barca].']);
  spanish('un gerundio entre el sujeto y su verbo', [
    'indirect',
    '<El alcalde>, {afirmando} que [la luz es una onda], ganó el premio.',
  ]);
  spanish(
    'el artículo no es un verbo',
    ['indirect', '<El alcalde> {dijo} que [todo era una broma].'],
    ['indirect', '<Los historiadores> {opinan} que [el puente es más viejo].'],
  );
});
