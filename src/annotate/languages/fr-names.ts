/** What French names are made of: titles, roles, bodies, things, offices, nations, places. */
import { kinOf, nameSet, pairsOf } from './name-data.ts';
import type { NameData } from './name-data.ts';
import { wordSet } from './word-set.ts';

/** Nouns by class (`lexicon.ts`), lower case. */
export const NOUNS = {
  TITLE: 'm. mm. mme mmes mlle mlles mgr dr pr me monsieur madame mademoiselle messieurs docteur maître sir lord lady',
  ROLE: `
    édile lauréat lauréate président présidente vice-président vice-présidente président-directeur ministre vice-ministre ex-ministre ex-président secrétaire chef cheffe dirigeant dirigeante directeur directrice
    porte-parole maire maires adjoint adjointe député députée députés député-maire sénateur sénatrice sénateurs élu élue élus candidat candidate candidats conseiller conseillère préfet préfète
    eurodéputé eurodéputée
    procureur procureure avocat avocate avocats juge magistrat magistrate magistrats policier policière commissaire général colonel lieutenant sergent capitaine commandant amiral
    ambassadeur ambassadrice diplomate diplomates roi reine prince princesse sultan émir cheikh ayatollah pape cardinal évêque archevêque imam rabbin prêtre père médecin médecins chirurgien infirmier infirmière
    professeur professeure professeurs enseignant enseignante universitaire chercheur chercheuse chercheurs scientifique scientifiques expert experte experts spécialiste spécialistes analyste analystes économiste économistes historien
    historienne sociologue politologue journaliste journalistes écrivain écrivaine auteur auteure autrice auteurs romancier romancière poète cinéaste réalisateur réalisatrice
    acteur actrice comédien comédienne chanteur chanteuse musicien artiste peintre footballeur joueur joueuse entraîneur entraîneuse sélectionneur attaquant défenseur gardien pilote
    cycliste coureur skieur skieuse nageur nageuse athlète champion championne arbitre patron patronne pdg p.-d.g. entrepreneur fondateur fondatrice cofondateur gérant gérante responsable responsables représentant représentante
    délégué déléguée syndicaliste militant militante militants manifestant manifestante manifestants témoin témoins habitant habitante habitants voisin voisine voisins riverain riveraine victime suspect accusé
    prévenu mère fils fille frère sœur mari femme homme époux épouse veuve ami amie étudiant étudiante élève agriculteur pêcheur ouvrier
    employé employée salarié salariée client cliente passager passagère touriste chauffeur conducteur astronaute ingénieur architecte biologiste physicien climatologue géologue
    gouverneur gouverneure chancelier chancelière négociateur négociatrice médiateur médiatrice émissaire envoyé rapporteur rapporteuse leader numéro opposant opposante dissident dissidente dictateur
    fonctionnaire officier source interlocuteur interlocutrice intéressé intéressée internaute lecteur blogueur banquier négociant commerçant milliardaire astronome philosophe intellectuel premier
    prévisionniste secouriste pompier gendarme soldat rebelle otage survivant survivante rescapé rescapée retraité vigneron éleveur marin religieux religieuse quinquagénaire trentenaire quadragénaire sexagénaire`,
  GROUP: `
    gouvernement parti police armée syndicat association fédération organisation ministère préfecture mairie parquet tribunal cour conseil assemblée
    commission comité agence entreprise société groupe compagnie banque université institut observatoire quotidien journal hebdomadaire magazine mensuel revue
    chaîne radio télévision site opposition coalition mouvement ong union ligue club équipe direction autorités régime pays état ville région firme multinationale constructeur avionneur opérateur éditeur
    sénat parlement chambre congrès présidence rédaction presse médias observateurs experts manifestants habitants rebelles militants électeurs collectif formation front fondation hôpital
    critiques archéologues détracteurs partisans psychologues citoyens parents supporters usagers théologiens biographes catholiques musulmans fans
    linguistes commentateurs savants patients villageois
    gouvernements associations syndicats partis entreprises organisations groupes ministères réseau géant studio label maison usine laboratoire`,
  DOC: 'croyance rumeur légende tradition théorie thèse tribune éditorial pétition plainte circulaire tract motion résolution mémo rapport communiqué étude enquête sondage document texte lettre déclaration dépêche article note loi arrêt jugement bilan tweet message courrier discours livre recherche publication traité rapports études résultats',
} as const;

export const NAMES_FR: NameData = {
  morePlaces: `
    Londres, Moscou, Pékin, Varsovie, Athènes, Lisbonne, Bruxelles, Anvers, Gand, Liège, Namur, Charleroi, Mons, Genève, Lausanne, Zurich, Bâle, Berne, Vienne, Copenhague, Édimbourg, Barcelone, Séville, Valence, Grenade, Bilbao, Milan, Turin, Venise, Florence, Naples, Gênes, Palerme, Bologne,
    Munich, Francfort, Hambourg, Cologne, Dresde, Leipzig, Stuttgart, Düsseldorf, Nuremberg, Cracovie, Saint-Pétersbourg, Kiev, Odessa, Kharkiv, Bucarest, Rotterdam, La Haye, Haye, Le Caire, Caire, Alexandrie, Alger, Oran, Constantine, Tunis, Tripoli, Benghazi, Syrte, Misrata, Casablanca, Marrakech, Tanger, Fès,
    Damas, Alep, Homs, Hama, Idlib, Deraa, Lattaquié, Palmyre, Raqqa, Beyrouth, Jérusalem, Tel-Aviv, Tel Aviv, Gaza, Bande de Gaza, Hébron, Naplouse, Cisjordanie, Bagdad, Mossoul, Bassora, Falloujah, Kirkouk, Téhéran, Ispahan, Riyad, La Mecque, Mecque, Médine, Dubaï, Abou Dabi, Aden, Sanaa, Koweït,
    Kaboul, Kandahar, Kunduz, Karachi, Lahore, Peshawar, New Delhi, Bombay, Mumbai, Calcutta, Bangalore, Katmandou, Dacca, Rangoun, Hanoï, Saïgon, Singapour, Shanghai, Canton, Wuhan, Hong Kong, Séoul, Tokyo, Kyoto, Osaka, Hiroshima, Nagasaki, Fukushima, Manille, Sydney, Melbourne, Auckland,
    New York, Los Angeles, Chicago, San Francisco, Boston, Philadelphie, Houston, Dallas, Miami, Seattle, Détroit, Las Vegas, Atlanta, Denver, Baltimore, La Nouvelle-Orléans, Nouvelle-Orléans, Washington, Montréal, Québec, Toronto, Vancouver, Mexico, La Havane, Havane, Rio de Janeiro, Rio, São Paulo, Sao Paulo, Brasilia, Port-au-Prince,
    Le Cap, Johannesburg, Abidjan, Bouaké, Tombouctou, Gao, Kidal, Bamako, Lagos, Kano, Goma, Bujumbura, Mogadiscio, Addis-Abeba, Dar es Salaam, Darfour, Kivu, Nord-Kivu, Sahel, Casamance, Katanga, N'Djaména,
    Californie, Texas, Floride, Virginie, Géorgie, Louisiane, Alaska, Hawaï, Caroline du Nord, Caroline du Sud, Pennsylvanie, Massachusetts, Ohio, Michigan, Colorado, Arizona, Nevada, Utah, Oregon, Illinois, New Jersey, Connecticut, Manhattan, Ontario, Alberta,
    Catalogne, Andalousie, Galice, Pays basque, Castille, Îles Baléares, Baléares, Majorque, Canaries, Toscane, Lombardie, Vénétie, Sicile, Sardaigne, Bavière, Saxe, Écosse, Pays de Galles, Irlande du Nord, Angleterre, Grande-Bretagne, Flandre, Wallonie, Crimée, Donbass, Tchétchénie, Daguestan, Ossétie, Abkhazie, Caucase, Sibérie, Tibet, Xinjiang, Cachemire, Kurdistan, Kosovo, Balkans, Scandinavie,
    Occident, Orient, Moyen-Orient, Proche-Orient, Extrême-Orient, Maghreb, Machrek, Asie-Pacifique, Amérique, Amérique latine, Antilles, Polynésie, Méditerranée, Atlantique, Pacifique, Arctique, Manche, Alpes, Pyrénées, Jura, Vosges, Himalaya, Sahara, Sinaï, Golfe, Amazonie, Patagonie, Bretagne, Normandie, Alsace, Lorraine, Aquitaine, Auvergne, Bourgogne, Franche-Comté,
    Champagne-Ardenne, Île-de-France, Languedoc-Roussillon, Limousin, Midi-Pyrénées, Nord-Pas-de-Calais, Picardie, Poitou-Charentes, Provence-Alpes-Côte d'Azur, Rhône-Alpes, Corse, Occitanie, Grand Est, Hauts-de-France, Nouvelle-Aquitaine, Pays de la Loire, Centre-Val de Loire, Côte d'Azur, Provence, Savoie, Vendée, Périgord,
    Ain, Aisne, Allier, Ardèche, Ardennes, Ariège, Aube, Aude, Aveyron, Bouches-du-Rhône, Calvados, Cantal, Charente, Charente-Maritime, Cher, Corrèze, Côte-d'Or, Côtes-d'Armor, Creuse, Dordogne, Doubs, Drôme, Eure, Eure-et-Loir, Finistère, Gard, Haute-Garonne, Gers, Gironde, Hérault, Ille-et-Vilaine, Indre, Indre-et-Loire, Isère, Landes, Loir-et-Cher, Loire, Haute-Loire,
    Loire-Atlantique, Loiret, Lot, Lot-et-Garonne, Lozère, Maine-et-Loire, Haute-Marne, Mayenne, Meurthe-et-Moselle, Meuse, Morbihan, Moselle, Nièvre, Oise, Orne, Pas-de-Calais, Puy-de-Dôme, Pyrénées-Atlantiques, Hautes-Pyrénées, Pyrénées-Orientales, Bas-Rhin, Haut-Rhin, Rhin, Rhône, Haute-Saône, Saône-et-Loire, Sarthe, Haute-Savoie, Seine-Maritime, Seine-et-Marne, Yvelines, Deux-Sèvres,
    Somme, Tarn, Tarn-et-Garonne, Var, Vaucluse, Vienne, Haute-Vienne, Yonne, Essonne, Hauts-de-Seine, Seine-Saint-Denis, Val-de-Marne, Val-d'Oise, Seine, Garonne, Danube, Nil, Outre-mer,
    Marseille, Lyon, Toulouse, Nice, Nantes, Montpellier, Strasbourg, Bordeaux, Lille, Rennes, Reims, Saint-Étienne, Toulon, Le Havre, Havre, Grenoble, Dijon, Angers, Nîmes, Villeurbanne, Clermont-Ferrand, Le Mans, Mans, Aix-en-Provence, Brest, Tours, Amiens, Limoges, Annecy, Perpignan, Metz, Besançon, Orléans, Rouen, Mulhouse, Caen, Nancy, Argenteuil, Montreuil, Roubaix, Tourcoing,
    Avignon, Nanterre, Créteil, Poitiers, Versailles, Pau, Calais, Dunkerque, Cannes, La Rochelle, Rochelle, Bayonne, Biarritz, Lorient, Quimper, Ajaccio, Bastia, Troyes, Valenciennes, Bourges, Cherbourg, Évry, Bobigny, Belfort, Roissy, Orly, Lens, Florange, Fessenheim, Notre-Dame-des-Landes, Saint-Malo, Chamonix, Lourdes, Monte-Carlo,
    Union soviétique, URSS, USA, Etats-Unis, RDC, RDA, RFA, Émirats, République démocratique du Congo, Birmanie, Tchécoslovaquie, Yougoslavie, Wall Street, Vatican`,
  bodies:
    wordSet(`parti mouvement front ligue union rassemblement coalition gauche conseil commission comite banque bureau cour tribunal parquet chambre senat assemblee parlement congres cabinet
    ministere secretariat ambassade prefecture universite ecole institut academie centre observatoire agence office autorite direction federation confederation association syndicat organisation
    fonds fond fondation croix-rouge croissant-rouge societe groupe compagnie club stade olympique football radio television tele agence maison musee hopital caisse mutuelle observateurs haut-commissariat haut
    mission aeroport aeroports communaute energie energies industrie industries technologies telecom telecoms assurances finance holding laboratoires media medias editions voyages freres forces armee garde police gendarmerie brigade brigades nations ordre collectif cercle alliance initiative reseau front nouvelle nouveau defense-parti verts democrates convention conference
    chantiers tresor airlines motors fc ac as rc sc ogc real atletico united electronics bank museum university institute party society company group council agency news times post press`),
  bodiesOf:
    wordSet(`conseil commission comite bureau cour chambre assemblee observatoire agence office autorite direction federation confederation association syndicat organisation fonds fond fondation caisse
    mission communaute coalition mouvement ligue union front institut centre haut-commissariat haut ministere secretariat forces collectif alliance reseau tribunal ecole academie ordre convention rassemblement armee parti brigade brigades societe`),
  bodiesLow: wordSet(
    'universite ministere prefecture hopital institut lycee tribunal federation rectorat academie chu observatoire ambassade musee',
  ),
  knownBodies: nameSet(`
    m23, g8, g20, g7, senat, assemblee nationale, parlement, congres, bundestag, bundesrat, douma, knesset, cortes, diete, maison blanche, maison-blanche, pentagone, kremlin, saint-siege, matignon, quai d'orsay, conseil constitutionnel, conseil d'etat, cour des comptes, conseil de securite, banque mondiale, onu, otan, ue, nations unies, union europeenne, union africaine, ligue arabe, fmi, bce, oms, omc, ocde, unesco, unicef, hcr, aiea, opep, cpi, cedeao, fed, afp, reuters, ap, associated press, agence france-presse, bbc, cnn, nbc, abc, cbs, fox news,
    al jazeera, al-jazeera, al arabiya, rtbf, rtl, rfi, bfm, bfmtv, bfm tv, bfm-tv, tf1, france 2, france 3, france 24, france info, france inter, france culture, france televisions, radio france, europe 1, rmc, canal+, arte, m6, lci, itele, public senat,
    le monde, le figaro, figaro, liberation, le parisien, parisien, l'equipe, l'express, le point, l'humanite, la croix, les echos, mediapart, le nouvel observateur, nouvel observateur, marianne, charlie hebdo, le canard enchaine, canard enchaine, paris match, ouest-france, sud ouest, la tribune, le temps, le soir, la libre belgique, la presse, le devoir,
    new york times, the new york times, washington post, wall street journal, the guardian, guardian, financial times, the times, the economist, forbes, der spiegel, bild, el pais, el mundo, la repubblica, the lancet, xinhua, ria novosti, interfax, tass, itar-tass, kyodo, haaretz, wikinews, wikipedia, wikimedia, wikileaks,
    google, facebook, twitter, youtube, apple, microsoft, amazon, samsung, nokia, sony, ibm, intel, yahoo, linkedin, instagram, netflix, whatsapp, dailymotion, megaupload, anonymous, spotify, huawei, tiktok, telegram, tesla, spacex, nasa, esa, cnes, cnrs, inserm, cern, cea, insee, inra,
    airbus, boeing, eads, dassault, thales, safran, alstom, siemens, bouygues, vinci, veolia, suez, edf, gdf, gdf suez, engie, areva, bp, shell, exxonmobil, gazprom, sncf, ratp, air france, lufthansa, ryanair, easyjet, renault, peugeot, citroen, psa, psa peugeot citroen, michelin, volkswagen, bmw, toyota, nissan, ford, general motors, fiat, opel, arcelormittal, mittal, l'oreal, danone, nestle, carrefour, auchan, lvmh, sanofi, bayer, monsanto, pfizer, sfr, bnp paribas, bnp paribas fortis, societe generale, credit agricole, axa, hsbc, goldman sachs, ubs, dexia, belfius, ing,
    ump, ps, modem, fn, pcf, npa, eelv, udi, rpr, udf, ukip, spd, cdu, csu, pasok, syriza, psoe, pp, cgt, cfdt, cftc, medef, unef, fnsea, cia, fbi, nsa, kgb, fsb, dgse, dcri, gign, tsahal, ira, eta, farc, plo, olp, fatah, hamas, hezbollah, al-qaida, al-qaeda, aqmi, daech, boko haram, talibans, mujao, ansar dine, mnla, freres musulmans, ennahda, likoud, akp, pkk, greenpeace, amnesty international, human rights watch, reporters sans frontieres, rsf, medecins sans frontieres, msf, croix-rouge, wwf, fifa, uefa, cio, fia, nba, nfl, fff, lfp, asn, csa, cnil, dgac, bea, hadopi, cnc, elysee, femen, pussy riot, bilderberg, interpol, europol, eurostat, standard & poor's, moody's, fitch, la poste`),
  things:
    wordSet(`internet pc web printemps noel paques toussaint ramadan aid kippour coupe tour jeux championnat championnats prix festival guerre bataille traite pacte accord accords loi lois code constitution coran bible torah evangile
    dieu etat etats republique revolution histoire oscar oscars cesar nobel mondial euro ligue1 top roland-garros journee nuit operation plan projet affaire boson airbus-a320 vih sida covid ebola h1n1 adn ogm pib tva smic rsa cdi cdd pdf sms gps tnt dvd cd tgv ter rer sdf pv vtt xxe xixe xviie xviiie xve
    interieur defense finances economie budget travail sante education culture transports logement environnement ecologie agriculture sports jeunesse industrie commerce recherche energie sceaux affaires numerique fonction premier premiere ancien ancienne seconde second nord sud est ouest centre lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
    moyen-age renaissance antiquite resistance liberation shoah holocauste tsar terre lune soleil venus jupiter saturne neptune uranus dow cac cac40 nasdaq iphone ipad ipod windows android linux mac wi-fi bluetooth sida alzheimer parkinson seigneur notre toussaint titre article charte declaration`),
  thingHeads: wordSet(
    'internationaux coupe tour jeux championnat championnats prix festival guerre bataille traite pacte accord accords loi code constitution printemps journee nuit operation plan projet affaire evangile declaration charte fonction premiere seconde second',
  ),
  thingNouns:
    wordSet(`cargo navire paquebot ferry voilier bateau sous-marin vol avion helicoptere robot sonde satellite telescope fusee navette missile drone train cheval film livre roman album chanson serie jeu tube loi vaccin virus operation projet programme
    logiciel systeme modele ouragan cyclone typhon tempete comete asteroide planete exoplanete etoile boson prix affaire tournoi produit medicament herbicide pesticide`),
  thingTails: wordSet('cup open awards award prize act grand festival'),
  particles: wordSet("van von der den dos da di del el al ben bin ibn abou abu ould y d'"),
  connectors: wordSet('of for and'),
  placeHeads: wordSet(
    'golfe place rue avenue boulevard quai mont lac mer golfe ile iles detroit cap vallee faubourg plateau peninsule archipel baie col canal pic massif stade porte aeroport',
  ),
  placeNouns:
    wordSet(`ville villes village commune communes region regions province departement capitale etat port station ilot quartier district cite municipalite comte canton localite agglomeration banlieue nord sud est ouest centre
    maire mairie habitants habitant prefet eveque archeveque gouverneur environs large cote cotes frontiere rues peuple territoire sortie aeroport gare site base camp prison centrale usine pays royaume republique emirat ambassadeur ambassade consul roi reine population capture prise chute siege attentat attentats massacre sommet universite tribunal hopital seisme depute deputee depute-maire senateur senatrice adjoint eruption volcan bataille combats manifestation nord-est nord-ouest sud-est sud-ouest`),
  personNouns: wordSet(
    'gouvernement regime administration cabinet proces clan famille couple ere frere freres soeur soeurs epoux',
  ),
  locatives: wordSet('a au aux en vers dans depuis'),
  offices: wordSet('ministre ministres vice-ministre ex-ministre secretaire garde portefeuille commissaire poste'),
  masculine:
    wordSet(`le un ce cet du au ancien nouveau premier dernier m. mm. monsieur messieurs sir lord president vice-president ex-president directeur maire adjoint depute senateur elu candidat conseiller prefet procureur avocat policier general colonel ambassadeur roi prince emir sultan
    cheikh ayatollah pape cardinal eveque archeveque imam rabbin pretre chirurgien infirmier chercheur expert historien ecrivain romancier realisateur acteur comedien chanteur musicien footballeur joueur entraineur selectionneur attaquant defenseur
    gardien coureur skieur nageur champion patron entrepreneur fondateur cofondateur gerant representant delegue militant manifestant habitant voisin riverain accuse prevenu pere fils frere mari homme epoux ami etudiant agriculteur pecheur
    ouvrier employe salarie client passager chauffeur conducteur ingenieur physicien gouverneur chancelier negociateur mediateur envoye rapporteur opposant dissident interesse interlocuteur lecteur blogueur banquier commercant
    intellectuel pompier soldat survivant rescape retraite vigneron eleveur marin dirigeant universitaire-m enseignant professeur auteur
    gouvernement parti syndicat ministere parquet tribunal conseil comite groupe institut observatoire quotidien journal hebdomadaire magazine mensuel site mouvement club regime pays senat parlement congres collectif front hopital constructeur avionneur operateur editeur reseau geant studio laboratoire rapport communique sondage document texte article arret jugement bilan tweet message courrier discours livre porte-parole-m`),
  feminine:
    wordSet(`la une cette ancienne nouvelle premiere derniere mme mmes mlle mlles madame mademoiselle lady presidente vice-presidente directrice adjointe deputee senatrice elue candidate conseillere prefete procureure avocate magistrate policiere ambassadrice reine princesse infirmiere
    professeure enseignante chercheuse experte historienne ecrivaine auteure autrice romanciere realisatrice actrice comedienne chanteuse joueuse entraineuse skieuse nageuse championne patronne fondatrice gerante representante deleguee
    militante manifestante habitante voisine riveraine mere fille soeur femme epouse veuve amie etudiante employee salariee cliente passagere gouverneure chanceliere negociatrice mediatrice rapporteuse opposante dissidente interessee dirigeante cheffe survivante rescapee religieuse eurodeputee
    police armee association federation organisation prefecture mairie cour assemblee commission agence entreprise societe compagnie banque universite chaine radio television opposition coalition ong union ligue equipe direction chambre presidence redaction presse firme multinationale formation fondation etude enquete lettre declaration depeche note loi revue ville region recherche publication maison usine`),
  masculineEnding: /(?:eur|ien|ier|on|ois|ais|ant|ent|if)$/,
  feminineEnding: /(?:euse|trice|ienne|iere|onne|oise|aise|ee|ante|ente|ole|ive|ate|ane|ine)$/,
  ofState: wordSet(
    'gouvernement parlement armee police justice presidence opposition majorite pouvoir diplomatie administration cour tribunal parquet senat assemblee',
  ),
  personEnding: /(?:eur|euse|rice|iste|ien|ienne|ier|iere|logue|nome|crate)$/,
  generic: wordSet('homme femme interesse interessee jeune personne individu'),
  titleRoles: pairsOf(
    'me=avocat maitre=avocat dr=medecin docteur=medecin pr=professeur professeur=professeur mgr=eveque',
  ),
  unique: wordSet(
    `mere pere fils fille frere soeur mari epouse veuve cousin ami amie collegue client cliente victime procureur procureure prefet prefete juge ministre president presidente maire porte-parole avocat avocate roi reine pape chancelier chanceliere gouverneur directeur directrice secretaire chef cheffe commissaire ambassadeur ambassadrice premier vice-ministre accusation conseil capitaine entraineur selectionneur`,
  ),
  nations:
    pairsOf(`francais=france allemand=allemagne anglais=angleterre britannique=royaume-uni ecossais=ecosse gallois=pays-de-galles irlandais=irlande belge=belgique wallon=wallonie flamand=flandre neerlandais=pays-bas hollandais=pays-bas luxembourgeois=luxembourg suisse=suisse
    helvetique=suisse autrichien=autriche italien=italie espagnol=espagne catalan=catalogne basque=pays-basque andalou=andalousie portugais=portugal grec=grece turc=turquie kurde=kurdistan chypriote=chypre maltais=malte danois=danemark suedois=suede norvegien=norvege finlandais=finlande islandais=islande
    russe=russie ukrainien=ukraine bielorusse=bielorussie moldave=moldavie polonais=pologne tcheque=republique-tcheque slovaque=slovaquie hongrois=hongrie roumain=roumanie bulgare=bulgarie serbe=serbie croate=croatie slovene=slovenie bosniaque=bosnie-herzegovine albanais=albanie kosovar=kosovo montenegrin=montenegro macedonien=macedoine-du-nord
    estonien=estonie letton=lettonie lituanien=lituanie georgien=georgie armenien=armenie azerbaidjanais=azerbaidjan tchetchene=tchetchenie kazakh=kazakhstan ouzbek=ouzbekistan afghan=afghanistan pakistanais=pakistan indien=inde bangladais=bangladesh nepalais=nepal birman=birmanie thailandais=thailande
    cambodgien=cambodge vietnamien=viet-nam laotien=laos malaisien=malaisie indonesien=indonesie philippin=philippines singapourien=singapour chinois=chine taiwanais=taiwan tibetain=tibet japonais=japon nippon=japon coreen=coree-du-sud nord-coreen=coree-du-nord sud-coreen=coree-du-sud mongol=mongolie
    syrien=syrie libanais=liban israelien=israel palestinien=palestine jordanien=jordanie irakien=irak iranien=iran saoudien=arabie-saoudite yemenite=yemen qatari=qatar koweitien=koweit emirati=emirats-arabes-unis omanais=oman egyptien=egypte libyen=libye tunisien=tunisie algerien=algerie marocain=maroc mauritanien=mauritanie
    malien=mali nigerien=niger nigerian=nigeria senegalais=senegal ivoirien=cote-d-ivoire burkinabe=burkina-faso guineen=guinee togolais=togo beninois=benin ghaneen=ghana camerounais=cameroun tchadien=tchad centrafricain=republique-centrafricaine gabonais=gabon congolais=congo rwandais=rwanda burundais=burundi ougandais=ouganda kenyan=kenya
    tanzanien=tanzanie ethiopien=ethiopie erythreen=erythree somalien=somalie soudanais=soudan sud-africain=afrique-du-sud angolais=angola mozambicain=mozambique zimbabween=zimbabwe malgache=madagascar comorien=comores mauricien=maurice americain=etats-unis etats-unien=etats-unis etasunien=etats-unis canadien=canada quebecois=quebec
    mexicain=mexique cubain=cuba haitien=haiti dominicain=republique-dominicaine guatemalteque=guatemala hondurien=honduras salvadorien=salvador nicaraguayen=nicaragua costaricien=costa-rica panameen=panama colombien=colombie venezuelien=venezuela equatorien=equateur peruvien=perou bolivien=bolivie chilien=chili argentin=argentine
    uruguayen=uruguay paraguayen=paraguay bresilien=bresil australien=australie neo-zelandais=nouvelle-zelande europeen=europe africain=afrique asiatique=asie arabe=monde-arabe parisien=paris marseillais=marseille lyonnais=lyon breton=bretagne corse=corse alsacien=alsace normand=normandie
    musulman=islam juif=judaisme chretien=christianisme catholique=catholicisme protestant=protestantisme sunnite=islam chiite=islam alaouite=islam occidental=occident latino-americain=amerique-latine onusien=onu`),
  adjectival: wordSet(''),
  placeTails: wordSet(''),
  aliases:
    pairsOf(`usa=etats-unis us=etats-unis etats-unis-d-amerique=etats-unis rdc=republique-democratique-du-congo urss=union-sovietique nations-unies=onu organisation-des-nations-unies=onu ue=union-europeenne grande-bretagne=royaume-uni r-u=royaume-uni
    tel-aviv=tel-aviv rio=rio-de-janeiro maison-blanche=maison-blanche agence-france-presse=afp al-qaeda=al-qaida fond-monetaire-international=fmi fonds-monetaire-international=fmi banque-centrale-europeenne=bce organisation-mondiale-de-la-sante=oms medecins-sans-frontieres=msf reporters-sans-frontieres=rsf bfmtv=bfm-tv`),
  kin: kinOf(`
    ambassadeur ambassadrice diplomate consul emissaire negociateur
    universitaire professeur professeure chercheur chercheuse scientifique savant enseignant enseignante expert experte specialiste biologiste physicien economiste historien historienne sociologue politologue climatologue astronome auteur
    elu elue edile maire depute deputee senateur senatrice conseiller conseillere adjoint adjointe depute-maire parlementaire eurodepute eurodeputee
    president presidente vice-president vice-presidente ex-president dirigeant dirigeante leader chef cheffe patron patronne pdg directeur directrice responsable
    ministre premier vice-ministre secretaire
    avocat avocate defenseur conseil
    syndicaliste secretaire delegue deleguee representant representante
    magistrat magistrate juge procureur procureure
    journaliste reporter redacteur redactrice
    ecrivain ecrivaine romancier romanciere auteur autrice poete
    acteur actrice comedien comedienne
    joueur footballeur attaquant defenseur gardien milieu buteur capitaine
    entraineur selectionneur technicien coach
    chanteur chanteuse musicien artiste
    coureur cycliste pilote champion
    militaire general colonel commandant officier capitaine
    religieux pretre pere eveque archeveque cardinal prelat
    roi souverain monarque
    quotidien journal hebdomadaire magazine mensuel revue media chaine radio site
    entreprise societe groupe firme compagnie multinationale constructeur avionneur geant operateur fabricant banque
    parti formation mouvement coalition
    association organisation ong federation syndicat collectif fondation centrale
    agence office institut organisme observatoire`),
  adjectiveEnding:
    /(?:al|ale|aux|ales|ien|ienne|iens|iennes|ais|aise|ois|oise|ique|iques|if|ive|aire|aires|el|elle|elles|ain|aine|ains|iste|istes|ine|ible|able|eur|eure|uni|unis|unies|antes?|entes?|indépendants?|arabe|belge|russe|suisse|socialiste|radicale?|libre|rouge|vert|verte|verts|turc|grec|i?er|i?ers|i?ère|i?ères|civile?s?|publics?|publiques?|populaire|mondiale?)$/,
};
