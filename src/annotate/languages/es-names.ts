/** What Spanish names are made of: titles, bodies, things, offices, nouns of roles, nations, places. */
import { kinOf, nameSet, pairsOf } from './name-data.ts';
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
    corredor corredora campeón campeona exciclista excampeón tenista funcionario funcionaria secretaria miembro socio socia colega compañero compañera autores autoridades`,
  GROUP: `
    gobierno partido policía ejército sindicato asociación federación confederación organización organismo ministerio consejería
    ayuntamiento alcaldía fiscalía tribunal corte juzgado consejo asamblea comisión comité agencia empresa sociedad grupo compañía firma banco
    universidad instituto observatorio periódico diario semanario revista rotativo cadena emisora radio televisión canal web portal
    oposición coalición movimiento ong onu unión liga club equipo dirección autoridades régimen país estado ciudad región comunidad
    senado parlamento congreso cámara presidencia junta generalitat diputación redacción prensa medios observadores expertos
    manifestantes vecinos habitantes rebeldes militantes electores fuentes patronal plataforma colectivo entidad fundación museo
    laboratorio laboratorios aerolínea constructora operadora editorial naviera consultora marca farmacéutica multinacional fabricante publicación rotativo familia familiares abogados investigadores científicos trabajadores ecologistas
    analistas médicos testigos organismo prefectura corporación bomberos
    críticos estudiosos historiadores arqueólogos detractores seguidores políticos partidarios opositores psicólogos geólogos astrónomos académicos ciudadanos
    profesores jugadores aficionados agricultores filósofos teólogos biógrafos católicos musulmanes lectores escritores creyentes fans`,
  DOC: `creencia rumor leyenda tradición teoría tesis petición denuncia circular moción resolución editorial informe comunicado estudio encuesta sondeo documento texto carta declaración despacho artículo nota ley sentencia fallo balance tuit
    mensaje correo discurso libro auto resolución acta memoria investigación estadísticas datos cifras cálculos escrito dictamen
    estimaciones previsiones relato testimonio`,
  PLURAL: `los las unos unas estos estas esos esas sus mis nuestros nuestras varios varias algunos algunas muchos muchas otros otras dos tres
    cuatro cinco seis diez ellos ellas fuentes autoridades autores expertos vecinos investigadores científicos familiares testigos
    críticos estudiosos historiadores arqueólogos detractores seguidores políticos partidarios opositores psicólogos geólogos astrónomos académicos ciudadanos
    profesores jugadores aficionados agricultores filósofos teólogos biógrafos católicos musulmanes lectores escritores creyentes fans`,
} as const;

export const NAMES_ES: NameData = {
  morePlaces: `
    Londres, Moscú, Pekín, Varsovia, Atenas, Lisboa, Oporto, Bruselas, Amberes, Brujas, Ginebra, Lausana, Zúrich, Basilea, Berna, Viena, Copenhague, Estocolmo, Edimburgo, Dublín, Milán, Turín, Venecia, Florencia, Nápoles, Génova, Palermo, Bolonia, Múnich, Fráncfort, Hamburgo, Colonia, Dresde, Berlín, París, Lyon, Marsella, Burdeos, Toulouse, Niza, Estrasburgo, Cracovia, San Petersburgo, Kiev, Bucarest, Budapest, Praga, Belgrado, Sofía, Estambul, Ankara, Rotterdam, La Haya, Haya,
    El Cairo, Cairo, Alejandría, Argel, Túnez, Trípoli, Bengasi, Casablanca, Tánger, Rabat, Damasco, Alepo, Homs, Beirut, Jerusalén, Tel Aviv, Gaza, Franja de Gaza, Cisjordania, Bagdad, Mosul, Basora, Teherán, Riad, La Meca, Meca, Medina, Dubái, Kabul, Karachi, Islamabad, Nueva Delhi, Bombay, Calcuta, Katmandú, Rangún, Bangkok, Hanói, Singapur, Shanghái, Hong Kong, Seúl, Tokio, Kioto, Osaka, Hiroshima, Nagasaki, Fukushima, Sídney, Melbourne,
    Nueva York, Los Ángeles, Chicago, San Francisco, San Diego, Boston, Filadelfia, Houston, Dallas, Miami, Seattle, Detroit, Las Vegas, Atlanta, Washington, Nueva Orleans, California, Texas, Florida, Arizona, Nuevo México, Nevada, Colorado, Nueva Jersey, Virginia, Luisiana, Alaska, Hawái, Montreal, Toronto, Vancouver, Quebec,
    Madrid, Barcelona, Valencia, Sevilla, Zaragoza, Málaga, Murcia, Palma, Palma de Mallorca, Las Palmas, Bilbao, Alicante, Córdoba, Valladolid, Vigo, Gijón, Vitoria, La Coruña, A Coruña, Granada, Elche, Oviedo, Badalona, Cartagena, Terrassa, Jerez, Sabadell, Santa Cruz de Tenerife, Pamplona, Almería, San Sebastián, Santander, Burgos, Castellón, Albacete, Logroño, Badajoz, Salamanca, Huelva, Lleida, Lérida, Tarragona, León, Cádiz, Jaén, Ourense, Orense, Girona, Gerona, Lugo, Cáceres, Guadalajara, Toledo, Pontevedra, Palencia, Ciudad Real, Zamora, Ávila, Cuenca, Huesca, Segovia, Soria, Teruel, Mérida, Ceuta, Melilla, Santiago de Compostela, Ferrol, Marbella, Algeciras,
    Andalucía, Aragón, Asturias, Baleares, Islas Baleares, Canarias, Islas Canarias, Cantabria, Castilla y León, Castilla-La Mancha, Cataluña, Catalunya, Comunidad Valenciana, Comunidad de Madrid, Extremadura, Galicia, Navarra, País Vasco, Euskadi, La Rioja, Mallorca, Menorca, Ibiza, Tenerife, Gran Canaria, Lanzarote, Fuerteventura, La Palma, Pirineos, Ebro, Tajo, Duero, Guadalquivir, Mediterráneo, Atlántico, Pacífico, Caribe, Ártico, Alpes, Andes, Himalaya, Sáhara, Amazonas, Amazonia, Patagonia,
    México, Ciudad de México, México DF, Guadalajara, Monterrey, Tijuana, Puebla, Acapulco, Cancún, Veracruz, Oaxaca, Chiapas, Yucatán, Jalisco, Sinaloa, Sonora, Michoacán, Guerrero, Tamaulipas, Chihuahua, Ciudad Juárez, La Habana, Habana, Santo Domingo, San Juan, San Salvador, Tegucigalpa, Bogotá, Medellín, Cali, Barranquilla, Antioquia, Caracas, Maracaibo, Quito, Guayaquil, Lima, Cuzco, Cusco, Arequipa, La Paz, Santa Cruz, Cochabamba, Sucre, Asunción, Santiago, Santiago de Chile, Valparaíso, Concepción, Buenos Aires, Rosario, Mendoza, Tucumán, Santa Fe, La Plata, Montevideo, Río de Janeiro, São Paulo, Sao Paulo, Brasilia, Bahía, Malvinas, Islas Malvinas,
    Reino Unido, Gran Bretaña, Inglaterra, Escocia, Gales, Irlanda del Norte, EE. UU., EE.UU., EEUU, USA, Unión Soviética, URSS, Europa, Europa del Este, América, América Latina, Latinoamérica, Iberoamérica, Sudamérica, Suramérica, Norteamérica, Centroamérica, Oriente Medio, Oriente Próximo, Medio Oriente, Occidente, Oriente, Magreb, Balcanes, Cáucaso, Kurdistán, Cachemira, Tíbet, Crimea, Chechenia, Siberia, Kosovo, Darfur, Birmania, Holanda, Checoslovaquia, Yugoslavia, República Checa, República Dominicana, Moncloa, Wall Street, Vaticano, Silicon Valley, Baviera, Sicilia, Cerdeña, Córcega, Normandía, Bretaña, Lombardía, Toscana`,
  bodies:
    wordSet(`ministerio partido consejo universidad banco comision union federacion liga organizacion agencia instituto observatorio ayuntamiento junta asociacion comite consejeria tribunal fiscalia corporacion fundacion audiencia juzgado
    congreso senado camara parlamento asamblea gabinete embajada consulado prefectura escuela academia centro oficina autoridad direccion secretaria confederacion sindicato fondo sociedad grupo compania club real atletico deportivo futbol radio television canal casa museo hospital caja servicio
    frente movimiento izquierda convergencia coordinadora plataforma foro cruz policia guardia ejercito armada fuerzas brigada brigadas naciones orden alianza coalicion iniciativa red diputacion generalitat gobierno-vasco xunta cabildo consell govern conferencia colegio camara defensor cortes mesa unidad hermanos talleres editorial grupo-prisa
    inc corp ltd co airlines airways motors bank university institute company group council agency news times post press society foundation reports party united city fc cf rcd ud sd`),
  bodiesOf:
    wordSet(`consejo comision comite oficina tribunal camara asamblea observatorio agencia autoridad direccion secretaria federacion confederacion asociacion sindicato organizacion fondo fundacion coalicion movimiento liga union frente instituto centro ministerio fuerzas alianza red escuela academia servicio sociedad consejeria
    plataforma coordinadora partido foro defensor colegio cruz ejercito guardia junta iniciativa universidad hospital unidad`),
  bodiesLow: wordSet(''),
  knownBodies: nameSet(`
    onu, otan, ue, u.e., oms, fmi, bce, omc, oea, ocde, unesco, unicef, acnur, opep, cpi, celac, mercosur, unasur, naciones unidas, union europea, liga arabe, union africana, banco mundial, banco central europeo, banco de espana, reserva federal, comision europea, parlamento europeo, eurocamara, consejo de seguridad, asamblea general, casa blanca, casa rosada, pentagono, kremlin, santa sede, congreso, congreso de los diputados, senado, parlamento, cortes, cortes generales, gobierno vasco, generalitat, generalitat de catalunya, xunta, junta de andalucia, tribunal supremo, tribunal constitucional, audiencia nacional, consejo general del poder judicial, seguridad social, hacienda, guardia civil, policia nacional, ertzaintza, mossos d'esquadra, cruz roja, media luna roja, caritas, consell executiu, govern, parlament, benestar social, iglesia catolica, conferencia episcopal,
    efe, agencia efe, europa press, afp, reuters, ap, associated press, bbc, cnn, rtve, tve, rne, cadena ser, cope, onda cero, antena 3, telecinco, cuatro, la sexta, telesur, al jazeera, el pais, el mundo, abc, la vanguardia, la razon, el periodico, el periodico de catalunya, avui, marca, as, sport, mundo deportivo, expansion, el universal, la jornada, reforma, clarin, la nacion, pagina 12, el tiempo, el espectador, el comercio, el mercurio, granma, new york times, washington post, wall street journal, the guardian, financial times, le monde, bild, der spiegel, wikinoticias, wikipedia, wikimedia, wikileaks, consumer reports,
    google, facebook, twitter, youtube, apple, microsoft, amazon, ibm, intel, yahoo, linkedin, instagram, netflix, whatsapp, samsung, sony, nokia, huawei, tesla, nasa, esa, fbi, cia, dea, interpol, europol, boeing, airbus, iberia, vueling, spanair, renfe, aena, telefonica, movistar, repsol, ypf, endesa, iberdrola, santander-banco, bbva, banco santander, bankia, caixabank, la caixa, mapfre, inditex, zara, mercadona, el corte ingles, seat, general motors, ford, toyota, volkswagen, bmw, fiat, renault, peugeot, opel, nissan, pemex, petrobras, pdvsa, cemex, telmex, televisa, magna, sberbank, siemens, shell, bp, monsanto, pfizer, bayer, mcdonald's, coca-cola, nike, adidas,
    pp, partido popular, psoe, partido socialista, iu, izquierda unida, upyd, ciu, erc, pnv, bng, psc, icv, cc, ciutadans, podemos, vox, batasuna, herri batasuna, eh, hb, amaiur, bildu, pri, pan, prd, morena, farc, eln, eta, ira, hamas, hezbola, al qaeda, al-qaeda, al qaida, taliban, ccoo, ugt, cgt, csif, comisiones obreras, ceoe, anc, sin, fsln, apra, greenpeace, amnistia internacional, human rights watch, reporteros sin fronteras, medicos sin fronteras, fifa, uefa, coi, fia, nba, atp, rfef, real madrid, fc barcelona, barca, atletico de madrid, athletic, athletic de bilbao, real sociedad, valencia cf, sevilla fc, betis, boca juniors, river plate, juventus, manchester united, ferrari, mclaren, repsol-honda, dgt, ine, csic, ccn, inem, cis`),
  things:
    wordSet(`internet web navidad pascua ramadan biblia coran dios constitucion estado estados republica revolucion iphone ipad ipod android windows linux ios adn pib iva vih sida tv dvd cd gps euro euros lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    vuelta giro copa mundial eurocopa juegos campeonato premio festival guerra batalla tratado pacto acuerdo acuerdos ley codigo decreto estatuto plan proyecto operacion dia noche semana feria gran primera segunda primer segundo ex caso expediente pleno norte sur este oeste
    turismo deporte deportes educacion cultura sanidad interior exteriores defensa justicia economia hacienda-m trabajo fomento industria agricultura medio ambiente vivienda salud asuntos relaciones presidencia jj oo tierra luna marte sol historia gobierno bienestar don dona tercera`),
  thingHeads: wordSet(
    'vuelta giro copa mundial eurocopa juegos campeonato premio festival guerra batalla tratado pacto acuerdo acuerdos ley codigo decreto estatuto plan proyecto operacion dia noche semana feria gran caso jj',
  ),
  thingNouns: wordSet(
    `buque barco petrolero vuelo avion helicoptero satelite telescopio cohete nave pelicula libro novela disco album cancion serie juego ley vacuna virus operacion proyecto programa software sistema modelo huracan ciclon tifon tormenta cometa asteroide planeta premio caso torneo producto medicamento`,
  ),
  thingTails: wordSet('cup open awards award prize act grand festival'),
  particles: wordSet("van von der den di da dos el al ben bin ibn y e d'"),
  connectors: wordSet('of for and'),
  placeHeads: wordSet(
    'sierra cerro laguna plaza calle avenida paseo monte lago mar golfo isla islas cabo valle canal estrecho rio peninsula archipielago bahia barrio volcan aeropuerto estadio',
  ),
  placeTails: wordSet(''),
  placeNouns:
    wordSet(`ciudad ciudades pueblo pueblos municipio municipios region regiones provincia provincias departamento capital estado puerto estacion distrito condado localidad comunidad norte sur este oeste centro alcalde alcaldesa habitantes vecinos vecino vecina obispo arzobispo gobernador gobernadora alrededores costa frontera calles territorio
    base campo carcel prision central fabrica planta sede pais reino republica embajador embajada consul rey reina poblacion noreste noroeste sureste suroeste toma caida sitio atentado atentados masacre cumbre terremoto batalla candidatura diputado senador eliminacion afueras barrio`),
  personNouns: wordSet('administracion familia hermanos hermano hermana matrimonio clan'),
  locatives: wordSet('en a desde hacia hasta'),
  offices: wordSet(
    'ministro ministra ministros viceministro exministro secretario secretaria consejero consejera conseller consellera comisario comisaria cartera titular',
  ),
  masculine:
    wordSet(`el un este ese aquel del al sr. sr señor senor don dr. doctor presidente vicepresidente expresidente ministro viceministro exministro secretario subsecretario director subdirector alcalde exalcalde concejal diputado senador parlamentario eurodiputado candidato consejero conseller delegado subdelegado gobernador prefecto comisario procurador abogado juez magistrado
    inspector coronel capitan almirante sargento soldado embajador diplomatico rey principe papa cardenal arzobispo obispo sacerdote parroco iman rabino medico cirujano enfermero profesor maestro rector decano investigador cientifico biologo fisico historiador sociologo politologo experto redactor editor escritor autor actor musico pintor jugador delantero portero entrenador seleccionador tecnico
    patron empresario fundador cofundador encargado coordinador vecino sospechoso acusado detenido imputado preso padre hijo hermano hombre esposo marido viudo abuelo tio amigo alumno agricultor pescador obrero trabajador empleado usuario pasajero conductor ingeniero arquitecto canciller negociador mediador relator opositor mandatario interlocutor lector funcionario socio companero
    gobierno partido ejercito sindicato organismo ministerio ayuntamiento tribunal juzgado consejo comite grupo banco instituto observatorio periodico diario semanario rotativo canal club equipo pais senado parlamento congreso informe comunicado estudio sondeo documento texto articulo fallo balance mensaje discurso libro president`),
  feminine:
    wordSet(`la una esta esa aquella sra. sra srta. señora senora doña dona dña. dra. doctora presidenta vicepresidenta expresidenta ministra viceministra secretaria directora alcaldesa concejala diputada senadora parlamentaria eurodiputada candidata consejera consellera delegada gobernadora comisaria fiscala procuradora abogada jueza magistrada inspectora embajadora diplomatica reina princesa monja medica enfermera profesora maestra catedratica
    rectora decana investigadora cientifica biologa historiadora experta redactora editora escritora autora actriz pintora jugadora entrenadora empresaria fundadora encargada coordinadora vecina acusada madre hija hermana mujer esposa viuda abuela tia amiga alumna agricultora obrera trabajadora empleada usuaria pasajera conductora ingeniera arquitecta mediadora relatora opositora mandataria lectora funcionaria socia companera vocera
    policia asociacion federacion organizacion consejeria alcaldia fiscalia corte asamblea comision agencia empresa sociedad compania firma universidad revista cadena emisora radio television oposicion coalicion ong union liga direccion comunidad camara presidencia junta generalitat diputacion redaccion prensa patronal plataforma entidad fundacion multinacional encuesta carta declaracion nota sentencia`),
  masculineEnding: /(?:o|or|on)$/,
  feminineEnding: /(?:[^s]ta|[^t]a|ora)$/,
  ofState: wordSet(
    'gobierno parlamento ejercito policia presidencia oposicion justicia tribunal fiscalia ejecutivo administracion senado',
  ),
  personEnding: /(?:or|ora|ista|er[oa]|olog[oa]|ante|ente|an[oa])$/,
  generic: wordSet('hombre mujer joven persona individuo'),
  titleRoles: pairsOf('dr=medico dra=medica doctor=medico doctora=medica profesor=profesor profesora=profesora'),
  unique: wordSet(
    `madre padre hijo hija hermano hermana marido esposa viuda amigo amiga colega cliente victima fiscal fiscala juez jueza ministro ministra presidente presidenta alcalde alcaldesa portavoz vocero abogado abogada rey reina papa canciller gobernador gobernadora director directora secretario secretaria jefe jefa comisario embajador consejero consejera entrenador capitan`,
  ),
  nations:
    pairsOf(`frances=francia aleman=alemania ingles=inglaterra britanico=reino-unido escoces=escocia gales=gales irlandes=irlanda belga=belgica holandes=paises-bajos neerlandes=paises-bajos suizo=suiza austriaco=austria italiano=italia espanol=espana catalan=cataluna vasco=pais-vasco andaluz=andalucia gallego=galicia madrileno=madrid valenciano=valencia aragones=aragon canario=canarias balear=baleares portugues=portugal griego=grecia turco=turquia kurdo=kurdistan
    danes=dinamarca sueco=suecia noruego=noruega finlandes=finlandia islandes=islandia ruso=rusia ucraniano=ucrania bielorruso=bielorrusia polaco=polonia checo=republica-checa eslovaco=eslovaquia hungaro=hungria rumano=rumania bulgaro=bulgaria serbio=serbia croata=croacia esloveno=eslovenia bosnio=bosnia-y-herzegovina albanes=albania kosovar=kosovo macedonio=macedonia-del-norte estonio=estonia leton=letonia lituano=lituania georgiano=georgia armenio=armenia
    checheno=chechenia afgano=afganistan paquistani=pakistan indio=india chino=china taiwanes=taiwan tibetano=tibet japones=japon nipon=japon coreano=corea-del-sur surcoreano=corea-del-sur norcoreano=corea-del-norte filipino=filipinas indonesio=indonesia malasio=malasia tailandes=tailandia vietnamita=vietnam camboyano=camboya birmano=myanmar sirio=siria libanes=libano israeli=israel palestino=palestina jordano=jordania iraqui=irak irani=iran saudi=arabia-saudi yemeni=yemen
    egipcio=egipto libio=libia tunecino=tunez argelino=argelia marroqui=marruecos saharaui=sahara-occidental maliense=mali senegales=senegal nigeriano=nigeria ghanes=ghana camerunes=camerun congoleno=congo ruandes=ruanda ugandes=uganda keniano=kenia etiope=etiopia somali=somalia sudanes=sudan sudafricano=sudafrica angoleno=angola mozambiqueno=mozambique estadounidense=estados-unidos norteamericano=estados-unidos americano=estados-unidos canadiense=canada mexicano=mexico cubano=cuba
    haitiano=haiti dominicano=republica-dominicana puertorriqueno=puerto-rico guatemalteco=guatemala hondureno=honduras salvadoreno=el-salvador nicaraguense=nicaragua costarricense=costa-rica panameno=panama colombiano=colombia venezolano=venezuela ecuatoriano=ecuador peruano=peru boliviano=bolivia chileno=chile argentino=argentina uruguayo=uruguay paraguayo=paraguay brasileno=brasil australiano=australia neozelandes=nueva-zelanda europeo=europa africano=africa asiatico=asia
    arabe=mundo-arabe latinoamericano=america-latina musulman=islam judio=judaismo cristiano=cristianismo catolico=catolicismo protestante=protestantismo sovietico=union-sovietica`),
  adjectival: wordSet(''),
  aliases: pairsOf(
    `ee-uu=estados-unidos eeuu=estados-unidos usa=estados-unidos ee-uu-aa=estados-unidos naciones-unidas=onu ue=union-europea u-e=union-europea gran-bretana=reino-unido partido-popular=pp organizacion-mundial-de-la-salud=oms fondo-monetario-internacional=fmi banco-central-europeo=bce agencia-efe=efe catalunya=cataluna euskadi=pais-vasco`,
  ),
  kin: kinOf(`
    presidente presidenta president lider dirigente jefe jefa mandatario mandataria director directora responsable
    ministro ministra titular secretario secretaria
    consejero consejera conseller consellera titular
    alcalde alcaldesa edil regidor concejal concejala
    diputado diputada senador senadora parlamentario parlamentaria congresista politico
    portavoz vocero vocera
    abogado abogada letrado letrada
    juez jueza magistrado magistrada fiscal fiscala
    profesor profesora catedratico catedratica investigador investigadora cientifico cientifica experto experta autor autora economista historiador
    periodista redactor redactora
    escritor escritora autor autora novelista poeta
    actor actriz
    jugador futbolista delantero portero
    entrenador seleccionador tecnico
    ciclista corredor corredora piloto campeon campeona lider exciclista
    cantante musico artista
    general coronel comandante capitan militar
    obispo arzobispo cardenal sacerdote prelado
    diplomatico embajador embajadora consul
    rey monarca
    ejecutivo ceo director fundador cofundador empresario consejero-delegado
    diario periodico rotativo semanario revista medio publicacion
    empresa compania firma grupo sociedad multinacional fabricante constructora aerolinea operadora farmaceutica laboratorio naviera editorial
    partido formacion coalicion
    organizacion asociacion ong federacion sindicato colectivo grupo entidad fundacion
    agencia organismo instituto`),
  adjectiveEnding:
    /(?:al|ales|an[oa]s?|eñ[oa]s?|és|esa|eses|ense|enses|ic[oa]s?|ístic[oa]s?|iv[oa]s?|ari[oa]s?|ista|istas|ios[oa]s?|unid[oa]s?|ible|able|or|ora|ores|ern[oa]s?|ano|ino|ina|iera?|iero|árabe|belga|rus[oa]|turc[oa]|grieg[oa]|chin[oa]|roj[oa]|verdes?|libre|públic[oa]|popular|civil|militar|suprem[oa]|superior|mundial|vasc[oa]|obrer[oa]s?|andaluz|canari[oa]|local|cultural|er[oa]s?)$/,
};
