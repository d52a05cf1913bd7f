/**
 * Made by `node src/cli/lexicon.ts`; not edited by hand.
 * Verb forms: english-verbs-irregular 3.4 (Apache-2.0) and the regular endings.
 * Names of countries and regions: Unicode CLDR 48 (licence Unicode-3.0); capitals: countries-list 3.4 (MIT).
 */
/* eslint-disable */
export const VERBS = `sqzm|sa|W:y;P6:y;P3:ys;G:ying;J3:id;K:id
sqzkm|insist|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqzy|argu|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqz|jok|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqzy|quip|W:;P6:;P3:s;G:ping;J3:ped;K:ped
sqzt|th|W:ink;P6:ink;P3:inks;G:inking;J3:ought;K:ought
sqzt|believ|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqzt|hop|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqzt|fe|W:el;P6:el;P3:els;G:eling;J3:lt;K:lt
sqzt|reckon|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqzt|guess|W:;P6:;P3:es;G:ing;J3:ed;K:ed
sqzt|suspect|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqzpm|t|W:ell;P6:ell;P3:ells;G:elling;J3:old;K:old
sqp|inform|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqp|remind|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqp|assur|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqpym|warn|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqp|advis|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqp|notif|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
sqpy|caution|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqp|convinc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqp|persuad|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|maintain|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|contend|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|add|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqydm|claim|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|suggest|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|stat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|announc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|explain|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|affirm|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|assert|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqym|declar|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|not|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|observ|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|repl|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
sqy|respond|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|answer|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqyt|conclud|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|stress|W:;P6:;P3:es;G:ing;J3:ed;K:ed
sqy|reveal|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|disclos|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqyg|report|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|testif|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
sqy|mention|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqygm|acknowledg|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqygm|admit|W:;P6:;P3:s;G:ting;J3:ted;K:ted
sqy|conced|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|confess|W:;P6:;P3:es;G:ing;J3:ed;K:ed
sqy|confirm|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqyd|agree|W:;P6:;P3:s;G:ing;J3:d;K:d
sqy|predict|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|forecast|W:;P6:;P3:s;G:ing;J3:;K:
sqydm|promis|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqydm|vow|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqydm|pledg|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqyd|sw|W:ear;P6:ear;P3:ears;G:earing;J3:ore;K:orn
sqy|complain|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|alleg|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|estimat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|indicat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|hint|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|boast|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|brag|W:;P6:;P3:s;G:ging;J3:ged;K:ged
sqy|reason|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|posit|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|tweet|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|impl|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
sqy|opin|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|remark|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|reiterat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|repeat|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|clarif|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
sqy|emphasiz|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|emphasis|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|counter|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|protest|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|object|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|charg|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqyd|propos|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|recommend|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|certif|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
sqy|rul|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqyg|recall|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|recount|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|relat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|confid|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|retort|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|underlin|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|underscor|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|highlight|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|point|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|wr|W:ite;P6:ite;P3:ites;G:iting;J3:ote;K:itten
sqy|post|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|publish|W:;P6:;P3:es;G:ing;J3:ed;K:ed
sqy|comment|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqy|elaborat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|specif|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
sqy|speculat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|guarantee|W:;P6:;P3:s;G:ing;J3:d;K:d
sqy|stipulat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|advocat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|summariz|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|summaris|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|continu|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqym|proclaim|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqym|pronounc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|theoriz|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|theoris|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|surmis|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqy|attest|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqty|fear|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqtym|consider|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqty|judg|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqtym|deem|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqty|regret|W:;P6:;P3:s;G:ing;J3:ted;K:ted
sqty|lament|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqty|realiz|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqty|realis|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqty|expect|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqty|assum|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqty|presum|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqty|suppos|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqty|imagin|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqty|anticipat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqty|doubt|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqty|worr|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
sqty|wish|W:;P6:;P3:es;G:ing;J3:ed;K:ed
sqty|f|W:ind;P6:ind;P3:inds;G:inding;J3:ound;K:ound
sqty|show|W:;P6:;P3:s;G:ing;J3:ed;K:n,ed
sqty|trust|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqam|ask|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqa|wonder|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqa|inquir|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqa|enquir|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqa|question|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqa|quer|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
sqnygm|den|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
sqn|disput|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqn|refut|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqn|rebut|W:;P6:;P3:s;G:ting;J3:ted;K:ted
skqm|demand|W:;P6:;P3:s;G:ing;J3:ed;K:ed
skqm|urg|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sk|request|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sk|order|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|exclaim|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|cr|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
q|shout|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|yell|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|scream|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|whisper|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|murmur|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|mutter|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|mumbl|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
q|grumbl|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
q|growl|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|snap|W:;P6:;P3:s;G:ing;J3:ped;K:ped
q|sigh|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|laugh|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|chuckl|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
q|smil|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
q|grin|W:;P6:;P3:s;G:ing;J3:ned;K:ned
q|scoff|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|sneer|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|interject|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|interrupt|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|beg|W:in;P6:in;P3:ins;G:inning;J3:an;K:un
q|chim|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
q|chant|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|s|W:ing;P6:ing;P3:ings;G:inging;J3:ang;K:ung
q|bark|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|beg|W:;P6:;P3:s;G:ging;J3:ged;K:ged
q|ple|W:ad;P6:ad;P3:ads;G:ading;J3:aded,d;K:aded,d
q|pray|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|shrug|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|enthus|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
q|gush|W:;P6:;P3:es;G:ing;J3:ed;K:ed
q|rag|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
q|fum|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
q|thunder|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|roar|W:;P6:;P3:s;G:ing;J3:ed;K:ed
q|quot|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
q|read|W:;P6:;P3:s;G:ing;J3:;K:
q|counsel|W:;P6:;P3:s;G:ing;J3:ed;K:ed
d|threaten|W:;P6:;P3:s;G:ing;J3:ed;K:ed
gm|describ|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
m|thank|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|denounc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
m|call|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|criticiz|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
m|criticis|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
m|condemn|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|accus|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
m|blam|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
m|prais|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
m|hail|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|slam|W:;P6:;P3:s;G:ming;J3:med;K:med
m|blast|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|label|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|brand|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|dub|W:;P6:;P3:s;G:bing;J3:bed;K:bed
m|characteriz|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
m|characteris|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
m|portray|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|term|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|deplor|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
m|decr|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
m|express|W:;P6:;P3:es;G:ing;J3:ed;K:ed
m|cit|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
m|reject|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|dismiss|W:;P6:;P3:es;G:ing;J3:ed;K:ed
m|refer|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|sp|W:eak;P6:eak;P3:eaks;G:eaking;J3:oke;K:oken
m|talk|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|compar|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
m|welcom|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
m|applaud|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|attack|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|defend|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|voic|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
m|h|W:old;P6:old;P3:olds;G:olding;J3:eld;K:eld
m|regard|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|s|W:ee;P6:ee;P3:ees;G:eeing;J3:aw;K:een
m|view|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|want|W:;P6:;P3:s;G:ing;J3:ed;K:ed
m|s|W:eek;P6:eek;P3:eeks;G:eeking;J3:ought;K:ought
o||W:be;P3:is;P6:are;J3:was;J6:were;K:been;G:being
o|ha|W:ve;P6:ve;P3:s;J3:d;K:d;G:ving
o|d|W:o;P6:o;P3:oes;J3:id;K:one;G:oing
o|c|P3:an;J3:ould
o|ma|W:ke;P6:ke;P3:kes;G:king;J3:de;K:de
o|t|W:ake;P6:ake;P3:akes;G:aking;J3:ook;K:aken
o|g|W:et;P6:et;P3:ets;G:etting;J3:ot;K:otten,ot
o|g|W:ive;P6:ive;P3:ives;G:iving;J3:ave;K:iven
o||W:go;P6:go;P3:goes;G:going;J3:went;K:gone
o|c|W:ome;P6:ome;P3:omes;G:oming;J3:ame;K:ome
o|kn|W:ow;P6:ow;P3:ows;G:owing;J3:ew;K:own
o|us|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|ke|W:ep;P6:ep;P3:eps;G:eping;J3:pt;K:pt
o|let|W:;P6:;P3:s;G:ting;J3:;K:
o|seem|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|help|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|turn|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|start|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|r|W:un;P6:un;P3:uns;G:unning;J3:an;K:un
o|mov|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|liv|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|br|W:ing;P6:ing;P3:ings;G:inging;J3:ought;K:ought
o|happen|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|provid|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|s|W:it;P6:it;P3:its;G:itting;J3:at;K:at
o|st|W:and;P6:and;P3:ands;G:anding;J3:ood;K:ood
o|los|W:e;P6:e;P3:es;G:ing;J3:t;K:t
o|pa|W:y;P6:y;P3:ys;G:ying;J3:id;K:id
o|me|W:et;P6:et;P3:ets;G:eting;J3:t;K:t
o|includ|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|set|W:;P6:;P3:s;G:ing;J3:;K:
o|learn|W:;P6:;P3:s;G:ing;J3:ed,t;K:ed,t
o|chang|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|le|W:ad;P6:ad;P3:ads;G:ading;J3:d;K:d
o|underst|W:and;P6:and;P3:ands;G:anding;J3:ood;K:ood
o|watch|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|follow|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|stop|W:;P6:;P3:s;G:ping;J3:ped;K:ped
o|creat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|allow|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|spen|W:d;P6:d;P3:ds;G:ding;J3:t;K:t
o|gr|W:ow;P6:ow;P3:ows;G:owing;J3:ew;K:own
o|open|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|walk|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|w|W:in;P6:in;P3:ins;G:inning;J3:on;K:on
o|offer|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|remember|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|lov|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|appear|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|b|W:uy;P6:uy;P3:uys;G:uying;J3:ought;K:ought
o|wait|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|serv|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|d|W:ie;P6:ie;P3:ies;G:ying;J3:ied;K:ied
o|sen|W:d;P6:d;P3:ds;G:ding;J3:t;K:t
o|buil|W:d;P6:d;P3:ds;G:ding;J3:t;K:t
o|stay|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|f|W:all;P6:all;P3:alls;G:alling;J3:ell;K:allen
o|cut|W:;P6:;P3:s;G:ting;J3:;K:
o|reach|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|kill|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|remain|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|rais|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|pass|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|s|W:ell;P6:ell;P3:ells;G:elling;J3:old;K:old
o|requir|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|decid|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|return|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|develop|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|carr|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|br|W:eak;P6:eak;P3:eaks;G:eaking;J3:oke;K:oken
o|receiv|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|join|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|produc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o||W:eat;P6:eat;P3:eats;G:eating;J3:ate;K:eaten
o|cover|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|ca|W:tch;P6:tch;P3:tches;G:tching;J3:ught;K:ught
o|dr|W:aw;P6:aw;P3:aws;G:awing;J3:ew;K:awn
o|cho|W:ose;P6:ose;P3:oses;G:osing;J3:se;K:sen
o|caus|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|occur|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|r|W:ise;P6:ise;P3:ises;G:ising;J3:ose;K:isen
o|drop|W:;P6:;P3:s;G:ping;J3:ped;K:ped
o|increas|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|decreas|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|reduc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|support|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|protect|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|f|W:ight;P6:ight;P3:ights;G:ighting;J3:ought;K:ought
o|arrest|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|releas|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|sentenc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|investigat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|plan|W:;P6:;P3:s;G:ning;J3:ned;K:ned
o|vot|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|elect|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|appoint|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|approv|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|refus|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|accept|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|ban|W:;P6:;P3:s;G:ning;J3:ned;K:ned
o|prevent|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|avoid|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|l|W:ie;P6:ie;P3:ies;G:ying;J3:ay;K:ain
o|need|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|bec|W:ome;P6:ome;P3:omes;G:oming;J3:ame;K:ome
o|le|W:ave;P6:ave;P3:aves;G:aving;J3:ft;K:ft
o|put|W:;P6:;P3:s;G:ting;J3:;K:
o|mean|W:;P6:;P3:s;G:ing;J3:t;K:t
o|appl|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|affect|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|prov|W:e;P6:e;P3:es;G:ing;J3:ed;K:en,ed
o|fac|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|fail|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|succeed|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|clos|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|sign|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|work|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|play|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|act|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|react|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|control|W:;P6:;P3:s;G:ing;J3:led;K:led
o|manag|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|deal|W:;P6:;P3:s;G:ing;J3:t;K:t
o|represent|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|involv|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|contain|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|consist|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|exist|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|depend|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|belong|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|suffer|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|lack|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|enjoy|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|visit|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|travel|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|arriv|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|su|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|reopen|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|look|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|tr|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|rest|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|rebuil|W:d;P6:d;P3:ds;G:ding;J3:t;K:t
o|repair|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|restor|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|replac|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|resum|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|review|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|remov|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|renew|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|rent|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|rescu|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|retir|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|retain|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|reward|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|r|W:ide;P6:ide;P3:ides;G:iding;J3:ode;K:idden
o|r|W:ing;P6:ing;P3:ings;G:inging;J3:ang;K:ung
o|risk|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|rob|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|roll|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|rush|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|satisf|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|scar|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|scor|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|search|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|seal|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|seiz|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|select|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|settl|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|sh|W:ake;P6:ake;P3:akes;G:aking;J3:ook;K:aken
o|shap|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|shar|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|shift|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|sh|W:ine;P6:ine;P3:ines;G:ining;J3:ined,one;K:ined,one
o|ship|W:;P6:;P3:s;G:ing;J3:ped;K:ped
o|shock|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|sho|W:ot;P6:ot;P3:ots;G:oting;J3:t;K:t
o|shut|W:;P6:;P3:s;G:ing;J3:;K:
o|s|W:ink;P6:ink;P3:inks;G:inking;J3:ank,unk;K:unk
o|ski|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|sle|W:ep;P6:ep;P3:eps;G:eping;J3:pt;K:pt
o|slid|W:e;P6:e;P3:es;G:ing;J3:;K:
o|slip|W:;P6:;P3:s;G:ing;J3:ped;K:ped
o|slow|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|smok|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|solv|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|sort|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|spil|W:l;P6:l;P3:ls;G:ling;J3:led,t;K:led,t
o|sp|W:in;P6:in;P3:ins;G:ining;J3:un;K:un
o|split|W:;P6:;P3:s;G:ing;J3:;K:
o|spread|W:;P6:;P3:s;G:ing;J3:;K:
o|squeez|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|stag|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|stamp|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|star|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|st|W:eal;P6:eal;P3:eals;G:ealing;J3:ole;K:olen
o|step|W:;P6:;P3:s;G:ing;J3:ped;K:ped
o|st|W:ick;P6:ick;P3:icks;G:icking;J3:uck;K:uck
o|stretch|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|struggl|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|stud|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|submit|W:;P6:;P3:s;G:ing;J3:ted;K:ted
o|swe|W:ep;P6:ep;P3:eps;G:eping;J3:pt;K:pt
o|sw|W:ing;P6:ing;P3:ings;G:inging;J3:ung;K:ung
o|switch|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|tackl|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|tap|W:;P6:;P3:s;G:ing;J3:ped;K:ped
o|target|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|tast|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|t|W:each;P6:each;P3:eaches;G:eaching;J3:aught;K:aught
o|t|W:ear;P6:ear;P3:ears;G:earing;J3:ore;K:orn
o|tend|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|test|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|thr|W:ow;P6:ow;P3:ows;G:owing;J3:ew;K:own
o|t|W:ie;P6:ie;P3:ies;G:ying;J3:ied;K:ied
o|touch|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|trac|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|trad|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|train|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|transfer|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|transform|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|translat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|transport|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|treat|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|under|W:go;P6:go;P3:goes;G:going;J3:went;K:gone
o|unit|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|updat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|upgrad|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|valu|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|vanish|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|var|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|ventur|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|violat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|volunteer|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|w|W:ake;P6:ake;P3:akes;G:aking;J3:oke,aked;K:oken,aked
o|warm|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|wash|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|wast|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|w|W:ear;P6:ear;P3:ears;G:earing;J3:ore;K:orn
o|weigh|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|wip|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|withdr|W:aw;P6:aw;P3:aws;G:awing;J3:ew;K:awn
o|wrap|W:;P6:;P3:s;G:ing;J3:ped;K:ped
o|yield|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|assembl|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|assess|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|assign|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|assist|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|attach|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|attend|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|attract|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|award|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|back|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|balanc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|bas|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|b|W:ear;P6:ear;P3:ears;G:earing;J3:ore;K:orn,orne
o|beat|W:;P6:;P3:s;G:ing;J3:;K:en,
o|ben|W:d;P6:d;P3:ds;G:ding;J3:t;K:t
o|b|W:ind;P6:ind;P3:inds;G:inding;J3:ound;K:ound
o|block|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|bl|W:ow;P6:ow;P3:ows;G:owing;J3:ew;K:own
o|boil|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|boost|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|borrow|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|bother|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|breath|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|broadcast|W:;P6:;P3:s;G:ing;J3:,ed;K:,ed
o|brush|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|burn|W:;P6:;P3:s;G:ing;J3:ed,t;K:ed,t
o|burst|W:;P6:;P3:s;G:ing;J3:;K:
o|bur|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|calm|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|campaign|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|captur|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|car|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|cast|W:;P6:;P3:s;G:ing;J3:;K:
o|celebrat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|challeng|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|chas|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|check|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|clean|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|clear|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|climb|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|coach|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|collaps|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|collect|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|combin|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|comfort|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|command|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|commit|W:;P6:;P3:s;G:ting;J3:ted;K:ted
o|compet|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|complet|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|concentrat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|conduct|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|confront|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|confus|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|connect|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|conquer|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|consult|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|consum|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|convert|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|cook|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|cop|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|cop|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|correct|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|count|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|crack|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|crash|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|cross|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|crush|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|damag|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|danc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|dar|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|declin|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|defeat|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|defin|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|delay|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|delet|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|deliver|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|demonstrat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|depart|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|deserv|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|design|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|desir|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|detect|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|determin|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|devot|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|differ|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|d|W:ig;P6:ig;P3:igs;G:iging;J3:ug;K:ug
o|diminish|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|direct|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|disappear|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|discover|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|discuss|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|divid|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|dominat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|donat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|doubl|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|drag|W:;P6:;P3:s;G:ing;J3:ged;K:ged
o|dress|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|drift|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|dr|W:ink;P6:ink;P3:inks;G:inking;J3:ank;K:unk
o|dr|W:ive;P6:ive;P3:ives;G:iving;J3:ove;K:iven
o|drown|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|dr|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|earn|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|eas|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|edit|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|educat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|eliminat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|embrac|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|emerg|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|employ|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|enabl|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|encounter|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|encourag|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|endur|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|engag|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|enhanc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|ensur|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|equip|W:;P6:;P3:s;G:ing;J3:ped;K:ped
o|evacuat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|evolv|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|examin|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|exceed|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|exchang|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|exclud|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|excus|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|execut|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|exercis|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|expand|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|experienc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|expir|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|explod|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|explor|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|export|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|expos|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|extend|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|extract|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|fad|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|fe|W:ed;P6:ed;P3:eds;G:eding;J3:d;K:d
o|fetch|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|fil|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|fill|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|film|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|financ|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|fir|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|fit|W:;P6:;P3:s;G:ing;J3:ted;K:ted
o|fix|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|flood|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|flow|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|fl|W:y;P6:y;P3:ies;G:ying;J3:ew;K:own
o|fold|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|forc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|form|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|fr|W:eeze;P6:eeze;P3:eezes;G:eezing;J3:oze;K:ozen
o|fuel|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|function|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|fund|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|gain|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|gather|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|generat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|glanc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|govern|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|grab|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|grad|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|grant|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|greet|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|guard|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|guid|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|halt|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|hand|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|h|W:ang;P6:ang;P3:angs;G:anging;J3:ung;K:ung
o|harm|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|hat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|haul|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|heal|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|hear|W:;P6:;P3:s;G:ing;J3:d;K:d
o|heat|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|hid|W:e;P6:e;P3:es;G:ing;J3:;K:den
o|hir|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|hit|W:;P6:;P3:s;G:ing;J3:;K:
o|host|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|hunt|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|hurt|W:;P6:;P3:s;G:ing;J3:;K:
o|identif|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|ignor|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|illustrat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|impact|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|implement|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|import|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|impos|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|impress|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|improv|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|influenc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|inherit|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|inspect|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|inspir|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|install|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|insult|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|insur|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|intend|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|interpret|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|introduc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|invad|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|invent|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|invest|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|invit|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|isolat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|jail|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|jump|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|justif|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|kick|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|kiss|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|knock|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|land|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|la|W:y;P6:y;P3:ys;G:ying;J3:id;K:id
o|lean|W:;P6:;P3:s;G:ing;J3:ed,t;K:ed,t
o|len|W:d;P6:d;P3:ds;G:ding;J3:t;K:t
o|lift|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|li|W:ght;P6:ght;P3:ghts;G:ghting;J3:t,ghted;K:t,ghted
o|limit|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|link|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|listen|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|load|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|lock|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|lower|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|manufactur|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|marr|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|match|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|measur|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|melt|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|merg|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|miss|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|mix|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|modif|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|monitor|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|motivat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|mount|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|multipl|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|murder|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|nam|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|narrow|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|negotiat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|nod|W:;P6:;P3:s;G:ing;J3:ded;K:ded
o|nominat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|notic|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|number|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|obey|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|obtain|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|occup|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|offend|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|operat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|oppos|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|organiz|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|organis|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|overc|W:ome;P6:ome;P3:omes;G:oming;J3:ame;K:ome
o|overlook|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|overt|W:ake;P6:ake;P3:akes;G:aking;J3:ook;K:aken
o|ow|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|own|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|pack|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|paint|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|park|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|participat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|paus|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|perceiv|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|perform|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|persist|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|photograph|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|pick|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|pin|W:;P6:;P3:s;G:ing;J3:ned;K:ned
o|plac|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|plant|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|pos|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|position|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|possess|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|pour|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|power|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|practis|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|practic|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|prefer|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|prepar|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|preserv|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|press|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|pretend|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|print|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|process|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|profit|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|prohibit|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|project|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|promot|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|prosecut|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|pull|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|punish|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|purchas|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|pursu|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|push|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|qualif|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|quit|W:;P6:;P3:s;G:ing;J3:,ted;K:,ted
o|rac|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|rain|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|rang|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|rank|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|rat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|recover|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|recruit|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|recycl|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|reflect|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|reform|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|regain|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|register|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|regulat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|reinforc|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|relax|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|rel|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|enter|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|escap|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|fle|W:e;P6:e;P3:es;G:eing;J3:d;K:d
o|str|W:ike;P6:ike;P3:ikes;G:iking;J3:uck;K:icken,uck
o|injur|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|destroy|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|sav|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|deploy|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|detail|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|track|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|unveil|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|launch|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|resign|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|attempt|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|adopt|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|establish|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|found|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|mark|W:;P6:;P3:s;G:ing;J3:ed;K:ed`;

export const PLACES = `Abu Dhabi
Abuja
Accra
Adamstown
Addis Ababa
Afghanistan
Africa
Albania
Algeria
Algiers
Alofi
American Samoa
Americas
Amman
Amsterdam
Andorra
Andorra la Vella
Angola
Anguilla
Ankara
Antananarivo
Antarctica
Antigua & Barbuda
Aotearoa New Zealand
Apia
Argentina
Armenia
Aruba
Ascension Island
Ashgabat
Asia
Asmara
Astana
Asunción
Athens
Australasia
Australia
Austria
Avarua
Azerbaijan
Baghdad
Bahamas
Bahrain
Baku
Bamako
Bandar Seri Begawan
Bangkok
Bangladesh
Bangui
Banjul
Barbados
Basse-Terre
Basseterre
Beijing
Beirut
Belarus
Belgium
Belgrade
Belize
Belmopan
Benin
Berlin
Bermuda
Bern
Bhutan
Bishkek
Bissau
Bogotá
Bolivia
Bosnia
Bosnia & Herzegovina
Botswana
Bouvet Island
Brasília
Bratislava
Brazil
Brazzaville
Bridgetown
British Indian Ocean Territory
British Virgin Islands
Brunei
Brussels
Bucharest
Budapest
Buenos Aires
Bulgaria
Burkina Faso
Burundi
Cabo Verde
Cairo
Cambodia
Cameroon
Canada
Canary Islands
Canberra
Cape Verde
Caracas
Caribbean
Caribbean Netherlands
Castries
Cayenne
Cayman Islands
Central African Republic
Central America
Central Asia
Ceuta & Melilla
Chad
Chagos Archipelago
Charlotte Amalie
Chile
China
Chișinău
Christmas Island
City of San Marino
City of Victoria
Clipperton Island
Cockburn Town
Cocos (Keeling) Islands
Cocos Islands
Colombia
Colombo
Comoros
Conakry
Congo
Congo - Brazzaville
Congo - Kinshasa
Cook Islands
Copenhagen
Costa Rica
Croatia
Cuba
Curaçao
Cyprus
Czech Republic
Czechia
Côte d'Ivoire
Dakar
Damascus
Denmark
Dhaka
Diego Garcia
Dili
Djibouti
Dodoma
Doha
Dominica
Dominican Republic
Douglas
Dublin
Dushanbe
East Timor
Eastern Africa
Eastern Asia
Eastern Europe
Ecuador
Edinburgh of the Seven Seas
Egypt
El Aaiún
El Salvador
Equatorial Guinea
Eritrea
Estonia
Eswatini
Ethiopia
Europe
Fakaofo
Falkland Islands
Faroe Islands
Fiji
Finland
Flying Fish Cove
Fort-de-France
France
Freetown
French Guiana
French Polynesia
French Southern Territories
Funafuti
Gabon
Gaborone
Gambia
George Town
Georgetown
Georgia
Germany
Ghana
Gibraltar
Gitega
Greece
Greenland
Grenada
Guadeloupe
Guam
Guatemala
Guatemala City
Guernsey
Guinea
Guinea-Bissau
Gustavia
Guyana
Hagåtña
Haiti
Hamilton
Hanoi
Harare
Havana
Heard & McDonald Islands
Helsinki
Honduras
Hong Kong
Hong Kong SAR China
Honiara
Hungary
Iceland
India
Indonesia
Iran
Iraq
Ireland
Islamabad
Isle of Man
Israel
Italy
Ivory Coast
Jakarta
Jamaica
Jamestown
Japan
Jersey
Jerusalem
Jordan
Juba
Kabul
Kampala
Kathmandu
Kazakhstan
Kenya
Khartoum
Kigali
King Edward Point
Kingston
Kingstown
Kinshasa
Kiribati
Kralendijk
Kuala Lumpur
Kuwait
Kuwait City
Kyiv
Kyrgyzstan
Laos
Latin America
Latvia
Lebanon
Lesotho
Liberia
Libreville
Libya
Liechtenstein
Lilongwe
Lima
Lisbon
Lithuania
Ljubljana
Lobamba
Lomé
London
Longyearbyen
Luanda
Lusaka
Luxembourg
Macao
Macao SAR China
Madagascar
Madrid
Majuro
Malabo
Malawi
Malaysia
Maldives
Mali
Malta
Malé
Mamoudzou
Managua
Manama
Manila
Maputo
Mariehamn
Marigot
Marshall Islands
Martinique
Maseru
Mata-Utu
Mauritania
Mauritius
Mayotte
Melanesia
Mexico
Mexico City
Micronesia
Micronesian Region
Middle Africa
Minsk
Mogadishu
Moldova
Monaco
Mongolia
Monrovia
Montenegro
Montevideo
Montserrat
Morocco
Moroni
Moscow
Mozambique
Muscat
Myanmar
N'Djamena
Nairobi
Namibia
Nassau
Nauru
Naypyidaw
Nepal
Netherlands
New Caledonia
New Delhi
New Zealand
Ngerulmud
Niamey
Nicaragua
Nicosia
Niger
Nigeria
Niue
Norfolk Island
North America
North Korea
North Macedonia
Northern Africa
Northern America
Northern Europe
Northern Mariana Islands
Norway
Nouakchott
Nouméa
Nuku'alofa
Nuuk
Oceania
Oman
Oranjestad
Oslo
Ottawa
Ouagadougou
Outlying Oceania
Pago Pago
Pakistan
Palau
Palestine
Palestinian Territories
Palikir
Panama
Panama City
Papeetē
Papua New Guinea
Paraguay
Paramaribo
Paris
Peru
Philippines
Philipsburg
Phnom Penh
Pitcairn
Pitcairn Islands
Plymouth
Podgorica
Poland
Polynesia
Port Louis
Port Moresby
Port Vila
Port of Spain
Port-au-Prince
Port-aux-Français
Porto-Novo
Portugal
Prague
Praia
Pretoria
Pristina
Puerto Rico
Pyongyang
Qatar
Quito
Rabat
Ramallah
Reykjavik
Riga
Riyadh
Road Town
Romania
Rome
Roseau
Russia
Rwanda
Réunion
Saint Helier
Saint John's
Saint-Denis
Saint-Pierre
Saipan
Samoa
San José
San Juan
San Marino
San Salvador
Sana'a
Santiago
Santo Domingo
Sarajevo
Sark
Saudi Arabia
Senegal
Seoul
Serbia
Seychelles
Sierra Leone
Singapore
Sint Maarten
Skopje
Slovakia
Slovenia
Sofia
Solomon Islands
Somalia
South Africa
South America
South Georgia & South Sandwich Islands
South Korea
South Sudan
South Tarawa
Southeast Asia
Southern Africa
Southern Asia
Southern Europe
Spain
Sri Lanka
St. Barthélemy
St. George's
St. Helena
St. Kitts & Nevis
St. Lucia
St. Martin
St. Peter Port
St. Pierre & Miquelon
St. Vincent & Grenadines
Stanley
Stockholm
Sub-Saharan Africa
Sucre
Sudan
Suriname
Suva
Svalbard & Jan Mayen
Swaziland
Sweden
Switzerland
Syria
São Tomé
São Tomé & Príncipe
Taipei
Taiwan
Tajikistan
Tallinn
Tanzania
Tashkent
Tbilisi
Tegucigalpa
Tehran
Thailand
The Valley
Thimphu
Timor-Leste
Tirana
Togo
Tokelau
Tokyo
Tonga
Trinidad & Tobago
Tripoli
Tristan da Cunha
Tunis
Tunisia
Turkey
Turkmenistan
Turks & Caicos Islands
Tuvalu
Tórshavn
Türkiye
U.S. Outlying Islands
U.S. Virgin Islands
Uganda
Ukraine
Ulan Bator
United Arab Emirates
United Kingdom
United States
Uruguay
Uzbekistan
Vaduz
Valletta
Vanuatu
Vatican City
Venezuela
Victoria
Vienna
Vientiane
Vietnam
Vilnius
Wallis & Futuna
Warsaw
Washington D.C.
Wellington
West Island
Western Africa
Western Asia
Western Europe
Western Sahara
Willemstad
Windhoek
Yamoussoukro
Yaoundé
Yaren
Yemen
Yerevan
Zagreb
Zambia
Zimbabwe
Åland Islands`;
