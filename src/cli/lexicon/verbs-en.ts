/** The English verbs that the annotator knows. Features as in `annotate/languages/lexicon.ts`. */
export const REPORTING_EN = `
sqz: say think believe insist claim argue suggest hope fear feel guess suspect reckon maintain contend
sqzp: tell
sq: state add announce explain affirm assert declare note remark observe point reply respond answer retort conclude continue stress emphasize emphasise highlight underline reveal disclose report recount relate recall testify confide mention acknowledge admit concede confess confirm agree predict forecast warn caution inform remind assure promise vow pledge swear reiterate repeat clarify specify elaborate complain protest object counter allege charge propose recommend advise urge comment write tweet post publish boast brag joke quip proclaim pronounce advocate speculate estimate guarantee certify stipulate contradict rule indicate hint imply advocate summarize summarise counsel opine posit reason
sqt: consider deem judge regret lament realize expect assume presume suppose imagine anticipate doubt worry wish conclude find
sqa: ask wonder inquire enquire question query
sqn: deny dispute refute
q: exclaim cry shout yell scream whisper murmur mutter mumble grumble growl snap sigh laugh chuckle smile grin scoff sneer interject interrupt begin chime chant sing bark demand beg plead pray shrug enthuse gush rage fume thunder roar quote read go
d: promise vow pledge swear threaten claim
m: denounce describe call criticize criticise condemn accuse blame praise hail slam blast label brand dub characterize characterise portray term deplore decry demand urge express cite reject dismiss deny warn promise vow pledge refer speak talk compare welcome applaud attack defend voice hold regard see view consider deem declare pronounce proclaim say insist admit acknowledge
`;

export const COMMON_EN = `
be have do can make take get give go come see know find use want keep let begin seem help show turn start run move live hold bring happen provide sit stand lose pay meet include set learn change lead understand watch follow stop create speak allow spend grow open walk win offer remember love appear buy wait serve die send expect build stay fall cut reach kill remain raise pass sell require decide return develop carry break receive join produce eat cover catch draw choose cause occur rise drop increase decrease reduce support protect attack fight arrest release charge sentence investigate plan vote elect appoint approve reject refuse accept ban prevent avoid lie need become leave put feel mean apply affect prove face fail succeed close sign work play act react respond control manage deal represent involve contain consist exist depend belong last suffer lack enjoy visit travel arrive enter escape flee strike injure damage destroy rescue save deploy detail track unveil launch resign hope try attempt continue adopt establish found host host hold celebrate mark
`;
