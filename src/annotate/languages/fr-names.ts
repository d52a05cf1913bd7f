/** What French names are made of: titles, bodies, things, offices, nouns of roles, nations, places. */
import type { LanguageData } from './lexicon.ts';
import { wordSet } from './word-set.ts';

/** Nouns by class (`lexicon.ts`), lower case. */
export const NOUNS = {
  TITLE: 'm. mm. mme mmes mlle mlles mgr dr pr me monsieur madame mademoiselle messieurs docteur professeur maître',
  ROLE: `
    président présidente vice-président vice-présidente ministre vice-ministre secrétaire chef cheffe dirigeant dirigeante directeur directrice
    porte-parole maire adjoint adjointe député députée sénateur sénatrice élu élue candidat candidate conseiller conseillère préfet préfète
    procureur procureure avocat avocate juge magistrat magistrate policier policière commissaire général colonel capitaine commandant amiral
    ambassadeur ambassadrice diplomate roi reine prince princesse pape cardinal évêque imam rabbin prêtre médecin chirurgien infirmier infirmière
    professeur professeure enseignant enseignante universitaire chercheur chercheuse scientifique expert experte spécialiste analyste économiste historien
    historienne sociologue politologue journaliste écrivain écrivaine auteur auteure autrice romancier romancière poète cinéaste réalisateur réalisatrice
    acteur actrice comédien comédienne chanteur chanteuse musicien artiste peintre footballeur joueur joueuse entraîneur entraîneuse sélectionneur
    capitaine athlète patron patronne pdg entrepreneur fondateur fondatrice gérant gérante responsable représentant représentante délégué déléguée
    syndicaliste militant militante manifestant manifestante témoin habitant habitante voisin voisine riverain riveraine victime suspect accusé
    prévenu mère père fils fille frère sœur mari femme homme époux épouse veuve ami amie étudiant étudiante élève agriculteur pêcheur ouvrier
    employé employée salarié salariée client cliente passager passagère touriste pilote chauffeur conducteur astronaute ingénieur architecte
    gouverneur chancelier chancelière négociateur négociatrice médiateur médiatrice émissaire rapporteur rapporteuse leader opposant opposante
    source interlocuteur intéressé internaute lecteur blogueur`,
  GROUP: `
    gouvernement parti police armée syndicat association fédération organisation ministère préfecture mairie parquet tribunal cour conseil assemblée
    commission comité agence entreprise société groupe compagnie banque université institut observatoire quotidien journal hebdomadaire magazine
    chaîne radio site opposition coalition mouvement ong onu union ligue club équipe direction autorités régime pays état ville région
    sénat parlement chambre congrès présidence rédaction presse médias observateurs experts manifestants habitants rebelles militants électeurs`,
  DOC: 'rapport communiqué étude enquête sondage document texte lettre déclaration dépêche article note loi arrêt jugement bilan tweet message courrier discours livre',
} as const;

export const NAMES_FR = {
  morePlaces: '',
  bodies: wordSet(
    'ministère parti conseil université banque commission union fédération ligue organisation agence institut observatoire',
  ),
  knownBodies: wordSet('onu otan ue afp reuters ap fmi'),
  things: wordSet('internet noël pâques'),
  connectors: wordSet("de du des la le les d' l' von van der den di da al el ben bin et"),
  placeHeads: wordSet('île îles mont lac mer golfe cap val rio saint sainte'),
  locatives: wordSet('à en au aux vers chez dans'),
  offices: wordSet('ministre secrétaire ministère commissaire'),
  masculine: wordSet('m. mm. monsieur messieurs président ministre directeur maire'),
  feminine: wordSet('mme mmes mlle madame mademoiselle présidente directrice'),
  nations: { francais: 'france', russ: 'russie' },
} as const satisfies Partial<LanguageData>;
