/** The English verbs that the annotator knows. Features as in `annotate/languages/lexicon.ts`. */
export const REPORTING_EN = `
sqz: say insist argue maintain contend joke quip
sqzt: think believe hope feel reckon guess suspect
sqzp: tell
sqp: inform remind assure warn advise notify caution convince persuade
sqy: add claim suggest state announce explain affirm assert declare note observe reply respond answer conclude stress reveal disclose report testify mention acknowledge admit concede confess confirm agree predict forecast warn promise vow pledge swear complain allege estimate indicate hint boast brag reason posit tweet imply quip opine remark reiterate repeat clarify emphasize emphasise caution counter protest object charge propose recommend certify rule recall recount relate confide retort underline underscore highlight point write post publish comment elaborate specify speculate guarantee stipulate advocate summarize summarise continue proclaim pronounce theorize theorise surmise attest argue
sqty: fear consider judge deem regret lament realize realise expect assume presume suppose imagine anticipate doubt worry wish conclude find show trust
sqa: ask wonder inquire enquire question query
sqny: deny
sqn: dispute refute rebut
sk: demand urge request order insist
q: exclaim cry shout yell scream whisper murmur mutter mumble grumble growl snap sigh laugh chuckle smile grin scoff sneer interject interrupt begin chime chant sing bark demand beg plead pray shrug enthuse gush rage fume thunder roar quote read go tell urge counsel
d: promise vow pledge swear threaten claim agree propose
gn: deny
g: admit recall report describe acknowledge
m: denounce describe call criticize criticise condemn accuse blame praise hail slam blast label brand dub characterize characterise portray term deplore decry demand urge express cite reject dismiss deny warn promise vow pledge refer speak talk compare welcome applaud attack defend voice hold regard see view consider deem declare pronounce proclaim say insist admit acknowledge tell ask claim want seek
`;

export const COMMON_EN = `
be have do can make take get give go come see know find use want keep let begin seem help show turn start run move live hold bring happen provide sit stand lose pay meet include set learn change lead understand watch follow stop create speak allow spend grow open walk win offer remember love appear buy wait serve die send expect build stay fall cut reach kill remain raise pass sell require decide return develop carry break receive join produce eat cover catch draw choose cause occur rise drop increase decrease reduce support protect attack fight arrest release charge sentence investigate plan vote elect appoint approve reject refuse accept ban prevent avoid lie need become leave put feel mean apply affect prove face fail succeed close sign work play act react respond control manage deal represent involve contain consist exist depend belong last suffer lack enjoy visit travel arrive enter escape flee strike injure damage destroy rescue save deploy detail track unveil launch resign hope try attempt continue adopt establish found host host hold celebrate mark
`;
