/** What English names are made of: titles, bodies, things, offices, nouns of roles, nations, places. */
import { kinOf, nameSet, pairsOf } from './name-data.ts';
import type { NameData } from './name-data.ts';
import { wordSet } from './word-set.ts';

/** Nouns with their plurals: "deputy deputies". */
const withPlurals = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => {
      const plural = /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : word.endsWith('man')
          ? `${word.slice(0, -3)}men`
          : /(?:s|x|ch|sh)$/.test(word)
            ? `${word}es`
            : `${word}s`;
      return `${word} ${plural}`;
    })
    .join(' ');

/** Nouns by class (`lexicon.ts`), lower case. */
export const NOUNS_EN = {
  TITLE: `mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady madam rev rev. reverend father sister brother
    sen. rep. gov. gen. lt. col. sgt. capt. cmdr. maj. adm. st. messrs`,
  ROLE: withPlurals(`
    president vice-president premier minister secretary chancellor governor mayor councillor councilor alderman senator congressman congresswoman
    congressperson representative deputy delegate lawmaker legislator politician mp candidate leader chair chairman chairwoman chairperson head
    chief director manager executive ceo founder co-founder owner boss partner official officer spokesman spokeswoman
    spokesperson spokespeople adviser advisor aide envoy ambassador diplomat negotiator mediator rapporteur commissioner inspector superintendent
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
    ayatollah sheikh sultan emir secretary-general qc pm treasurer co-author author deckhand insurer miller engineer banker barber shepherd`),
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
  DOC: `belief rumour rumor legend theory petition complaint memo circular leaflet resolution motion editorial report study survey poll document text letter statement article note law ruling judgment judgement verdict review tweet post message
    email book speech paper memo memorandum release bill treaty resolution declaration charter indictment complaint lawsuit filing
    editorial column analysis audit census results findings figures data estimates forecast bulletin website page leaflet sign notice
    research`,
  PLURAL: `they we these those people men women children authors researchers scientists experts officials officers police critics witnesses
    residents authorities lawyers prosecutors`,
} as const;

export const NAMES_EN: NameData = {
  morePlaces: `
    Moscow, Beijing, Saint Petersburg, St. Petersburg, Geneva, Zurich, Barcelona, Seville, Valencia, Bilbao, Milan, Turin, Venice, Florence, Naples, Munich, Frankfurt, Hamburg, Cologne, Dresden, Leipzig, Stuttgart, Kraków, Krakow, Gdansk, Kiev, Odessa, Kharkiv, Rotterdam, The Hague, Hague, Antwerp, Lyon, Marseille, Nice, Toulouse, Strasbourg, Bordeaux, Cannes,
    Alexandria, Casablanca, Marrakesh, Tripoli, Benghazi, Misrata, Aleppo, Homs, Hama, Idlib, Daraa, Latakia, Raqqa, Palmyra, Jerusalem, Tel Aviv, Gaza, Gaza Strip, West Bank, Hebron, Ramallah, Mosul, Basra, Fallujah, Kirkuk, Tehran, Isfahan, Mecca, Medina, Dubai, Aden, Sana'a, Kandahar, Karachi, Lahore, Peshawar, Mumbai, Bombay, Calcutta, Kolkata, Bangalore, Chennai, Delhi, Kerala, Gujarat, Punjab, Rangoon, Yangon,
    Saigon, Ho Chi Minh City, Shanghai, Guangzhou, Wuhan, Shenzhen, Xinjiang, Tibet, Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Sapporo, Busan, Taipei, Bali, Java, Sumatra, Aceh, Borneo, Mindanao, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, Cairns, Gold Coast, New South Wales, Victoria, Queensland, South Australia, Western Australia, Tasmania, Northern Territory, Auckland, Christchurch, Wellington,
    New York, New York City, Manhattan, Brooklyn, Queens, Bronx, Los Angeles, Hollywood, Chicago, San Francisco, San Diego, San Jose, Oakland, Sacramento, Boston, Philadelphia, Pittsburgh, Houston, Dallas, Austin, San Antonio, Miami, Orlando, Tampa, Seattle, Portland, Denver, Detroit, Cleveland, Cincinnati, Columbus, Indianapolis, Milwaukee, Minneapolis, St. Louis, Kansas City, Memphis, Nashville, New Orleans, Atlanta, Charlotte, Baltimore,
    Las Vegas, Phoenix, Salt Lake City, Albuquerque, Honolulu, Anchorage, Silicon Valley, Wall Street, Vatican, Broadway, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina,
    North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, Washington D.C., Washington DC, Puerto Rico, Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec, Ontario, Alberta, British Columbia, Nova Scotia, Manitoba, Saskatchewan, Newfoundland,
    England, Scotland, Wales, Northern Ireland, Great Britain, Britain, UK, U.K., US, U.S., USA, U.S.A., America, North America, South America, Latin America, Central America, Middle East, Far East, South East Asia, Southeast Asia, East Asia, South Asia, Central Asia, Europe, Eastern Europe, Western Europe, West Africa, East Africa, Sub-Saharan Africa, Caribbean, Balkans, Caucasus, Kurdistan, Kashmir, Crimea, Donbas, Chechnya, Siberia, Catalonia, Andalusia, Bavaria, Sicily, Kosovo,
    Manchester, Liverpool, Birmingham, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Brighton, Oxford, Cambridge, Edinburgh, Glasgow, Aberdeen, Dundee, Cardiff, Swansea, Belfast, Derry, Cork, Galway, Limerick, Westminster, Yorkshire, Cornwall, Devon, Kent, Essex, Sussex, Surrey, Norfolk, Lancashire, Mecca, Atlantic, Pacific, Mediterranean, Arctic, Antarctica, Himalayas, Alps, Sahara, Sinai, Rio de Janeiro, São Paulo, Sao Paulo, Havana, Lagos, Cape Town, Johannesburg, Durban, Soweto, Darfur, Goma, Timbuktu, Brussels, Rome, Athens, Vienna, Prague, Warsaw, Lisbon, Cairo, Turkey, Soviet Union, DR Congo, Democratic Republic of the Congo, Burma, Czech Republic, Ivory Coast, Cape Verde, East Timor, Holland, Macedonia, Palestine, Mexico City, Cancun, Tijuana`,
  bodies:
    wordSet(`ministry party council university bank commission union federation league organisation organization agency institute observatory department office committee association society court company corporation group trust foundation
    army navy force forces guard police bureau board authority administration service services centre center college school academy hospital museum library church congress parliament senate assembly house cabinet embassy team club fc united rovers athletic county-council
    news times post journal tribune herald gazette guardian telegraph press radio television tv broadcasting network media magazine review chronicle observer independent airlines airways air motors electronics systems inc corp ltd llc plc co bros industries holdings partners studios records entertainment pictures games software
    alliance coalition movement front brigade brigades campaign fund initiative project-team watch international standards democrats conservatives republicans liberals labour greens tigers giants brotherhood relations chapter district consortium laboratory laboratories lab exchange reserve command squadron regiment division nation nations parliamentary`),
  bodiesOf: wordSet(''),
  bodiesLow: wordSet(''),
  knownBodies: nameSet(`
    un, u.n., nato, eu, e.u., who, imf, wto, ecb, icc, iaea, opec, unesco, unicef, unhcr, asean, united nations, european union, african union, arab league, world bank, world health organization, world health organisation, security council, general assembly, white house, pentagon, kremlin, congress, senate, parliament, house of representatives, house of commons, house of lords, supreme court, downing street, scotland yard, capitol, holy see, state department, home office, foreign office, treasury, federal reserve, knesset, bundestag, duma, european commission, european parliament, european central bank,
    afp, reuters, ap, associated press, agence france-presse, bbc, bbc news, itv, sky news, cnn, nbc, abc, cbs, npr, pbs, fox news, msnbc, al jazeera, xinhua, tass, interfax, ria novosti, wikinews, wikipedia, wikimedia, wikimedia foundation, wikileaks, new york times, washington post, wall street journal, usa today, guardian, daily mail, daily telegraph, financial times, le monde, el pais, der spiegel, bild, haaretz, economist, time magazine, newsweek, forbes, lancet, human rights watch, amnesty international, greenpeace, red cross, red crescent, doctors without borders, oxfam, save the children,
    google, facebook, twitter, youtube, apple, microsoft, amazon, ibm, intel, yahoo, yahoo!, linkedin, instagram, netflix, whatsapp, samsung, sony, nokia, huawei, tiktok, telegram, reddit, ebay, paypal, tesla, spacex, mozilla, adobe, oracle, cisco, dell, hp, nasa, esa, noaa, usgs, cdc, fda, epa, faa, ntsb, nih, nsf, cern, fbi, cia, nsa, dea, atf, mi5, mi6, kgb, fsb, mossad, interpol, europol, boeing, airbus, lockheed martin, general motors, ford, toyota, honda, nissan, volkswagen, bmw, fiat, renault, peugeot, opel, vauxhall, shell, bp, exxonmobil, gazprom, chevron, walmart, tesco, starbucks, mcdonald's, coca-cola, pepsi, nike, adidas, disney, goldman sachs, jpmorgan, barclays, hsbc, citigroup, ubs, enron, monsanto, pfizer, bayer, qantas, lufthansa, ryanair, easyjet, british airways,
    labour, conservatives, tories, democrats, republicans, liberal democrats, ukip, snp, gop, anc, bjp, likud, hamas, hezbollah, fatah, plo, taliban, al-qaeda, al qaeda, al-qaida, isis, isil, islamic state, boko haram, al-shabaab, ira, eta, farc, pkk, muslim brotherhood, anonymous, fifa, uefa, ioc, fia, nba, nfl, nhl, mlb, mlb, pga, atp, wta, ncaa, manchester united, manchester city, real madrid, chelsea, arsenal, chelsea fc, tottenham hotspur, barcelona fc, ferrari, mclaren, red bull, mercedes, nyse, nasdaq, mit, harvard, yale, stanford, caltech, princeton, ucla, alcohol justice, deseret news, consumer reports, pope-office, aclu, naacp, nra, peta, espn, mtv, hbo, cnbc, pnac, tepco`),
  things:
    wordSet(`internet web christmas easter thanksgiving halloween ramadan hanukkah bible koran quran qur'an god monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    iphone ipad ipod android windows linux islam islamophobia christianity judaism buddhism hiv aids covid ebola h1n1 dna gdp tv dvd cd gps atm ceo cfo pm mp mps md phd iq vip euro mars venus jupiter saturn moon earth sun olympics olympic paralympics world spring winter summer autumn usb pdf cctv suv html led lcd i ok mr mrs edt est gmt utc pst cet am bst idd rohingya photo image file`),
  thingHeads: wordSet(''),
  thingNouns: wordSet(
    `ship vessel ferry flight rover satellite telescope rocket shuttle film movie book novel album song series game law vaccin virus operation program programme hurricane typhoon cyclone storm comet asteroid planet award tournament drug software smartphone`,
  ),
  thingTails: wordSet(
    `cup open awards award prize prix act bill treaty agreement accord war wars battle fair festival day week month year olympics games championship championships tour study survey report conference summit protocol constitution amendment law revolution uprising crisis attack attacks massacre scandal earthquake hurricane storm tsunami line flight project programme program plan telescope rover mission series trilogy bible code rights declaration resolution convention-text marathon grand medal
    album film movie book language street-party season final finals round stage theory disease syndrome virus muslims muslim christians jews internship shirt t-shirt account headquarters parade ceremony match race election elections referendum`,
  ),
  particles: wordSet("van von der den de la del di da dos el al ben bin ibn abu ould d'"),
  connectors: wordSet('of for and on'),
  placeHeads: wordSet('lake mount cape'),
  placeTails: wordSet(
    `station mosque cathedral temple palace castle tower monument prison jail campus reservoir dam sea river lake island islands bay mountains mountain peninsula gulf ocean valley street avenue road boulevard square park county province hills beach bridge airport coast desert strait straits canal city town village stadium arena creek falls forest harbour harbor heights highway plaza territory ward precinct`,
  ),
  placeNouns:
    wordSet(`city town village suburb neighbourhood neighborhood district province state region county island port capital coast outskirts mayor governor north south east west northern southern eastern western central people streets prime-minister near downtown
    airport university republic kingdom territory embassy ambassador border residents northeast northwest southeast southwest`),
  personNouns: wordSet('administration family brothers'),
  locatives: wordSet('in at to from near across into outside inside throughout around toward towards'),
  offices: wordSet('minister secretary ministers'),
  masculine: wordSet(
    `mr mr. sir lord king prince father brother son uncle husband man boy spokesman chairman businessman congressman policeman fisherman alderman councilman grandfather widower actor-m waiter sheriff-m imam duke emperor sultan monk priest-m pope`,
  ),
  feminine: wordSet(
    `mrs mrs. ms ms. miss lady dame madam queen princess mother sister daughter aunt wife woman girl spokeswoman chairwoman actress congresswoman policewoman businesswoman grandmother widow waitress duchess empress nun headmistress`,
  ),
  masculineEnding: /(?:man|father|actor)$/,
  feminineEnding: /(?:woman|ess)$/,
  ofState: wordSet(
    'government parliament army police presidency opposition judiciary court administration military senate cabinet',
  ),
  personEnding: /(?:[^v]er|or|ist|ian|man|woman)$/,
  generic: wordSet('man woman person teen teenager teenager youth year-old'),
  titleRoles: pairsOf(
    'dr=doctor prof=professor professor=professor rev=priest sen=senator gov=governor gen=general sgt=sergeant capt=captain',
  ),
  unique: wordSet(
    `mother father son daughter brother sister husband wife widow friend colleague client victim minister president mayor spokesman spokeswoman spokesperson lawyer attorney prosecutor judge king queen pope chancellor governor director secretary chief chairman premier sheriff coroner commissioner ambassador manager coach captain`,
  ),
  nations:
    pairsOf(`french=france german=germany english=england british=united-kingdom scottish=scotland welsh=wales irish=ireland belgian=belgium dutch=netherlands swiss=switzerland austrian=austria italian=italy spanish=spain catalan=catalonia basque=basque-country portuguese=portugal greek=greece turkish=turkey kurdish=kurdistan
    cypriot=cyprus danish=denmark swedish=sweden norwegian=norway finnish=finland icelandic=iceland russian=russia ukrainian=ukraine belarusian=belarus moldovan=moldova polish=poland czech=czechia slovak=slovakia hungarian=hungary romanian=romania bulgarian=bulgaria serbian=serbia serb=serbia croatian=croatia slovenian=slovenia bosnian=bosnia
    albanian=albania macedonian=macedonia estonian=estonia latvian=latvia lithuanian=lithuania georgian=georgia armenian=armenia azerbaijani=azerbaijan chechen=chechnya kazakh=kazakhstan uzbek=uzbekistan afghan=afghanistan pakistani=pakistan indian=india bangladeshi=bangladesh nepalese=nepal nepali=nepal burmese=myanmar thai=thailand
    cambodian=cambodia vietnamese=vietnam malaysian=malaysia indonesian=indonesia filipino=philippines philippine=philippines singaporean=singapore chinese=china taiwanese=taiwan tibetan=tibet japanese=japan korean=south-korea mongolian=mongolia syrian=syria lebanese=lebanon israeli=israel palestinian=palestine jordanian=jordan iraqi=iraq
    iranian=iran saudi=saudi-arabia yemeni=yemen qatari=qatar kuwaiti=kuwait emirati=united-arab-emirates omani=oman egyptian=egypt libyan=libya tunisian=tunisia algerian=algeria moroccan=morocco mauritanian=mauritania malian=mali nigerien=niger nigerian=nigeria senegalese=senegal ivorian=ivory-coast ghanaian=ghana cameroonian=cameroon chadian=chad
    congolese=congo rwandan=rwanda burundian=burundi ugandan=uganda kenyan=kenya tanzanian=tanzania ethiopian=ethiopia eritrean=eritrea somali=somalia somalian=somalia sudanese=sudan angolan=angola mozambican=mozambique zimbabwean=zimbabwe zambian=zambia malagasy=madagascar american=united-states canadian=canada mexican=mexico cuban=cuba
    haitian=haiti dominican=dominican-republic guatemalan=guatemala honduran=honduras salvadoran=el-salvador nicaraguan=nicaragua panamanian=panama colombian=colombia venezuelan=venezuela ecuadorian=ecuador peruvian=peru bolivian=bolivia chilean=chile argentine=argentina argentinian=argentina uruguayan=uruguay paraguayan=paraguay brazilian=brazil
    australian=australia european=europe african=africa asian=asia arab=arab-world arabic=arab-world muslim=islam islamic=islam islamist=islam jewish=judaism christian=christianity catholic=catholicism protestant=protestantism anglican=anglicanism buddhist=buddhism hindu=hinduism sunni=islam shia=islam shiite=islam western=west soviet=soviet-union texan=texas californian=california londoner=london parisian=paris
    bangladeshis=bangladesh scots=scotland poles=poland turks=turkey swedes=sweden danes=denmark finns=finland spaniard=spain briton=united-kingdom frenchman=france englishman=england irishman=ireland`),
  adjectival: wordSet('us u.s. uk u.k. usa'),
  aliases: pairsOf(
    `usa=united-states us=united-states america=united-states uk=united-kingdom britain=united-kingdom great-britain=united-kingdom un=united-nations u-n=united-nations eu=european-union e-u=european-union untied-nations=united-nations holland=netherlands burma=myanmar white-house=white-house world-health-organization=who world-health-organisation=who associated-press=ap agence-france-presse=afp al-qaida=al-qaeda al-qaeda=al-qaeda d-c=washington`,
  ),
  kin: kinOf(`
    president leader head chief premier
    minister secretary premier
    mayor councillor councilor politician
    senator congressman congresswoman representative lawmaker legislator politician mp deputy
    professor academic researcher scientist scholar lecturer expert author historian biologist physicist economist astronomer geologist
    spokesman spokeswoman spokesperson official
    official officer director manager executive
    ceo founder co-founder chairman chairwoman chair executive boss owner director
    lawyer attorney solicitor barrister counsel
    judge justice magistrate
    prosecutor attorney
    doctor physician surgeon
    journalist reporter correspondent editor columnist
    author writer novelist poet playwright
    actor actress star
    singer musician composer artist star
    player striker goalkeeper footballer captain
    coach manager trainer
    driver racer champion
    general colonel admiral commander officer captain
    priest bishop archbishop cardinal cleric pastor
    diplomat ambassador envoy
    king monarch
    student teenager teen youth boy girl pupil
    newspaper paper daily magazine journal publication broadcaster
    company firm corporation manufacturer giant maker group business airline
    group organisation organization charity association union movement
    party movement coalition
    agency organisation organization authority body institute
    report study survey`),
  adjectiveEnding: /^(?!)/,
};
