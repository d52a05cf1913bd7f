/**
 * Made by `node src/cli/lexicon.ts`; not edited by hand.
 * Verb forms: by rule (cli/lexicon/spanish.ts).
 * Names of countries and regions: Unicode CLDR 48 (licence Unicode-3.0); capitals: countries-list 3.4 (MIT).
 */
/* eslint-disable */
export const VERBS = `sqivm|d|W:ecir;P1:igo,ices,ecimos,ecís;P3:ice;P6:icen;I1:ecía,ecías,ecíamos,ecíais;I3:ecía;I6:ecían;J1:ije,ijiste,ijimos,ijisteis;J3:ijo;J6:ijeron;S1:iga,igas,igamos,igáis,ijera,ijeras,ijéramos,ijerais,ijese,ijeses,ijésemos,ijeseis;S3:iga,ijera,ijese;S6:igan,ijeran,ijesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:icho;G:iciendo
sqivm|declar|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqiv|manif|W:estar;P1:iesto,iestas,estamos,estáis;P3:iesta;P6:iestan;I1:estaba,estabas,estábamos,estabais;I3:estaba;I6:estaban;J1:esté,estaste,estamos,estasteis;J3:estó;J6:estaron;S1:ieste,iestes,estemos,estéis,estara,estaras,estáramos,estarais,estase,estases,estásemos,estaseis;S3:ieste,estara,estase;S6:iesten,estaran,estasen;F1:estaré,estarás,estaremos,estaréis;F3:estará;F6:estarán;C1:estaría,estarías,estaríamos,estaríais;C3:estaría;C6:estarían;K:estado;G:estando
psq|inform|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
psq|adv|W:ertir;P1:ierto,iertes,ertimos,ertís;P3:ierte;P6:ierten;I1:ertía,ertías,ertíamos,ertíais;I3:ertía;I6:ertían;J1:ertí,ertiste,ertimos,ertisteis;J3:irtió;J6:irtieron;S1:ierta,iertas,irtamos,irtáis,irtiera,irtieras,irtiéramos,irtierais,irtiese,irtieses,irtiésemos,irtieseis;S3:ierta,irtiera,irtiese;S6:iertan,irtieran,irtiesen;F1:ertiré,ertirás,ertiremos,ertiréis;F3:ertirá;F6:ertirán;C1:ertiría,ertirías,ertiríamos,ertiríais;C3:ertiría;C6:ertirían;K:ertido;G:irtiendo
psq|avis|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
psq|prev|W:enir;P1:engo,ienes,enimos,enís;P3:iene;P6:ienen;I1:enía,enías,eníamos,eníais;I3:enía;I6:enían;J1:ine,iniste,inimos,inisteis;J3:ino;J6:inieron;S1:enga,engas,engamos,engáis,iniera,inieras,iniéramos,inierais,iniese,inieses,iniésemos,inieseis;S3:enga,iniera,iniese;S6:engan,inieran,iniesen;F1:endré,endrás,endremos,endréis;F3:endrá;F6:endrán;C1:endría,endrías,endríamos,endríais;C3:endría;C6:endrían;K:enido;G:iniendo
psq|alert|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
psqim|asegur|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
psqm|rec|W:ordar;P1:uerdo,uerdas,ordamos,ordáis;P3:uerda;P6:uerdan;I1:ordaba,ordabas,ordábamos,ordabais;I3:ordaba;I6:ordaban;J1:ordé,ordaste,ordamos,ordasteis;J3:ordó;J6:ordaron;S1:uerde,uerdes,ordemos,ordéis,ordara,ordaras,ordáramos,ordarais,ordase,ordases,ordásemos,ordaseis;S3:uerde,ordara,ordase;S6:uerden,ordaran,ordasen;F1:ordaré,ordarás,ordaremos,ordaréis;F3:ordará;F6:ordarán;C1:ordaría,ordarías,ordaríamos,ordaríais;C3:ordaría;C6:ordarían;K:ordado;G:ordando
p|conven|W:cer;P1:zo,ces,cemos,céis;P3:ce;P6:cen;I1:cía,cías,cíamos,cíais;I3:cía;I6:cían;J1:cí,ciste,cimos,cisteis;J3:ció;J6:cieron;S1:za,zas,zamos,záis,ciera,cieras,ciéramos,cierais,ciese,cieses,ciésemos,cieseis;S3:za,ciera,ciese;S6:zan,cieran,ciesen;F1:ceré,cerás,ceremos,ceréis;F3:cerá;F6:cerán;C1:cería,cerías,ceríamos,ceríais;C3:cería;C6:cerían;K:cido;G:ciendo
p|persuad|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:iendo
psq|notifi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
psq|tranquili|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado;G:zando
sqim|afirm|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqim|recono|W:cer;P1:zco,ces,cemos,céis;P3:ce;P6:cen;I1:cía,cías,cíamos,cíais;I3:cía;I6:cían;J1:cí,ciste,cimos,cisteis;J3:ció;J6:cieron;S1:zca,zcas,zcamos,zcáis,ciera,cieras,ciéramos,cierais,ciese,cieses,ciésemos,cieseis;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F1:ceré,cerás,ceremos,ceréis;F3:cerá;F6:cerán;C1:cería,cerías,ceríamos,ceríais;C3:cería;C6:cerían;K:cido;G:ciendo
sqim|admit|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:iendo
sqi|conf|W:esar;P1:ieso,iesas,esamos,esáis;P3:iesa;P6:iesan;I1:esaba,esabas,esábamos,esabais;I3:esaba;I6:esaban;J1:esé,esaste,esamos,esasteis;J3:esó;J6:esaron;S1:iese,ieses,esemos,eséis,esara,esaras,esáramos,esarais,esase,esases,esásemos,esaseis;S3:iese,esara,esase;S6:iesen,esaran,esasen;F1:esaré,esarás,esaremos,esaréis;F3:esará;F6:esarán;C1:esaría,esarías,esaríamos,esaríais;C3:esaría;C6:esarían;K:esado;G:esando
sqim|confirm|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqi|sost|W:ener;P1:engo,ienes,enemos,enéis;P3:iene;P6:ienen;I1:enía,enías,eníamos,eníais;I3:enía;I6:enían;J1:uve,uviste,uvimos,uvisteis;J3:uvo;J6:uvieron;S1:enga,engas,engamos,engáis,uviera,uvieras,uviéramos,uvierais,uviese,uvieses,uviésemos,uvieseis;S3:enga,uviera,uviese;S6:engan,uvieran,uviesen;F1:endré,endrás,endremos,endréis;F3:endrá;F6:endrán;C1:endría,endrías,endríamos,endríais;C3:endría;C6:endrían;K:enido;G:eniendo
sqim|garanti|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado;G:zando
sqi|aleg|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqi|adu|W:cir;P1:zco,ces,cimos,cís;P3:ce;P6:cen;I1:cía,cías,cíamos,cíais;I3:cía;I6:cían;J1:je,jiste,jimos,jisteis;J3:jo;J6:jeron;S1:zca,zcas,zcamos,zcáis,jera,jeras,jéramos,jerais,jese,jeses,jésemos,jeseis;S3:zca,jera,jese;S6:zcan,jeran,jesen;F1:ciré,cirás,ciremos,ciréis;F3:cirá;F6:cirán;C1:ciría,cirías,ciríamos,ciríais;C3:ciría;C6:cirían;K:cido;G:ciendo
sqivm|consider|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqiv|reafirm|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqiv|ratifi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sq|añad|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:iendo
sq|agreg|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqm|anunci|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|precis|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqm|expli|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sq|indi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sqm|subray|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqm|señal|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|recal|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sq|remar|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sq|resalt|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|desta|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sq|not|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|observ|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|respond|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:ido;G:iendo
sq|contest|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|repli|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sq|conclu|W:ir;P1:yo,yes,imos,ís;P3:ye;P6:yen;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:yó;J6:yeron;S1:ya,yas,yamos,yáis,yera,yeras,yéramos,yerais,yese,yeses,yésemos,yeseis;S3:ya,yera,yese;S6:yan,yeran,yesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:yendo
sq|pros|W:eguir;P1:igo,igues,eguimos,eguís;P3:igue;P6:iguen;I1:eguía,eguías,eguíamos,eguíais;I3:eguía;I6:eguían;J1:eguí,eguiste,eguimos,eguisteis;J3:iguió;J6:iguieron;S1:iga,igas,igamos,igáis,iguiera,iguieras,iguiéramos,iguierais,iguiese,iguieses,iguiésemos,iguieseis;S3:iga,iguiera,iguiese;S6:igan,iguieran,iguiesen;F1:eguiré,eguirás,eguiremos,eguiréis;F3:eguirá;F6:eguirán;C1:eguiría,eguirías,eguiríamos,eguiríais;C3:eguiría;C6:eguirían;K:eguido;G:iguiendo
sq|contin|W:uar;P1:úo,úas,uamos,uáis;P3:úa;P6:úan;I1:uaba,uabas,uábamos,uabais;I3:uaba;I6:uaban;J1:ué,uaste,uamos,uasteis;J3:uó;J6:uaron;S1:úe,úes,uemos,uéis,uara,uaras,uáramos,uarais,uase,uases,uásemos,uaseis;S3:úe,uara,uase;S6:úen,uaran,uasen;F1:uaré,uarás,uaremos,uaréis;F3:uará;F6:uarán;C1:uaría,uarías,uaríamos,uaríais;C3:uaría;C6:uarían;K:uado;G:uando
sqm|insist|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:iendo
sq|argument|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|argü|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:iendo
sq|objet|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|revel|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|desvel|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|divulg|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|c|W:ontar;P1:uento,uentas,ontamos,ontáis;P3:uenta;P6:uentan;I1:ontaba,ontabas,ontábamos,ontabais;I3:ontaba;I6:ontaban;J1:onté,ontaste,ontamos,ontasteis;J3:ontó;J6:ontaron;S1:uente,uentes,ontemos,ontéis,ontara,ontaras,ontáramos,ontarais,ontase,ontases,ontásemos,ontaseis;S3:uente,ontara,ontase;S6:uenten,ontaran,ontasen;F1:ontaré,ontarás,ontaremos,ontaréis;F3:ontará;F6:ontarán;C1:ontaría,ontarías,ontaríamos,ontaríais;C3:ontaría;C6:ontarían;K:ontado;G:ontando
sq|relat|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|narr|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|report|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|testifi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sq|testimoni|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|conf|W:iar;P1:ío,ías,iamos,iáis;P3:ía;P6:ían;I1:iaba,iabas,iábamos,iabais;I3:iaba;I6:iaban;J1:ié,iaste,iamos,iasteis;J3:ió;J6:iaron;S1:íe,íes,iemos,iéis,iara,iaras,iáramos,iarais,iase,iases,iásemos,iaseis;S3:íe,iara,iase;S6:íen,iaran,iasen;F1:iaré,iarás,iaremos,iaréis;F3:iará;F6:iarán;C1:iaría,iarías,iaríamos,iaríais;C3:iaría;C6:iarían;K:iado;G:iando
sqm|mencion|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|constat|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|detall|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|coment|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|escri|W:bir;P1:bo,bes,bimos,bís;P3:be;P6:ben;I1:bía,bías,bíamos,bíais;I3:bía;I6:bían;J1:bí,biste,bimos,bisteis;J3:bió;J6:bieron;S1:ba,bas,bamos,báis,biera,bieras,biéramos,bierais,biese,bieses,biésemos,bieseis;S3:ba,biera,biese;S6:ban,bieran,biesen;F1:biré,birás,biremos,biréis;F3:birá;F6:birán;C1:biría,birías,biríamos,biríais;C3:biría;C6:birían;K:to;G:biendo
sq|clam|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|proclam|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|mati|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado;G:zando
sq|resum|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:iendo
sq|justifi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sq|especifi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sq|comuni|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sq|sug|W:erir;P1:iero,ieres,erimos,erís;P3:iere;P6:ieren;I1:ería,erías,eríamos,eríais;I3:ería;I6:erían;J1:erí,eriste,erimos,eristeis;J3:irió;J6:irieron;S1:iera,ieras,iramos,iráis,iriera,irieras,iriéramos,irierais,iriese,irieses,iriésemos,irieseis;S3:iera,iriera,iriese;S6:ieran,irieran,iriesen;F1:eriré,erirás,eriremos,eriréis;F3:erirá;F6:erirán;C1:eriría,erirías,eriríamos,eriríais;C3:eriría;C6:erirían;K:erido;G:iriendo
sq|recom|W:endar;P1:iendo,iendas,endamos,endáis;P3:ienda;P6:iendan;I1:endaba,endabas,endábamos,endabais;I3:endaba;I6:endaban;J1:endé,endaste,endamos,endasteis;J3:endó;J6:endaron;S1:iende,iendes,endemos,endéis,endara,endaras,endáramos,endarais,endase,endases,endásemos,endaseis;S3:iende,endara,endase;S6:ienden,endaran,endasen;F1:endaré,endarás,endaremos,endaréis;F3:endará;F6:endarán;C1:endaría,endarías,endaríamos,endaríais;C3:endaría;C6:endarían;K:endado;G:endando
sq|aconsej|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|conced|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:ido;G:iendo
sq|conv|W:enir;P1:engo,ienes,enimos,enís;P3:iene;P6:ienen;I1:enía,enías,eníamos,eníais;I3:enía;I6:enían;J1:ine,iniste,inimos,inisteis;J3:ino;J6:inieron;S1:enga,engas,engamos,engáis,iniera,inieras,iniéramos,inierais,iniese,inieses,iniésemos,inieseis;S3:enga,iniera,iniese;S6:engan,inieran,iniesen;F1:endré,endrás,endremos,endréis;F3:endrá;F6:endrán;C1:endría,endrías,endríamos,endríais;C3:endría;C6:endrían;K:enido;G:iniendo
sq|protest|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|rectifi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sq|corr|W:egir;P1:ijo,iges,egimos,egís;P3:ige;P6:igen;I1:egía,egías,egíamos,egíais;I3:egía;I6:egían;J1:egí,egiste,egimos,egisteis;J3:igió;J6:igieron;S1:ija,ijas,ijamos,ijáis,igiera,igieras,igiéramos,igierais,igiese,igieses,igiésemos,igieseis;S3:ija,igiera,igiese;S6:ijan,igieran,igiesen;F1:egiré,egirás,egiremos,egiréis;F3:egirá;F6:egirán;C1:egiría,egirías,egiríamos,egiríais;C3:egiría;C6:egirían;K:egido;G:igiendo
sqm|reivindi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sq|atestig|W:uar;P1:uo,uas,uamos,uáis;P3:ua;P6:uan;I1:uaba,uabas,uábamos,uabais;I3:uaba;I6:uaban;J1:üé,uaste,uamos,uasteis;J3:uó;J6:uaron;S1:üe,ües,üemos,üéis,uara,uaras,uáramos,uarais,uase,uases,uásemos,uaseis;S3:üe,uara,uase;S6:üen,uaran,uasen;F1:uaré,uarás,uaremos,uaréis;F3:uará;F6:uarán;C1:uaría,uarías,uaríamos,uaríais;C3:uaría;C6:uarían;K:uado;G:uando
sq|pronosti|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sq|pred|W:ecir;P1:igo,ices,ecimos,ecís;P3:ice;P6:icen;I1:ecía,ecías,ecíamos,ecíais;I3:ecía;I6:ecían;J1:ije,ijiste,ijimos,ijisteis;J3:ijo;J6:ijeron;S1:iga,igas,igamos,igáis,ijera,ijeras,ijéramos,ijerais,ijese,ijeses,ijésemos,ijeseis;S3:iga,ijera,ijese;S6:igan,ijeran,ijesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:icho;G:iciendo
sq|vaticin|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|augur|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|exp|W:oner;P1:ongo,ones,onemos,onéis;P3:one;P6:onen;I1:onía,onías,oníamos,oníais;I3:onía;I6:onían;J1:use,usiste,usimos,usisteis;J3:uso;J6:usieron;S1:onga,ongas,ongamos,ongáis,usiera,usieras,usiéramos,usierais,usiese,usieses,usiésemos,usieseis;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;F1:ondré,ondrás,ondremos,ondréis;F3:ondrá;F6:ondrán;C1:ondría,ondrías,ondríamos,ondríais;C3:ondría;C6:ondrían;K:uesto;G:oniendo
sq|apunt|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|puntuali|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado;G:zando
sq|apostill|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|aclar|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqm|expres|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|sentenci|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|zanj|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|reiter|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|rep|W:etir;P1:ito,ites,etimos,etís;P3:ite;P6:iten;I1:etía,etías,etíamos,etíais;I3:etía;I6:etían;J1:etí,etiste,etimos,etisteis;J3:itió;J6:itieron;S1:ita,itas,itamos,itáis,itiera,itieras,itiéramos,itierais,itiese,itieses,itiésemos,itieseis;S3:ita,itiera,itiese;S6:itan,itieran,itiesen;F1:etiré,etirás,etiremos,etiréis;F3:etirá;F6:etirán;C1:etiría,etirías,etiríamos,etiríais;C3:etiría;C6:etirían;K:etido;G:itiendo
sq|enfati|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado;G:zando
sqm|denunci|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|dictamin|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|decret|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|estable|W:cer;P1:zco,ces,cemos,céis;P3:ce;P6:cen;I1:cía,cías,cíamos,cíais;I3:cía;I6:cían;J1:cí,ciste,cimos,cisteis;J3:ció;J6:cieron;S1:zca,zcas,zcamos,zcáis,ciera,cieras,ciéramos,cierais,ciese,cieses,ciésemos,cieseis;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F1:ceré,cerás,ceremos,ceréis;F3:cerá;F6:cerán;C1:cería,cerías,ceríamos,ceríais;C3:cería;C6:cerían;K:cido;G:ciendo
sq|publi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sq|tuite|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|titul|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|anali|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado;G:zando
sq|acot|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|asever|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|abund|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|ref|W:erir;P1:iero,ieres,erimos,erís;P3:iere;P6:ieren;I1:ería,erías,eríamos,eríais;I3:ería;I6:erían;J1:erí,eriste,erimos,eristeis;J3:irió;J6:irieron;S1:iera,ieras,iramos,iráis,iriera,irieras,iriéramos,irierais,iriese,irieses,iriésemos,irieseis;S3:iera,iriera,iriese;S6:ieran,irieran,iriesen;F1:eriré,erirás,eriremos,eriréis;F3:erirá;F6:erirán;C1:eriría,erirías,eriríamos,eriríais;C3:eriría;C6:erirían;K:erido;G:iriendo
sq|exclam|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|postul|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|estipul|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|incid|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:iendo
sq|brome|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sq|ironi|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado;G:zando
sq|barrunt|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqtim|cre|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,íste,ímos,ísteis;J3:yó;J6:yeron;S1:a,as,amos,áis,yera,yeras,yéramos,yerais,yese,yeses,yésemos,yeseis;S3:a,yera,yese;S6:an,yeran,yesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:ído;G:yendo
sqti|p|W:ensar;P1:ienso,iensas,ensamos,ensáis;P3:iensa;P6:iensan;I1:ensaba,ensabas,ensábamos,ensabais;I3:ensaba;I6:ensaban;J1:ensé,ensaste,ensamos,ensasteis;J3:ensó;J6:ensaron;S1:iense,ienses,ensemos,enséis,ensara,ensaras,ensáramos,ensarais,ensase,ensases,ensásemos,ensaseis;S3:iense,ensara,ensase;S6:iensen,ensaran,ensasen;F1:ensaré,ensarás,ensaremos,ensaréis;F3:ensará;F6:ensarán;C1:ensaría,ensarías,ensaríamos,ensaríais;C3:ensaría;C6:ensarían;K:ensado;G:ensando
sqti|estim|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqtim|esper|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqtim|tem|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:ido;G:iendo
sqtim|lament|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqti|dese|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
spm|atribu|W:ir;P1:yo,yes,imos,ís;P3:ye;P6:yen;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:yó;J6:yeron;S1:ya,yas,yamos,yáis,yera,yeras,yéramos,yerais,yese,yeses,yésemos,yeseis;S3:ya,yera,yese;S6:yan,yeran,yesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:yendo
sp|acha|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sqt|dem|W:ostrar;P1:uestro,uestras,ostramos,ostráis;P3:uestra;P6:uestran;I1:ostraba,ostrabas,ostrábamos,ostrabais;I3:ostraba;I6:ostraban;J1:ostré,ostraste,ostramos,ostrasteis;J3:ostró;J6:ostraron;S1:uestre,uestres,ostremos,ostréis,ostrara,ostraras,ostráramos,ostrarais,ostrase,ostrases,ostrásemos,ostraseis;S3:uestre,ostrara,ostrase;S6:uestren,ostraran,ostrasen;F1:ostraré,ostrarás,ostraremos,ostraréis;F3:ostrará;F6:ostrarán;C1:ostraría,ostrarías,ostraríamos,ostraríais;C3:ostraría;C6:ostrarían;K:ostrado;G:ostrando
sqt|opin|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqtm|juzg|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqt|sup|W:oner;P1:ongo,ones,onemos,onéis;P3:one;P6:onen;I1:onía,onías,oníamos,oníais;I3:onía;I6:onían;J1:use,usiste,usimos,usisteis;J3:uso;J6:usieron;S1:onga,ongas,ongamos,ongáis,usiera,usieras,usiéramos,usierais,usiese,usieses,usiésemos,usieseis;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;F1:ondré,ondrás,ondremos,ondréis;F3:ondrá;F6:ondrán;C1:ondría,ondrías,ondríamos,ondríais;C3:ondría;C6:ondrían;K:uesto;G:oniendo
sqt|imagin|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqt|sospech|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqt|presum|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:iendo
sqt|ent|W:ender;P1:iendo,iendes,endemos,endéis;P3:iende;P6:ienden;I1:endía,endías,endíamos,endíais;I3:endía;I6:endían;J1:endí,endiste,endimos,endisteis;J3:endió;J6:endieron;S1:ienda,iendas,endamos,endáis,endiera,endieras,endiéramos,endierais,endiese,endieses,endiésemos,endieseis;S3:ienda,endiera,endiese;S6:iendan,endieran,endiesen;F1:enderé,enderás,enderemos,enderéis;F3:enderá;F6:enderán;C1:endería,enderías,enderíamos,enderíais;C3:endería;C6:enderían;K:endido;G:endiendo
sqt|prev|W:er;P1:eo,és,emos,éis;P3:é;P6:én;I1:eía,eías,eíamos,eíais;I3:eía;I6:eían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:ea,eas,eamos,eáis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:ea,iera,iese;S6:ean,ieran,iesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:isto;G:iendo
sqt|anticip|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqt|calcul|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqt|celebr|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqt|apreci|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqtm|def|W:ender;P1:iendo,iendes,endemos,endéis;P3:iende;P6:ienden;I1:endía,endías,endíamos,endíais;I3:endía;I6:endían;J1:endí,endiste,endimos,endisteis;J3:endió;J6:endieron;S1:ienda,iendas,endamos,endáis,endiera,endieras,endiéramos,endierais,endiese,endieses,endiésemos,endieseis;S3:ienda,endiera,endiese;S6:iendan,endieran,endiesen;F1:enderé,enderás,enderemos,enderéis;F3:enderá;F6:enderán;C1:endería,enderías,enderíamos,enderíais;C3:endería;C6:enderían;K:endido;G:endiendo
sqtm|abog|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqt|valor|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqidm|promet|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:ido;G:iendo
sqidm|jur|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
drmv|compromet|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:ido;G:iendo
drsq|jact|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
rim|v|W:er;P1:eo,es,emos,éis;P3:e;P6:en;I1:eía,eías,eíamos,eíais;I3:eía;I6:eían;J1:i,iste,imos,isteis;J3:io;J6:ieron;S1:ea,eas,eamos,eáis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:ea,iera,iese;S6:ean,ieran,iesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:isto;G:iendo
sqr|quej|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqr|alegr|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqr|preocup|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqr|felicit|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqr|extrañ|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqr|indign|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqr|vanaglori|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqr|disculp|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqr|congratul|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqakv|pregunt|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqa|interrog|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqa|cuestion|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqa|inquir|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:iendo
sqkm|exi|W:gir;P1:jo,ges,gimos,gís;P3:ge;P6:gen;I1:gía,gías,gíamos,gíais;I3:gía;I6:gían;J1:gí,giste,gimos,gisteis;J3:gió;J6:gieron;S1:ja,jas,jamos,jáis,giera,gieras,giéramos,gierais,giese,gieses,giésemos,gieseis;S3:ja,giera,giese;S6:jan,gieran,giesen;F1:giré,girás,giremos,giréis;F3:girá;F6:girán;C1:giría,girías,giríamos,giríais;C3:giría;C6:girían;K:gido;G:giendo
sqkm|p|W:edir;P1:ido,ides,edimos,edís;P3:ide;P6:iden;I1:edía,edías,edíamos,edíais;I3:edía;I6:edían;J1:edí,ediste,edimos,edisteis;J3:idió;J6:idieron;S1:ida,idas,idamos,idáis,idiera,idieras,idiéramos,idierais,idiese,idieses,idiésemos,idieseis;S3:ida,idiera,idiese;S6:idan,idieran,idiesen;F1:ediré,edirás,ediremos,ediréis;F3:edirá;F6:edirán;C1:ediría,edirías,ediríamos,ediríais;C3:ediría;C6:edirían;K:edido;G:idiendo
sqk|orden|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqk|supli|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
sqk|implor|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqkm|reclam|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqk|solicit|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqk|inst|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
sqk|requ|W:erir;P1:iero,ieres,erimos,erís;P3:iere;P6:ieren;I1:ería,erías,eríamos,eríais;I3:ería;I6:erían;J1:erí,eriste,erimos,eristeis;J3:irió;J6:irieron;S1:iera,ieras,iramos,iráis,iriera,irieras,iriéramos,irierais,iriese,irieses,iriésemos,irieseis;S3:iera,iriera,iriese;S6:ieran,irieran,iriesen;F1:eriré,erirás,eriremos,eriréis;F3:erirá;F6:erirán;C1:eriría,erirías,eriríamos,eriríais;C3:eriría;C6:erirían;K:erido;G:iriendo
sqk|r|W:ogar;P1:uego,uegas,ogamos,ogáis;P3:uega;P6:uegan;I1:ogaba,ogabas,ogábamos,ogabais;I3:ogaba;I6:ogaban;J1:ogué,ogaste,ogamos,ogasteis;J3:ogó;J6:ogaron;S1:uegue,uegues,oguemos,oguéis,ogara,ogaras,ogáramos,ogarais,ogase,ogases,ogásemos,ogaseis;S3:uegue,ogara,ogase;S6:ueguen,ogaran,ogasen;F1:ogaré,ogarás,ogaremos,ogaréis;F3:ogará;F6:ogarán;C1:ogaría,ogarías,ogaríamos,ogaríais;C3:ogaría;C6:ogarían;K:ogado;G:ogando
sqni|n|W:egar;P1:iego,iegas,egamos,egáis;P3:iega;P6:iegan;I1:egaba,egabas,egábamos,egabais;I3:egaba;I6:egaban;J1:egué,egaste,egamos,egasteis;J3:egó;J6:egaron;S1:iegue,iegues,eguemos,eguéis,egara,egaras,egáramos,egarais,egase,egases,egásemos,egaseis;S3:iegue,egara,egase;S6:ieguen,egaran,egasen;F1:egaré,egarás,egaremos,egaréis;F3:egará;F6:egarán;C1:egaría,egarías,egaríamos,egaríais;C3:egaría;C6:egarían;K:egado;G:egando
sqni|desm|W:entir;P1:iento,ientes,entimos,entís;P3:iente;P6:ienten;I1:entía,entías,entíamos,entíais;I3:entía;I6:entían;J1:entí,entiste,entimos,entisteis;J3:intió;J6:intieron;S1:ienta,ientas,intamos,intáis,intiera,intieras,intiéramos,intierais,intiese,intieses,intiésemos,intieseis;S3:ienta,intiera,intiese;S6:ientan,intieran,intiesen;F1:entiré,entirás,entiremos,entiréis;F3:entirá;F6:entirán;C1:entiría,entirías,entiríamos,entiríais;C3:entiría;C6:entirían;K:entido;G:intiendo
sqn|rebat|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:iendo
sqn|refut|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|lan|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado;G:zando
q|desli|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado;G:zando
q|sonr|W:eír;P1:ío,íes,eímos,eís;P3:íe;P6:íen;I1:eía,eías,eíamos,eíais;I3:eía;I6:eían;J1:eí,eíste,eímos,eísteis;J3:ió;J6:ieron;S1:ía,ías,iamos,iáis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:ía,iera,iese;S6:ían,ieran,iesen;F1:eiré,eirás,eiremos,eiréis;F3:eirá;F6:eirán;C1:eiría,eirías,eiríamos,eiríais;C3:eiría;C6:eirían;K:eído;G:iendo
q|r|W:eír;P1:ío,íes,eímos,eís;P3:íe;P6:íen;I1:eía,eías,eíamos,eíais;I3:eía;I6:eían;J1:eí,eíste,eímos,eísteis;J3:ió;J6:ieron;S1:ía,ías,iamos,iáis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:ía,iera,iese;S6:ían,ieran,iesen;F1:eiré,eirás,eiremos,eiréis;F3:eirá;F6:eirán;C1:eiría,eirías,eiríamos,eiríais;C3:eiría;C6:eirían;K:eído;G:iendo
q|suspir|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|murmur|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|susurr|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|grit|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|chill|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|vocifer|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|mascull|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|balbuce|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|tartamude|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|pronunci|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|s|W:oltar;P1:uelto,ueltas,oltamos,oltáis;P3:uelta;P6:ueltan;I1:oltaba,oltabas,oltábamos,oltabais;I3:oltaba;I6:oltaban;J1:olté,oltaste,oltamos,oltasteis;J3:oltó;J6:oltaron;S1:uelte,ueltes,oltemos,oltéis,oltara,oltaras,oltáramos,oltarais,oltase,oltases,oltásemos,oltaseis;S3:uelte,oltara,oltase;S6:uelten,oltaran,oltasen;F1:oltaré,oltarás,oltaremos,oltaréis;F3:oltará;F6:oltarán;C1:oltaría,oltarías,oltaríamos,oltaríais;C3:oltaría;C6:oltarían;K:oltado;G:oltando
q|espet|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
qm|reproch|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
qm|criti|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
q|increp|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|burl|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|interrump|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:iendo
q|interv|W:enir;P1:engo,ienes,enimos,enís;P3:iene;P6:ienen;I1:enía,enías,eníamos,eníais;I3:enía;I6:enían;J1:ine,iniste,inimos,inisteis;J3:ino;J6:inieron;S1:enga,engas,engamos,engáis,iniera,inieras,iniéramos,inierais,iniese,inieses,iniésemos,inieseis;S3:enga,iniera,iniese;S6:engan,inieran,iniesen;F1:endré,endrás,endremos,endréis;F3:endrá;F6:endrán;C1:endría,endrías,endríamos,endríais;C3:endría;C6:endrían;K:enido;G:iniendo
q|complet|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
qm|apr|W:obar;P1:uebo,uebas,obamos,obáis;P3:ueba;P6:ueban;I1:obaba,obabas,obábamos,obabais;I3:obaba;I6:obaban;J1:obé,obaste,obamos,obasteis;J3:obó;J6:obaron;S1:uebe,uebes,obemos,obéis,obara,obaras,obáramos,obarais,obase,obases,obásemos,obaseis;S3:uebe,obara,obase;S6:ueben,obaran,obasen;F1:obaré,obarás,obaremos,obaréis;F3:obará;F6:obarán;C1:obaría,obarías,obaríamos,obaríais;C3:obaría;C6:obarían;K:obado;G:obando
qm|salud|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
qm|cit|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|cant|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|or|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|areng|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
qm|anim|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
qm|invit|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|exhort|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|remach|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|remat|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|redonde|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|terci|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|apuntill|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
q|retru|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
q|le|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,íste,ímos,ísteis;J3:yó;J6:yeron;S1:a,as,amos,áis,yera,yeras,yéramos,yerais,yese,yeses,yésemos,yeseis;S3:a,yera,yese;S6:an,yeran,yesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:ído;G:yendo
m|agrade|W:cer;P1:zco,ces,cemos,céis;P3:ce;P6:cen;I1:cía,cías,cíamos,cíais;I3:cía;I6:cían;J1:cí,ciste,cimos,cisteis;J3:ció;J6:cieron;S1:zca,zcas,zcamos,zcáis,ciera,cieras,ciéramos,cierais,ciese,cieses,ciésemos,cieseis;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F1:ceré,cerás,ceremos,ceréis;F3:cerá;F6:cerán;C1:cería,cerías,ceríamos,ceríais;C3:cería;C6:cerían;K:cido;G:ciendo
m|califi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
m|acus|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|tach|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|tild|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|evo|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
m|conden|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|alab|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|elogi|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|deplor|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|descri|W:bir;P1:bo,bes,bimos,bís;P3:be;P6:ben;I1:bía,bías,bíamos,bíais;I3:bía;I6:bían;J1:bí,biste,bimos,bisteis;J3:bió;J6:bieron;S1:ba,bas,bamos,báis,biera,bieras,biéramos,bierais,biese,bieses,biésemos,bieseis;S3:ba,biera,biese;S6:ban,bieran,biesen;F1:biré,birás,biremos,biréis;F3:birá;F6:birán;C1:biría,birías,biríamos,biríais;C3:biría;C6:birían;K:to;G:biendo
m|defin|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:iendo
m|present|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|habl|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|invo|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado;G:cando
m|compar|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|recha|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado;G:zando
m|exclu|W:ir;P1:yo,yes,imos,ís;P3:ye;P6:yen;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:yó;J6:yeron;S1:ya,yas,yamos,yáis,yera,yeras,yéramos,yerais,yese,yeses,yésemos,yeseis;S3:ya,yera,yese;S6:yan,yeran,yesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido;G:yendo
m|prop|W:oner;P1:ongo,ones,onemos,onéis;P3:one;P6:onen;I1:onía,onías,oníamos,oníais;I3:onía;I6:onían;J1:use,usiste,usimos,usisteis;J3:uso;J6:usieron;S1:onga,ongas,ongamos,ongáis,usiera,usieras,usiéramos,usierais,usiese,usieses,usiésemos,usieseis;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;F1:ondré,ondrás,ondremos,ondréis;F3:ondrá;F6:ondrán;C1:ondría,ondrías,ondríamos,ondríais;C3:ondría;C6:ondrían;K:uesto;G:oniendo
m|censur|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|apoy|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|apod|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|llam|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|ap|W:ostar;P1:uesto,uestas,ostamos,ostáis;P3:uesta;P6:uestan;I1:ostaba,ostabas,ostábamos,ostabais;I3:ostaba;I6:ostaban;J1:osté,ostaste,ostamos,ostasteis;J3:ostó;J6:ostaron;S1:ueste,uestes,ostemos,ostéis,ostara,ostaras,ostáramos,ostarais,ostase,ostases,ostásemos,ostaseis;S3:ueste,ostara,ostase;S6:uesten,ostaran,ostasen;F1:ostaré,ostarás,ostaremos,ostaréis;F3:ostará;F6:ostarán;C1:ostaría,ostarías,ostaríamos,ostaríais;C3:ostaría;C6:ostarían;K:ostado;G:ostando
m|amena|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado;G:zando
m|const|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
m|figur|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado;G:ando
mv|m|W:ostrar;P1:uestro,uestras,ostramos,ostráis;P3:uestra;P6:uestran;I1:ostraba,ostrabas,ostrábamos,ostrabais;I3:ostraba;I6:ostraban;J1:ostré,ostraste,ostramos,ostrasteis;J3:ostró;J6:ostraron;S1:uestre,uestres,ostremos,ostréis,ostrara,ostraras,ostráramos,ostrarais,ostrase,ostrases,ostrásemos,ostraseis;S3:uestre,ostrara,ostrase;S6:uestren,ostraran,ostrasen;F1:ostraré,ostrarás,ostraremos,ostraréis;F3:ostrará;F6:ostrarán;C1:ostraría,ostrarías,ostraríamos,ostraríais;C3:ostraría;C6:ostrarían;K:ostrado;G:ostrando
o||W:ser;P3:es;P6:son;I3:era;I6:eran;J3:fue;J6:fueron;S3:sea,fuera,fuese;S6:sean,fueran,fuesen;F3:será;F6:serán;C3:sería;C6:serían;K:sido;G:siendo
o|est|W:ar;P3:á;P6:án;I3:aba;I6:aban;J3:uvo;J6:uvieron;S3:é,uviera,uviese;S6:én,uvieran,uviesen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|h|W:aber;P3:a;P6:an;I3:abía;I6:abían;J3:ubo;J6:ubieron;S3:aya,ubiera,ubiese;S6:ayan,ubieran,ubiesen;F3:abrá;F6:abrán;C3:abría;C6:abrían;K:abido;G:abiendo
o|t|W:ener;P3:iene;P6:ienen;I3:enía;I6:enían;J3:uvo;J6:uvieron;S3:enga,uviera,uviese;S6:engan,uvieran,uviesen;F3:endrá;F6:endrán;C3:endría;C6:endrían;K:enido;G:eniendo
o|h|W:acer;P3:ace;P6:acen;I3:acía;I6:acían;J3:izo;J6:icieron;S3:aga,iciera,iciese;S6:agan,icieran,iciesen;F3:ará;F6:arán;C3:aría;C6:arían;K:echo;G:aciendo
o|p|W:oder;P3:uede;P6:ueden;I3:odía;I6:odían;J3:udo;J6:udieron;S3:ueda,udiera,udiese;S6:uedan,udieran,udiesen;F3:odrá;F6:odrán;C3:odría;C6:odrían;K:odido;G:udiendo
o|deb|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|qu|W:erer;P3:iere;P6:ieren;I3:ería;I6:erían;J3:iso;J6:isieron;S3:iera,isiera,isiese;S6:ieran,isieran,isiesen;F3:errá;F6:errán;C3:erría;C6:errían;K:erido;G:eriendo
o|s|W:aber;P3:abe;P6:aben;I3:abía;I6:abían;J3:upo;J6:upieron;S3:epa,upiera,upiese;S6:epan,upieran,upiesen;F3:abrá;F6:abrán;C3:abría;C6:abrían;K:abido;G:abiendo
o||W:ir;P3:va;P6:van;I3:iba;I6:iban;J3:fue;J6:fueron;S3:vaya,fuera,fuese;S6:vayan,fueran,fuesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:yendo
o|v|W:enir;P3:iene;P6:ienen;I3:enía;I6:enían;J3:ino;J6:inieron;S3:enga,iniera,iniese;S6:engan,inieran,iniesen;F3:endrá;F6:endrán;C3:endría;C6:endrían;K:enido;G:iniendo
o|tom|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|p|W:oner;P3:one;P6:onen;I3:onía;I6:onían;J3:uso;J6:usieron;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;F3:ondrá;F6:ondrán;C3:ondría;C6:ondrían;K:uesto;G:oniendo
o|qued|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|s|W:eguir;P3:igue;P6:iguen;I3:eguía;I6:eguían;J3:iguió;J6:iguieron;S3:iga,iguiera,iguiese;S6:igan,iguieran,iguiesen;F3:eguirá;F6:eguirán;C3:eguiría;C6:eguirían;K:eguido;G:iguiendo
o|pas|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|d|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:io;J6:ieron;S3:é,iera,iese;S6:en,ieran,iesen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|llev|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|dej|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|permit|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|s|W:ervir;P3:irve;P6:irven;I3:ervía;I6:ervían;J3:irvió;J6:irvieron;S3:irva,irviera,irviese;S6:irvan,irvieran,irviesen;F3:ervirá;F6:ervirán;C3:erviría;C6:ervirían;K:ervido;G:irviendo
o|pare|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|viv|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|m|W:orir;P3:uere;P6:ueren;I3:oría;I6:orían;J3:urió;J6:urieron;S3:uera,uriera,uriese;S6:ueran,urieran,uriesen;F3:orirá;F6:orirán;C3:oriría;C6:orirían;K:uerto;G:uriendo
o|na|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|part|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|sal|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:ga,iera,iese;S6:gan,ieran,iesen;F3:drá;F6:drán;C3:dría;C6:drían;K:ido;G:iendo
o|entr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|lleg|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ca|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:yó;J6:yeron;S3:iga,yera,yese;S6:igan,yeran,yesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ído;G:yendo
o|sub|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|baj|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|p|W:erder;P3:ierde;P6:ierden;I3:erdía;I6:erdían;J3:erdió;J6:erdieron;S3:ierda,erdiera,erdiese;S6:ierdan,erdieran,erdiesen;F3:erderá;F6:erderán;C3:erdería;C6:erderían;K:erdido;G:erdiendo
o|gan|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ju|W:gar;P3:ega;P6:egan;I3:gaba;I6:gaban;J3:gó;J6:garon;S3:egue,gara,gase;S6:eguen,garan,gasen;F3:gará;F6:garán;C3:garía;C6:garían;K:gado;G:gando
o|com|W:enzar;P3:ienza;P6:ienzan;I3:enzaba;I6:enzaban;J3:enzó;J6:enzaron;S3:ience,enzara,enzase;S6:iencen,enzaran,enzasen;F3:enzará;F6:enzarán;C3:enzaría;C6:enzarían;K:enzado;G:enzando
o|emp|W:ezar;P3:ieza;P6:iezan;I3:ezaba;I6:ezaban;J3:ezó;J6:ezaron;S3:iece,ezara,ezase;S6:iecen,ezaran,ezasen;F3:ezará;F6:ezarán;C3:ezaría;C6:ezarían;K:ezado;G:ezando
o|termin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|acab|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ces|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ab|W:rir;P3:re;P6:ren;I3:ría;I6:rían;J3:rió;J6:rieron;S3:ra,riera,riese;S6:ran,rieran,riesen;F3:rirá;F6:rirán;C3:riría;C6:rirían;K:ierto;G:riendo
o|c|W:errar;P3:ierra;P6:ierran;I3:erraba;I6:erraban;J3:erró;J6:erraron;S3:ierre,errara,errase;S6:ierren,erraran,errasen;F3:errará;F6:errarán;C3:erraría;C6:errarían;K:errado;G:errando
o|cre|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|produ|W:cir;P3:ce;P6:cen;I3:cía;I6:cían;J3:jo;J6:jeron;S3:zca,jera,jese;S6:zcan,jeran,jesen;F3:cirá;F6:cirán;C3:ciría;C6:cirían;K:cido;G:ciendo
o|constru|W:ir;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:yendo
o|destru|W:ir;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:yendo
o|condu|W:cir;P3:ce;P6:cen;I3:cía;I6:cían;J3:jo;J6:jeron;S3:zca,jera,jese;S6:zcan,jeran,jesen;F3:cirá;F6:cirán;C3:ciría;C6:cirían;K:cido;G:ciendo
o|redu|W:cir;P3:ce;P6:cen;I3:cía;I6:cían;J3:jo;J6:jeron;S3:zca,jera,jese;S6:zcan,jeran,jesen;F3:cirá;F6:cirán;C3:ciría;C6:cirían;K:cido;G:ciendo
o|aument|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|disminu|W:ir;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:yendo
o|alcan|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|obt|W:ener;P3:iene;P6:ienen;I3:enía;I6:enían;J3:uvo;J6:uvieron;S3:enga,uviera,uviese;S6:engan,uvieran,uviesen;F3:endrá;F6:endrán;C3:endría;C6:endrían;K:enido;G:eniendo
o|recib|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|aco|W:ger;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:gerá;F6:gerán;C3:gería;C6:gerían;K:gido;G:giendo
o|ofre|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|imp|W:oner;P3:one;P6:onen;I3:onía;I6:onían;J3:uso;J6:usieron;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;F3:ondrá;F6:ondrán;C3:ondría;C6:ondrían;K:uesto;G:oniendo
o|op|W:oner;P3:one;P6:onen;I3:onía;I6:onían;J3:uso;J6:usieron;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;F3:ondrá;F6:ondrán;C3:ondría;C6:ondrían;K:uesto;G:oniendo
o|disp|W:oner;P3:one;P6:onen;I3:onía;I6:onían;J3:uso;J6:usieron;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;F3:ondrá;F6:ondrán;C3:ondría;C6:ondrían;K:uesto;G:oniendo
o|pag|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|compr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|vend|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|c|W:ostar;P3:uesta;P6:uestan;I3:ostaba;I6:ostaban;J3:ostó;J6:ostaron;S3:ueste,ostara,ostase;S6:uesten,ostaran,ostasen;F3:ostará;F6:ostarán;C3:ostaría;C6:ostarían;K:ostado;G:ostando
o|represent|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|constitu|W:ir;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:yendo
o|form|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|comprend|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|cont|W:ener;P3:iene;P6:ienen;I3:enía;I6:enían;J3:uvo;J6:uvieron;S3:enga,uviera,uviese;S6:engan,uvieran,uviesen;F3:endrá;F6:endrán;C3:endría;C6:endrían;K:enido;G:eniendo
o|inclu|W:ir;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:yendo
o|pertene|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|depend|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|consist|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|exist|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|dur|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|sufr|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|cono|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|aprend|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|enseñ|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|estudi|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|bus|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|enc|W:ontrar;P3:uentra;P6:uentran;I3:ontraba;I6:ontraban;J3:ontró;J6:ontraron;S3:uentre,ontrara,ontrase;S6:uentren,ontraran,ontrasen;F3:ontrará;F6:ontrarán;C3:ontraría;C6:ontrarían;K:ontrado;G:ontrando
o|descub|W:rir;P3:re;P6:ren;I3:ría;I6:rían;J3:rió;J6:rieron;S3:ra,riera,riese;S6:ran,rieran,riesen;F3:rirá;F6:rirán;C3:riría;C6:rirían;K:ierto;G:riendo
o|olvid|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|guard|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|conserv|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|mant|W:ener;P3:iene;P6:ienen;I3:enía;I6:enían;J3:uvo;J6:uvieron;S3:enga,uviera,uviese;S6:engan,uvieran,uviesen;F3:endrá;F6:endrán;C3:endría;C6:endrían;K:enido;G:eniendo
o|ayud|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|prote|W:ger;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:gerá;F6:gerán;C3:gería;C6:gerían;K:gido;G:giendo
o|ata|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|combat|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|luch|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|golpe|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|mat|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|h|W:erir;P3:iere;P6:ieren;I3:ería;I6:erían;J3:irió;J6:irieron;S3:iera,iriera,iriese;S6:ieran,irieran,iriesen;F3:erirá;F6:erirán;C3:eriría;C6:erirían;K:erido;G:iriendo
o|asesin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|det|W:ener;P3:iene;P6:ienen;I3:enía;I6:enían;J3:uvo;J6:uvieron;S3:enga,uviera,uviese;S6:engan,uvieran,uviesen;F3:endrá;F6:endrán;C3:endría;C6:endrían;K:enido;G:eniendo
o|liber|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|pers|W:eguir;P3:igue;P6:iguen;I3:eguía;I6:eguían;J3:iguió;J6:iguieron;S3:iga,iguiera,iguiese;S6:igan,iguieran,iguiesen;F3:eguirá;F6:eguirán;C3:eguiría;C6:eguirían;K:eguido;G:iguiendo
o|investig|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|o|W:ír;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:iga,yera,yese;S6:igan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ído;G:yendo
o|escuch|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|mir|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|organi|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|particip|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|asist|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|re|W:unir;P3:úne;P6:únen;I3:unía;I6:unían;J3:unió;J6:unieron;S3:úna,uniera,uniese;S6:únan,unieran,uniesen;F3:unirá;F6:unirán;C3:uniría;C6:unirían;K:unido;G:uniendo
o|vot|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|el|W:egir;P3:ige;P6:igen;I3:egía;I6:egían;J3:igió;J6:igieron;S3:ija,igiera,igiese;S6:ijan,igieran,igiesen;F3:egirá;F6:egirán;C3:egiría;C6:egirían;K:egido;G:igiendo
o|nombr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|design|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|decid|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|adopt|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|acept|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|autori|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|proh|W:ibir;P3:íbe;P6:íben;I3:ibía;I6:ibían;J3:ibió;J6:ibieron;S3:íba,ibiera,ibiese;S6:íban,ibieran,ibiesen;F3:ibirá;F6:ibirán;C3:ibiría;C6:ibirían;K:ibido;G:ibiendo
o|imp|W:edir;P3:ide;P6:iden;I3:edía;I6:edían;J3:idió;J6:idieron;S3:ida,idiera,idiese;S6:idan,idieran,idiesen;F3:edirá;F6:edirán;C3:ediría;C6:edirían;K:edido;G:idiendo
o|evit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|provo|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|caus|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|suscit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|tir|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|env|W:iar;P3:ía;P6:ían;I3:iaba;I6:iaban;J3:ió;J6:iaron;S3:íe,iara,iase;S6:íen,iaran,iasen;F3:iará;F6:iarán;C3:iaría;C6:iarían;K:iado;G:iando
o|transmit|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|entreg|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|v|W:olver;P3:uelve;P6:uelven;I3:olvía;I6:olvían;J3:olvió;J6:olvieron;S3:uelva,olviera,olviese;S6:uelvan,olvieran,olviesen;F3:olverá;F6:olverán;C3:olvería;C6:olverían;K:uelto;G:olviendo
o|regres|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|abandon|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|hu|W:ir;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:yendo
o|escap|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|cambi|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|modifi|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|transform|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|evolucion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|mejor|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|desarroll|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ref|W:orzar;P3:uerza;P6:uerzan;I3:orzaba;I6:orzaban;J3:orzó;J6:orzaron;S3:uerce,orzara,orzase;S6:uercen,orzaran,orzasen;F3:orzará;F6:orzarán;C3:orzaría;C6:orzarían;K:orzado;G:orzando
o|am|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|pref|W:erir;P3:iere;P6:ieren;I3:ería;I6:erían;J3:irió;J6:irieron;S3:iera,iriera,iriese;S6:ieran,irieran,iriesen;F3:erirá;F6:erirán;C3:eriría;C6:erirían;K:erido;G:iriendo
o|intent|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|logr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|cons|W:eguir;P3:igue;P6:iguen;I3:eguía;I6:eguían;J3:iguió;J6:iguieron;S3:iga,iguiera,iguiese;S6:igan,iguieran,iguiesen;F3:eguirá;F6:eguirán;C3:eguiría;C6:eguirían;K:eguido;G:iguiendo
o|fracas|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|emple|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|utili|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|apli|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|ejer|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:za,ciera,ciese;S6:zan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|ocup|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|trabaj|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|funcion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|d|W:ormir;P3:uerme;P6:uermen;I3:ormía;I6:ormían;J3:urmió;J6:urmieron;S3:uerma,urmiera,urmiese;S6:uerman,urmieran,urmiesen;F3:ormirá;F6:ormirán;C3:ormiría;C6:ormirían;K:ormido;G:urmiendo
o|com|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|beb|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|camin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|corr|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|cru|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|to|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|necesit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|val|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:ga,iera,iese;S6:gan,ieran,iesen;F3:drá;F6:drán;C3:dría;C6:drían;K:ido;G:iendo
o|mere|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|prepar|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|act|W:uar;P3:úa;P6:úan;I3:uaba;I6:uaban;J3:uó;J6:uaron;S3:úe,uara,uase;S6:úen,uaran,uasen;F3:uará;F6:uarán;C3:uaría;C6:uarían;K:uado;G:uando
o|reaccion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|res|W:olver;P3:uelve;P6:uelven;I3:olvía;I6:olvían;J3:olvió;J6:olvieron;S3:uelva,olviera,olviese;S6:uelvan,olvieran,olviesen;F3:olverá;F6:olverán;C3:olvería;C6:olverían;K:uelto;G:olviendo
o|trat|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|gestion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|diri|W:gir;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:girá;F6:girán;C3:giría;C6:girían;K:gido;G:giendo
o|control|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|domin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|inv|W:ertir;P3:ierte;P6:ierten;I3:ertía;I6:ertían;J3:irtió;J6:irtieron;S3:ierta,irtiera,irtiese;S6:iertan,irtieran,irtiesen;F3:ertirá;F6:ertirán;C3:ertiría;C6:ertirían;K:ertido;G:irtiendo
o|financi|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|gast|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|apare|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|desapare|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|ocurr|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|suced|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|estall|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|explot|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|resid|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|instal|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|sit|W:uar;P3:úa;P6:úan;I3:uaba;I6:uaban;J3:uó;J6:uaron;S3:úe,uara,uase;S6:úen,uaran,uasen;F3:uará;F6:uarán;C3:uaría;C6:uarían;K:uado;G:uando
o|benefici|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|falt|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|bast|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|correspond|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|super|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|firm|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|negoci|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|aguant|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|cre|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|reab|W:rir;P3:re;P6:ren;I3:ría;I6:rían;J3:rió;J6:rieron;S3:ra,riera,riese;S6:ran,rieran,riesen;F3:rirá;F6:rirán;C3:riría;C6:rirían;K:ierto;G:riendo
o|cub|W:rir;P3:re;P6:ren;I3:ría;I6:rían;J3:rió;J6:rieron;S3:ra,riera,riese;S6:ran,rieran,riesen;F3:rirá;F6:rirán;C3:riría;C6:rirían;K:ierto;G:riendo
o|ro|W:mper;P3:mpe;P6:mpen;I3:mpía;I6:mpían;J3:mpió;J6:mpieron;S3:mpa,mpiera,mpiese;S6:mpan,mpieran,mpiesen;F3:mperá;F6:mperán;C3:mpería;C6:mperían;K:to;G:mpiendo
o|arregl|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|repar|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|revis|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|s|W:entir;P3:iente;P6:ienten;I3:entía;I6:entían;J3:intió;J6:intieron;S3:ienta,intiera,intiese;S6:ientan,intieran,intiesen;F3:entirá;F6:entirán;C3:entiría;C6:entirían;K:entido;G:intiendo
o|v|W:estir;P3:iste;P6:isten;I3:estía;I6:estían;J3:istió;J6:istieron;S3:ista,istiera,istiese;S6:istan,istieran,istiesen;F3:estirá;F6:estirán;C3:estiría;C6:estirían;K:estido;G:istiendo
o|m|W:edir;P3:ide;P6:iden;I3:edía;I6:edían;J3:idió;J6:idieron;S3:ida,idiera,idiese;S6:idan,idieran,idiesen;F3:edirá;F6:edirán;C3:ediría;C6:edirían;K:edido;G:idiendo
o|tra|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:jo;J6:jeron;S3:iga,jera,jese;S6:igan,jeran,jesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ído;G:yendo
o|sustitu|W:ir;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:yendo
o|distribu|W:ir;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:yendo
o|contribu|W:ir;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:yendo
o|instru|W:ir;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:yendo
o|influ|W:ir;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:yendo
o|permane|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|favore|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|obede|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|enrique|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|fortale|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|pade|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|cumpl|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|discut|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|compart|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|repart|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|resist|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|persist|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|emit|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|acud|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|sacud|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|alud|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|elud|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|evad|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|invad|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|divid|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|coincid|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|presid|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|un|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|fund|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|hund|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|difund|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|confund|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|aplaud|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|imprim|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|suprim|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|exprim|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|sur|W:gir;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:girá;F6:girán;C3:giría;C6:girían;K:gido;G:giendo
o|fin|W:gir;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:girá;F6:girán;C3:giría;C6:girían;K:gido;G:giendo
o|sumer|W:gir;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:girá;F6:girán;C3:giría;C6:girían;K:gido;G:giendo
o|reco|W:ger;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:gerá;F6:gerán;C3:gería;C6:gerían;K:gido;G:giendo
o|co|W:ger;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:gerá;F6:gerán;C3:gería;C6:gerían;K:gido;G:giendo
o|esco|W:ger;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:gerá;F6:gerán;C3:gería;C6:gerían;K:gido;G:giendo
o|m|W:over;P3:ueve;P6:ueven;I3:ovía;I6:ovían;J3:ovió;J6:ovieron;S3:ueva,oviera,oviese;S6:uevan,ovieran,oviesen;F3:overá;F6:overán;C3:overía;C6:overían;K:ovido;G:oviendo
o|prom|W:over;P3:ueve;P6:ueven;I3:ovía;I6:ovían;J3:ovió;J6:ovieron;S3:ueva,oviera,oviese;S6:uevan,ovieran,oviesen;F3:overá;F6:overán;C3:overía;C6:overían;K:ovido;G:oviendo
o|m|W:order;P3:uerde;P6:uerden;I3:ordía;I6:ordían;J3:ordió;J6:ordieron;S3:uerda,ordiera,ordiese;S6:uerdan,ordieran,ordiesen;F3:orderá;F6:orderán;C3:ordería;C6:orderían;K:ordido;G:ordiendo
o|tor|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:za,ciera,ciese;S6:zan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|co|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|d|W:oler;P3:uele;P6:uelen;I3:olía;I6:olían;J3:olió;J6:olieron;S3:uela,oliera,oliese;S6:uelan,olieran,oliesen;F3:olerá;F6:olerán;C3:olería;C6:olerían;K:olido;G:oliendo
o|llov|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|dis|W:olver;P3:uelve;P6:uelven;I3:olvía;I6:olvían;J3:olvió;J6:olvieron;S3:uelva,olviera,olviese;S6:uelvan,olvieran,olviesen;F3:olverá;F6:olverán;C3:olvería;C6:olverían;K:uelto;G:olviendo
o|env|W:olver;P3:uelve;P6:uelven;I3:olvía;I6:olvían;J3:olvió;J6:olvieron;S3:uelva,olviera,olviese;S6:uelvan,olvieran,olviesen;F3:olverá;F6:olverán;C3:olvería;C6:olverían;K:uelto;G:olviendo
o|ascend|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|descend|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|enc|W:ender;P3:iende;P6:ienden;I3:endía;I6:endían;J3:endió;J6:endieron;S3:ienda,endiera,endiese;S6:iendan,endieran,endiesen;F3:enderá;F6:enderán;C3:endería;C6:enderían;K:endido;G:endiendo
o|ext|W:ender;P3:iende;P6:ienden;I3:endía;I6:endían;J3:endió;J6:endieron;S3:ienda,endiera,endiese;S6:iendan,endieran,endiesen;F3:enderá;F6:enderán;C3:endería;C6:enderían;K:endido;G:endiendo
o|t|W:ender;P3:iende;P6:ienden;I3:endía;I6:endían;J3:endió;J6:endieron;S3:ienda,endiera,endiese;S6:iendan,endieran,endiesen;F3:enderá;F6:enderán;C3:endería;C6:enderían;K:endido;G:endiendo
o|recorr|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|socorr|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|met|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|comet|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|somet|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|ced|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|proced|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|acced|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|exced|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|emprend|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|sorprend|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|desprend|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|escond|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|barr|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|tej|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|cos|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|tos|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido;G:iendo
o|prove|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:yó;J6:yeron;S3:a,yera,yese;S6:an,yeran,yesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ído;G:yendo
o|pose|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:yó;J6:yeron;S3:a,yera,yese;S6:an,yeran,yesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ído;G:yendo
o|agred|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|abol|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|acer|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|acompañ|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ac|W:ordar;P3:uerda;P6:uerdan;I3:ordaba;I6:ordaban;J3:ordó;J6:ordaron;S3:uerde,ordara,ordase;S6:uerden,ordaran,ordasen;F3:ordará;F6:ordarán;C3:ordaría;C6:ordarían;K:ordado;G:ordando
o|acostumbr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|activ|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|adelant|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|admir|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|adqui|W:rir;P3:ere;P6:eren;I3:ría;I6:rían;J3:rió;J6:rieron;S3:era,riera,riese;S6:eran,rieran,riesen;F3:rirá;F6:rirán;C3:riría;C6:rirían;K:rido;G:riendo
o|afect|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|agot|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|aguard|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ahorr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|alej|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|aliment|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|alivi|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|aloj|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|alter|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ampl|W:iar;P3:ía;P6:ían;I3:iaba;I6:iaban;J3:ió;J6:iaron;S3:íe,iara,iase;S6:íen,iaran,iasen;F3:iará;F6:iarán;C3:iaría;C6:iarían;K:iado;G:iando
o|anul|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|apar|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|apla|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|aport|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|aprovech|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|arran|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|arras|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|arrastr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|arriesg|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|asalt|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|asign|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|asum|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|at|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|at|W:ender;P3:iende;P6:ienden;I3:endía;I6:endían;J3:endió;J6:endieron;S3:ienda,endiera,endiese;S6:iendan,endieran,endiesen;F3:enderá;F6:enderán;C3:endería;C6:enderían;K:endido;G:endiendo
o|aterri|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|atra|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|atra|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:jo;J6:jeron;S3:iga,jera,jese;S6:igan,jeran,jesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ído;G:yendo
o|atraves|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|avan|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|averig|W:uar;P3:ua;P6:uan;I3:uaba;I6:uaban;J3:uó;J6:uaron;S3:üe,uara,uase;S6:üen,uaran,uasen;F3:uará;F6:uarán;C3:uaría;C6:uarían;K:uado;G:uando
o|bail|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|bañ|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|baraj|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|bauti|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|bloque|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|bombarde|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|borr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|brill|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|brot|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|cal|W:entar;P3:ienta;P6:ientan;I3:entaba;I6:entaban;J3:entó;J6:entaron;S3:iente,entara,entase;S6:ienten,entaran,entasen;F3:entará;F6:entarán;C3:entaría;C6:entarían;K:entado;G:entando
o|call|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|calm|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|cancel|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|cans|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|capt|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|captur|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|caracteri|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|carg|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|cas|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|castig|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|cautiv|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ca|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|cen|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|centr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|circul|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|clasifi|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|colabor|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|colaps|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|colo|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|comerci|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|compens|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|compli|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|compr|W:obar;P3:ueba;P6:ueban;I3:obaba;I6:obaban;J3:obó;J6:obaron;S3:uebe,obara,obase;S6:ueben,obaran,obasen;F3:obará;F6:obarán;C3:obaría;C6:obarían;K:obado;G:obando
o|concentr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|condicion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|conect|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|confis|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|conform|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|conquist|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|consult|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|consum|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|contact|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|contagi|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|contamin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|contempl|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|contrat|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|convers|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|convo|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|coordin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|copi|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|cort|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|coti|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|cr|W:iar;P3:ía;P6:ían;I3:iaba;I6:iaban;J3:ió;J6:iaron;S3:íe,iara,iase;S6:íen,iaran,iasen;F3:iará;F6:iarán;C3:iaría;C6:iarían;K:iado;G:iando
o|cuid|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|culmin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|culp|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|cur|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|debat|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|debilit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|declin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|decor|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|dedi|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|deleg|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|demand|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:uvo;J6:uvieron;S3:e,uviera,uviese;S6:en,uvieran,uviesen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|demor|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|deport|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|deposit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|deriv|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|derrib|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|derrot|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|desarm|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|descans|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|descarg|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|descart|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|desempeñ|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|desfil|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|despla|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|despleg|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|desplom|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|desp|W:ertar;P3:ierta;P6:iertan;I3:ertaba;I6:ertaban;J3:ertó;J6:ertaron;S3:ierte,ertara,ertase;S6:ierten,ertaran,ertasen;F3:ertará;F6:ertarán;C3:ertaría;C6:ertarían;K:ertado;G:ertando
o|destin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|detect|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|deterior|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|determin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|devor|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|diagnosti|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|dibuj|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|diferenci|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|dimit|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|diseñ|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|disfrut|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|dispar|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|disput|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|divorci|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|don|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|dobl|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|dot|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|dud|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|dupli|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|ech|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|edu|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|ejecut|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|elabor|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|elev|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|elimin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|emigr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|empat|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|empeor|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|empuj|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|enamor|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|encabe|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|encaj|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|encarcel|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|encarg|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|enferm|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|enfrent|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|engañ|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ensay|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|enterr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|entren|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|entrevist|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|equilibr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|equivo|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|err|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|escal|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|escase|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|espant|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|especul|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|estabili|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|estacion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|estren|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|estrope|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|evac|W:uar;P3:úa;P6:úan;I3:uaba;I6:uaban;J3:uó;J6:uaron;S3:úe,uara,uase;S6:úen,uaran,uasen;F3:uará;F6:uarán;C3:uaría;C6:uarían;K:uado;G:uando
o|eval|W:uar;P3:úa;P6:úan;I3:uaba;I6:uaban;J3:uó;J6:uaron;S3:úe,uara,uase;S6:úen,uaran,uasen;F3:uará;F6:uarán;C3:uaría;C6:uarían;K:uado;G:uando
o|exager|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|examin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|export|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|expuls|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|fabri|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|facilit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|factur|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|fall|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|falle|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|fich|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|fij|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|filtr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|flot|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|formul|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|fotografi|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|fren|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|fum|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|fund|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|fusion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|galop|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|gener|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|gir|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|gole|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|grab|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|habit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|hall|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|honr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|identifi|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|ignor|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ilustr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|imit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|import|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|impuls|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|inaugur|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|incendi|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|increment|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|indemni|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|infect|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ingres|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|inici|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|inspir|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|intensifi|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|interpret|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|inund|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|involucr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|jubil|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|junt|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|lav|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|levant|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|lider|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|lig|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|limit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|limpi|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|llen|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|llor|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|locali|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|lu|W:cir;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cirá;F6:cirán;C3:ciría;C6:cirían;K:cido;G:ciendo
o|madur|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|manej|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|manipul|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|mar|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|march|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|matricul|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|milit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|molest|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|mont|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|mult|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|multipli|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|nad|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|naufrag|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|naveg|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|nev|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|normali|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|oblig|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|oper|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|opt|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|orient|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ostent|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|oscil|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|pact|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|parali|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|pase|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|patrocin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|pele|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|penetr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|perdon|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|perjudi|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|pes|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|pes|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|pilot|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|pint|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|pis|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|plane|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|plant|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|plante|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|practi|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|precipit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|prest|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|priv|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|pr|W:obar;P3:ueba;P6:ueban;I3:obaba;I6:obaban;J3:obó;J6:obaron;S3:uebe,obara,obase;S6:ueben,obaran,obasen;F3:obará;F6:obarán;C3:obaría;C6:obarían;K:obado;G:obando
o|procur|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|program|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|progres|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|prolong|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|proporcion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|quem|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|quit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|reali|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|rebaj|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|rebas|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|reclut|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|recompens|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|recort|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|recuper|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|redact|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|reempla|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando
o|reflej|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|reform|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|regal|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|registr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|regul|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|rein|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|reinici|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|relacion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|relaj|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|remont|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ren|W:ovar;P3:ueva;P6:uevan;I3:ovaba;I6:ovaban;J3:ovó;J6:ovaron;S3:ueve,ovara,ovase;S6:ueven,ovaran,ovasen;F3:ovará;F6:ovarán;C3:ovaría;C6:ovarían;K:ovado;G:ovando
o|renunci|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|reserv|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|respald|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|respet|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|respir|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|rest|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|restaur|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|result|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|retir|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|retras|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|rob|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|rode|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|rond|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|sa|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|salv|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|se|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|secuestr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|s|W:embrar;P3:iembra;P6:iembran;I3:embraba;I6:embraban;J3:embró;J6:embraron;S3:iembre,embrara,embrase;S6:iembren,embraran,embrasen;F3:embrará;F6:embrarán;C3:embraría;C6:embrarían;K:embrado;G:embrando
o|s|W:entar;P3:ienta;P6:ientan;I3:entaba;I6:entaban;J3:entó;J6:entaron;S3:iente,entara,entase;S6:ienten,entaran,entasen;F3:entará;F6:entarán;C3:entaría;C6:entarían;K:entado;G:entando
o|separ|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|sobr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|sobreviv|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido;G:iendo
o|solucion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|s|W:onar;P3:uena;P6:uenan;I3:onaba;I6:onaban;J3:onó;J6:onaron;S3:uene,onara,onase;S6:uenen,onaran,onasen;F3:onará;F6:onarán;C3:onaría;C6:onarían;K:onado;G:onando
o|subast|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|sum|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|sustent|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|tap|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|tard|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|toler|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|tortur|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|tradu|W:cir;P3:ce;P6:cen;I3:cía;I6:cían;J3:jo;J6:jeron;S3:zca,jera,jese;S6:zcan,jeran,jesen;F3:cirá;F6:cirán;C3:ciría;C6:cirían;K:cido;G:ciendo
o|traicion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|tramit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|traslad|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|tripli|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|triunf|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|ubi|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado;G:cando
o|vaci|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|vacun|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|var|W:iar;P3:ía;P6:ían;I3:iaba;I6:iaban;J3:ió;J6:iaron;S3:íe,iara,iase;S6:íen,iaran,iasen;F3:iará;F6:iarán;C3:iaría;C6:iarían;K:iado;G:iando
o|ven|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:za,ciera,ciese;S6:zan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido;G:ciendo
o|verane|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|vigil|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|vincul|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|viol|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|visit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|v|W:olar;P3:uela;P6:uelan;I3:olaba;I6:olaban;J3:oló;J6:olaron;S3:uele,olara,olase;S6:uelen,olaran,olasen;F3:olará;F6:olarán;C3:olaría;C6:olarían;K:olado;G:olando
o|viaj|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|dev|W:olver;P3:uelve;P6:uelven;I3:olvía;I6:olvían;J3:olvió;J6:olvieron;S3:uelva,olviera,olviese;S6:uelvan,olvieran,olviesen;F3:olverá;F6:olverán;C3:olvería;C6:olverían;K:uelto;G:olviendo
o|asoci|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|incorpor|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|cobr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado;G:ando
o|go|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado;G:zando`;

export const PLACES = `Abu Dhabi
Abuja
Accra
Adamstown
Addis Ababa
Afganistán
Albania
Alemania
Algiers
Alofi
Amman
Amsterdam
América
América del Norte
Andorra
Andorra la Vella
Angola
Anguila
Ankara
Antananarivo
Antigua y Barbuda
Antártida
Aotearoa
Apia
Arabia Saudí
Archipiélago de Chagos
Argelia
Argentina
Armenia
Aruba
Ashgabat
Asia
Asia central
Asia meridional
Asia occidental
Asia oriental
Asmara
Astana
Asunción
Athens
Australasia
Australia
Austria
Avarua
Azerbaiyán
Baghdad
Bahamas
Baku
Bamako
Bandar Seri Begawan
Bangkok
Bangladés
Bangui
Banjul
Barbados
Baréin
Basse-Terre
Basseterre
Beijing
Beirut
Belgrade
Belice
Belmopan
Benín
Berlin
Bermudas
Bern
Bielorrusia
Bishkek
Bissau
Bogotá
Bolivia
Bosnia y Herzegovina
Botsuana
Brasil
Brasília
Bratislava
Brazzaville
Bridgetown
Brunéi
Brussels
Bucharest
Budapest
Buenos Aires
Bulgaria
Burkina Faso
Burundi
Bután
Bélgica
Cabo Verde
Cairo
Camboya
Camerún
Canadá
Canarias
Canberra
Caracas
Caribe
Caribe neerlandés
Castries
Catar
Cayenne
Centroamérica
Ceuta y Melilla
Chad
Charlotte Amalie
Chequia
Chile
China
Chipre
Chișinău
City of San Marino
City of Victoria
Ciudad del Vaticano
Cockburn Town
Colombia
Colombo
Comoras
Conakry
Congo
Copenhagen
Corea del Norte
Corea del Sur
Costa Rica
Costa de Marfil
Croacia
Cuba
Curazao
Côte d'Ivoire
Dakar
Damascus
Dhaka
Diego Garcia
Diego García
Dili
Dinamarca
Djibouti
Dodoma
Doha
Dominica
Douglas
Dublin
Dushanbe
EE. UU.
Ecuador
Edinburgh of the Seven Seas
Egipto
El Aaiún
El Salvador
Emiratos Árabes Unidos
Eritrea
Eslovaquia
Eslovenia
España
Estados Unidos
Estonia
Esuatini
Etiopía
Europa
Europa meridional
Europa occidental
Europa oriental
Europa septentrional
Fakaofo
Filipinas
Finlandia
Fiyi
Flying Fish Cove
Fort-de-France
Francia
Freetown
Funafuti
Gaborone
Gabón
Gambia
George Town
Georgetown
Georgia
Ghana
Gibraltar
Gitega
Granada
Grecia
Groenlandia
Guadalupe
Guam
Guatemala
Guatemala City
Guayana Francesa
Guernesey
Guinea
Guinea Ecuatorial
Guinea-Bisáu
Gustavia
Guyana
Hagåtña
Haití
Hamilton
Hanoi
Harare
Havana
Helsinki
Honduras
Hong Kong
Honiara
Hungría
India
Indonesia
Irak
Irlanda
Irán
Isla Bouvet
Isla Clipperton
Isla Norfolk
Isla de Man
Isla de Navidad
Isla de la Ascensión
Islamabad
Islandia
Islas Aland
Islas Caimán
Islas Cocos
Islas Cook
Islas Feroe
Islas Georgia del Sur y Sandwich del Sur
Islas Heard y McDonald
Islas Malvinas
Islas Marianas del Norte
Islas Marshall
Islas Pitcairn
Islas Salomón
Islas Turcas y Caicos
Islas Vírgenes Británicas
Islas Vírgenes de EE. UU.
Islas menores alejadas de EE. UU.
Israel
Italia
Jakarta
Jamaica
Jamestown
Japón
Jersey
Jerusalem
Jordania
Juba
Kabul
Kampala
Kathmandu
Kazajistán
Kenia
Khartoum
Kigali
King Edward Point
Kingston
Kingstown
Kinshasa
Kirguistán
Kiribati
Kralendijk
Kuala Lumpur
Kuwait
Kuwait City
Kyiv
Laos
Latinoamérica
Lesoto
Letonia
Liberia
Libia
Libreville
Liechtenstein
Lilongwe
Lima
Lisbon
Lituania
Ljubljana
Lobamba
Lomé
London
Longyearbyen
Luanda
Lusaka
Luxembourg
Luxemburgo
Líbano
Macao
Macedonia del Norte
Madagascar
Madrid
Majuro
Malabo
Malasia
Malaui
Maldivas
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
Marruecos
Martinica
Maseru
Mata-Utu
Mauricio
Mauritania
Mayotte
Melanesia
Mexico City
Micronesia
Minsk
Mogadishu
Moldavia
Monaco
Mongolia
Monrovia
Montenegro
Montevideo
Montserrat
Moroni
Moscow
Mozambique
Muscat
Myanmar
México
Mónaco
N'Djamena
Nairobi
Namibia
Nassau
Nauru
Naypyidaw
Nepal
New Delhi
Ngerulmud
Niamey
Nicaragua
Nicosia
Nigeria
Niue
Norteamérica
Noruega
Nouakchott
Nouméa
Nueva Caledonia
Nueva Zelanda
Nuku'alofa
Nuuk
Níger
Oceanía
Omán
Oranjestad
Oslo
Ottawa
Ouagadougou
Pago Pago
Pakistán
Palaos
Palestina
Palikir
Panama City
Panamá
Papeetē
Papúa Nueva Guinea
Paraguay
Paramaribo
Paris
Países Bajos
Perú
Philipsburg
Phnom Penh
Plymouth
Podgorica
Polinesia
Polinesia Francesa
Polonia
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
Quito
RAE de Hong Kong
RAE de Macao
Rabat
Ramallah
Región de Micronesia
Reino Unido
República Centroafricana
República Checa
República Democrática del Congo
República Dominicana
Reunión
Reykjavik
Riga
Riyadh
Road Town
Rome
Roseau
Ruanda
Rumanía
Rusia
Saint Helier
Saint John's
Saint-Denis
Saint-Pierre
Saipan
Samoa
Samoa Americana
San Bartolomé
San Cristóbal y Nieves
San José
San Juan
San Marino
San Martín
San Pedro y Miquelón
San Salvador
San Vicente y las Granadinas
Sana'a
Santa Elena
Santa Lucía
Santiago
Santo Domingo
Santo Tomé y Príncipe
Sarajevo
Sark
Senegal
Seoul
Serbia
Seychelles
Sierra Leona
Singapore
Singapur
Sint Maarten
Siria
Skopje
Sofia
Somalia
South Tarawa
Sri Lanka
St. George's
St. Peter Port
Stanley
Stockholm
Suazilandia
Sucre
Sudamérica
Sudeste asiático
Sudáfrica
Sudán
Sudán del Sur
Suecia
Suiza
Surinam
Suva
Svalbard y Jan Mayen
Sáhara Occidental
São Tomé
Tailandia
Taipei
Taiwán
Tallinn
Tanzania
Tashkent
Tayikistán
Tbilisi
Tegucigalpa
Tehran
Territorio Británico del Océano Índico
Territorios Australes Franceses
Territorios Palestinos
Territorios alejados de Oceanía
The Valley
Thimphu
Timor Oriental
Timor-Leste
Tirana
Togo
Tokelau
Tokyo
Tonga
Trinidad y Tobago
Tripoli
Tristán de Acuña
Tunis
Turkmenistán
Turquía
Tuvalu
Tórshavn
Túnez
Ucrania
Uganda
Ulan Bator
Uruguay
Uzbekistán
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
Wallis y Futuna
Warsaw
Washington D.C.
Wellington
West Island
Willemstad
Windhoek
Yamoussoukro
Yaoundé
Yaren
Yemen
Yerevan
Yibuti
Zagreb
Zambia
Zimbabue
África
África central
África meridional
África occidental
África oriental
África septentrional
África subsahariana`;
