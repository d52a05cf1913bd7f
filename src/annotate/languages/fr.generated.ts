/**
 * Made by `node src/cli/lexicon.ts`; not edited by hand.
 * Verb forms: Lefff 3.4 (Benoît Sagot, licence LGPL-LR) by way of french-verbs-lefff 3.4 (Apache-2.0).
 * Names of countries and regions: Unicode CLDR 48 (licence Unicode-3.0); capitals: countries-list 3.4 (MIT).
 */
/* eslint-disable */
export const VERBS = `sqivm|d|P1:is,isons,ites;P3:it;P6:isent;S1:ise,ises,isions,isiez;S3:ise;S6:isent;I1:isais,isions,isiez;I3:isait;I6:isaient;G:isant;K:it,its,ite,ites;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ire
sq|red|P1:is,isons,ites;P3:it;P6:isent;S1:ise,ises,isions,isiez;S3:ise;S6:isent;I1:isais,isions,isiez;I3:isait;I6:isaient;G:isant;K:it,its,ite,ites;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ire
sqm|propos|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|spécul|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|clarifi|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|signifi|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|avis|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqm|point|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|oppos|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|établ|P1:is,issons,issez;P3:it;P6:issent;S1:isse,isses,issions,issiez;S3:isse;S6:issent;I1:issais,issions,issiez;I3:issait;I6:issaient;G:issant;K:i,is,ie,ies;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ir
sq|formul|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|avan|P1:ce,ces,çons,cez;P3:ce;P6:cent;S1:ce,ces,cions,ciez;S3:ce;S6:cent;I1:çais,cions,ciez;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J1:çai,ças,çâmes,çâtes;J3:ça;J6:cèrent;F1:cerai,ceras,cerons,cerez;F3:cera;F6:ceront;C1:cerais,cerions,ceriez;C3:cerait;C6:ceraient;W:cer
sq|renseign|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|minimis|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|ergot|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|épilogu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqtn|dout|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
snm|excl|P1:us,uons,uez;P3:ut;P6:uent;S1:ue,ues,uions,uiez;S3:ue;S6:uent;I1:uais,uions,uiez;I3:uait;I6:uaient;G:uant;K:u,us,ue,ues;J1:us,ûmes,ûtes;J3:ut;J6:urent;F1:urai,uras,urons,urez;F3:ura;F6:uront;C1:urais,urions,uriez;C3:urait;C6:uraient;W:ure
sqr|souv|P1:iens,enons,enez;P3:ient;P6:iennent;S1:ienne,iennes,enions,eniez;S3:ienne;S6:iennent;I1:enais,enions,eniez;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J1:ins,înmes,întes;J3:int;J6:inrent;F1:iendrai,iendras,iendrons,iendrez;F3:iendra;F6:iendront;C1:iendrais,iendrions,iendriez;C3:iendrait;C6:iendraient;W:enir
psq|prév|P1:iens,enons,enez;P3:ient;P6:iennent;S1:ienne,iennes,enions,eniez;S3:ienne;S6:iennent;I1:enais,enions,eniez;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J1:ins,înmes,întes;J3:int;J6:inrent;F1:iendrai,iendras,iendrons,iendrez;F3:iendra;F6:iendront;C1:iendrais,iendrions,iendriez;C3:iendrait;C6:iendraient;W:enir
psq|avert|P1:is,issons,issez;P3:it;P6:issent;S1:isse,isses,issions,issiez;S3:isse;S6:issent;I1:issais,issions,issiez;I3:issait;I6:issaient;G:issant;K:i,is,ie,ies;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ir
psq|inform|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
psq|alert|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
psqim|assur|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
psq|rassur|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
p|convain|P1:cs,quons,quez;P3:c;P6:quent;S1:que,ques,quions,quiez;S3:que;S6:quent;I1:quais,quions,quiez;I3:quait;I6:quaient;G:quant;K:cu,cus,cue,cues;J1:quis,quîmes,quîtes;J3:quit;J6:quirent;F1:crai,cras,crons,crez;F3:cra;F6:cront;C1:crais,crions,criez;C3:crait;C6:craient;W:cre
p|persuad|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqim|affirm|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqim|déclar|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqim|reconn|P1:ais,aissons,aissez;P3:aît,ait;P6:aissent;S1:aisse,aisses,aissions,aissiez;S3:aisse;S6:aissent;I1:aissais,aissions,aissiez;I3:aissait;I6:aissaient;G:aissant;K:u,us,ue,ues;J1:us,ûmes,ûtes;J3:ut;J6:urent;F1:aîtrai,aîtras,aîtrons,aîtrez,aitrai,aitras,aitrons,aitrez;F3:aîtra,aitra;F6:aîtront,aitront;C1:aîtrais,aîtrions,aîtriez,aitrais,aitrions,aitriez;C3:aîtrait,aitrait;C6:aîtraient,aitraient;W:aître,aitre
sqim|adm|P1:ets,ettons,ettez;P3:et;P6:ettent;S1:ette,ettes,ettions,ettiez;S3:ette;S6:ettent;I1:ettais,ettions,ettiez;I3:ettait;I6:ettaient;G:ettant;K:is,ise,ises;J1:is,îmes,îtes;J3:it;J6:irent;F1:ettrai,ettras,ettrons,ettrez;F3:ettra;F6:ettront;C1:ettrais,ettrions,ettriez;C3:ettrait;C6:ettraient;W:ettre
sqim|avou|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqim|confirm|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqim|sout|P1:iens,enons,enez;P3:ient;P6:iennent;S1:ienne,iennes,enions,eniez;S3:ienne;S6:iennent;I1:enais,enions,eniez;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J1:ins,înmes,întes;J3:int;J6:inrent;F1:iendrai,iendras,iendrons,iendrez;F3:iendra;F6:iendront;C1:iendrais,iendrions,iendriez;C3:iendrait;C6:iendraient;W:enir
sqi|prétend|P1:s,ons,ez;P3:;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J1:is,îmes,îtes;J3:it;J6:irent;F1:rai,ras,rons,rez;F3:ra;F6:ront;C1:rais,rions,riez;C3:rait;C6:raient;W:re
sqim|garant|P1:is,issons,issez;P3:it;P6:issent;S1:isse,isses,issions,issiez;S3:isse;S6:issent;I1:issais,issions,issiez;I3:issait;I6:issaient;G:issant;K:i,is,ie,ies;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ir
sqi|certifi|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqi|maint|P1:iens,enons,enez;P3:ient;P6:iennent;S1:ienne,iennes,enions,eniez;S3:ienne;S6:iennent;I1:enais,enions,eniez;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J1:ins,înmes,întes;J3:int;J6:inrent;F1:iendrai,iendras,iendrons,iendrez;F3:iendra;F6:iendront;C1:iendrais,iendrions,iendriez;C3:iendrait;C6:iendraient;W:enir
sqi|rép|P1:ète,ètes,étons,étez;P3:ète;P6:ètent;S1:ète,ètes,étions,étiez;S3:ète;S6:ètent;I1:étais,étions,étiez;I3:était;I6:étaient;G:étant;K:été,étés,étée,étées;J1:étai,étas,étâmes,étâtes;J3:éta;J6:étèrent;F1:éterai,éteras,éterons,éterez;F3:étera;F6:éteront;C1:éterais,éterions,éteriez;C3:éterait;C6:éteraient;W:éter
sqi|réaffirm|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|ajout|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqim|annon|P1:ce,ces,çons,cez;P3:ce;P6:cent;S1:ce,ces,cions,ciez;S3:ce;S6:cent;I1:çais,cions,ciez;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J1:çai,ças,çâmes,çâtes;J3:ça;J6:cèrent;F1:cerai,ceras,cerons,cerez;F3:cera;F6:ceront;C1:cerais,cerions,ceriez;C3:cerait;C6:ceraient;W:cer
sqim|précis|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqim|expliqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqim|indiqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqim|rappel|P1:le,les,ons,ez;P3:le;P6:lent;S1:le,les,ions,iez;S3:le;S6:lent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:lerai,leras,lerons,lerez;F3:lera;F6:leront;C1:lerais,lerions,leriez;C3:lerait;C6:leraient;W:er
sqm|soulign|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqm|not|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqim|signal|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|remarqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|observ|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|répond|P1:s,ons,ez;P3:;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J1:is,îmes,îtes;J3:it;J6:irent;F1:rai,ras,rons,rez;F3:ra;F6:ront;C1:rais,rions,riez;C3:rait;C6:raient;W:re
sq|rétorqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|répliqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|concl|P1:us,uons,uez;P3:ut;P6:uent;S1:ue,ues,uions,uiez;S3:ue;S6:uent;I1:uais,uions,uiez;I3:uait;I6:uaient;G:uant;K:u,us,ue,ues;J1:us,ûmes,ûtes;J3:ut;J6:urent;F1:urai,uras,urons,urez;F3:ura;F6:uront;C1:urais,urions,uriez;C3:urait;C6:uraient;W:ure
sq|poursui|P1:s,vons,vez;P3:t;P6:vent;S1:ve,ves,vions,viez;S3:ve;S6:vent;I1:vais,vions,viez;I3:vait;I6:vaient;G:vant;K:vi,vis,vie,vies;J1:vis,vîmes,vîtes;J3:vit;J6:virent;F1:vrai,vras,vrons,vrez;F3:vra;F6:vront;C1:vrais,vrions,vriez;C3:vrait;C6:vraient;W:vre
sqm|insist|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|argument|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|argu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|all|P1:ègue,ègues,éguons,éguez;P3:ègue;P6:èguent;S1:ègue,ègues,éguions,éguiez;S3:ègue;S6:èguent;I1:éguais,éguions,éguiez;I3:éguait;I6:éguaient;G:éguant;K:égué,égués,éguée,éguées;J1:éguai,éguas,éguâmes,éguâtes;J3:égua;J6:éguèrent;F1:éguerai,égueras,éguerons,éguerez;F3:éguera;F6:égueront;C1:éguerais,éguerions,égueriez;C3:éguerait;C6:égueraient;W:éguer
sq|object|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqm|plaid|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqi|rév|P1:èle,èles,élons,élez;P3:èle;P6:èlent;S1:èle,èles,élions,éliez;S3:èle;S6:èlent;I1:élais,élions,éliez;I3:élait;I6:élaient;G:élant;K:élé,élés,élée,élées;J1:élai,élas,élâmes,élâtes;J3:éla;J6:élèrent;F1:élerai,éleras,élerons,élerez;F3:élera;F6:éleront;C1:élerais,élerions,éleriez;C3:élerait;C6:éleraient;W:éler
sq|dévoil|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|divulgu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqi|racont|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|rapport|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|relat|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|témoign|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqi|confi|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqm|mentionn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqm|rel|P1:ève,èves,evons,evez;P3:ève;P6:èvent;S1:ève,èves,evions,eviez;S3:ève;S6:èvent;I1:evais,evions,eviez;I3:evait;I6:evaient;G:evant;K:evé,evés,evée,evées;J1:evai,evas,evâmes,evâtes;J3:eva;J6:evèrent;F1:èverai,èveras,èverons,èverez;F3:èvera;F6:èveront;C1:èverais,èverions,èveriez;C3:èverait;C6:èveraient;W:ever
sq|constat|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|détaill|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|comment|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|écri|P1:s,vons,vez;P3:t;P6:vent;S1:ve,ves,vions,viez;S3:ve;S6:vent;I1:vais,vions,viez;I3:vait;I6:vaient;G:vant;K:t,ts,te,tes;J1:vis,vîmes,vîtes;J3:vit;J6:virent;F1:rai,ras,rons,rez;F3:ra;F6:ront;C1:rais,rions,riez;C3:rait;C6:raient;W:re
sq|clam|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|proclam|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|mart|P1:èle,èles,elons,elez;P3:èle;P6:èlent;S1:èle,èles,elions,eliez;S3:èle;S6:èlent;I1:elais,elions,eliez;I3:elait;I6:elaient;G:elant;K:elé,elés,elée,elées;J1:elai,elas,elâmes,elâtes;J3:ela;J6:elèrent;F1:èlerai,èleras,èlerons,èlerez;F3:èlera;F6:èleront;C1:èlerais,èlerions,èleriez;C3:èlerait;C6:èleraient;W:eler
sq|nuan|P1:ce,ces,çons,cez;P3:ce;P6:cent;S1:ce,ces,cions,ciez;S3:ce;S6:cent;I1:çais,cions,ciez;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J1:çai,ças,çâmes,çâtes;J3:ça;J6:cèrent;F1:cerai,ceras,cerons,cerez;F3:cera;F6:ceront;C1:cerais,cerions,ceriez;C3:cerait;C6:ceraient;W:cer
sq|résum|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqv|justifi|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|récapitul|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|postul|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|énon|P1:ce,ces,çons,cez;P3:ce;P6:cent;S1:ce,ces,cions,ciez;S3:ce;S6:cent;I1:çais,cions,ciez;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J1:çai,ças,çâmes,çâtes;J3:ça;J6:cèrent;F1:cerai,ceras,cerons,cerez;F3:cera;F6:ceront;C1:cerais,cerions,ceriez;C3:cerait;C6:ceraient;W:cer
sq|stipul|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|spécifi|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|communiqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|préconis|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|sugg|P1:ère,ères,érons,érez;P3:ère;P6:èrent;S1:ère,ères,érions,ériez;S3:ère;S6:èrent;I1:érais,érions,ériez;I3:érait;I6:éraient;G:érant;K:éré,érés,érée,érées;J1:érai,éras,érâmes,érâtes;J3:éra;J6:érèrent;F1:érerai,éreras,érerons,érerez;F3:érera;F6:éreront;C1:érerais,érerions,éreriez;C3:érerait;C6:éreraient;W:érer
sq|recommand|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|conseill|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|conc|P1:ède,èdes,édons,édez;P3:ède;P6:èdent;S1:ède,èdes,édions,édiez;S3:ède;S6:èdent;I1:édais,édions,édiez;I3:édait;I6:édaient;G:édant;K:édé,édés,édée,édées;J1:édai,édas,édâmes,édâtes;J3:éda;J6:édèrent;F1:éderai,éderas,éderons,éderez;F3:édera;F6:éderont;C1:éderais,éderions,éderiez;C3:éderait;C6:éderaient;W:éder
sq|conv|P1:iens,enons,enez;P3:ient;P6:iennent;S1:ienne,iennes,enions,eniez;S3:ienne;S6:iennent;I1:enais,enions,eniez;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J1:ins,înmes,întes;J3:int;J6:inrent;F1:iendrai,iendras,iendrons,iendrez;F3:iendra;F6:iendront;C1:iendrais,iendrions,iendriez;C3:iendrait;C6:iendraient;W:enir
sq|protest|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|acquies|P1:ce,ces,çons,cez;P3:ce;P6:cent;S1:ce,ces,cions,ciez;S3:ce;S6:cent;I1:çais,cions,ciez;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J1:çai,ças,çâmes,çâtes;J3:ça;J6:cèrent;F1:cerai,ceras,cerons,cerez;F3:cera;F6:ceront;C1:cerais,cerions,ceriez;C3:cerait;C6:ceraient;W:cer
sq|renchér|P1:is,issons,issez;P3:it;P6:issent;S1:isse,isses,issions,issiez;S3:isse;S6:issent;I1:issais,issions,issiez;I3:issait;I6:issaient;G:issant;K:i,is,ie,ies;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ir
sq|surenchér|P1:is,issons,issez;P3:it;P6:issent;S1:isse,isses,issions,issiez;S3:isse;S6:issent;I1:issais,issions,issiez;I3:issait;I6:issaient;G:issant;K:i,is,ie,ies;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ir
sq|enchaîn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|repr|P1:ends,enons,enez;P3:end;P6:ennent;S1:enne,ennes,enions,eniez;S3:enne;S6:ennent;I1:enais,enions,eniez;I3:enait;I6:enaient;G:enant;K:is,ise,ises;J1:is,îmes,îtes;J3:it;J6:irent;F1:endrai,endras,endrons,endrez;F3:endra;F6:endront;C1:endrais,endrions,endriez;C3:endrait;C6:endraient;W:endre
sq|rectifi|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|corrig|P1:e,es,eons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:eais,ions,iez;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J1:eai,eas,eâmes,eâtes;J3:ea;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|démontr|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqm|revendiqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|notifi|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|attest|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|devin|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|pronostiqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|préd|P1:is,isons,isez;P3:it;P6:isent;S1:ise,ises,isions,isiez;S3:ise;S6:isent;I1:isais,isions,isiez;I3:isait;I6:isaient;G:isant;K:it,its,ite,ites;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ire
sq|prophétis|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|présag|P1:e,es,eons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:eais,ions,iez;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J1:eai,eas,eâmes,eâtes;J3:ea;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|augur|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|ressass|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|serin|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|radot|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|rabâch|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|profess|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|prêch|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|théoris|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|expos|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|illustr|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|l|P1:is,isons,isez;P3:it;P6:isent;S1:ise,ises,isions,isiez;S3:ise;S6:isent;I1:isais,isions,isiez;I3:isait;I6:isaient;G:isant;K:u,us,ue,ues;J1:us,ûmes,ûtes;J3:ut;J6:urent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ire
sq|décr|P1:ète,ètes,étons,étez;P3:ète;P6:ètent;S1:ète,ètes,étions,étiez;S3:ète;S6:ètent;I1:étais,étions,étiez;I3:était;I6:étaient;G:étant;K:été,étés,étée,étées;J1:étai,étas,étâmes,étâtes;J3:éta;J6:étèrent;F1:éterai,éteras,éterons,éterez;F3:étera;F6:éteront;C1:éterais,éterions,éteriez;C3:éterait;C6:éteraient;W:éter
sq|tranch|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|statu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|télégraphi|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|twitt|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|post|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|publi|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|titr|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|analys|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|développ|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|explicit|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|répercut|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|rappliqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|souffl|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|insinu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sq|sous-entend|P1:s,ons,ez;P3:;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J1:is,îmes,îtes;J3:it;J6:irent;F1:rai,ras,rons,rez;F3:ra;F6:ront;C1:rais,rions,riez;C3:rait;C6:raient;W:re
sqtim|estim|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqtm|jug|P1:e,es,eons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:eais,ions,iez;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J1:eai,eas,eâmes,eâtes;J3:ea;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqtim|consid|P1:ère,ères,érons,érez;P3:ère;P6:èrent;S1:ère,ères,érions,ériez;S3:ère;S6:èrent;I1:érais,érions,ériez;I3:érait;I6:éraient;G:érant;K:éré,érés,érée,érées;J1:érai,éras,érâmes,érâtes;J3:éra;J6:érèrent;F1:érerai,éreras,érerons,érerez;F3:érera;F6:éreront;C1:érerais,érerions,éreriez;C3:érerait;C6:éreraient;W:érer
sqtim|pens|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqtim|cr|P1:ois,oyons,oyez;P3:oit;P6:oient;S1:oie,oies,oyions,oyiez;S3:oie;S6:oient;I1:oyais,oyions,oyiez;I3:oyait;I6:oyaient;G:oyant;K:u,us,ue,ues;J1:us,ûmes,ûtes;J3:ut;J6:urent;F1:oirai,oiras,oirons,oirez;F3:oira;F6:oiront;C1:oirais,oirions,oiriez;C3:oirait;C6:oiraient;W:oire
sqtm|trouv|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqt|suppos|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqt|présum|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqt|imagin|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqt|soupçonn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqtm|redout|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqtm|crai|P1:ns,gnons,gnez;P3:nt;P6:gnent;S1:gne,gnes,gnions,gniez;S3:gne;S6:gnent;I1:gnais,gnions,gniez;I3:gnait;I6:gnaient;G:gnant;K:nt,nts,nte,ntes;J1:gnis,gnîmes,gnîtes;J3:gnit;J6:gnirent;F1:ndrai,ndras,ndrons,ndrez;F3:ndra;F6:ndront;C1:ndrais,ndrions,ndriez;C3:ndrait;C6:ndraient;W:ndre
sqt|conjectur|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqt|subodor|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|par|P1:ais,aissons,aissez;P3:aît,ait;P6:aissent;S1:aisse,aisses,aissions,aissiez;S3:aisse;S6:aissent;I1:aissais,aissions,aissiez;I3:aissait;I6:aissaient;G:aissant;K:u,us,ue,ues;J1:us,ûmes,ûtes;J3:ut;J6:urent;F1:aîtrai,aîtras,aîtrons,aîtrez,aitrai,aitras,aitrons,aitrez;F3:aîtra,aitra;F6:aîtront,aitront;C1:aîtrais,aîtrions,aîtriez,aitrais,aitrions,aitriez;C3:aîtrait,aitrait;C6:aîtraient,aitraient;W:aître,aitre
sqtm|esp|P1:ère,ères,érons,érez;P3:ère;P6:èrent;S1:ère,ères,érions,ériez;S3:ère;S6:èrent;I1:érais,érions,ériez;I3:érait;I6:éraient;G:érant;K:éré,érés,érée,érées;J1:érai,éras,érâmes,érâtes;J3:éra;J6:érèrent;F1:érerai,éreras,érerons,érerez;F3:érera;F6:éreront;C1:érerais,érerions,éreriez;C3:érerait;C6:éreraient;W:érer
sqtm|souhait|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqt|escompt|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqtm|regrett|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqtm|déplor|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqt|appréci|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqt|pari|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqt|calcul|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqt|évalu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqtm|prév|P1:ois,oyons,oyez;P3:oit;P6:oient;S1:oie,oies,oyions,oyiez;S3:oie;S6:oient;I1:oyais,oyions,oyiez;I3:oyait;I6:oyaient;G:oyant;K:u,us,ue,ues;J1:is,îmes,îtes;J3:it;J6:irent;F1:oirai,oiras,oirons,oirez;F3:oira;F6:oiront;C1:oirais,oirions,oiriez;C3:oirait;C6:oiraient;W:oir
sqt|anticip|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqdm|prom|P1:ets,ettons,ettez;P3:et;P6:ettent;S1:ette,ettes,ettions,ettiez;S3:ette;S6:ettent;I1:ettais,ettions,ettiez;I3:ettait;I6:ettaient;G:ettant;K:is,ise,ises;J1:is,îmes,îtes;J3:it;J6:irent;F1:ettrai,ettras,ettrons,ettrez;F3:ettra;F6:ettront;C1:ettrais,ettrions,ettriez;C3:ettrait;C6:ettraient;W:ettre
sqdim|jur|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
drsq|targu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
dr|flatt|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
dvsqm|vant|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|irrit|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|angoiss|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|émerveill|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|enorgueill|P1:is,issons,issez;P3:it;P6:issent;S1:isse,isses,issions,issiez;S3:isse;S6:issent;I1:issais,issions,issiez;I3:issait;I6:issaient;G:issant;K:i,is,ie,ies;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ir
sqr|étrangl|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|réjou|P1:is,issons,issez;P3:it;P6:issent;S1:isse,isses,issions,issiez;S3:isse;S6:issent;I1:issais,issions,issiez;I3:issait;I6:issaient;G:issant;K:i,is,ie,ies;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ir
sqr|inqui|P1:ète,ètes,étons,étez;P3:ète;P6:ètent;S1:ète,ètes,étions,étiez;S3:ète;S6:ètent;I1:étais,étions,étiez;I3:était;I6:étaient;G:étant;K:été,étés,étée,étées;J1:étai,étas,étâmes,étâtes;J3:éta;J6:étèrent;F1:éterai,éteras,éterons,éterez;F3:étera;F6:éteront;C1:éterais,éterions,éteriez;C3:éterait;C6:éteraient;W:éter
sqr|félicit|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|étonn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|indign|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|plai|P1:ns,gnons,gnez;P3:nt;P6:gnent;S1:gne,gnes,gnions,gniez;S3:gne;S6:gnent;I1:gnais,gnions,gniez;I3:gnait;I6:gnaient;G:gnant;K:nt,nts,nte,ntes;J1:gnis,gnîmes,gnîtes;J3:gnit;J6:gnirent;F1:ndrai,ndras,ndrons,ndrez;F3:ndra;F6:ndront;C1:ndrais,ndrions,ndriez;C3:ndrait;C6:ndraient;W:ndre
sqr|offusqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|alarm|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|ém|P1:eus,ouvons,ouvez;P3:eut;P6:euvent;S1:euve,euves,ouvions,ouviez;S3:euve;S6:euvent;I1:ouvais,ouvions,ouviez;I3:ouvait;I6:ouvaient;G:ouvant;K:u,us,ue,ues;J1:us,ûmes,ûtes;J3:ut;J6:urent;F1:ouvrai,ouvras,ouvrons,ouvrez;F3:ouvra;F6:ouvront;C1:ouvrais,ouvrions,ouvriez;C3:ouvrait;C6:ouvraient;W:ouvoir
sqr|désol|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|scandalis|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|insurg|P1:e,es,eons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:eais,ions,iez;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J1:eai,eas,eâmes,eâtes;J3:ea;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|aga|P1:ce,ces,çons,cez;P3:ce;P6:cent;S1:ce,ces,cions,ciez;S3:ce;S6:cent;I1:çais,cions,ciez;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J1:çai,ças,çâmes,çâtes;J3:ça;J6:cèrent;F1:cerai,ceras,cerons,cerez;F3:cera;F6:ceront;C1:cerais,cerions,ceriez;C3:cerait;C6:ceraient;W:cer
sqr|enthousiasm|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|excus|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|exclam|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|écri|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|emport|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|amus|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqr|lament|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqvm|défend|P1:s,ons,ez;P3:;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J1:is,îmes,îtes;J3:it;J6:irent;F1:rai,ras,rons,rez;F3:ra;F6:ront;C1:rais,rions,riez;C3:rait;C6:raient;W:re
sqva|interrog|P1:e,es,eons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:eais,ions,iez;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J1:eai,eas,eâmes,eâtes;J3:ea;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqakvm|demand|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqa|questionn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqa|enqu|P1:iers,érons,érez;P3:iert;P6:ièrent;S1:ière,ières,érions,ériez;S3:ière;S6:ièrent;I1:érais,érions,ériez;I3:érait;I6:éraient;G:érant;K:is,ise,ises;J1:is,îmes,îtes;J3:it;J6:irent;F1:errai,erras,errons,errez;F3:erra;F6:erront;C1:errais,errions,erriez;C3:errait;C6:erraient;W:érir
sqa|interpell|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqkm|exig|P1:e,es,eons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:eais,ions,iez;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J1:eai,eas,eâmes,eâtes;J3:ea;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqk|ordonn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqk|suppli|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqk|implor|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqkm|réclam|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqk|requ|P1:iers,érons,érez;P3:iert;P6:ièrent;S1:ière,ières,érions,ériez;S3:ière;S6:ièrent;I1:érais,érions,ériez;I3:érait;I6:éraient;G:érant;K:is,ise,ises;J1:is,îmes,îtes;J3:it;J6:irent;F1:errai,erras,errons,errez;F3:erra;F6:erront;C1:errais,errions,erriez;C3:errait;C6:erraient;W:érir
sqk|enjoi|P1:ns,gnons,gnez;P3:nt;P6:gnent;S1:gne,gnes,gnions,gniez;S3:gne;S6:gnent;I1:gnais,gnions,gniez;I3:gnait;I6:gnaient;G:gnant;K:nt,nts,nte,ntes;J1:gnis,gnîmes,gnîtes;J3:gnit;J6:gnirent;F1:ndrai,ndras,ndrons,ndrez;F3:ndra;F6:ndront;C1:ndrais,ndrions,ndriez;C3:ndrait;C6:ndraient;W:ndre
sqk|somm|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqni|ni|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqni|démen|P1:s,tons,tez;P3:t;P6:tent;S1:te,tes,tions,tiez;S3:te;S6:tent;I1:tais,tions,tiez;I3:tait;I6:taient;G:tant;K:ti,tis,tie,ties;J1:tis,tîmes,tîtes;J3:tit;J6:tirent;F1:tirai,tiras,tirons,tirez;F3:tira;F6:tiront;C1:tirais,tirions,tiriez;C3:tirait;C6:tiraient;W:tir
sqnim|contest|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqnim|réfut|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
sqni|déni|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|réag|P1:is,issons,issez;P3:it;P6:issent;S1:isse,isses,issions,issiez;S3:isse;S6:issent;I1:issais,issions,issiez;I3:issait;I6:issaient;G:issant;K:i,is,ie,ies;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ir
q|remerci|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|rican|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|gém|P1:is,issons,issez;P3:it;P6:issent;S1:isse,isses,issions,issiez;S3:isse;S6:issent;I1:issais,issions,issiez;I3:issait;I6:issaient;G:issant;K:i,is,ie,ies;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ir
q|grin|P1:ce,ces,çons,cez;P3:ce;P6:cent;S1:ce,ces,cions,ciez;S3:ce;S6:cent;I1:çais,cions,ciez;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J1:çai,ças,çâmes,çâtes;J3:ça;J6:cèrent;F1:cerai,ceras,cerons,cerez;F3:cera;F6:ceront;C1:cerais,cerions,ceriez;C3:cerait;C6:ceraient;W:cer
q|grogn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|gueul|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|fanfaronn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|claironn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|harangu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|hasard|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|improvis|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|persist|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|prof|P1:ère,ères,érons,érez;P3:ère;P6:èrent;S1:ère,ères,érions,ériez;S3:ère;S6:èrent;I1:érais,érions,ériez;I3:érait;I6:éraient;G:érant;K:éré,érés,érée,érées;J1:érai,éras,érâmes,érâtes;J3:éra;J6:érèrent;F1:érerai,éreras,érerons,érerez;F3:érera;F6:éreront;C1:érerais,érerions,éreriez;C3:érerait;C6:éreraient;W:érer
q|rabrou|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|redemand|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|relan|P1:ce,ces,çons,cez;P3:ce;P6:cent;S1:ce,ces,cions,ciez;S3:ce;S6:cent;I1:çais,cions,ciez;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J1:çai,ças,çâmes,çâtes;J3:ça;J6:cèrent;F1:cerai,ceras,cerons,cerez;F3:cera;F6:ceront;C1:cerais,cerions,ceriez;C3:cerait;C6:ceraient;W:cer
q|siffl|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|sanglot|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|song|P1:e,es,eons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:eais,ions,iez;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J1:eai,eas,eâmes,eâtes;J3:ea;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|maud|P1:is,issons,issez;P3:it;P6:issent;S1:isse,isses,issions,issiez;S3:isse;S6:issent;I1:issais,issions,issiez;I3:issait;I6:issaient;G:issant;K:it,its,ite,ites;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ire
q|opin|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|philosoph|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|lan|P1:ce,ces,çons,cez;P3:ce;P6:cent;S1:ce,ces,cions,ciez;S3:ce;S6:cent;I1:çais,cions,ciez;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J1:çai,ças,çâmes,çâtes;J3:ça;J6:cèrent;F1:cerai,ceras,cerons,cerez;F3:cera;F6:ceront;C1:cerais,cerions,ceriez;C3:cerait;C6:ceraient;W:cer
q|tonn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
qm|ironis|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|plaisant|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|gliss|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|sour|P1:is,ions,iez;P3:it;P6:ient;S1:ie,ies,iions,iiez;S3:ie;S6:ient;I1:iais,iions,iiez;I3:iait;I6:iaient;G:iant;K:i;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ire
q|r|P1:is,ions,iez;P3:it;P6:ient;S1:ie,ies,iions,iiez;S3:ie;S6:ient;I1:iais,iions,iiez;I3:iait;I6:iaient;G:iant;K:i;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ire
q|soupir|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|murmur|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|chuchot|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|cri|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|hurl|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|scand|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|vocif|P1:ère,ères,érons,érez;P3:ère;P6:èrent;S1:ère,ères,érions,ériez;S3:ère;S6:èrent;I1:érais,érions,ériez;I3:érait;I6:éraient;G:érant;K:éré,érés,érée,érées;J1:érai,éras,érâmes,érâtes;J3:éra;J6:érèrent;F1:érerai,éreras,érerons,érerez;F3:érera;F6:éreront;C1:érerais,érerions,éreriez;C3:érerait;C6:éreraient;W:érer
q|râl|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|pest|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|tempêt|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|fulmin|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|grommel|P1:le,les,ons,ez;P3:le;P6:lent;S1:le,les,ions,iez;S3:le;S6:lent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:lerai,leras,lerons,lerez;F3:lera;F6:leront;C1:lerais,lerions,leriez;C3:lerait;C6:leraient;W:er
q|maugré|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|marmonn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|bougonn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|balbuti|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|bredouill|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|bégay|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|articul|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|pronon|P1:ce,ces,çons,cez;P3:ce;P6:cent;S1:ce,ces,cions,ciez;S3:ce;S6:cent;I1:çais,cions,ciez;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J1:çai,ças,çâmes,çâtes;J3:ça;J6:cèrent;F1:cerai,ceras,cerons,cerez;F3:cera;F6:ceront;C1:cerais,cerions,ceriez;C3:cerait;C6:ceraient;W:cer
q|lâch|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|ass|P1:ène,ènes,énons,énez;P3:ène;P6:ènent;S1:ène,ènes,énions,éniez;S3:ène;S6:ènent;I1:énais,énions,éniez;I3:énait;I6:énaient;G:énant;K:éné,énés,énée,énées;J1:énai,énas,énâmes,énâtes;J3:éna;J6:énèrent;F1:énerai,éneras,énerons,énerez;F3:énera;F6:éneront;C1:énerais,énerions,éneriez;C3:énerait;C6:éneraient;W:éner
q|ass|P1:ène,ènes,enons,enez;P3:ène;P6:ènent;S1:ène,ènes,enions,eniez;S3:ène;S6:ènent;I1:enais,enions,eniez;I3:enait;I6:enaient;G:enant;K:ené,enés,enée,enées;J1:enai,enas,enâmes,enâtes;J3:ena;J6:enèrent;F1:ènerai,èneras,ènerons,ènerez;F3:ènera;F6:èneront;C1:ènerais,ènerions,èneriez;C3:ènerait;C6:èneraient;W:ener
q|ripost|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
qm|raill|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|persifl|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
qm|moqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|taquin|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|tacl|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|cingl|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|tan|P1:ce,ces,çons,cez;P3:ce;P6:cent;S1:ce,ces,cions,ciez;S3:ce;S6:cent;I1:çais,cions,ciez;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J1:çai,ças,çâmes,çâtes;J3:ça;J6:cèrent;F1:cerai,ceras,cerons,cerez;F3:cera;F6:ceront;C1:cerais,cerions,ceriez;C3:cerait;C6:ceraient;W:cer
q|sermonn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|grond|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
qm|fustig|P1:e,es,eons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:eais,ions,iez;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J1:eai,eas,eâmes,eâtes;J3:ea;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|vitup|P1:ère,ères,érons,érez;P3:ère;P6:èrent;S1:ère,ères,érions,ériez;S3:ère;S6:èrent;I1:érais,érions,ériez;I3:érait;I6:éraient;G:érant;K:éré,érés,érée,érées;J1:érai,éras,érâmes,érâtes;J3:éra;J6:érèrent;F1:érerai,éreras,érerons,érerez;F3:érera;F6:éreront;C1:érerais,érerions,éreriez;C3:érerait;C6:éreraient;W:érer
q|temporis|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|temp|P1:ère,ères,érons,érez;P3:ère;P6:èrent;S1:ère,ères,érions,ériez;S3:ère;S6:èrent;I1:érais,érions,ériez;I3:érait;I6:éraient;G:érant;K:éré,érés,érée,érées;J1:érai,éras,érâmes,érâtes;J3:éra;J6:érèrent;F1:érerai,éreras,érerons,érerez;F3:érera;F6:éreront;C1:érerais,érerions,éreriez;C3:érerait;C6:éreraient;W:érer
q|relativis|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|diagnostiqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|décrypt|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|interjet|P1:te,tes,ons,ez;P3:te;P6:tent;S1:te,tes,ions,iez;S3:te;S6:tent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:terai,teras,terons,terez;F3:tera;F6:teront;C1:terais,terions,teriez;C3:terait;C6:teraient;W:er
q|coup|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|interromp|P1:s,ons,ez;P3:t;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J1:is,îmes,îtes;J3:it;J6:irent;F1:rai,ras,rons,rez;F3:ra;F6:ront;C1:rais,rions,riez;C3:rait;C6:raient;W:re
q|interv|P1:iens,enons,enez;P3:ient;P6:iennent;S1:ienne,iennes,enions,eniez;S3:ienne;S6:iennent;I1:enais,enions,eniez;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J1:ins,înmes,întes;J3:int;J6:inrent;F1:iendrai,iendras,iendrons,iendrez;F3:iendra;F6:iendront;C1:iendrais,iendrions,iendriez;C3:iendrait;C6:iendraient;W:enir
q|compl|P1:ète,ètes,étons,étez;P3:ète;P6:ètent;S1:ète,ètes,étions,étiez;S3:ète;S6:ètent;I1:étais,étions,étiez;I3:était;I6:étaient;G:étant;K:été,étés,étée,étées;J1:étai,étas,étâmes,étâtes;J3:éta;J6:étèrent;F1:éterai,éteras,éterons,éterez;F3:étera;F6:éteront;C1:éterais,éterions,éteriez;C3:éterait;C6:éteraient;W:éter
q|abond|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
qm|approuv|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
qm|salu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|saliv|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|exult|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|jubil|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|triomph|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|badin|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|blagu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|minaud|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|débit|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|récit|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
qm|cit|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|chant|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|cont|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|narr|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|susurr|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|confess|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|épanch|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|pri|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
qm|exhort|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
qm|encourag|P1:e,es,eons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:eais,ions,iez;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J1:eai,eas,eâmes,eâtes;J3:ea;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
qm|invit|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
qm|invoqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|élucid|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|éclair|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
q|détromp|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
qm|dénon|P1:ce,ces,çons,cez;P3:ce;P6:cent;S1:ce,ces,cions,ciez;S3:ce;S6:cent;I1:çais,cions,ciez;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J1:çai,ças,çâmes,çâtes;J3:ça;J6:cèrent;F1:cerai,ceras,cerons,cerez;F3:cera;F6:ceront;C1:cerais,cerions,ceriez;C3:cerait;C6:ceraient;W:cer
m|qualifi|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|accus|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|trait|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|évoqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|critiqu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|condamn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|lou|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|appel|P1:le,les,ons,ez;P3:le;P6:lent;S1:le,les,ions,iez;S3:le;S6:lent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:lerai,leras,lerons,lerez;F3:lera;F6:leront;C1:lerais,lerions,leriez;C3:lerait;C6:leraient;W:er
m|décri|P1:s,vons,vez;P3:t;P6:vent;S1:ve,ves,vions,viez;S3:ve;S6:vent;I1:vais,vions,viez;I3:vait;I6:vaient;G:vant;K:t,ts,te,tes;J1:vis,vîmes,vîtes;J3:vit;J6:virent;F1:rai,ras,rons,rez;F3:ra;F6:ront;C1:rais,rions,riez;C3:rait;C6:raient;W:re
m|défin|P1:is,issons,issez;P3:it;P6:issent;S1:isse,isses,issions,issiez;S3:isse;S6:issent;I1:issais,issions,issiez;I3:issait;I6:issaient;G:issant;K:i,is,ie,ies;J1:is,îmes,îtes;J3:it;J6:irent;F1:irai,iras,irons,irez;F3:ira;F6:iront;C1:irais,irions,iriez;C3:irait;C6:iraient;W:ir
m|présent|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|parl|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|prôn|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|exprim|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|affich|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|stigmatis|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|compar|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|assimil|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|accept|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|refus|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|rejet|P1:te,tes,ons,ez;P3:te;P6:tent;S1:te,tes,ions,iez;S3:te;S6:tent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:terai,teras,terons,terez;F3:tera;F6:teront;C1:terais,terions,teriez;C3:terait;C6:teraient;W:er
m|vilipend|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|pourfend|P1:s,ons,ez;P3:;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J1:is,îmes,îtes;J3:it;J6:irent;F1:rai,ras,rons,rez;F3:ra;F6:ront;C1:rais,rions,riez;C3:rait;C6:raient;W:re
m|blâm|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|désapprouv|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|réprouv|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|récus|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|v|P1:eux,oulons,oulez;P3:eut;P6:eulent;S1:euille,euilles,oulions,ouliez;S3:euille;S6:euillent;I1:oulais,oulions,ouliez;I3:oulait;I6:oulaient;G:oulant;K:oulu,oulus,oulue,oulues;J1:oulus,oulûmes,oulûtes;J3:oulut;J6:oulurent;F1:oudrai,oudras,oudrons,oudrez;F3:oudra;F6:oudront;C1:oudrais,oudrions,oudriez;C3:oudrait;C6:oudraient;W:ouloir
m|désir|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|dépei|P1:ns,gnons,gnez;P3:nt;P6:gnent;S1:gne,gnes,gnions,gniez;S3:gne;S6:gnent;I1:gnais,gnions,gniez;I3:gnait;I6:gnaient;G:gnant;K:nt,nts,nte,ntes;J1:gnis,gnîmes,gnîtes;J3:gnit;J6:gnirent;F1:ndrai,ndras,ndrons,ndrez;F3:ndra;F6:ndront;C1:ndrais,ndrions,ndriez;C3:ndrait;C6:ndraient;W:ndre
m|v|P1:ois,oyons,oyez;P3:oit;P6:oient;S1:oie,oies,oyions,oyiez;S3:oie;S6:oient;I1:oyais,oyions,oyiez;I3:oyait;I6:oyaient;G:oyant;K:u,us,ue,ues;J1:is,îmes,îtes;J3:it;J6:irent;F1:errai,erras,errons,errez;F3:erra;F6:erront;C1:errais,errions,erriez;C3:errait;C6:erraient;W:oir
m|reproch|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|imput|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|attribu|P1:e,es,ons,ez;P3:e;P6:ent;S1:e,es,ions,iez;S3:e;S6:ent;I1:ais,ions,iez;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J1:ai,as,âmes,âtes;J3:a;J6:èrent;F1:erai,eras,erons,erez;F3:era;F6:eront;C1:erais,erions,eriez;C3:erait;C6:eraient;W:er
m|mena|P1:ce,ces,çons,cez;P3:ce;P6:cent;S1:ce,ces,cions,ciez;S3:ce;S6:cent;I1:çais,cions,ciez;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J1:çai,ças,çâmes,çâtes;J3:ça;J6:cèrent;F1:cerai,ceras,cerons,cerez;F3:cera;F6:ceront;C1:cerais,cerions,ceriez;C3:cerait;C6:ceraient;W:cer
o||P3:est;P6:sont;S3:soit;S6:soient;I3:était;I6:étaient;G:étant;K:été;J3:fut;J6:furent;F3:sera;F6:seront;C3:serait;C6:seraient;W:être
o||P3:a;P6:ont;S3:ait;S6:aient;I3:avait;I6:avaient;G:ayant;K:eu,eus,eue,eues;J3:eut;J6:eurent;F3:aura;F6:auront;C3:aurait;C6:auraient;W:avoir
o|f|P3:ait;P6:ont;S3:asse;S6:assent;I3:aisait;I6:aisaient;G:aisant;K:ait,aits,aite,aites;J3:it;J6:irent;F3:era;F6:eront;C3:erait;C6:eraient;W:aire
o|p|P3:eut;P6:euvent;S3:uisse;S6:uissent;I3:ouvait;I6:ouvaient;G:ouvant;K:u;J3:ut;J6:urent;F3:ourra;F6:ourront;C3:ourrait;C6:ourraient;W:ouvoir
o|d|P3:oit;P6:oivent;S3:oive;S6:oivent;I3:evait;I6:evaient;G:evant;K:û,ûs,ue,ues;J3:ut;J6:urent;F3:evra;F6:evront;C3:evrait;C6:evraient;W:evoir
o|fa|P3:ut;S3:ille;I3:llait;K:llu;J3:llut;F3:udra;C3:udrait;W:lloir
o|s|P3:ait;P6:avent;S3:ache;S6:achent;I3:avait;I6:avaient;G:achant;K:u,us,ue,ues;J3:ut;J6:urent;F3:aura;F6:auront;C3:aurait;C6:auraient;W:avoir
o||P3:va;P6:vont;S3:aille;S6:aillent;I3:allait;I6:allaient;G:allant;K:allé,allés,allée,allées;J3:alla;J6:allèrent;F3:ira;F6:iront;C3:irait;C6:iraient;W:aller
o|v|P3:ient;P6:iennent;S3:ienne;S6:iennent;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J3:int;J6:inrent;F3:iendra;F6:iendront;C3:iendrait;C6:iendraient;W:enir
o|pr|P3:end;P6:ennent;S3:enne;S6:ennent;I3:enait;I6:enaient;G:enant;K:is,ise,ises;J3:it;J6:irent;F3:endra;F6:endront;C3:endrait;C6:endraient;W:endre
o|m|P3:et;P6:ettent;S3:ette;S6:ettent;I3:ettait;I6:ettaient;G:ettant;K:is,ise,ises;J3:it;J6:irent;F3:ettra;F6:ettront;C3:ettrait;C6:ettraient;W:ettre
o|t|P3:ient;P6:iennent;S3:ienne;S6:iennent;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J3:int;J6:inrent;F3:iendra;F6:iendront;C3:iendrait;C6:iendraient;W:enir
o|rest|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|dev|P3:ient;P6:iennent;S3:ienne;S6:iennent;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J3:int;J6:inrent;F3:iendra;F6:iendront;C3:iendrait;C6:iendraient;W:enir
o|pass|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|donn|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|port|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|laiss|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|perm|P3:et;P6:ettent;S3:ette;S6:ettent;I3:ettait;I6:ettaient;G:ettant;K:is,ise,ises;J3:it;J6:irent;F3:ettra;F6:ettront;C3:ettrait;C6:ettraient;W:ettre
o|ser|P3:t;P6:vent;S3:ve;S6:vent;I3:vait;I6:vaient;G:vant;K:vi,vis,vie,vies;J3:vit;J6:virent;F3:vira;F6:viront;C3:virait;C6:viraient;W:vir
o|sembl|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|sui|P3:t;P6:vent;S3:ve;S6:vent;I3:vait;I6:vaient;G:vant;K:vi,vis,vie,vies;J3:vit;J6:virent;F3:vra;F6:vront;C3:vrait;C6:vraient;W:vre
o|v|P3:it;P6:ivent;S3:ive;S6:ivent;I3:ivait;I6:ivaient;G:ivant;K:écu,écus,écue,écues;J3:écut;J6:écurent;F3:ivra;F6:ivront;C3:ivrait;C6:ivraient;W:ivre
o|m|P3:eurt;P6:eurent;S3:eure;S6:eurent;I3:ourait;I6:ouraient;G:ourant;K:ort,orts,orte,ortes;J3:ourut;J6:oururent;F3:ourra;F6:ourront;C3:ourrait;C6:ourraient;W:ourir
o|n|P3:aît,ait;P6:aissent;S3:aisse;S6:aissent;I3:aissait;I6:aissaient;G:aissant;K:é,és,ée,ées;J3:aquit;J6:aquirent;F3:aîtra,aitra;F6:aîtront,aitront;C3:aîtrait,aitrait;C6:aîtraient,aitraient;W:aître,aitre
o|part|P3:;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:i,is,ie,ies;J3:it;J6:irent;F3:ira;F6:iront;C3:irait;C6:iraient;W:ir
o|sort|P3:;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:i,is,ie,ies;J3:it;J6:irent;F3:ira;F6:iront;C3:irait;C6:iraient;W:ir
o|entr|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|rentr|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|arriv|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|tomb|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|mont|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|descend|P3:;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J3:it;J6:irent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|perd|P3:;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J3:it;J6:irent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|gagn|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|jou|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|commen|P3:ce;P6:cent;S3:ce;S6:cent;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J3:ça;J6:cèrent;F3:cera;F6:ceront;C3:cerait;C6:ceraient;W:cer
o|fini|P3:t;P6:ssent;S3:sse;S6:ssent;I3:ssait;I6:ssaient;G:ssant;K:,s,e,es;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:r
o|termin|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|continu|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|cess|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|arrêt|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|ouv|P3:re;P6:rent;S3:re;S6:rent;I3:rait;I6:raient;G:rant;K:ert,erts,erte,ertes;J3:rit;J6:rirent;F3:rira;F6:riront;C3:rirait;C6:riraient;W:rir
o|ferm|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|cré|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|produi|P3:t;P6:sent;S3:se;S6:sent;I3:sait;I6:saient;G:sant;K:t,ts,te,tes;J3:sit;J6:sirent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|construi|P3:t;P6:sent;S3:se;S6:sent;I3:sait;I6:saient;G:sant;K:t,ts,te,tes;J3:sit;J6:sirent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|détrui|P3:t;P6:sent;S3:se;S6:sent;I3:sait;I6:saient;G:sant;K:t,ts,te,tes;J3:sit;J6:sirent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|condui|P3:t;P6:sent;S3:se;S6:sent;I3:sait;I6:saient;G:sant;K:t,ts,te,tes;J3:sit;J6:sirent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|rédui|P3:t;P6:sent;S3:se;S6:sent;I3:sait;I6:saient;G:sant;K:t,ts,te,tes;J3:sit;J6:sirent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|augment|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|diminu|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|baiss|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|cr|P3:oît;P6:oissent;S3:oisse;S6:oissent;I3:oissait;I6:oissaient;G:oissant;K:û,ûs,ûe,ûes;J3:ût;J6:ûrent;F3:oîtra;F6:oîtront;C3:oîtrait;C6:oîtraient;W:oître
o|attei|P3:nt;P6:gnent;S3:gne;S6:gnent;I3:gnait;I6:gnaient;G:gnant;K:nt,nts,nte,ntes;J3:gnit;J6:gnirent;F3:ndra;F6:ndront;C3:ndrait;C6:ndraient;W:ndre
o|obt|P3:ient;P6:iennent;S3:ienne;S6:iennent;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J3:int;J6:inrent;F3:iendra;F6:iendront;C3:iendrait;C6:iendraient;W:enir
o|re|P3:çoit;P6:çoivent;S3:çoive;S6:çoivent;I3:cevait;I6:cevaient;G:cevant;K:çu,çus,çue,çues;J3:çut;J6:çurent;F3:cevra;F6:cevront;C3:cevrait;C6:cevraient;W:cevoir
o|accueill|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:i,is,ie,ies;J3:it;J6:irent;F3:era;F6:eront;C3:erait;C6:eraient;W:ir
o|off|P3:re;P6:rent;S3:re;S6:rent;I3:rait;I6:raient;G:rant;K:ert,erts,erte,ertes;J3:rit;J6:rirent;F3:rira;F6:riront;C3:rirait;C6:riraient;W:rir
o|impos|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|dispos|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|compos|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|pos|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|pay|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|ach|P3:ète;P6:ètent;S3:ète;S6:ètent;I3:etait;I6:etaient;G:etant;K:eté,etés,etée,etées;J3:eta;J6:etèrent;F3:ètera;F6:èteront;C3:èterait;C6:èteraient;W:eter
o|vend|P3:;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J3:it;J6:irent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|coût|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|représent|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|constitu|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|form|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|concern|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|compr|P3:end;P6:ennent;S3:enne;S6:ennent;I3:enait;I6:enaient;G:enant;K:is,ise,ises;J3:it;J6:irent;F3:endra;F6:endront;C3:endrait;C6:endraient;W:endre
o|comport|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|cont|P3:ient;P6:iennent;S3:ienne;S6:iennent;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J3:int;J6:inrent;F3:iendra;F6:iendront;C3:iendrait;C6:iendraient;W:enir
o|inclu|P3:t;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:,s,se,ses;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|appart|P3:ient;P6:iennent;S3:ienne;S6:iennent;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J3:int;J6:inrent;F3:iendra;F6:iendront;C3:iendrait;C6:iendraient;W:enir
o|dépend|P3:;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J3:it;J6:irent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|consist|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|exist|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|compt|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|dur|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|perdur|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|subi|P3:t;P6:ssent;S3:sse;S6:ssent;I3:ssait;I6:ssaient;G:ssant;K:,s,e,es;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:r
o|conn|P3:aît,ait;P6:aissent;S3:aisse;S6:aissent;I3:aissait;I6:aissaient;G:aissant;K:u,us,ue,ues;J3:ut;J6:urent;F3:aîtra,aitra;F6:aîtront,aitront;C3:aîtrait,aitrait;C6:aîtraient,aitraient;W:aître,aitre
o|appr|P3:end;P6:ennent;S3:enne;S6:ennent;I3:enait;I6:enaient;G:enant;K:is,ise,ises;J3:it;J6:irent;F3:endra;F6:endront;C3:endrait;C6:endraient;W:endre
o|enseign|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|étudi|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|recherch|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|cherch|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|découv|P3:re;P6:rent;S3:re;S6:rent;I3:rait;I6:raient;G:rant;K:ert,erts,erte,ertes;J3:rit;J6:rirent;F3:rira;F6:riront;C3:rirait;C6:riraient;W:rir
o|retrouv|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|oubli|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|gard|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|conserv|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|aid|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|prot|P3:ège;P6:ègent;S3:ège;S6:ègent;I3:égeait;I6:égeaient;G:égeant;K:égé,égés,égée,égées;J3:égea;J6:égèrent;F3:égera;F6:égeront;C3:égerait;C6:égeraient;W:éger
o|attaqu|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|combat|P3:;P6:tent;S3:te;S6:tent;I3:tait;I6:taient;G:tant;K:tu,tus,tue,tues;J3:tit;J6:tirent;F3:tra;F6:tront;C3:trait;C6:traient;W:tre
o|lutt|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|bat|P3:;P6:tent;S3:te;S6:tent;I3:tait;I6:taient;G:tant;K:tu,tus,tue,tues;J3:tit;J6:tirent;F3:tra;F6:tront;C3:trait;C6:traient;W:tre
o|frapp|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|tu|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|bless|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|assassin|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|lib|P3:ère;P6:èrent;S3:ère;S6:èrent;I3:érait;I6:éraient;G:érant;K:éré,érés,érée,érées;J3:éra;J6:érèrent;F3:érera;F6:éreront;C3:érerait;C6:éreraient;W:érer
o|enquêt|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|entend|P3:;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J3:it;J6:irent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|écout|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|regard|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|montr|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|organis|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|particip|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|assist|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|rencontr|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|réuni|P3:t;P6:ssent;S3:sse;S6:ssent;I3:ssait;I6:ssaient;G:ssant;K:,s,e,es;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:r
o|rassembl|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|manifest|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|vot|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|él|P3:it;P6:isent;S3:ise;S6:isent;I3:isait;I6:isaient;G:isant;K:u,us,ue,ues;J3:ut;J6:urent;F3:ira;F6:iront;C3:irait;C6:iraient;W:ire
o|nomm|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|désign|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|choisi|P3:t;P6:ssent;S3:sse;S6:ssent;I3:ssait;I6:ssaient;G:ssant;K:,s,e,es;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:r
o|décid|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|adopt|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|autoris|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|interdi|P3:t;P6:sent;S3:se;S6:sent;I3:sait;I6:saient;G:sant;K:t,ts,te,tes;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|empêch|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|évit|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|provoqu|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|caus|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|entraîn|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|suscit|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|engendr|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|déclench|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|tir|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|jet|P3:te;P6:tent;S3:te;S6:tent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:tera;F6:teront;C3:terait;C6:teraient;W:er
o|env|P3:oie;P6:oient;S3:oie;S6:oient;I3:oyait;I6:oyaient;G:oyant;K:oyé,oyés,oyée,oyées;J3:oya;J6:oyèrent;F3:erra;F6:erront;C3:errait;C6:erraient;W:oyer
o|transm|P3:et;P6:ettent;S3:ette;S6:ettent;I3:ettait;I6:ettaient;G:ettant;K:is,ise,ises;J3:it;J6:irent;F3:ettra;F6:ettront;C3:ettrait;C6:ettraient;W:ettre
o|rem|P3:et;P6:ettent;S3:ette;S6:ettent;I3:ettait;I6:ettaient;G:ettant;K:is,ise,ises;J3:it;J6:irent;F3:ettra;F6:ettront;C3:ettrait;C6:ettraient;W:ettre
o|rend|P3:;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J3:it;J6:irent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|rev|P3:ient;P6:iennent;S3:ienne;S6:iennent;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J3:int;J6:inrent;F3:iendra;F6:iendront;C3:iendrait;C6:iendraient;W:enir
o|retourn|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|quitt|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|abandonn|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|fu|P3:it;P6:ient;S3:ie;S6:ient;I3:yait;I6:yaient;G:yant;K:i,is,ie,ies;J3:it;J6:irent;F3:ira;F6:iront;C3:irait;C6:iraient;W:ir
o|échapp|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|chang|P3:e;P6:ent;S3:e;S6:ent;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J3:ea;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|modifi|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|transform|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|évolu|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|amélior|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|renfor|P3:ce;P6:cent;S3:ce;S6:cent;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J3:ça;J6:cèrent;F3:cera;F6:ceront;C3:cerait;C6:ceraient;W:cer
o|affaibli|P3:t;P6:ssent;S3:sse;S6:ssent;I3:ssait;I6:ssaient;G:ssant;K:,s,e,es;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:r
o|aim|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|détest|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|préf|P3:ère;P6:èrent;S3:ère;S6:èrent;I3:érait;I6:éraient;G:érant;K:éré,érés,érée,érées;J3:éra;J6:érèrent;F3:érera;F6:éreront;C3:érerait;C6:éreraient;W:érer
o|tent|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|essay|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|réussi|P3:t;P6:ssent;S3:sse;S6:ssent;I3:ssait;I6:ssaient;G:ssant;K:,s,e,es;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:r
o|échou|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|parv|P3:ient;P6:iennent;S3:ienne;S6:iennent;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J3:int;J6:inrent;F3:iendra;F6:iendront;C3:iendrait;C6:iendraient;W:enir
o|emplo|P3:ie;P6:ient;S3:ie;S6:ient;I3:yait;I6:yaient;G:yant;K:yé,yés,yée,yées;J3:ya;J6:yèrent;F3:iera;F6:ieront;C3:ierait;C6:ieraient;W:yer
o|utilis|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|appliqu|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|exer|P3:ce;P6:cent;S3:ce;S6:cent;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J3:ça;J6:cèrent;F3:cera;F6:ceront;C3:cerait;C6:ceraient;W:cer
o|occup|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|travaill|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|fonctionn|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|dor|P3:t;P6:ment;S3:me;S6:ment;I3:mait;I6:maient;G:mant;K:mi,mis,mie,mies;J3:mit;J6:mirent;F3:mira;F6:miront;C3:mirait;C6:miraient;W:mir
o|mang|P3:e;P6:ent;S3:e;S6:ent;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J3:ea;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|b|P3:oit;P6:oivent;S3:oive;S6:oivent;I3:uvait;I6:uvaient;G:uvant;K:u,us,ue,ues;J3:ut;J6:urent;F3:oira;F6:oiront;C3:oirait;C6:oiraient;W:oire
o|march|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|cour|P3:t;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J3:ut;J6:urent;F3:ra;F6:ront;C3:rait;C6:raient;W:ir
o|roul|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|vol|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|travers|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|touch|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|nécessit|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|va|P3:ut;P6:lent;S3:ille;S6:illent;I3:lait;I6:laient;G:lant;K:lu,lus,lue,lues;J3:lut;J6:lurent;F3:udra;F6:udront;C3:udrait;C6:udraient;W:loir
o|mérit|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|attend|P3:;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J3:it;J6:irent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|prépar|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|agi|P3:t;P6:ssent;S3:sse;S6:ssent;I3:ssait;I6:ssaient;G:ssant;K:,s,e,es;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:r
o|r|P3:ègle;P6:èglent;S3:ègle;S6:èglent;I3:églait;I6:églaient;G:églant;K:églé,églés,églée,églées;J3:égla;J6:églèrent;F3:églera;F6:égleront;C3:églerait;C6:égleraient;W:égler
o|réso|P3:ut;P6:lvent;S3:lve;S6:lvent;I3:lvait;I6:lvaient;G:lvant;K:us,ute,utes;J3:lut;J6:lurent;F3:udra;F6:udront;C3:udrait;C6:udraient;W:udre
o|g|P3:ère;P6:èrent;S3:ère;S6:èrent;I3:érait;I6:éraient;G:érant;K:éré,érés,érée,érées;J3:éra;J6:érèrent;F3:érera;F6:éreront;C3:érerait;C6:éreraient;W:érer
o|dirig|P3:e;P6:ent;S3:e;S6:ent;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J3:ea;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|contrôl|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|domin|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|concentr|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|investi|P3:t;P6:ssent;S3:sse;S6:ssent;I3:ssait;I6:ssaient;G:ssant;K:,s,e,es;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:r
o|finan|P3:ce;P6:cent;S3:ce;S6:cent;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J3:ça;J6:cèrent;F3:cera;F6:ceront;C3:cerait;C6:ceraient;W:cer
o|dépens|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|économis|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|figur|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|appar|P3:aît,ait;P6:aissent;S3:aisse;S6:aissent;I3:aissait;I6:aissaient;G:aissant;K:u,us,ue,ues;J3:ut;J6:urent;F3:aîtra,aitra;F6:aîtront,aitront;C3:aîtrait,aitrait;C6:aîtraient,aitraient;W:aître,aitre
o|dispar|P3:aît,ait;P6:aissent;S3:aisse;S6:aissent;I3:aissait;I6:aissaient;G:aissant;K:u,us,ue,ues;J3:ut;J6:urent;F3:aîtra,aitra;F6:aîtront,aitront;C3:aîtrait,aitrait;C6:aîtraient,aitraient;W:aître,aitre
o|surv|P3:ient;P6:iennent;S3:ienne;S6:iennent;I3:enait;I6:enaient;G:enant;K:enu,enus,enue,enues;J3:int;J6:inrent;F3:iendra;F6:iendront;C3:iendrait;C6:iendraient;W:enir
o|éclat|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|explos|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|effondr|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|subsist|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|demeur|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|résid|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|habit|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|install|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|pla|P3:ce;P6:cent;S3:ce;S6:cent;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J3:ça;J6:cèrent;F3:cera;F6:ceront;C3:cerait;C6:ceraient;W:cer
o|situ|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|bénéfici|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|profit|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|souff|P3:re;P6:rent;S3:re;S6:rent;I3:rait;I6:raient;G:rant;K:ert,erts,erte,ertes;J3:rit;J6:rirent;F3:rira;F6:riront;C3:rirait;C6:riraient;W:rir
o|manqu|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|suffi|P3:t;P6:sent;S3:se;S6:sent;I3:sait;I6:saient;G:sant;K:;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|correspond|P3:;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:u,us,ue,ues;J3:it;J6:irent;F3:ra;F6:ront;C3:rait;C6:raient;W:re
o|ressembl|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|diff|P3:ère;P6:èrent;S3:ère;S6:èrent;I3:érait;I6:éraient;G:érant;K:éré,érés,érée,érées;J3:éra;J6:érèrent;F3:érera;F6:éreront;C3:érerait;C6:éreraient;W:érer
o|vari|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|oscill|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|dépass|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|exc|P3:ède;P6:èdent;S3:ède;S6:èdent;I3:édait;I6:édaient;G:édant;K:édé,édés,édée,édées;J3:éda;J6:édèrent;F3:édera;F6:éderont;C3:éderait;C6:éderaient;W:éder
o|plafonn|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|repos|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|sign|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|négoci|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|vis|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|cibl|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|engag|P3:e;P6:ent;S3:e;S6:ent;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J3:ea;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|embauch|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|recrut|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|licenci|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|supprim|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|perturb|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|bloqu|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|débloqu|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|rejoi|P3:nt;P6:gnent;S3:gne;S6:gnent;I3:gnait;I6:gnaient;G:gnant;K:nt,nts,nte,ntes;J3:gnit;J6:gnirent;F3:ndra;F6:ndront;C3:ndrait;C6:ndraient;W:ndre
o|accompagn|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|crois|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|partag|P3:e;P6:ent;S3:e;S6:ent;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J3:ea;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|divis|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|sépar|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|uni|P3:t;P6:ssent;S3:sse;S6:ssent;I3:ssait;I6:ssaient;G:ssant;K:,s,e,es;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:r
o|li|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|reli|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|associ|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|int|P3:ègre;P6:ègrent;S3:ègre;S6:ègrent;I3:égrait;I6:égraient;G:égrant;K:égré,égrés,égrée,égrées;J3:égra;J6:égrèrent;F3:égrera;F6:égreront;C3:égrerait;C6:égreraient;W:égrer
o|surpr|P3:end;P6:ennent;S3:enne;S6:ennent;I3:enait;I6:enaient;G:enant;K:is,ise,ises;J3:it;J6:irent;F3:endra;F6:endront;C3:endrait;C6:endraient;W:endre
o|choqu|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|pl|P3:aît,ait;P6:aisent;S3:aise;S6:aisent;I3:aisait;I6:aisaient;G:aisant;K:u,us,ue,ues;J3:ut;J6:urent;F3:aira;F6:airont;C3:airait;C6:airaient;W:aire
o|dépl|P3:aît,ait;P6:aisent;S3:aise;S6:aisent;I3:aisait;I6:aisaient;G:aisant;K:u,us,ue,ues;J3:ut;J6:urent;F3:aira;F6:airont;C3:airait;C6:airaient;W:aire
o|pouss|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|incit|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|oblig|P3:e;P6:ent;S3:e;S6:ent;I3:eait;I6:eaient;G:eant;K:é,és,ée,ées;J3:ea;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|contrai|P3:nt;P6:gnent;S3:gne;S6:gnent;I3:gnait;I6:gnaient;G:gnant;K:nt,nts,nte,ntes;J3:gnit;J6:gnirent;F3:ndra;F6:ndront;C3:ndrait;C6:ndraient;W:ndre
o|for|P3:ce;P6:cent;S3:ce;S6:cent;I3:çait;I6:çaient;G:çant;K:cé,cés,cée,cées;J3:ça;J6:cèrent;F3:cera;F6:ceront;C3:cerait;C6:ceraient;W:cer
o|pl|P3:eut;P6:euvent;S3:euve;S6:euvent;I3:euvait;I6:euvaient;G:euvant;K:u;J3:ut;J6:urent;F3:euvra;F6:euvront;C3:euvrait;C6:euvraient;W:euvoir
o|grandi|P3:t;P6:ssent;S3:sse;S6:ssent;I3:ssait;I6:ssaient;G:ssant;K:,s,e,es;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:r
o|vieilli|P3:t;P6:ssent;S3:sse;S6:ssent;I3:ssait;I6:ssaient;G:ssant;K:,s,e,es;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:r
o|rajeuni|P3:t;P6:ssent;S3:sse;S6:ssent;I3:ssait;I6:ssaient;G:ssant;K:,s,e,es;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:r
o|fêt|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|cél|P3:èbre;P6:èbrent;S3:èbre;S6:èbrent;I3:ébrait;I6:ébraient;G:ébrant;K:ébré,ébrés,ébrée,ébrées;J3:ébra;J6:ébrèrent;F3:ébrera;F6:ébreront;C3:ébrerait;C6:ébreraient;W:ébrer
o|inaugur|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|cl|P3:ôt;P6:osent;S3:ose;S6:osent;G:osant;K:os,ose,oses;F3:ora;F6:oront;C3:orait;C6:oraient;W:ore
o|ach|P3:ève;P6:èvent;S3:ève;S6:èvent;I3:evait;I6:evaient;G:evant;K:evé,evés,evée,evées;J3:eva;J6:evèrent;F3:èvera;F6:èveront;C3:èverait;C6:èveraient;W:ever
o|accompli|P3:t;P6:ssent;S3:sse;S6:ssent;I3:ssait;I6:ssaient;G:ssant;K:,s,e,es;J3:t;J6:rent;F3:ra;F6:ront;C3:rait;C6:raient;W:r
o|réalis|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|effectu|P3:e;P6:ent;S3:e;S6:ent;I3:ait;I6:aient;G:ant;K:é,és,ée,ées;J3:a;J6:èrent;F3:era;F6:eront;C3:erait;C6:eraient;W:er
o|m|P3:ène;P6:ènent;S3:ène;S6:ènent;I3:enait;I6:enaient;G:enant;K:ené,enés,enée,enées;J3:ena;J6:enèrent;F3:ènera;F6:èneront;C3:ènerait;C6:èneraient;W:ener
o|comm|P3:et;P6:ettent;S3:ette;S6:ettent;I3:ettait;I6:ettaient;G:ettant;K:is,ise,ises;J3:it;J6:irent;F3:ettra;F6:ettront;C3:ettrait;C6:ettraient;W:ettre`;

export const PLACES = `Abu Dhabi
Abuja
Accra
Adamstown
Addis Ababa
Afghanistan
Afrique
Afrique australe
Afrique centrale
Afrique du Sud
Afrique occidentale
Afrique orientale
Afrique septentrionale
Afrique subsaharienne
Albanie
Algiers
Algérie
Allemagne
Alofi
Amman
Amsterdam
Amérique centrale
Amérique du Nord
Amérique du Sud
Amérique latine
Amérique septentrionale
Amériques
Andorra la Vella
Andorre
Angola
Anguilla
Ankara
Antananarivo
Antarctique
Antigua-et-Barbuda
Aotearoa
Apia
Arabie saoudite
Archipel des Chagos
Argentine
Arménie
Aruba
Ashgabat
Asie
Asie centrale
Asie de l'Est
Asie de l'Ouest
Asie du Sud
Asie du Sud-Est
Asmara
Astana
Asunción
Athens
Australasie
Australie
Autriche
Avarua
Azerbaïdjan
Baghdad
Bahamas
Bahreïn
Baku
Bamako
Bandar Seri Begawan
Bangkok
Bangladesh
Bangui
Banjul
Barbade
Basse-Terre
Basseterre
Beijing
Beirut
Belgique
Belgrade
Belize
Belmopan
Berlin
Bermudes
Bern
Bhoutan
Bishkek
Bissau
Biélorussie
Bogotá
Bolivie
Bosnie-Herzégovine
Botswana
Brasília
Bratislava
Brazzaville
Bridgetown
Brunei
Brussels
Brésil
Bucharest
Budapest
Buenos Aires
Bulgarie
Burkina Faso
Burundi
Bénin
Cairo
Cambodge
Cameroun
Canada
Canberra
Cap-Vert
Caracas
Caraïbes
Castries
Cayenne
Ceuta et Melilla
Charlotte Amalie
Chili
Chine
Chișinău
Chypre
City of San Marino
City of Victoria
Cockburn Town
Colombie
Colombo
Comores
Conakry
Congo
Congo-Brazzaville
Congo-Kinshasa
Copenhagen
Corée du Nord
Corée du Sud
Costa Rica
Croatie
Cuba
Curaçao
Côte d'Ivoire
Dakar
Damascus
Danemark
Dhaka
Diego Garcia
Dili
Djibouti
Dodoma
Doha
Dominique
Douglas
Dublin
Dushanbe
Edinburgh of the Seven Seas
El Aaiún
Espagne
Estonie
Eswatini
Europe
Europe de l'Est
Europe de l'Ouest
Europe du Nord
Europe du Sud
Fakaofo
Fidji
Finlande
Flying Fish Cove
Fort-de-France
France
Freetown
Funafuti
Gabon
Gaborone
Gambie
George Town
Georgetown
Ghana
Gibraltar
Gitega
Grenade
Groenland
Grèce
Guadeloupe
Guam
Guatemala
Guatemala City
Guernesey
Guinée
Guinée équatoriale
Guinée-Bissau
Gustavia
Guyana
Guyane française
Géorgie
Géorgie du Sud-et-les Îles Sandwich du Sud
Hagåtña
Hamilton
Hanoi
Harare
Havana
Haïti
Helsinki
Honduras
Hong Kong
Hongrie
Honiara
Inde
Indonésie
Irak
Iran
Irlande
Islamabad
Islande
Israël
Italie
Jakarta
Jamaïque
Jamestown
Japon
Jersey
Jerusalem
Jordanie
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
Kirghizstan
Kiribati
Koweït
Kralendijk
Kuala Lumpur
Kuwait City
Kyiv
La Réunion
Laos
Lesotho
Lettonie
Liban
Liberia
Libreville
Libye
Liechtenstein
Lilongwe
Lima
Lisbon
Lituanie
Ljubljana
Lobamba
Lomé
London
Longyearbyen
Luanda
Lusaka
Luxembourg
Macao
Macédoine du Nord
Madagascar
Madrid
Majuro
Malabo
Malaisie
Malawi
Maldives
Mali
Malte
Malé
Mamoudzou
Managua
Manama
Manila
Maputo
Mariehamn
Marigot
Maroc
Martinique
Maseru
Mata-Utu
Maurice
Mauritanie
Mayotte
Mexico City
Mexique
Micronésie
Minsk
Mogadishu
Moldavie
Monaco
Mongolie
Monrovia
Montevideo
Montserrat
Monténégro
Moroni
Moscow
Mozambique
Muscat
Myanmar
Mélanésie
N'Djamena
Nairobi
Namibie
Nassau
Nauru
Naypyidaw
New Delhi
Ngerulmud
Niamey
Nicaragua
Nicosia
Niger
Nigeria
Niue
Norvège
Nouakchott
Nouméa
Nouvelle-Calédonie
Nouvelle-Zélande
Nuku'alofa
Nuuk
Népal
ONU
Océanie
Oman
Oranjestad
Oslo
Ottawa
Ouagadougou
Ouganda
Ouzbékistan
Pago Pago
Pakistan
Palaos
Palestine
Palikir
Panama
Panama City
Papeetē
Papouasie-Nouvelle-Guinée
Paraguay
Paramaribo
Paris
Pays-Bas
Pays-Bas caribéens
Philippines
Philipsburg
Phnom Penh
Plymouth
Podgorica
Pologne
Polynésie
Polynésie française
Port Louis
Port Moresby
Port Vila
Port of Spain
Port-au-Prince
Port-aux-Français
Porto Rico
Porto-Novo
Portugal
Prague
Praia
Pretoria
Pristina
Pyongyang
Pérou
Qatar
Quito
R.-U.
R.A.S. chinoise de Hong Kong
R.A.S. chinoise de Macao
Rabat
Ramallah
Reykjavik
Riga
Riyadh
Road Town
Rome
Roseau
Roumanie
Royaume-Uni
Russie
Rwanda
République centrafricaine
République de Côte d'Ivoire
République dominicaine
République du Congo
République tchèque
Sahara occidental
Saint Helier
Saint John's
Saint-Barthélemy
Saint-Christophe-et-Niévès
Saint-Denis
Saint-Marin
Saint-Martin
Saint-Pierre
Saint-Pierre-et-Miquelon
Saint-Vincent-et-les Grenadines
Sainte-Hélène
Sainte-Lucie
Saipan
Salvador
Samoa
Samoa américaines
San José
San Juan
San Salvador
Sana'a
Santiago
Santo Domingo
Sao Tomé-et-Principe
Sarajevo
Seoul
Serbie
Sercq
Seychelles
Sierra Leone
Singapore
Singapour
Skopje
Slovaquie
Slovénie
Sofia
Somalie
Soudan
Soudan du Sud
South Tarawa
Sri Lanka
St. George's
St. Peter Port
Stanley
Stockholm
Sucre
Suisse
Suriname
Suva
Suède
Svalbard et Jan Mayen
Swaziland
Syrie
São Tomé
Sénégal
Tadjikistan
Taipei
Tallinn
Tanzanie
Tashkent
Taïwan
Tbilisi
Tchad
Tchéquie
Tegucigalpa
Tehran
Terres australes françaises
Territoire britannique de l'océan Indien
Territoires palestiniens
Thaïlande
The Valley
Thimphu
Timor oriental
Timor-Oriental
Tirana
Togo
Tokelau
Tokyo
Tonga
Trinité-et-Tobago
Tripoli
Tristan da Cunha
Tunis
Tunisie
Turkménistan
Turquie
Tuvalu
Tórshavn
Türkiye
Ukraine
Ulan Bator
Uruguay
Vaduz
Valletta
Vanuatu
Vatican City
Venezuela
Victoria
Vienna
Vientiane
Vilnius
Viêt Nam
Wallis-et-Futuna
Warsaw
Washington D.C.
Wellington
West Island
Willemstad
Windhoek
Yamoussoukro
Yaoundé
Yaren
Yerevan
Yémen
Zagreb
Zambie
Zimbabwe
région micronésienne
régions éloignées de l'Océanie
É.-U.
Égypte
Émirats arabes unis
Équateur
Érythrée
État de la Cité du Vatican
États-Unis
Éthiopie
Île Bouvet
Île Christmas
Île Clipperton
Île Norfolk
Île de Man
Île de l'Ascension
Îles Canaries
Îles Caïmans
Îles Cocos
Îles Cook
Îles Féroé
Îles Heard-et-MacDonald
Îles Malouines
Îles Mariannes du Nord
Îles Marshall
Îles Pitcairn
Îles Salomon
Îles Turques-et-Caïques
Îles Vierges britanniques
Îles Vierges des États-Unis
Îles mineures éloignées des États-Unis
Îles Åland`;
