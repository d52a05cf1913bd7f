/**
 * Made by `node src/cli/lexicon.ts`; not edited by hand.
 * Verb forms: spanish-verbs 3.4 (Apache-2.0).
 * Names of countries and regions: Unicode CLDR 48 (licence Unicode-3.0); capitals: countries-list 3.4 (MIT).
 */
/* eslint-disable */
export const VERBS = `sqim|d|W:ecir;P1:igo,ices,ecimos,ecís;P3:ice;P6:icen;I1:ecía,ecías,ecíamos,ecíais;I3:ecía;I6:ecían;J1:ije,ijiste,ijimos,ijisteis;J3:ijo;J6:ijeron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:iga,igas,igamos,igáis,ijera,ijeras,ijéramos,ijerais,ijese,ijeses,ijésemos,ijeseis;S3:iga,ijera,ijese;S6:igan,ijeran,ijesen;K:icho;G:iciendo
sqim|afirm|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqim|asegur|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqim|declar|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqim|recono|W:cer;P1:zco,ces,cemos,céis;P3:ce;P6:cen;I1:cía,cías,cíamos,cíais;I3:cía;I6:cían;J1:cí,ciste,cimos,cisteis;J3:ció;J6:cieron;F1:ceré,cerás,ceremos,ceréis;F3:cerá;F6:cerán;C1:cería,cerías,ceríamos,ceríais;C3:cería;C6:cerían;S1:zca,zcas,zcamos,zcáis,ciera,cieras,ciéramos,cierais,ciese,cieses,ciésemos,cieseis;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;K:cido;G:ciendo
sqim|admit|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sqi|confes|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqim|confirm|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqi|sosten|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sqim|garanti|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
sqi|manifest|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqin|neg|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;K:ado;G:ando
sq|añad|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|agreg|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;K:ado;G:ando
sqm|anunci|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|precis|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqm|expli|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|indi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sqm|rec|W:ordar;P1:uerdo,uerdas,ordamos,ordáis;P3:uerda;P6:uerdan;I1:ordaba,ordabas,ordábamos,ordabais;I3:ordaba;I6:ordaban;J1:ordé,ordaste,ordamos,ordasteis;J3:ordó;J6:ordaron;F1:ordaré,ordarás,ordaremos,ordaréis;F3:ordará;F6:ordarán;C1:uerdaría,uerdarías,ordaríamos,ordaríais;C3:uerdaría;C6:uerdarían;S1:uerde,uerdes,ordemos,ordéis,ordara,ordaras,ordáramos,ordarais,ordase,ordases,ordásemos,ordaseis;S3:uerde,ordara,ordase;S6:uerden,ordaran,ordasen;K:ordado;G:ordando
sqm|subray|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqm|señal|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|recal|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|remar|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|resalt|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|desta|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|not|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|observ|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|respond|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|contest|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|repli|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|conclu|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|prosegu|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|continu|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqm|insist|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|argument|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|argü|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|aleg|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;K:ado;G:ando
sq|objet|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|adu|W:cir;P1:zco,ces,cimos,cís;P3:ce;P6:cen;I1:cía,cías,cíamos,cíais;I3:cía;I6:cían;J1:cí,ciste,cimos,cisteis;J3:ció;J6:cieron;F1:ciré,cirás,ciremos,ciréis;F3:cirá;F6:cirán;C1:ciría,cirías,ciríamos,ciríais;C3:ciría;C6:cirían;S1:zca,zcas,zcamos,zcáis,ciera,cieras,ciéramos,cierais,ciese,cieses,ciésemos,cieseis;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;K:cido;G:ciendo
sq|advert|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|avis|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|prev|W:enir;P1:eno,enes,enimos,enís;P3:ene;P6:enen;I1:enía,enías,eníamos,eníais;I3:enía;I6:enían;J1:ení,eniste,enimos,enisteis;J3:enió;J6:enieron;F1:eniré,enirás,eniremos,eniréis;F3:enirá;F6:enirán;C1:eniría,enirías,eniríamos,eniríais;C3:eniría;C6:enirían;S1:ena,enas,enamos,enáis,eniera,enieras,eniéramos,enierais,eniese,enieses,eniésemos,enieseis;S3:ena,eniera,eniese;S6:enan,enieran,eniesen;K:enido;G:iniendo
sq|alert|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|inform|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|revel|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|desvel|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|divulg|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;K:ado;G:ando
sq|c|W:ontar;P1:uento,uentas,ontamos,ontáis;P3:uenta;P6:uentan;I1:ontaba,ontabas,ontábamos,ontabais;I3:ontaba;I6:ontaban;J1:onté,ontaste,ontamos,ontasteis;J3:ontó;J6:ontaron;F1:ontaré,ontarás,ontaremos,ontaréis;F3:ontará;F6:ontarán;C1:uentaría,uentarías,ontaríamos,ontaríais;C3:uentaría;C6:uentarían;S1:uente,uentes,ontemos,ontéis,ontara,ontaras,ontáramos,ontarais,ontase,ontases,ontásemos,ontaseis;S3:uente,ontara,ontase;S6:uenten,ontaran,ontasen;K:ontado;G:ontando
sq|relat|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|narr|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|report|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|testifi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|testimoni|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqti|confi|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqm|mencion|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|constat|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|detall|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|coment|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|escri|W:bir;P1:bo,bes,bimos,bís;P3:be;P6:ben;I1:bía,bías,bíamos,bíais;I3:bía;I6:bían;J1:bí,biste,bimos,bisteis;J3:bió;J6:bieron;F1:biré,birás,biremos,biréis;F3:birá;F6:birán;C1:biría,birías,biríamos,biríais;C3:biría;C6:birían;S1:ba,bas,bamos,báis,biera,bieras,biéramos,bierais,biese,bieses,biésemos,bieseis;S3:ba,biera,biese;S6:ban,bieran,biesen;K:to;G:biendo
sq|clam|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|proclam|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|mati|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
sq|resum|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|tranquili|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
sq|justifi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|especifi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|comuni|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|suger|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|recomend|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|aconsej|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|conced|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|conv|W:enir;P1:eno,enes,enimos,enís;P3:ene;P6:enen;I1:enía,enías,eníamos,eníais;I3:enía;I6:enían;J1:ení,eniste,enimos,enisteis;J3:enió;J6:enieron;F1:eniré,enirás,eniremos,eniréis;F3:enirá;F6:enirán;C1:eniría,enirías,eniríamos,eniríais;C3:eniría;C6:enirían;S1:ena,enas,enamos,enáis,eniera,enieras,eniéramos,enierais,eniese,enieses,eniésemos,enieseis;S3:ena,eniera,eniese;S6:enan,enieran,eniesen;K:enido;G:iniendo
sq|protest|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|rectifi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|correg|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|dem|W:ostrar;P1:uestro,uestras,ostramos,ostráis;P3:uestra;P6:uestran;I1:ostraba,ostrabas,ostrábamos,ostrabais;I3:ostraba;I6:ostraban;J1:ostré,ostraste,ostramos,ostrasteis;J3:ostró;J6:ostraron;F1:ostraré,ostrarás,ostraremos,ostraréis;F3:ostrará;F6:ostrarán;C1:uestraría,uestrarías,ostraríamos,ostraríais;C3:uestraría;C6:uestrarían;S1:uestre,uestres,ostremos,ostréis,ostrara,ostraras,ostráramos,ostrarais,ostrase,ostrases,ostrásemos,ostraseis;S3:uestre,ostrara,ostrase;S6:uestren,ostraran,ostrasen;K:ostrado;G:ostrando
sqm|reivindi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|notifi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|atestigu|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|pronosti|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|pred|W:ecir;P1:eco,eces,ecimos,ecís;P3:ece;P6:ecen;I1:ecía,ecías,ecíamos,ecíais;I3:ecía;I6:ecían;J1:ecí,eciste,ecimos,ecisteis;J3:eció;J6:ecieron;F1:eciré,ecirás,eciremos,eciréis;F3:ecirá;F6:ecirán;C1:eciría,ecirías,eciríamos,eciríais;C3:eciría;C6:ecirían;S1:eca,ecas,ecamos,ecáis,eciera,ecieras,eciéramos,ecierais,eciese,ecieses,eciésemos,ecieseis;S3:eca,eciera,eciese;S6:ecan,ecieran,eciesen;K:ecido;G:iciendo
sq|vaticin|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|augur|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|expon|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|apunt|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|puntuali|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
sq|apostill|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|aclar|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqm|expres|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|sentenci|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|zanj|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|reiter|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|repet|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|enfati|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
sqm|denunci|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|dictamin|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|decret|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|estable|W:cer;P1:zco,ces,cemos,céis;P3:ce;P6:cen;I1:cía,cías,cíamos,cíais;I3:cía;I6:cían;J1:cí,ciste,cimos,cisteis;J3:ció;J6:cieron;F1:ceré,cerás,ceremos,ceréis;F3:cerá;F6:cerán;C1:cería,cerías,ceríamos,ceríais;C3:cería;C6:cerían;S1:zca,zcas,zcamos,zcáis,ciera,cieras,ciéramos,cierais,ciese,cieses,ciésemos,cieseis;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;K:cido;G:ciendo
sq|publi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|tuite|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|titul|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|anali|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
sq|acot|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|asever|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|ratifi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|reafirm|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|abund|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|refer|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|exclam|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|postul|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|evidenci|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqtim|cre|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:yó;J6:yeron;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;S1:a,as,amos,áis,yera,yeras,yéramos,yerais,yese,yeses,yésemos,yeseis;S3:a,yera,yese;S6:an,yeran,yesen;K:ido;G:yendo
sqti|pens|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqtim|consider|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqti|estim|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqtim|esper|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqtim|tem|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sqtirm|lament|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqti|dese|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqt|opin|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqtm|juzg|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;K:ado;G:ando
sqt|supon|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sqt|imagin|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqt|sospech|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqt|presum|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sqt|entend|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sqt|prev|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sqt|anticip|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqt|calcul|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqt|celebr|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqt|apreci|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqtm|defend|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sqtm|abog|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;K:ado;G:ando
sqt|valor|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqidm|promet|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sqidm|jur|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
drm|compromet|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
drsq|jact|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqr|quej|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqr|alegr|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqr|preocup|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqr|felicit|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqr|extrañ|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqr|indign|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqr|vanaglori|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqr|disculp|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqr|congratul|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqa|pregunt|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqa|interrog|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;K:ado;G:ando
sqa|cuestion|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqa|inquir|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sqm|exig|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sqm|ped|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|orden|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|supli|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
sq|implor|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sqm|reclam|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|solicit|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|inst|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
sq|requer|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sq|r|W:ogar;P1:uego,uegas,ogamos,ogáis;P3:uega;P6:uegan;I1:ogaba,ogabas,ogábamos,ogabais;I3:ogaba;I6:ogaban;J1:ogué,ogaste,ogamos,ogasteis;J3:ogó;J6:ogaron;F1:ogaré,ogarás,ogaremos,ogaréis;F3:ogará;F6:ogarán;C1:uegaría,uegarías,ogaríamos,ogaríais;C3:uegaría;C6:uegarían;S1:uegue,uegues,oguemos,oguéis,ogara,ogaras,ogáramos,ogarais,ogase,ogases,ogásemos,ogaseis;S3:uegue,ogara,ogase;S6:ueguen,ogaran,ogasen;K:ogado;G:ogando
sqm|recha|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
sqn|desment|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sqn|rebat|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
sqn|refut|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|lan|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
q|ironi|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
q|brome|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|desli|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
q|sonre|W:ír;P1:ír;P3:ír;P6:ír;I1:ír;I3:ír;I6:ír;J1:ír;J3:ír;J6:ír;F1:ír;F3:ír;F6:ír;C1:ír;C3:ír;C6:ír;S1:ír;S3:ír;S6:ír;K:ír;G:yendo
q|re|W:ír;P1:ír;P3:ír;P6:ír;I1:ír;I3:ír;I6:ír;J1:ír;J3:ír;J6:ír;F1:ír;F3:ír;F6:ír;C1:ír;C3:ír;C6:ír;S1:ír;S3:ír;S6:ír;K:ír;G:yendo
q|suspir|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|murmur|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|susurr|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|grit|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|chill|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|vocifer|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|mascull|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|balbuce|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|tartamude|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|pronunci|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|s|W:oltar;P1:uelto,ueltas,oltamos,oltáis;P3:uelta;P6:ueltan;I1:oltaba,oltabas,oltábamos,oltabais;I3:oltaba;I6:oltaban;J1:olté,oltaste,oltamos,oltasteis;J3:oltó;J6:oltaron;F1:oltaré,oltarás,oltaremos,oltaréis;F3:oltará;F6:oltarán;C1:ueltaría,ueltarías,oltaríamos,oltaríais;C3:ueltaría;C6:ueltarían;S1:uelte,ueltes,oltemos,oltéis,oltara,oltaras,oltáramos,oltarais,oltase,oltases,oltásemos,oltaseis;S3:uelte,oltara,oltase;S6:uelten,oltaran,oltasen;K:oltado;G:oltando
q|espet|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
qm|reproch|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
qm|criti|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
q|increp|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|burl|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|interrump|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
q|interv|W:enir;P1:eno,enes,enimos,enís;P3:ene;P6:enen;I1:enía,enías,eníamos,eníais;I3:enía;I6:enían;J1:ení,eniste,enimos,enisteis;J3:enió;J6:enieron;F1:eniré,enirás,eniremos,eniréis;F3:enirá;F6:enirán;C1:eniría,enirías,eniríamos,eniríais;C3:eniría;C6:enirían;S1:ena,enas,enamos,enáis,eniera,enieras,eniéramos,enierais,eniese,enieses,eniésemos,enieseis;S3:ena,eniera,eniese;S6:enan,enieran,eniesen;K:enido;G:iniendo
q|complet|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
qm|apr|W:obar;P1:uebo,uebas,obamos,obáis;P3:ueba;P6:ueban;I1:obaba,obabas,obábamos,obabais;I3:obaba;I6:obaban;J1:obé,obaste,obamos,obasteis;J3:obó;J6:obaron;F1:obaré,obarás,obaremos,obaréis;F3:obará;F6:obarán;C1:uebaría,uebarías,obaríamos,obaríais;C3:uebaría;C6:uebarían;S1:uebe,uebes,obemos,obéis,obara,obaras,obáramos,obarais,obase,obases,obásemos,obaseis;S3:uebe,obara,obase;S6:ueben,obaran,obasen;K:obado;G:obando
qm|salud|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
qm|cit|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|cant|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|or|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|areng|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;K:ado;G:ando
qm|anim|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
qm|invit|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|exhort|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|remach|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|remat|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|redonde|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|terci|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|apuntill|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
q|retru|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
m|califi|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
m|acus|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|tach|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|tild|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|evo|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
m|conden|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|alab|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|elogi|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|deplor|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|describ|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
m|defin|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
m|present|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|habl|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|invo|W:car;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
m|compar|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|exclu|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
m|propon|W:er;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
m|censur|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|apoy|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|apod|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|llam|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|v|W:er;P1:eo,es,emos,eis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:i,iste,imos,isteis;J3:io;J6:ieron;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;S1:ea,eas,eamos,eáis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:ea,iera,iese;S6:ean,ieran,iesen;K:isto;G:iendo
m|atribu|W:ir;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
m|m|W:ostrar;P1:uestro,uestras,ostramos,ostráis;P3:uestra;P6:uestran;I1:ostraba,ostrabas,ostrábamos,ostrabais;I3:ostraba;I6:ostraban;J1:ostré,ostraste,ostramos,ostrasteis;J3:ostró;J6:ostraron;F1:ostraré,ostrarás,ostraremos,ostraréis;F3:ostrará;F6:ostrarán;C1:uestraría,uestrarías,ostraríamos,ostraríais;C3:uestraría;C6:uestrarían;S1:uestre,uestres,ostremos,ostréis,ostrara,ostraras,ostráramos,ostrarais,ostrase,ostrases,ostrásemos,ostraseis;S3:uestre,ostrara,ostrase;S6:uestren,ostraran,ostrasen;K:ostrado;G:ostrando
m|ap|W:ostar;P1:uesto,uestas,ostamos,ostáis;P3:uesta;P6:uestan;I1:ostaba,ostabas,ostábamos,ostabais;I3:ostaba;I6:ostaban;J1:osté,ostaste,ostamos,ostasteis;J3:ostó;J6:ostaron;F1:ostaré,ostarás,ostaremos,ostaréis;F3:ostará;F6:ostarán;C1:uestaría,uestarías,ostaríamos,ostaríais;C3:uestaría;C6:uestarían;S1:ueste,uestes,ostemos,ostéis,ostara,ostaras,ostáramos,ostarais,ostase,ostases,ostásemos,ostaseis;S3:ueste,ostara,ostase;S6:uesten,ostaran,ostasen;K:ostado;G:ostando
m|amena|W:zar;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
m|const|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
m|figur|W:ar;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o||W:ser;P3:es;P6:son;I3:era;I6:eran;J3:fue;J6:fueron;F3:será;F6:serán;C3:sería;C6:serían;S3:sea,fuera,fuese;S6:sean,fueran,fuesen;K:sido;G:siendo
o|est|W:ar;P3:á;P6:án;I3:aba;I6:aban;J3:uvo;J6:uvieron;F3:ará;F6:arán;C3:aría;C6:arían;S3:é,uviera,uviese;S6:én,uvieran,uviesen;K:ado;G:ando
o|h|W:aber;P3:ay;P6:an;I3:abía;I6:abían;J3:ubo;J6:ubieron;F3:abrá;F6:abrán;C3:abría;C6:abrían;S3:aya,ubiera,ubiese;S6:ayan,ubieran,ubiesen;K:abido;G:abiendo
o|t|W:ener;P3:iene;P6:ienen;I3:enía;I6:enían;J3:uvo;J6:uvieron;F3:endrá;F6:endrán;C3:endría;C6:endrían;S3:enga,uviera,uviese;S6:engan,uvieran,uviesen;K:enido;G:eniendo
o||W:hacer;P3:hace;P6:hacen;I3:hacía;I6:hacían;J3:hizo;J6:hicieron;F3:hará;F6:harán;C3:haría;C6:harían;S3:haga,hiciera,hiciese;S6:tengan,hicieran,hiciesen;K:hecho;G:haciendo
o|p|W:oder;P3:uede;P6:ueden;I3:odía;I6:odían;J3:udo;J6:udieron;F3:odrá;F6:odrán;C3:odría;C6:odrían;S3:ueda,udiera,udiese;S6:uedan,udieran,udiesen;K:odido;G:udiendo
o|deb|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|qu|W:erer;P3:iere;P6:ieren;I3:ería;I6:erían;J3:iso;J6:isieron;F3:errá;F6:errán;C3:erría;C6:errían;S3:iera,isiera,isiese;S6:ieran,isieran,isiesen;K:erido;G:eriendo
o|s|W:aber;P3:abe;P6:aben;I3:abía;I6:abían;J3:upo;J6:upieron;F3:abrá;F6:abrán;C3:abría;C6:abrían;S3:epa,upiera,upiese;S6:epan,upieran,upiesen;K:abido;G:abiendo
o||W:ir;P3:va;P6:van;I3:iba;I6:iban;J3:fue;J6:fueron;F3:irá;F6:irán;C3:iría;C6:irían;S3:vaya,fuera,fuese;S6:vayan,fueran,fuesen;K:ido;G:yendo
o|v|W:enir;P3:iene;P6:ienen;I3:enía;I6:enían;J3:ino;J6:inieron;F3:enirá;F6:enirán;C3:endría;C6:endrían;S3:enga,iniera,iniese;S6:engan,inieran,iniesen;K:enido;G:iniendo
o|tom|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|p|W:oner;P3:one;P6:onen;I3:onía;I6:onían;J3:uso;J6:usieron;F3:ondrá;F6:ondrán;C3:ondría;C6:ondrían;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;K:uesto;G:oniendo
o|qued|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|s|W:eguir;P3:igue;P6:iguen;I3:eguía;I6:eguían;J3:iguió;J6:iguieron;F3:eguirá;F6:eguirán;C3:eguiría;C6:eguirían;S3:iga,iguiera,iguiese;S6:igan,iguieran,iguiesen;K:eguido;G:iguiendo
o|pas|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|d|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:io;J6:ieron;F3:ará;F6:arán;C3:aría;C6:arían;S3:é,iera,iese;S6:en,ieran,iesen;K:ado;G:ando
o|llev|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|dej|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|permit|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|serv|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|pare|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;F3:cerá;F6:cerán;C3:cería;C6:cerían;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;K:cido;G:ciendo
o|viv|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|m|W:orir;P3:uere;P6:ueren;I3:oría;I6:orían;J3:orió;J6:orieron;F3:orirá;F6:orirán;C3:ueriría;C6:uerirían;S3:uera,oriera,oriese;S6:ueran,orieran,oriesen;K:uerto;G:oriendo
o|nac|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|part|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|sal|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|entr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|lleg|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:ue,ara,ase;S6:uen,aran,asen;K:ado;G:ando
o|ca|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:yendo
o|sub|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|baj|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|perd|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|gan|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|jug|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:ue,ara,ase;S6:uen,aran,asen;K:ado;G:ando
o|comen|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;F3:zará;F6:zarán;C3:zaría;C6:zarían;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
o|empe|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;F3:zará;F6:zarán;C3:zaría;C6:zarían;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
o|termin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|acab|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|ces|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|ab|W:rir;P3:re;P6:ren;I3:ría;I6:rían;J3:rió;J6:rieron;F3:rirá;F6:rirán;C3:riría;C6:rirían;S3:ra,riera,riese;S6:ran,rieran,riesen;K:ierto;G:riendo
o|cerr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|cre|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|produ|W:cir;P3:ce;P6:cen;I3:cía;I6:cían;J3:jo;J6:cieron;F3:cirá;F6:cirán;C3:ciría;C6:cirían;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;K:cido;G:ciendo
o|constru|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|destru|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|condu|W:cir;P3:ce;P6:cen;I3:cía;I6:cían;J3:jo;J6:cieron;F3:cirá;F6:cirán;C3:ciría;C6:cirían;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;K:cido;G:ciendo
o|redu|W:cir;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;F3:cirá;F6:cirán;C3:ciría;C6:cirían;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;K:cido;G:ciendo
o|aument|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|disminu|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|alcan|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;F3:zará;F6:zarán;C3:zaría;C6:zarían;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
o|obten|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|recib|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|acog|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|ofre|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;F3:cerá;F6:cerán;C3:cería;C6:cerían;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;K:cido;G:ciendo
o|impon|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|opon|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|dispon|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|pag|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:ue,ara,ase;S6:uen,aran,asen;K:ado;G:ando
o|compr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|vend|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|c|W:ostar;P3:uesta;P6:uestan;I3:ostaba;I6:ostaban;J3:ostó;J6:ostaron;F3:ostará;F6:ostarán;C3:uestaría;C6:uestarían;S3:ueste,ostara,ostase;S6:uesten,ostaran,ostasen;K:ostado;G:ostando
o|represent|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|constitu|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|form|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|comprend|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|conten|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|inclu|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|pertene|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;F3:cerá;F6:cerán;C3:cería;C6:cerían;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;K:cido;G:ciendo
o|depend|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|consist|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|exist|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|dur|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|sufr|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|cono|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;F3:cerá;F6:cerán;C3:cería;C6:cerían;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;K:cido;G:ciendo
o|aprend|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|enseñ|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|estudi|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|bus|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;F3:cará;F6:carán;C3:caría;C6:carían;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
o|enc|W:ontrar;P3:uentra;P6:uentran;I3:ontraba;I6:ontraban;J3:ontró;J6:ontraron;F3:ontrará;F6:ontrarán;C3:uentraría;C6:uentrarían;S3:uentre,ontrara,ontrase;S6:uentren,ontraran,ontrasen;K:ontrado;G:ontrando
o|descubr|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|olvid|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|guard|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|conserv|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|manten|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|ayud|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|proteg|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|ata|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;F3:cará;F6:carán;C3:caría;C6:carían;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
o|combat|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|luch|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|golpe|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|mat|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|her|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|asesin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|deten|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|liber|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|persegu|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|investig|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:ue,ara,ase;S6:uen,aran,asen;K:ado;G:ando
o|o|W:ír;P3:ír;P6:ír;I3:ír;I6:ír;J3:ír;J6:ír;F3:ír;F6:ír;C3:ír;C6:ír;S3:ír;S6:ír;K:ír;G:yendo
o|escuch|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|mir|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|organi|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;F3:zará;F6:zarán;C3:zaría;C6:zarían;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
o|particip|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|asist|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|reun|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|vot|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|eleg|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|nombr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|design|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|decid|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|adopt|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|acept|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|autori|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;F3:zará;F6:zarán;C3:zaría;C6:zarían;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
o|prohib|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|imped|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|evit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|provo|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;F3:cará;F6:carán;C3:caría;C6:carían;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
o|caus|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|suscit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|tir|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|envi|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|transmit|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|entreg|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:ue,ara,ase;S6:uen,aran,asen;K:ado;G:ando
o|v|W:olver;P3:uelve;P6:uelven;I3:olvía;I6:olvían;J3:olvió;J6:olvieron;F3:olverá;F6:olverán;C3:uelvería;C6:uelverían;S3:uelva,olviera,olviese;S6:uelvan,olvieran,olviesen;K:uelto;G:olviendo
o|regres|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|abandon|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|hu|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|escap|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|cambi|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|modifi|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;F3:cará;F6:carán;C3:caría;C6:carían;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
o|transform|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|evolucion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|mejor|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|desarroll|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|ref|W:orzar;P3:uerza;P6:uerzan;I3:orzaba;I6:orzaban;J3:orzó;J6:orzaron;F3:orzará;F6:orzarán;C3:uerzaría;C6:uerzarían;S3:uerce,orzara,orzase;S6:uercen,orzaran,orzasen;K:orzado;G:orzando
o|am|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|prefer|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|intent|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|logr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|cons|W:eguir;P3:igue;P6:iguen;I3:eguía;I6:eguían;J3:iguió;J6:iguieron;F3:eguirá;F6:eguirán;C3:eguiría;C6:eguirían;S3:iga,iguiera,iguiese;S6:igan,iguieran,iguiesen;K:eguido;G:iguiendo
o|fracas|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|emple|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|utili|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;F3:zará;F6:zarán;C3:zaría;C6:zarían;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
o|apli|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;F3:cará;F6:carán;C3:caría;C6:carían;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
o|ejerc|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|ocup|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|trabaj|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|funcion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|d|W:ormir;P3:uerme;P6:uermen;I3:ormía;I6:ormían;J3:ormió;J6:ormieron;F3:ormirá;F6:ormirán;C3:uermiría;C6:uermirían;S3:uerma,ormiera,ormiese;S6:uerman,ormieran,ormiesen;K:ormido;G:ormiendo
o|com|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|beb|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|camin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|corr|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|cru|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;F3:zará;F6:zarán;C3:zaría;C6:zarían;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando
o|to|W:car;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;F3:cará;F6:carán;C3:caría;C6:carían;S3:que,cara,case;S6:quen,caran,casen;K:cado;G:cando
o|necesit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|val|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|mere|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;F3:cerá;F6:cerán;C3:cería;C6:cerían;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;K:cido;G:ciendo
o|prepar|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|actu|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|reaccion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|res|W:olver;P3:uelve;P6:uelven;I3:olvía;I6:olvían;J3:olvió;J6:olvieron;F3:olverá;F6:olverán;C3:uelvería;C6:uelverían;S3:uelva,olviera,olviese;S6:uelvan,olvieran,olviesen;K:olvido;G:olviendo
o|trat|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|gestion|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|dirig|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|control|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|domin|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|invert|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|financi|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|gast|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|apare|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;F3:cerá;F6:cerán;C3:cería;C6:cerían;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;K:cido;G:ciendo
o|desapare|W:cer;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;F3:cerá;F6:cerán;C3:cería;C6:cerían;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;K:cido;G:ciendo
o|ocurr|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|suced|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|estall|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|explot|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|resid|W:ir;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:irá;F6:irán;C3:iría;C6:irían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|instal|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|situ|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|benefici|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|falt|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|bast|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|correspond|W:er;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;F3:erá;F6:erán;C3:ería;C6:erían;S3:a,iera,iese;S6:an,ieran,iesen;K:ido;G:iendo
o|super|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|firm|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|negoci|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|viaj|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|visit|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|env|W:olver;P3:uelve;P6:uelven;I3:olvía;I6:olvían;J3:olvió;J6:olvieron;F3:olverá;F6:olverán;C3:uelvería;C6:uelverían;S3:uelva,olviera,olviese;S6:uelvan,olvieran,olviesen;K:olvido;G:olviendo
o|dev|W:olver;P3:uelve;P6:uelven;I3:olvía;I6:olvían;J3:olvió;J6:olvieron;F3:olverá;F6:olverán;C3:uelvería;C6:uelverían;S3:uelva,olviera,olviese;S6:uelvan,olvieran,olviesen;K:olvido;G:olviendo
o|asoci|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|incorpor|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|cobr|W:ar;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;F3:ará;F6:arán;C3:aría;C6:arían;S3:e,ara,ase;S6:en,aran,asen;K:ado;G:ando
o|go|W:zar;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;F3:zará;F6:zarán;C3:zaría;C6:zarían;S3:ce,zara,zase;S6:cen,zaran,zasen;K:zado;G:zando`;

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
