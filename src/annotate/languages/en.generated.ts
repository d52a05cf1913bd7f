/**
 * Made by `node src/cli/lexicon.ts`; not edited by hand.
 * Verb forms: english-verbs-irregular 3.4 (Apache-2.0) and the regular endings.
 * Names of countries and regions: Unicode CLDR 48 (licence Unicode-3.0); capitals: countries-list 3.4 (MIT).
 */
/* eslint-disable */
export const VERBS = `sqzm|sa|W:y;P6:y;P3:ys;G:ying;J3:id;K:id
sqzkm|insist|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqzy|argu|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
sqz|maintain|W:;P6:;P3:s;G:ing;J3:ed;K:ed
sqz|contend|W:;P6:;P3:s;G:ing;J3:ed;K:ed
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
q||W:go;P6:go;P3:goes;G:going;J3:went;K:gone
q|counsel|W:;P6:;P3:s;G:ing;J3:ed;K:ed
d|threaten|W:;P6:;P3:s;G:ing;J3:ed;K:ed
gm|describ|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
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
o|last|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|suffer|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|lack|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|enjoy|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|visit|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|travel|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|arriv|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|enter|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|escap|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|fle|W:e;P6:e;P3:es;G:eing;J3:d;K:d
o|str|W:ike;P6:ike;P3:ikes;G:iking;J3:uck;K:icken,uck
o|injur|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|damag|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|destroy|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|rescu|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|sav|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
o|deploy|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|detail|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|track|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|unveil|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|launch|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|resign|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|tr|W:y;P6:y;P3:ies;G:ying;J3:ied;K:ied
o|attempt|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|adopt|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|establish|W:;P6:;P3:es;G:ing;J3:ed;K:ed
o|found|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|host|W:;P6:;P3:s;G:ing;J3:ed;K:ed
o|celebrat|W:e;P6:e;P3:es;G:ing;J3:ed;K:ed
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
