/** What Spanish names are made of: titles, bodies, things, offices, nouns of roles, nations, places. */
import { NO_NAMES } from './name-data.ts';
import type { NameData } from './name-data.ts';
import { wordSet } from './word-set.ts';

/** Nouns by class (`lexicon.ts`), lower case. */
export const NOUNS_ES = {
  TITLE: `sr. sra. sres. srta. dr. dra. d. dña. don doña señor señora señorita señores doctor doctora profesor profesora sor fray monseñor lic.
    ing. sr sra dr dra`,
  ROLE: `
    presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra viceministro viceministra exministro primer
    secretario secretaria subsecretario jefe jefa líder dirigente dirigenta director directora subdirector portavoz vocero vocera alcalde
    alcaldesa exalcalde teniente concejal concejala edil diputado diputada senador senadora congresista parlamentario parlamentaria
    eurodiputado eurodiputada candidato candidata consejero consejera conseller consellera president delegado delegada subdelegado gobernador
    gobernadora intendente prefecto comisario comisaria comisionado fiscal fiscala procurador procuradora abogado abogada juez jueza
    magistrado magistrada policía guardia agente inspector inspectora general coronel capitán comandante almirante sargento soldado
    embajador embajadora cónsul diplomático diplomática rey reina príncipe princesa papa cardenal arzobispo obispo sacerdote cura párroco
    imán rabino monja médico médica cirujano enfermero enfermera doctor profesor maestro maestra docente catedrático catedrática
    rector rectora decano investigador investigadora científico científica biólogo bióloga físico química historiador historiadora sociólogo politólogo
    experto experta especialista analista economista periodista redactor redactora editor editora escritor escritora autor autora novelista
    poeta cineasta actor actriz cantante músico artista pintor pintora futbolista jugador jugadora delantero portero entrenador
    entrenadora seleccionador técnico deportista atleta ciclista patrón empresario empresaria fundador fundadora cofundador gerente
    responsable representante encargado encargada coordinador coordinadora titular sindicalista militante activista manifestante testigo
    habitante vecino vecina residente víctima superviviente sospechoso acusado acusada detenido imputado preso madre padre hijo hija
    hermano hermana mujer hombre esposa esposo marido viuda viudo novio novia abuelo abuela tío tía amigo amiga joven niño niña estudiante alumno
    alumna agricultor agricultora pescador obrero obrera trabajador trabajadora empleado empleada cliente usuario usuaria pasajero pasajera turista
    piloto conductor conductora astronauta ingeniero ingeniera arquitecto arquitecta canciller negociador mediador mediadora relator relatora opositor
    opositora mandatario mandataria fuente interlocutor lector lectora bibliotecario bibliotecaria veterinario veterinaria dependiente panadera panadero hidróloga hidrólogo
    funcionario funcionaria secretaria miembro socio socia colega compañero compañera autores autoridades`,
  GROUP: `
    gobierno partido policía ejército sindicato asociación federación confederación organización organismo ministerio consejería
    ayuntamiento alcaldía fiscalía tribunal corte juzgado consejo asamblea comisión comité agencia empresa sociedad grupo compañía firma banco
    universidad instituto observatorio periódico diario semanario revista rotativo cadena emisora radio televisión canal web portal
    oposición coalición movimiento ong onu unión liga club equipo dirección autoridades régimen país estado ciudad región comunidad
    senado parlamento congreso cámara presidencia junta generalitat diputación redacción prensa medios observadores expertos
    manifestantes vecinos habitantes rebeldes militantes electores fuentes patronal plataforma colectivo entidad fundación museo
    multinacional fabricante publicación rotativo familia familiares abogados investigadores científicos trabajadores ecologistas
    analistas médicos testigos organismo prefectura corporación bomberos`,
  DOC: `informe comunicado estudio encuesta sondeo documento texto carta declaración despacho artículo nota ley sentencia fallo balance tuit
    mensaje correo discurso libro auto resolución acta memoria investigación estadísticas datos cifras cálculos escrito dictamen
    estimaciones previsiones relato testimonio`,
  PLURAL: `ellos ellas fuentes autoridades autores expertos vecinos investigadores científicos familiares testigos`,
} as const;

export const NAMES_ES: NameData = {
  ...NO_NAMES,
  bodies: wordSet(
    `ministerio partido consejo universidad banco comisión unión federación liga organización agencia instituto observatorio
     ayuntamiento junta asociación comité consejería tribunal fiscalía corporación fundación`,
  ),
  knownBodies: wordSet('onu otan ue efe reuters afp ap fmi pp psoe coi'),
  things: wordSet('internet navidad'),
  connectors: wordSet('of for and'),
  particles: wordSet('van von der den di da el al ben bin y'),
  placeHeads: wordSet('isla islas monte lago mar golfo cabo valle río san santa puerto villa'),
  locatives: wordSet('en a desde hacia por hasta'),
  offices: wordSet('ministro ministra secretario secretaria ministerio comisario consejero consejera'),
  masculine: wordSet('sr. sr señor don dr. presidente ministro director alcalde portavoz consejero secretario'),
  feminine: wordSet('sra. sra señora doña dña. dra. presidenta ministra directora alcaldesa consejera secretaria'),
  nations: { frances: 'francia', rus: 'rusia' },
};
