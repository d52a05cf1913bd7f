/** What English names are made of: titles, bodies, things, offices, nouns of roles, nations, places. */
import { NO_NAMES } from './name-data.ts';
import type { NameData } from './name-data.ts';
import { wordSet } from './word-set.ts';

/** Nouns by class (`lexicon.ts`), lower case. */
export const NOUNS_EN = {
  TITLE: `mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady madam rev rev. reverend father sister brother
    sen. rep. gov. gen. lt. col. sgt. capt. cmdr. maj. adm. st. messrs`,
  ROLE: `
    president vice-president premier minister secretary chancellor governor mayor councillor councilor alderman senator congressman congresswoman
    congressperson representative deputy delegate lawmaker legislator politician mp candidate leader chair chairman chairwoman chairperson head
    chief director manager executive ceo founder co-founder owner boss partner official officer officials officers spokesman spokeswoman
    spokesperson spokespersons spokespeople adviser advisor aide envoy ambassador diplomat negotiator mediator rapporteur commissioner inspector superintendent
    detective sergeant constable captain commander colonel major general admiral lieutenant soldier sailor policeman policewoman sheriff
    judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel advocate witness victim survivor suspect defendant
    plaintiff accused prisoner inmate king queen prince princess duke duchess pope cardinal archbishop bishop priest pastor vicar imam rabbi monk
    nun doctor physician surgeon nurse paramedic scientist researcher biologist physicist chemist astronomer geologist engineer expert
    specialist analyst economist historian sociologist psychologist philosopher professor lecturer teacher headteacher headmaster principal student pupil
    scholar academic graduate journalist reporter correspondent editor columnist critic blogger author writer novelist poet playwright
    actor actress director filmmaker producer singer musician composer artist painter sculptor designer architect photographer footballer
    player striker goalkeeper coach trainer athlete cyclist runner swimmer boxer driver pilot sailor fisherman farmer baker cook chef
    waiter waitress shopkeeper trader banker broker investor entrepreneur developer builder worker employee employer clerk librarian
    curator archivist caretaker firefighter rescuer volunteer activist campaigner protester demonstrator organiser organizer unionist
    resident neighbour neighbor villager citizen voter passenger commuter tourist visitor customer user client patient parent mother father
    mum mom dad son daughter sister brother uncle aunt cousin grandmother grandfather wife husband widow widower partner friend man woman boy girl
    teenager child source insider bystander onlooker eyewitness fan supporter opponent rival successor predecessor colleague member
    secretary-general treasurer co-author authors author deckhand`,
  GROUP: `
    government administration cabinet ministry department parliament congress senate house assembly council committee commission court
    tribunal party opposition coalition alliance movement campaign union federation confederation association organisation organization
    agency authority authorities bureau office police force army navy military corps company firm corporation business group bank
    fund university college school institute academy laboratory museum library church charity foundation trust society league club
    team newspaper paper magazine daily weekly journal broadcaster network station channel website site press media regime state city
    county district board panel jury prosecutors lawyers scientists researchers experts analysts economists critics witnesses residents
    protesters officials activists campaigners workers employees students parents police doctors investigators lawmakers senators
    republicans democrats conservatives liberals rebels militants farmers fans supporters opponents observers sources ministers judges
    teachers nurses firefighters rescuers locals villagers neighbours neighbors authors`,
  DOC: `report study survey poll document text letter statement article note law ruling judgment judgement verdict review tweet post message
    email book speech paper memo memorandum release bill treaty resolution declaration charter indictment complaint lawsuit filing
    editorial column analysis audit census results findings figures data estimates forecast bulletin website page leaflet sign notice
    research`,
  PLURAL: `they we these those people men women children authors researchers scientists experts officials officers police critics witnesses
    residents authorities lawyers prosecutors`,
} as const;

export const NAMES_EN: NameData = {
  ...NO_NAMES,
  bodies: wordSet(
    `ministry party council university bank commission union federation league organisation organization agency institute observatory
     department office committee association society court company corporation group trust foundation`,
  ),
  knownBodies: wordSet('un nato eu who afp reuters ap imf bbc cnn nasa fbi cia'),
  things: wordSet('internet christmas easter'),
  connectors: wordSet('of for and on in'),
  particles: wordSet('van von der den de la del di da el al ben bin ibn'),
  placeHeads: wordSet('lake mount river gulf cape port saint st. island isle bay fort'),
  locatives: wordSet('in at to from near across into outside inside'),
  offices: wordSet('minister secretary ministry commissioner'),
  masculine: wordSet('mr mr. sir lord king prince father brother son uncle husband man boy spokesman chairman'),
  feminine: wordSet(
    'mrs mrs. ms ms. miss lady dame madam queen princess mother sister daughter aunt wife woman girl spokeswoman chairwoman actress',
  ),
  nations: { french: 'france', russian: 'russia' },
};
