/**
 * Made by `node src/cli/lexicon.ts`; not edited by hand.
 * Verb forms: by rule (cli/lexicon/spanish.ts).
 * Names of countries and regions: Unicode CLDR 48 (licence Unicode-3.0); capitals: countries-list 3.4 (MIT).
 */
/* eslint-disable */
export const VERBS = `sqivm|d|W:ecir,ecirle,ecirles,ecirlo,ecirse,ecirme,ecirnos;G:iciendo,iciéndole,iciéndoles,iciéndolo,iciéndose,iciéndome,iciéndonos;P1:igo,ices,ecimos,ecís;P3:ice;P6:icen;I1:ecía,ecías,ecíamos,ecíais;I3:ecía;I6:ecían;J1:ije,ijiste,ijimos,ijisteis;J3:ijo;J6:ijeron;S1:iga,igas,igamos,igáis,ijera,ijeras,ijéramos,ijerais,ijese,ijeses,ijésemos,ijeseis;S3:iga,ijera,ijese;S6:igan,ijeran,ijesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:icho
sqivm|declar|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqiv|manif|W:estar,estarle,estarles,estarlo,estarse,estarme,estarnos;G:estando,estándole,estándoles,estándolo,estándose,estándome,estándonos;P1:iesto,iestas,estamos,estáis;P3:iesta;P6:iestan;I1:estaba,estabas,estábamos,estabais;I3:estaba;I6:estaban;J1:esté,estaste,estamos,estasteis;J3:estó;J6:estaron;S1:ieste,iestes,estemos,estéis,estara,estaras,estáramos,estarais,estase,estases,estásemos,estaseis;S3:ieste,estara,estase;S6:iesten,estaran,estasen;F1:estaré,estarás,estaremos,estaréis;F3:estará;F6:estarán;C1:estaría,estarías,estaríamos,estaríais;C3:estaría;C6:estarían;K:estado
psq|inform|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
psq|adv|W:ertir,ertirle,ertirles,ertirlo,ertirse,ertirme,ertirnos;G:irtiendo,irtiéndole,irtiéndoles,irtiéndolo,irtiéndose,irtiéndome,irtiéndonos;P1:ierto,iertes,ertimos,ertís;P3:ierte;P6:ierten;I1:ertía,ertías,ertíamos,ertíais;I3:ertía;I6:ertían;J1:ertí,ertiste,ertimos,ertisteis;J3:irtió;J6:irtieron;S1:ierta,iertas,irtamos,irtáis,irtiera,irtieras,irtiéramos,irtierais,irtiese,irtieses,irtiésemos,irtieseis;S3:ierta,irtiera,irtiese;S6:iertan,irtieran,irtiesen;F1:ertiré,ertirás,ertiremos,ertiréis;F3:ertirá;F6:ertirán;C1:ertiría,ertirías,ertiríamos,ertiríais;C3:ertiría;C6:ertirían;K:ertido
psq|avis|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
psq|prev|W:enir,enirle,enirles,enirlo,enirse,enirme,enirnos;G:iniendo,iniéndole,iniéndoles,iniéndolo,iniéndose,iniéndome,iniéndonos;P1:engo,ienes,enimos,enís;P3:iene;P6:ienen;I1:enía,enías,eníamos,eníais;I3:enía;I6:enían;J1:ine,iniste,inimos,inisteis;J3:ino;J6:inieron;S1:enga,engas,engamos,engáis,iniera,inieras,iniéramos,inierais,iniese,inieses,iniésemos,inieseis;S3:enga,iniera,iniese;S6:engan,inieran,iniesen;F1:endré,endrás,endremos,endréis;F3:endrá;F6:endrán;C1:endría,endrías,endríamos,endríais;C3:endría;C6:endrían;K:enido
psq|alert|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
psqim|asegur|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
psqm|rec|W:ordar,ordarle,ordarles,ordarlo,ordarse,ordarme,ordarnos;G:ordando,ordándole,ordándoles,ordándolo,ordándose,ordándome,ordándonos;P1:uerdo,uerdas,ordamos,ordáis;P3:uerda;P6:uerdan;I1:ordaba,ordabas,ordábamos,ordabais;I3:ordaba;I6:ordaban;J1:ordé,ordaste,ordamos,ordasteis;J3:ordó;J6:ordaron;S1:uerde,uerdes,ordemos,ordéis,ordara,ordaras,ordáramos,ordarais,ordase,ordases,ordásemos,ordaseis;S3:uerde,ordara,ordase;S6:uerden,ordaran,ordasen;F1:ordaré,ordarás,ordaremos,ordaréis;F3:ordará;F6:ordarán;C1:ordaría,ordarías,ordaríamos,ordaríais;C3:ordaría;C6:ordarían;K:ordado
p|conven|W:cer,cerle,cerles,cerlo,cerse,cerme,cernos;G:ciendo,ciéndole,ciéndoles,ciéndolo,ciéndose,ciéndome,ciéndonos;P1:zo,ces,cemos,céis;P3:ce;P6:cen;I1:cía,cías,cíamos,cíais;I3:cía;I6:cían;J1:cí,ciste,cimos,cisteis;J3:ció;J6:cieron;S1:za,zas,zamos,záis,ciera,cieras,ciéramos,cierais,ciese,cieses,ciésemos,cieseis;S3:za,ciera,ciese;S6:zan,cieran,ciesen;F1:ceré,cerás,ceremos,ceréis;F3:cerá;F6:cerán;C1:cería,cerías,ceríamos,ceríais;C3:cería;C6:cerían;K:cido
p|persuad|W:ir,irle,irles,irlo,irse,irme,irnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
psq|notifi|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
psq|tranquili|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
sqim|afirm|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqim|recono|W:cer,cerle,cerles,cerlo,cerse,cerme,cernos;G:ciendo,ciéndole,ciéndoles,ciéndolo,ciéndose,ciéndome,ciéndonos;P1:zco,ces,cemos,céis;P3:ce;P6:cen;I1:cía,cías,cíamos,cíais;I3:cía;I6:cían;J1:cí,ciste,cimos,cisteis;J3:ció;J6:cieron;S1:zca,zcas,zcamos,zcáis,ciera,cieras,ciéramos,cierais,ciese,cieses,ciésemos,cieseis;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F1:ceré,cerás,ceremos,ceréis;F3:cerá;F6:cerán;C1:cería,cerías,ceríamos,ceríais;C3:cería;C6:cerían;K:cido
sqim|admit|W:ir,irle,irles,irlo,irse,irme,irnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
sqi|conf|W:esar,esarle,esarles,esarlo,esarse,esarme,esarnos;G:esando,esándole,esándoles,esándolo,esándose,esándome,esándonos;P1:ieso,iesas,esamos,esáis;P3:iesa;P6:iesan;I1:esaba,esabas,esábamos,esabais;I3:esaba;I6:esaban;J1:esé,esaste,esamos,esasteis;J3:esó;J6:esaron;S1:iese,ieses,esemos,eséis,esara,esaras,esáramos,esarais,esase,esases,esásemos,esaseis;S3:iese,esara,esase;S6:iesen,esaran,esasen;F1:esaré,esarás,esaremos,esaréis;F3:esará;F6:esarán;C1:esaría,esarías,esaríamos,esaríais;C3:esaría;C6:esarían;K:esado
sqim|confirm|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqi|sost|W:ener,enerle,enerles,enerlo,enerse,enerme,enernos;G:eniendo,eniéndole,eniéndoles,eniéndolo,eniéndose,eniéndome,eniéndonos;P1:engo,ienes,enemos,enéis;P3:iene;P6:ienen;I1:enía,enías,eníamos,eníais;I3:enía;I6:enían;J1:uve,uviste,uvimos,uvisteis;J3:uvo;J6:uvieron;S1:enga,engas,engamos,engáis,uviera,uvieras,uviéramos,uvierais,uviese,uvieses,uviésemos,uvieseis;S3:enga,uviera,uviese;S6:engan,uvieran,uviesen;F1:endré,endrás,endremos,endréis;F3:endrá;F6:endrán;C1:endría,endrías,endríamos,endríais;C3:endría;C6:endrían;K:enido
sqim|garanti|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
sqi|aleg|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqi|adu|W:cir,cirle,cirles,cirlo,cirse,cirme,cirnos;G:ciendo,ciéndole,ciéndoles,ciéndolo,ciéndose,ciéndome,ciéndonos;P1:zco,ces,cimos,cís;P3:ce;P6:cen;I1:cía,cías,cíamos,cíais;I3:cía;I6:cían;J1:je,jiste,jimos,jisteis;J3:jo;J6:jeron;S1:zca,zcas,zcamos,zcáis,jera,jeras,jéramos,jerais,jese,jeses,jésemos,jeseis;S3:zca,jera,jese;S6:zcan,jeran,jesen;F1:ciré,cirás,ciremos,ciréis;F3:cirá;F6:cirán;C1:ciría,cirías,ciríamos,ciríais;C3:ciría;C6:cirían;K:cido
sqtivm|consider|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqi|mant|W:ener,enerle,enerles,enerlo,enerse,enerme,enernos;G:eniendo,eniéndole,eniéndoles,eniéndolo,eniéndose,eniéndome,eniéndonos;P1:engo,ienes,enemos,enéis;P3:iene;P6:ienen;I1:enía,enías,eníamos,eníais;I3:enía;I6:enían;J1:uve,uviste,uvimos,uvisteis;J3:uvo;J6:uvieron;S1:enga,engas,engamos,engáis,uviera,uvieras,uviéramos,uvierais,uviese,uvieses,uviésemos,uvieseis;S3:enga,uviera,uviese;S6:engan,uvieran,uviesen;F1:endré,endrás,endremos,endréis;F3:endrá;F6:endrán;C1:endría,endrías,endríamos,endríais;C3:endría;C6:endrían;K:enido
sq|plante|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqm|prop|W:oner,onerle,onerles,onerlo,onerse,onerme,onernos;G:oniendo,oniéndole,oniéndoles,oniéndolo,oniéndose,oniéndome,oniéndonos;P1:ongo,ones,onemos,onéis;P3:one;P6:onen;I1:onía,onías,oníamos,oníais;I3:onía;I6:onían;J1:use,usiste,usimos,usisteis;J3:uso;J6:usieron;S1:onga,ongas,ongamos,ongáis,usiera,usieras,usiéramos,usierais,usiese,usieses,usiésemos,usieseis;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;F1:ondré,ondrás,ondremos,ondréis;F3:ondrá;F6:ondrán;C1:ondría,ondrías,ondríamos,ondríais;C3:ondría;C6:ondrían;K:uesto
sq|adelant|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|avan|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
sq|corrobor|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|traslad|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|transmit|W:ir,irle,irles,irlo,irse,irme,irnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
sq|especul|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|teori|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
sq|conjetur|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|profeti|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
sq|razon|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|certifi|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sq|dedu|W:cir,cirle,cirles,cirlo,cirse,cirme,cirnos;G:ciendo,ciéndole,ciéndoles,ciéndolo,ciéndose,ciéndome,ciéndonos;P1:zco,ces,cimos,cís;P3:ce;P6:cen;I1:cía,cías,cíamos,cíais;I3:cía;I6:cían;J1:je,jiste,jimos,jisteis;J3:jo;J6:jeron;S1:zca,zcas,zcamos,zcáis,jera,jeras,jéramos,jerais,jese,jeses,jésemos,jeseis;S3:zca,jera,jese;S6:zcan,jeran,jesen;F1:ciré,cirás,ciremos,ciréis;F3:cirá;F6:cirán;C1:ciría,cirías,ciríamos,ciríais;C3:ciría;C6:cirían;K:cido
sq|concret|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|enunci|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|rememor|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|pregon|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|sinteti|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
sq|recapitul|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|rumore|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|fall|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqt|conf|W:iar,iarle,iarles,iarlo,iarse,iarme,iarnos;G:iando,iándole,iándoles,iándolo,iándose,iándome,iándonos;P1:ío,ías,iamos,iáis;P3:ía;P6:ían;I1:iaba,iabas,iábamos,iabais;I3:iaba;I6:iaban;J1:ié,iaste,iamos,iasteis;J3:ió;J6:iaron;S1:íe,íes,iemos,iéis,iara,iaras,iáramos,iarais,iase,iases,iásemos,iaseis;S3:íe,iara,iase;S6:íen,iaran,iasen;F1:iaré,iarás,iaremos,iaréis;F3:iará;F6:iarán;C1:iaría,iarías,iaríamos,iaríais;C3:iaría;C6:iarían;K:iado
sqtm|criti|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sqtm|reproch|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqt|asum|W:ir,irle,irles,irlo,irse,irme,irnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
sqtn|dud|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
wsqm|expli|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
wsq|c|W:ontar,ontarle,ontarles,ontarlo,ontarse,ontarme,ontarnos;G:ontando,ontándole,ontándoles,ontándolo,ontándose,ontándome,ontándonos;P1:uento,uentas,ontamos,ontáis;P3:uenta;P6:uentan;I1:ontaba,ontabas,ontábamos,ontabais;I3:ontaba;I6:ontaban;J1:onté,ontaste,ontamos,ontasteis;J3:ontó;J6:ontaron;S1:uente,uentes,ontemos,ontéis,ontara,ontaras,ontáramos,ontarais,ontase,ontases,ontásemos,ontaseis;S3:uente,ontara,ontase;S6:uenten,ontaran,ontasen;F1:ontaré,ontarás,ontaremos,ontaréis;F3:ontará;F6:ontarán;C1:ontaría,ontarías,ontaríamos,ontaríais;C3:ontaría;C6:ontarían;K:ontado
wsq|relat|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
wsq|narr|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
wsq|detall|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
wm|descri|W:bir,birle,birles,birlo,birse,birme,birnos;G:biendo,biéndole,biéndoles,biéndolo,biéndose,biéndome,biéndonos;P1:bo,bes,bimos,bís;P3:be;P6:ben;I1:bía,bías,bíamos,bíais;I3:bía;I6:bían;J1:bí,biste,bimos,bisteis;J3:bió;J6:bieron;S1:ba,bas,bamos,báis,biera,bieras,biéramos,bierais,biese,bieses,biésemos,bieseis;S3:ba,biera,biese;S6:ban,bieran,biesen;F1:biré,birás,biremos,biréis;F3:birá;F6:birán;C1:biría,birías,biríamos,biríais;C3:biría;C6:birían;K:to
sqiv|reafirm|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqiv|ratifi|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sq|añad|W:ir,irle,irles,irlo,irse,irme,irnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
sq|agreg|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqm|anunci|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|precis|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|indi|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sqm|subray|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqm|señal|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|recal|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sq|remar|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sq|resalt|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|desta|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sq|not|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|observ|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|respond|W:er,erle,erles,erlo,erse,erme,ernos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:ido
sq|contest|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|repli|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sq|conclu|W:ir,irle,irles,irlo,irse,irme,irnos;G:yendo,yéndole,yéndoles,yéndolo,yéndose,yéndome,yéndonos;P1:yo,yes,imos,ís;P3:ye;P6:yen;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:yó;J6:yeron;S1:ya,yas,yamos,yáis,yera,yeras,yéramos,yerais,yese,yeses,yésemos,yeseis;S3:ya,yera,yese;S6:yan,yeran,yesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
sq|pros|W:eguir,eguirle,eguirles,eguirlo,eguirse,eguirme,eguirnos;G:iguiendo,iguiéndole,iguiéndoles,iguiéndolo,iguiéndose,iguiéndome,iguiéndonos;P1:igo,igues,eguimos,eguís;P3:igue;P6:iguen;I1:eguía,eguías,eguíamos,eguíais;I3:eguía;I6:eguían;J1:eguí,eguiste,eguimos,eguisteis;J3:iguió;J6:iguieron;S1:iga,igas,igamos,igáis,iguiera,iguieras,iguiéramos,iguierais,iguiese,iguieses,iguiésemos,iguieseis;S3:iga,iguiera,iguiese;S6:igan,iguieran,iguiesen;F1:eguiré,eguirás,eguiremos,eguiréis;F3:eguirá;F6:eguirán;C1:eguiría,eguirías,eguiríamos,eguiríais;C3:eguiría;C6:eguirían;K:eguido
sq|contin|W:uar,uarle,uarles,uarlo,uarse,uarme,uarnos;G:uando,uándole,uándoles,uándolo,uándose,uándome,uándonos;P1:úo,úas,uamos,uáis;P3:úa;P6:úan;I1:uaba,uabas,uábamos,uabais;I3:uaba;I6:uaban;J1:ué,uaste,uamos,uasteis;J3:uó;J6:uaron;S1:úe,úes,uemos,uéis,uara,uaras,uáramos,uarais,uase,uases,uásemos,uaseis;S3:úe,uara,uase;S6:úen,uaran,uasen;F1:uaré,uarás,uaremos,uaréis;F3:uará;F6:uarán;C1:uaría,uarías,uaríamos,uaríais;C3:uaría;C6:uarían;K:uado
sqm|insist|W:ir,irle,irles,irlo,irse,irme,irnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
sq|argument|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|argü|W:ir,irle,irles,irlo,irse,irme,irnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
sq|objet|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|revel|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|desvel|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|divulg|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|report|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|testifi|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sq|testimoni|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqm|mencion|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|constat|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|coment|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|escri|W:bir,birle,birles,birlo,birse,birme,birnos;G:biendo,biéndole,biéndoles,biéndolo,biéndose,biéndome,biéndonos;P1:bo,bes,bimos,bís;P3:be;P6:ben;I1:bía,bías,bíamos,bíais;I3:bía;I6:bían;J1:bí,biste,bimos,bisteis;J3:bió;J6:bieron;S1:ba,bas,bamos,báis,biera,bieras,biéramos,bierais,biese,bieses,biésemos,bieseis;S3:ba,biera,biese;S6:ban,bieran,biesen;F1:biré,birás,biremos,biréis;F3:birá;F6:birán;C1:biría,birías,biríamos,biríais;C3:biría;C6:birían;K:to
sq|clam|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|proclam|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|mati|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
sq|resum|W:ir,irle,irles,irlo,irse,irme,irnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
sq|justifi|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sq|especifi|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sq|comuni|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sq|sug|W:erir,erirle,erirles,erirlo,erirse,erirme,erirnos;G:iriendo,iriéndole,iriéndoles,iriéndolo,iriéndose,iriéndome,iriéndonos;P1:iero,ieres,erimos,erís;P3:iere;P6:ieren;I1:ería,erías,eríamos,eríais;I3:ería;I6:erían;J1:erí,eriste,erimos,eristeis;J3:irió;J6:irieron;S1:iera,ieras,iramos,iráis,iriera,irieras,iriéramos,irierais,iriese,irieses,iriésemos,irieseis;S3:iera,iriera,iriese;S6:ieran,irieran,iriesen;F1:eriré,erirás,eriremos,eriréis;F3:erirá;F6:erirán;C1:eriría,erirías,eriríamos,eriríais;C3:eriría;C6:erirían;K:erido
sq|recom|W:endar,endarle,endarles,endarlo,endarse,endarme,endarnos;G:endando,endándole,endándoles,endándolo,endándose,endándome,endándonos;P1:iendo,iendas,endamos,endáis;P3:ienda;P6:iendan;I1:endaba,endabas,endábamos,endabais;I3:endaba;I6:endaban;J1:endé,endaste,endamos,endasteis;J3:endó;J6:endaron;S1:iende,iendes,endemos,endéis,endara,endaras,endáramos,endarais,endase,endases,endásemos,endaseis;S3:iende,endara,endase;S6:ienden,endaran,endasen;F1:endaré,endarás,endaremos,endaréis;F3:endará;F6:endarán;C1:endaría,endarías,endaríamos,endaríais;C3:endaría;C6:endarían;K:endado
sq|aconsej|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|conced|W:er,erle,erles,erlo,erse,erme,ernos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:ido
sq|conv|W:enir,enirle,enirles,enirlo,enirse,enirme,enirnos;G:iniendo,iniéndole,iniéndoles,iniéndolo,iniéndose,iniéndome,iniéndonos;P1:engo,ienes,enimos,enís;P3:iene;P6:ienen;I1:enía,enías,eníamos,eníais;I3:enía;I6:enían;J1:ine,iniste,inimos,inisteis;J3:ino;J6:inieron;S1:enga,engas,engamos,engáis,iniera,inieras,iniéramos,inierais,iniese,inieses,iniésemos,inieseis;S3:enga,iniera,iniese;S6:engan,inieran,iniesen;F1:endré,endrás,endremos,endréis;F3:endrá;F6:endrán;C1:endría,endrías,endríamos,endríais;C3:endría;C6:endrían;K:enido
sq|protest|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|rectifi|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sq|corr|W:egir,egirle,egirles,egirlo,egirse,egirme,egirnos;G:igiendo,igiéndole,igiéndoles,igiéndolo,igiéndose,igiéndome,igiéndonos;P1:ijo,iges,egimos,egís;P3:ige;P6:igen;I1:egía,egías,egíamos,egíais;I3:egía;I6:egían;J1:egí,egiste,egimos,egisteis;J3:igió;J6:igieron;S1:ija,ijas,ijamos,ijáis,igiera,igieras,igiéramos,igierais,igiese,igieses,igiésemos,igieseis;S3:ija,igiera,igiese;S6:ijan,igieran,igiesen;F1:egiré,egirás,egiremos,egiréis;F3:egirá;F6:egirán;C1:egiría,egirías,egiríamos,egiríais;C3:egiría;C6:egirían;K:egido
sqm|reivindi|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sq|atestig|W:uar,uarle,uarles,uarlo,uarse,uarme,uarnos;G:uando,uándole,uándoles,uándolo,uándose,uándome,uándonos;P1:uo,uas,uamos,uáis;P3:ua;P6:uan;I1:uaba,uabas,uábamos,uabais;I3:uaba;I6:uaban;J1:üé,uaste,uamos,uasteis;J3:uó;J6:uaron;S1:üe,ües,üemos,üéis,uara,uaras,uáramos,uarais,uase,uases,uásemos,uaseis;S3:üe,uara,uase;S6:üen,uaran,uasen;F1:uaré,uarás,uaremos,uaréis;F3:uará;F6:uarán;C1:uaría,uarías,uaríamos,uaríais;C3:uaría;C6:uarían;K:uado
sq|pronosti|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sq|pred|W:ecir,ecirle,ecirles,ecirlo,ecirse,ecirme,ecirnos;G:iciendo,iciéndole,iciéndoles,iciéndolo,iciéndose,iciéndome,iciéndonos;P1:igo,ices,ecimos,ecís;P3:ice;P6:icen;I1:ecía,ecías,ecíamos,ecíais;I3:ecía;I6:ecían;J1:ije,ijiste,ijimos,ijisteis;J3:ijo;J6:ijeron;S1:iga,igas,igamos,igáis,ijera,ijeras,ijéramos,ijerais,ijese,ijeses,ijésemos,ijeseis;S3:iga,ijera,ijese;S6:igan,ijeran,ijesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:icho
sq|vaticin|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|augur|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|exp|W:oner,onerle,onerles,onerlo,onerse,onerme,onernos;G:oniendo,oniéndole,oniéndoles,oniéndolo,oniéndose,oniéndome,oniéndonos;P1:ongo,ones,onemos,onéis;P3:one;P6:onen;I1:onía,onías,oníamos,oníais;I3:onía;I6:onían;J1:use,usiste,usimos,usisteis;J3:uso;J6:usieron;S1:onga,ongas,ongamos,ongáis,usiera,usieras,usiéramos,usierais,usiese,usieses,usiésemos,usieseis;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;F1:ondré,ondrás,ondremos,ondréis;F3:ondrá;F6:ondrán;C1:ondría,ondrías,ondríamos,ondríais;C3:ondría;C6:ondrían;K:uesto
sq|apunt|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|puntuali|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
sq|apostill|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|aclar|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqm|expres|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|sentenci|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|zanj|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|reiter|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|rep|W:etir,etirle,etirles,etirlo,etirse,etirme,etirnos;G:itiendo,itiéndole,itiéndoles,itiéndolo,itiéndose,itiéndome,itiéndonos;P1:ito,ites,etimos,etís;P3:ite;P6:iten;I1:etía,etías,etíamos,etíais;I3:etía;I6:etían;J1:etí,etiste,etimos,etisteis;J3:itió;J6:itieron;S1:ita,itas,itamos,itáis,itiera,itieras,itiéramos,itierais,itiese,itieses,itiésemos,itieseis;S3:ita,itiera,itiese;S6:itan,itieran,itiesen;F1:etiré,etirás,etiremos,etiréis;F3:etirá;F6:etirán;C1:etiría,etirías,etiríamos,etiríais;C3:etiría;C6:etirían;K:etido
sq|enfati|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
sqm|denunci|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|dictamin|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|decret|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|estable|W:cer,cerle,cerles,cerlo,cerse,cerme,cernos;G:ciendo,ciéndole,ciéndoles,ciéndolo,ciéndose,ciéndome,ciéndonos;P1:zco,ces,cemos,céis;P3:ce;P6:cen;I1:cía,cías,cíamos,cíais;I3:cía;I6:cían;J1:cí,ciste,cimos,cisteis;J3:ció;J6:cieron;S1:zca,zcas,zcamos,zcáis,ciera,cieras,ciéramos,cierais,ciese,cieses,ciésemos,cieseis;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F1:ceré,cerás,ceremos,ceréis;F3:cerá;F6:cerán;C1:cería,cerías,ceríamos,ceríais;C3:cería;C6:cerían;K:cido
sq|publi|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sq|tuite|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|titul|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|anali|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
sq|acot|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|asever|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|abund|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|ref|W:erir,erirle,erirles,erirlo,erirse,erirme,erirnos;G:iriendo,iriéndole,iriéndoles,iriéndolo,iriéndose,iriéndome,iriéndonos;P1:iero,ieres,erimos,erís;P3:iere;P6:ieren;I1:ería,erías,eríamos,eríais;I3:ería;I6:erían;J1:erí,eriste,erimos,eristeis;J3:irió;J6:irieron;S1:iera,ieras,iramos,iráis,iriera,irieras,iriéramos,irierais,iriese,irieses,iriésemos,irieseis;S3:iera,iriera,iriese;S6:ieran,irieran,iriesen;F1:eriré,erirás,eriremos,eriréis;F3:erirá;F6:erirán;C1:eriría,erirías,eriríamos,eriríais;C3:eriría;C6:erirían;K:erido
sq|exclam|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|postul|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|estipul|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|incid|W:ir,irle,irles,irlo,irse,irme,irnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
sq|brome|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sq|ironi|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
sq|barrunt|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqtim|cre|W:er,erle,erles,erlo,erse,erme,ernos;G:yendo,yéndole,yéndoles,yéndolo,yéndose,yéndome,yéndonos;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,íste,ímos,ísteis;J3:yó;J6:yeron;S1:a,as,amos,áis,yera,yeras,yéramos,yerais,yese,yeses,yésemos,yeseis;S3:a,yera,yese;S6:an,yeran,yesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:ído
sqti|p|W:ensar,ensarle,ensarles,ensarlo,ensarse,ensarme,ensarnos;G:ensando,ensándole,ensándoles,ensándolo,ensándose,ensándome,ensándonos;P1:ienso,iensas,ensamos,ensáis;P3:iensa;P6:iensan;I1:ensaba,ensabas,ensábamos,ensabais;I3:ensaba;I6:ensaban;J1:ensé,ensaste,ensamos,ensasteis;J3:ensó;J6:ensaron;S1:iense,ienses,ensemos,enséis,ensara,ensaras,ensáramos,ensarais,ensase,ensases,ensásemos,ensaseis;S3:iense,ensara,ensase;S6:iensen,ensaran,ensasen;F1:ensaré,ensarás,ensaremos,ensaréis;F3:ensará;F6:ensarán;C1:ensaría,ensarías,ensaríamos,ensaríais;C3:ensaría;C6:ensarían;K:ensado
sqti|estim|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqtim|esper|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqtim|tem|W:er,erle,erles,erlo,erse,erme,ernos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:ido
sqtim|lament|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqti|dese|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
spm|atribu|W:ir,irle,irles,irlo,irse,irme,irnos;G:yendo,yéndole,yéndoles,yéndolo,yéndose,yéndome,yéndonos;P1:yo,yes,imos,ís;P3:ye;P6:yen;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:yó;J6:yeron;S1:ya,yas,yamos,yáis,yera,yeras,yéramos,yerais,yese,yeses,yésemos,yeseis;S3:ya,yera,yese;S6:yan,yeran,yesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
sp|acha|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sqt|dem|W:ostrar,ostrarle,ostrarles,ostrarlo,ostrarse,ostrarme,ostrarnos;G:ostrando,ostrándole,ostrándoles,ostrándolo,ostrándose,ostrándome,ostrándonos;P1:uestro,uestras,ostramos,ostráis;P3:uestra;P6:uestran;I1:ostraba,ostrabas,ostrábamos,ostrabais;I3:ostraba;I6:ostraban;J1:ostré,ostraste,ostramos,ostrasteis;J3:ostró;J6:ostraron;S1:uestre,uestres,ostremos,ostréis,ostrara,ostraras,ostráramos,ostrarais,ostrase,ostrases,ostrásemos,ostraseis;S3:uestre,ostrara,ostrase;S6:uestren,ostraran,ostrasen;F1:ostraré,ostrarás,ostraremos,ostraréis;F3:ostrará;F6:ostrarán;C1:ostraría,ostrarías,ostraríamos,ostraríais;C3:ostraría;C6:ostrarían;K:ostrado
sqt|opin|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqtm|juzg|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqt|sup|W:oner,onerle,onerles,onerlo,onerse,onerme,onernos;G:oniendo,oniéndole,oniéndoles,oniéndolo,oniéndose,oniéndome,oniéndonos;P1:ongo,ones,onemos,onéis;P3:one;P6:onen;I1:onía,onías,oníamos,oníais;I3:onía;I6:onían;J1:use,usiste,usimos,usisteis;J3:uso;J6:usieron;S1:onga,ongas,ongamos,ongáis,usiera,usieras,usiéramos,usierais,usiese,usieses,usiésemos,usieseis;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;F1:ondré,ondrás,ondremos,ondréis;F3:ondrá;F6:ondrán;C1:ondría,ondrías,ondríamos,ondríais;C3:ondría;C6:ondrían;K:uesto
sqt|imagin|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqt|sospech|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqt|presum|W:ir,irle,irles,irlo,irse,irme,irnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
sqt|ent|W:ender,enderle,enderles,enderlo,enderse,enderme,endernos;G:endiendo,endiéndole,endiéndoles,endiéndolo,endiéndose,endiéndome,endiéndonos;P1:iendo,iendes,endemos,endéis;P3:iende;P6:ienden;I1:endía,endías,endíamos,endíais;I3:endía;I6:endían;J1:endí,endiste,endimos,endisteis;J3:endió;J6:endieron;S1:ienda,iendas,endamos,endáis,endiera,endieras,endiéramos,endierais,endiese,endieses,endiésemos,endieseis;S3:ienda,endiera,endiese;S6:iendan,endieran,endiesen;F1:enderé,enderás,enderemos,enderéis;F3:enderá;F6:enderán;C1:endería,enderías,enderíamos,enderíais;C3:endería;C6:enderían;K:endido
sqt|prev|W:er,erle,erles,erlo,erse,erme,ernos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:eo,és,emos,éis;P3:é;P6:én;I1:eía,eías,eíamos,eíais;I3:eía;I6:eían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:ea,eas,eamos,eáis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:ea,iera,iese;S6:ean,ieran,iesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:isto
sqt|anticip|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqt|calcul|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqt|celebr|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqt|apreci|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqtm|def|W:ender,enderle,enderles,enderlo,enderse,enderme,endernos;G:endiendo,endiéndole,endiéndoles,endiéndolo,endiéndose,endiéndome,endiéndonos;P1:iendo,iendes,endemos,endéis;P3:iende;P6:ienden;I1:endía,endías,endíamos,endíais;I3:endía;I6:endían;J1:endí,endiste,endimos,endisteis;J3:endió;J6:endieron;S1:ienda,iendas,endamos,endáis,endiera,endieras,endiéramos,endierais,endiese,endieses,endiésemos,endieseis;S3:ienda,endiera,endiese;S6:iendan,endieran,endiesen;F1:enderé,enderás,enderemos,enderéis;F3:enderá;F6:enderán;C1:endería,enderías,enderíamos,enderíais;C3:endería;C6:enderían;K:endido
sqtm|abog|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqt|valor|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqidm|promet|W:er,erle,erles,erlo,erse,erme,ernos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:ido
sqidm|jur|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
drmv|compromet|W:er,erle,erles,erlo,erse,erme,ernos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:ido
drsq|jact|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
rim|v|W:er,erle,erles,erlo,erse,erme,ernos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:eo,es,emos,éis;P3:e;P6:en;I1:eía,eías,eíamos,eíais;I3:eía;I6:eían;J1:i,iste,imos,isteis;J3:io;J6:ieron;S1:ea,eas,eamos,eáis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:ea,iera,iese;S6:ean,ieran,iesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:isto
sqr|quej|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqr|alegr|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqr|preocup|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqr|felicit|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqr|extrañ|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqr|indign|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqr|vanaglori|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqr|disculp|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqr|congratul|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqakv|pregunt|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqa|interrog|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqa|cuestion|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqa|inquir|W:ir,irle,irles,irlo,irse,irme,irnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
sqkm|exi|W:gir,girle,girles,girlo,girse,girme,girnos;G:giendo,giéndole,giéndoles,giéndolo,giéndose,giéndome,giéndonos;P1:jo,ges,gimos,gís;P3:ge;P6:gen;I1:gía,gías,gíamos,gíais;I3:gía;I6:gían;J1:gí,giste,gimos,gisteis;J3:gió;J6:gieron;S1:ja,jas,jamos,jáis,giera,gieras,giéramos,gierais,giese,gieses,giésemos,gieseis;S3:ja,giera,giese;S6:jan,gieran,giesen;F1:giré,girás,giremos,giréis;F3:girá;F6:girán;C1:giría,girías,giríamos,giríais;C3:giría;C6:girían;K:gido
sqkm|p|W:edir,edirle,edirles,edirlo,edirse,edirme,edirnos;G:idiendo,idiéndole,idiéndoles,idiéndolo,idiéndose,idiéndome,idiéndonos;P1:ido,ides,edimos,edís;P3:ide;P6:iden;I1:edía,edías,edíamos,edíais;I3:edía;I6:edían;J1:edí,ediste,edimos,edisteis;J3:idió;J6:idieron;S1:ida,idas,idamos,idáis,idiera,idieras,idiéramos,idierais,idiese,idieses,idiésemos,idieseis;S3:ida,idiera,idiese;S6:idan,idieran,idiesen;F1:ediré,edirás,ediremos,ediréis;F3:edirá;F6:edirán;C1:ediría,edirías,ediríamos,ediríais;C3:ediría;C6:edirían;K:edido
sqk|orden|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqk|supli|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
sqk|implor|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqkm|reclam|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqk|solicit|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqk|inst|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
sqk|requ|W:erir,erirle,erirles,erirlo,erirse,erirme,erirnos;G:iriendo,iriéndole,iriéndoles,iriéndolo,iriéndose,iriéndome,iriéndonos;P1:iero,ieres,erimos,erís;P3:iere;P6:ieren;I1:ería,erías,eríamos,eríais;I3:ería;I6:erían;J1:erí,eriste,erimos,eristeis;J3:irió;J6:irieron;S1:iera,ieras,iramos,iráis,iriera,irieras,iriéramos,irierais,iriese,irieses,iriésemos,irieseis;S3:iera,iriera,iriese;S6:ieran,irieran,iriesen;F1:eriré,erirás,eriremos,eriréis;F3:erirá;F6:erirán;C1:eriría,erirías,eriríamos,eriríais;C3:eriría;C6:erirían;K:erido
sqk|r|W:ogar,ogarle,ogarles,ogarlo,ogarse,ogarme,ogarnos;G:ogando,ogándole,ogándoles,ogándolo,ogándose,ogándome,ogándonos;P1:uego,uegas,ogamos,ogáis;P3:uega;P6:uegan;I1:ogaba,ogabas,ogábamos,ogabais;I3:ogaba;I6:ogaban;J1:ogué,ogaste,ogamos,ogasteis;J3:ogó;J6:ogaron;S1:uegue,uegues,oguemos,oguéis,ogara,ogaras,ogáramos,ogarais,ogase,ogases,ogásemos,ogaseis;S3:uegue,ogara,ogase;S6:ueguen,ogaran,ogasen;F1:ogaré,ogarás,ogaremos,ogaréis;F3:ogará;F6:ogarán;C1:ogaría,ogarías,ogaríamos,ogaríais;C3:ogaría;C6:ogarían;K:ogado
sqni|n|W:egar,egarle,egarles,egarlo,egarse,egarme,egarnos;G:egando,egándole,egándoles,egándolo,egándose,egándome,egándonos;P1:iego,iegas,egamos,egáis;P3:iega;P6:iegan;I1:egaba,egabas,egábamos,egabais;I3:egaba;I6:egaban;J1:egué,egaste,egamos,egasteis;J3:egó;J6:egaron;S1:iegue,iegues,eguemos,eguéis,egara,egaras,egáramos,egarais,egase,egases,egásemos,egaseis;S3:iegue,egara,egase;S6:ieguen,egaran,egasen;F1:egaré,egarás,egaremos,egaréis;F3:egará;F6:egarán;C1:egaría,egarías,egaríamos,egaríais;C3:egaría;C6:egarían;K:egado
sqni|desm|W:entir,entirle,entirles,entirlo,entirse,entirme,entirnos;G:intiendo,intiéndole,intiéndoles,intiéndolo,intiéndose,intiéndome,intiéndonos;P1:iento,ientes,entimos,entís;P3:iente;P6:ienten;I1:entía,entías,entíamos,entíais;I3:entía;I6:entían;J1:entí,entiste,entimos,entisteis;J3:intió;J6:intieron;S1:ienta,ientas,intamos,intáis,intiera,intieras,intiéramos,intierais,intiese,intieses,intiésemos,intieseis;S3:ienta,intiera,intiese;S6:ientan,intieran,intiesen;F1:entiré,entirás,entiremos,entiréis;F3:entirá;F6:entirán;C1:entiría,entirías,entiríamos,entiríais;C3:entiría;C6:entirían;K:entido
sqn|rebat|W:ir,irle,irles,irlo,irse,irme,irnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
sqn|refut|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|lan|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
q|desli|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
q|sonr|W:eír,eírle,eírles,eírlo,eírse,eírme,eírnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:ío,íes,eímos,eís;P3:íe;P6:íen;I1:eía,eías,eíamos,eíais;I3:eía;I6:eían;J1:eí,eíste,eímos,eísteis;J3:ió;J6:ieron;S1:ía,ías,iamos,iáis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:ía,iera,iese;S6:ían,ieran,iesen;F1:eiré,eirás,eiremos,eiréis;F3:eirá;F6:eirán;C1:eiría,eirías,eiríamos,eiríais;C3:eiría;C6:eirían;K:eído
q|r|W:eír,eírle,eírles,eírlo,eírse,eírme,eírnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:ío,íes,eímos,eís;P3:íe;P6:íen;I1:eía,eías,eíamos,eíais;I3:eía;I6:eían;J1:eí,eíste,eímos,eísteis;J3:ió;J6:ieron;S1:ía,ías,iamos,iáis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:ía,iera,iese;S6:ían,ieran,iesen;F1:eiré,eirás,eiremos,eiréis;F3:eirá;F6:eirán;C1:eiría,eirías,eiríamos,eiríais;C3:eiría;C6:eirían;K:eído
q|suspir|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|murmur|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|susurr|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|grit|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|chill|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|vocifer|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|mascull|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|balbuce|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|tartamude|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|pronunci|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|s|W:oltar,oltarle,oltarles,oltarlo,oltarse,oltarme,oltarnos;G:oltando,oltándole,oltándoles,oltándolo,oltándose,oltándome,oltándonos;P1:uelto,ueltas,oltamos,oltáis;P3:uelta;P6:ueltan;I1:oltaba,oltabas,oltábamos,oltabais;I3:oltaba;I6:oltaban;J1:olté,oltaste,oltamos,oltasteis;J3:oltó;J6:oltaron;S1:uelte,ueltes,oltemos,oltéis,oltara,oltaras,oltáramos,oltarais,oltase,oltases,oltásemos,oltaseis;S3:uelte,oltara,oltase;S6:uelten,oltaran,oltasen;F1:oltaré,oltarás,oltaremos,oltaréis;F3:oltará;F6:oltarán;C1:oltaría,oltarías,oltaríamos,oltaríais;C3:oltaría;C6:oltarían;K:oltado
q|espet|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|increp|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|burl|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|interrump|W:ir,irle,irles,irlo,irse,irme,irnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
q|interv|W:enir,enirle,enirles,enirlo,enirse,enirme,enirnos;G:iniendo,iniéndole,iniéndoles,iniéndolo,iniéndose,iniéndome,iniéndonos;P1:engo,ienes,enimos,enís;P3:iene;P6:ienen;I1:enía,enías,eníamos,eníais;I3:enía;I6:enían;J1:ine,iniste,inimos,inisteis;J3:ino;J6:inieron;S1:enga,engas,engamos,engáis,iniera,inieras,iniéramos,inierais,iniese,inieses,iniésemos,inieseis;S3:enga,iniera,iniese;S6:engan,inieran,iniesen;F1:endré,endrás,endremos,endréis;F3:endrá;F6:endrán;C1:endría,endrías,endríamos,endríais;C3:endría;C6:endrían;K:enido
q|complet|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
qm|apr|W:obar,obarle,obarles,obarlo,obarse,obarme,obarnos;G:obando,obándole,obándoles,obándolo,obándose,obándome,obándonos;P1:uebo,uebas,obamos,obáis;P3:ueba;P6:ueban;I1:obaba,obabas,obábamos,obabais;I3:obaba;I6:obaban;J1:obé,obaste,obamos,obasteis;J3:obó;J6:obaron;S1:uebe,uebes,obemos,obéis,obara,obaras,obáramos,obarais,obase,obases,obásemos,obaseis;S3:uebe,obara,obase;S6:ueben,obaran,obasen;F1:obaré,obarás,obaremos,obaréis;F3:obará;F6:obarán;C1:obaría,obarías,obaríamos,obaríais;C3:obaría;C6:obarían;K:obado
qm|salud|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
qm|cit|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|cant|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|or|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|areng|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:ué,aste,amos,asteis;J3:ó;J6:aron;S1:ue,ues,uemos,uéis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:ue,ara,ase;S6:uen,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
qm|anim|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
qm|invit|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|exhort|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|remach|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|remat|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|redonde|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|terci|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|apuntill|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
q|retru|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
q|le|W:er,erle,erles,erlo,erse,erme,ernos;G:yendo,yéndole,yéndoles,yéndolo,yéndose,yéndome,yéndonos;P1:o,es,emos,éis;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,íste,ímos,ísteis;J3:yó;J6:yeron;S1:a,as,amos,áis,yera,yeras,yéramos,yerais,yese,yeses,yésemos,yeseis;S3:a,yera,yese;S6:an,yeran,yesen;F1:eré,erás,eremos,eréis;F3:erá;F6:erán;C1:ería,erías,eríamos,eríais;C3:ería;C6:erían;K:ído
m|agrade|W:cer,cerle,cerles,cerlo,cerse,cerme,cernos;G:ciendo,ciéndole,ciéndoles,ciéndolo,ciéndose,ciéndome,ciéndonos;P1:zco,ces,cemos,céis;P3:ce;P6:cen;I1:cía,cías,cíamos,cíais;I3:cía;I6:cían;J1:cí,ciste,cimos,cisteis;J3:ció;J6:cieron;S1:zca,zcas,zcamos,zcáis,ciera,cieras,ciéramos,cierais,ciese,cieses,ciésemos,cieseis;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F1:ceré,cerás,ceremos,ceréis;F3:cerá;F6:cerán;C1:cería,cerías,ceríamos,ceríais;C3:cería;C6:cerían;K:cido
m|califi|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
m|acus|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|tach|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|tild|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|evo|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
m|conden|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|alab|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|elogi|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|deplor|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|defin|W:ir,irle,irles,irlo,irse,irme,irnos;G:iendo,iéndole,iéndoles,iéndolo,iéndose,iéndome,iéndonos;P1:o,es,imos,ís;P3:e;P6:en;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:ió;J6:ieron;S1:a,as,amos,áis,iera,ieras,iéramos,ierais,iese,ieses,iésemos,ieseis;S3:a,iera,iese;S6:an,ieran,iesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
m|present|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|habl|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|invo|W:car,carle,carles,carlo,carse,carme,carnos;G:cando,cándole,cándoles,cándolo,cándose,cándome,cándonos;P1:co,cas,camos,cáis;P3:ca;P6:can;I1:caba,cabas,cábamos,cabais;I3:caba;I6:caban;J1:qué,caste,camos,casteis;J3:có;J6:caron;S1:que,ques,quemos,quéis,cara,caras,cáramos,carais,case,cases,cásemos,caseis;S3:que,cara,case;S6:quen,caran,casen;F1:caré,carás,caremos,caréis;F3:cará;F6:carán;C1:caría,carías,caríamos,caríais;C3:caría;C6:carían;K:cado
m|compar|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|recha|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
m|exclu|W:ir,irle,irles,irlo,irse,irme,irnos;G:yendo,yéndole,yéndoles,yéndolo,yéndose,yéndome,yéndonos;P1:yo,yes,imos,ís;P3:ye;P6:yen;I1:ía,ías,íamos,íais;I3:ía;I6:ían;J1:í,iste,imos,isteis;J3:yó;J6:yeron;S1:ya,yas,yamos,yáis,yera,yeras,yéramos,yerais,yese,yeses,yésemos,yeseis;S3:ya,yera,yese;S6:yan,yeran,yesen;F1:iré,irás,iremos,iréis;F3:irá;F6:irán;C1:iría,irías,iríamos,iríais;C3:iría;C6:irían;K:ido
m|censur|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|apoy|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|apod|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|llam|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|ap|W:ostar,ostarle,ostarles,ostarlo,ostarse,ostarme,ostarnos;G:ostando,ostándole,ostándoles,ostándolo,ostándose,ostándome,ostándonos;P1:uesto,uestas,ostamos,ostáis;P3:uesta;P6:uestan;I1:ostaba,ostabas,ostábamos,ostabais;I3:ostaba;I6:ostaban;J1:osté,ostaste,ostamos,ostasteis;J3:ostó;J6:ostaron;S1:ueste,uestes,ostemos,ostéis,ostara,ostaras,ostáramos,ostarais,ostase,ostases,ostásemos,ostaseis;S3:ueste,ostara,ostase;S6:uesten,ostaran,ostasen;F1:ostaré,ostarás,ostaremos,ostaréis;F3:ostará;F6:ostarán;C1:ostaría,ostarías,ostaríamos,ostaríais;C3:ostaría;C6:ostarían;K:ostado
m|amena|W:zar,zarle,zarles,zarlo,zarse,zarme,zarnos;G:zando,zándole,zándoles,zándolo,zándose,zándome,zándonos;P1:zo,zas,zamos,záis;P3:za;P6:zan;I1:zaba,zabas,zábamos,zabais;I3:zaba;I6:zaban;J1:cé,zaste,zamos,zasteis;J3:zó;J6:zaron;S1:ce,ces,cemos,céis,zara,zaras,záramos,zarais,zase,zases,zásemos,zaseis;S3:ce,zara,zase;S6:cen,zaran,zasen;F1:zaré,zarás,zaremos,zaréis;F3:zará;F6:zarán;C1:zaría,zarías,zaríamos,zaríais;C3:zaría;C6:zarían;K:zado
m|const|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
m|figur|W:ar,arle,arles,arlo,arse,arme,arnos;G:ando,ándole,ándoles,ándolo,ándose,ándome,ándonos;P1:o,as,amos,áis;P3:a;P6:an;I1:aba,abas,ábamos,abais;I3:aba;I6:aban;J1:é,aste,amos,asteis;J3:ó;J6:aron;S1:e,es,emos,éis,ara,aras,áramos,arais,ase,ases,ásemos,aseis;S3:e,ara,ase;S6:en,aran,asen;F1:aré,arás,aremos,aréis;F3:ará;F6:arán;C1:aría,arías,aríamos,aríais;C3:aría;C6:arían;K:ado
mv|m|W:ostrar,ostrarle,ostrarles,ostrarlo,ostrarse,ostrarme,ostrarnos;G:ostrando,ostrándole,ostrándoles,ostrándolo,ostrándose,ostrándome,ostrándonos;P1:uestro,uestras,ostramos,ostráis;P3:uestra;P6:uestran;I1:ostraba,ostrabas,ostrábamos,ostrabais;I3:ostraba;I6:ostraban;J1:ostré,ostraste,ostramos,ostrasteis;J3:ostró;J6:ostraron;S1:uestre,uestres,ostremos,ostréis,ostrara,ostraras,ostráramos,ostrarais,ostrase,ostrases,ostrásemos,ostraseis;S3:uestre,ostrara,ostrase;S6:uestren,ostraran,ostrasen;F1:ostraré,ostrarás,ostraremos,ostraréis;F3:ostrará;F6:ostrarán;C1:ostraría,ostrarías,ostraríamos,ostraríais;C3:ostraría;C6:ostrarían;K:ostrado
o||W:ser;G:siendo;P3:es;P6:son;I3:era;I6:eran;J3:fue;J6:fueron;S3:sea,fuera,fuese;S6:sean,fueran,fuesen;F3:será;F6:serán;C3:sería;C6:serían;K:sido
o|est|W:ar;G:ando;P3:á;P6:án;I3:aba;I6:aban;J3:uvo;J6:uvieron;S3:é,uviera,uviese;S6:én,uvieran,uviesen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|h|W:aber;G:abiendo;P3:a;P6:an;I3:abía;I6:abían;J3:ubo;J6:ubieron;S3:aya,ubiera,ubiese;S6:ayan,ubieran,ubiesen;F3:abrá;F6:abrán;C3:abría;C6:abrían;K:abido
o|t|W:ener;G:eniendo;P3:iene;P6:ienen;I3:enía;I6:enían;J3:uvo;J6:uvieron;S3:enga,uviera,uviese;S6:engan,uvieran,uviesen;F3:endrá;F6:endrán;C3:endría;C6:endrían;K:enido
o|h|W:acer;G:aciendo;P3:ace;P6:acen;I3:acía;I6:acían;J3:izo;J6:icieron;S3:aga,iciera,iciese;S6:agan,icieran,iciesen;F3:ará;F6:arán;C3:aría;C6:arían;K:echo
o|p|W:oder;G:udiendo;P3:uede;P6:ueden;I3:odía;I6:odían;J3:udo;J6:udieron;S3:ueda,udiera,udiese;S6:uedan,udieran,udiesen;F3:odrá;F6:odrán;C3:odría;C6:odrían;K:odido
o|deb|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|qu|W:erer;G:eriendo;P3:iere;P6:ieren;I3:ería;I6:erían;J3:iso;J6:isieron;S3:iera,isiera,isiese;S6:ieran,isieran,isiesen;F3:errá;F6:errán;C3:erría;C6:errían;K:erido
o|s|W:aber;G:abiendo;P3:abe;P6:aben;I3:abía;I6:abían;J3:upo;J6:upieron;S3:epa,upiera,upiese;S6:epan,upieran,upiesen;F3:abrá;F6:abrán;C3:abría;C6:abrían;K:abido
o||W:ir;G:yendo;P3:va;P6:van;I3:iba;I6:iban;J3:fue;J6:fueron;S3:vaya,fuera,fuese;S6:vayan,fueran,fuesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|v|W:enir;G:iniendo;P3:iene;P6:ienen;I3:enía;I6:enían;J3:ino;J6:inieron;S3:enga,iniera,iniese;S6:engan,inieran,iniesen;F3:endrá;F6:endrán;C3:endría;C6:endrían;K:enido
o|tom|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|p|W:oner;G:oniendo;P3:one;P6:onen;I3:onía;I6:onían;J3:uso;J6:usieron;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;F3:ondrá;F6:ondrán;C3:ondría;C6:ondrían;K:uesto
o|qued|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|s|W:eguir;G:iguiendo;P3:igue;P6:iguen;I3:eguía;I6:eguían;J3:iguió;J6:iguieron;S3:iga,iguiera,iguiese;S6:igan,iguieran,iguiesen;F3:eguirá;F6:eguirán;C3:eguiría;C6:eguirían;K:eguido
o|pas|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|d|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:io;J6:ieron;S3:é,iera,iese;S6:en,ieran,iesen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|llev|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|dej|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|permit|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|s|W:ervir;G:irviendo;P3:irve;P6:irven;I3:ervía;I6:ervían;J3:irvió;J6:irvieron;S3:irva,irviera,irviese;S6:irvan,irvieran,irviesen;F3:ervirá;F6:ervirán;C3:erviría;C6:ervirían;K:ervido
o|pare|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|viv|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|m|W:orir;G:uriendo;P3:uere;P6:ueren;I3:oría;I6:orían;J3:urió;J6:urieron;S3:uera,uriera,uriese;S6:ueran,urieran,uriesen;F3:orirá;F6:orirán;C3:oriría;C6:orirían;K:uerto
o|na|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|part|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|sal|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:ga,iera,iese;S6:gan,ieran,iesen;F3:drá;F6:drán;C3:dría;C6:drían;K:ido
o|entr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|lleg|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ca|W:er;G:yendo;P3:e;P6:en;I3:ía;I6:ían;J3:yó;J6:yeron;S3:iga,yera,yese;S6:igan,yeran,yesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ído
o|sub|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|baj|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|p|W:erder;G:erdiendo;P3:ierde;P6:ierden;I3:erdía;I6:erdían;J3:erdió;J6:erdieron;S3:ierda,erdiera,erdiese;S6:ierdan,erdieran,erdiesen;F3:erderá;F6:erderán;C3:erdería;C6:erderían;K:erdido
o|gan|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ju|W:gar;G:gando;P3:ega;P6:egan;I3:gaba;I6:gaban;J3:gó;J6:garon;S3:egue,gara,gase;S6:eguen,garan,gasen;F3:gará;F6:garán;C3:garía;C6:garían;K:gado
o|com|W:enzar;G:enzando;P3:ienza;P6:ienzan;I3:enzaba;I6:enzaban;J3:enzó;J6:enzaron;S3:ience,enzara,enzase;S6:iencen,enzaran,enzasen;F3:enzará;F6:enzarán;C3:enzaría;C6:enzarían;K:enzado
o|emp|W:ezar;G:ezando;P3:ieza;P6:iezan;I3:ezaba;I6:ezaban;J3:ezó;J6:ezaron;S3:iece,ezara,ezase;S6:iecen,ezaran,ezasen;F3:ezará;F6:ezarán;C3:ezaría;C6:ezarían;K:ezado
o|termin|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|acab|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ces|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ab|W:rir;G:riendo;P3:re;P6:ren;I3:ría;I6:rían;J3:rió;J6:rieron;S3:ra,riera,riese;S6:ran,rieran,riesen;F3:rirá;F6:rirán;C3:riría;C6:rirían;K:ierto
o|c|W:errar;G:errando;P3:ierra;P6:ierran;I3:erraba;I6:erraban;J3:erró;J6:erraron;S3:ierre,errara,errase;S6:ierren,erraran,errasen;F3:errará;F6:errarán;C3:erraría;C6:errarían;K:errado
o|cre|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|produ|W:cir;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:jo;J6:jeron;S3:zca,jera,jese;S6:zcan,jeran,jesen;F3:cirá;F6:cirán;C3:ciría;C6:cirían;K:cido
o|constru|W:ir;G:yendo;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|destru|W:ir;G:yendo;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|condu|W:cir;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:jo;J6:jeron;S3:zca,jera,jese;S6:zcan,jeran,jesen;F3:cirá;F6:cirán;C3:ciría;C6:cirían;K:cido
o|redu|W:cir;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:jo;J6:jeron;S3:zca,jera,jese;S6:zcan,jeran,jesen;F3:cirá;F6:cirán;C3:ciría;C6:cirían;K:cido
o|aument|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|disminu|W:ir;G:yendo;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|alcan|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|obt|W:ener;G:eniendo;P3:iene;P6:ienen;I3:enía;I6:enían;J3:uvo;J6:uvieron;S3:enga,uviera,uviese;S6:engan,uvieran,uviesen;F3:endrá;F6:endrán;C3:endría;C6:endrían;K:enido
o|recib|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|aco|W:ger;G:giendo;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:gerá;F6:gerán;C3:gería;C6:gerían;K:gido
o|ofre|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|imp|W:oner;G:oniendo;P3:one;P6:onen;I3:onía;I6:onían;J3:uso;J6:usieron;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;F3:ondrá;F6:ondrán;C3:ondría;C6:ondrían;K:uesto
o|op|W:oner;G:oniendo;P3:one;P6:onen;I3:onía;I6:onían;J3:uso;J6:usieron;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;F3:ondrá;F6:ondrán;C3:ondría;C6:ondrían;K:uesto
o|disp|W:oner;G:oniendo;P3:one;P6:onen;I3:onía;I6:onían;J3:uso;J6:usieron;S3:onga,usiera,usiese;S6:ongan,usieran,usiesen;F3:ondrá;F6:ondrán;C3:ondría;C6:ondrían;K:uesto
o|pag|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|compr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|vend|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|c|W:ostar;G:ostando;P3:uesta;P6:uestan;I3:ostaba;I6:ostaban;J3:ostó;J6:ostaron;S3:ueste,ostara,ostase;S6:uesten,ostaran,ostasen;F3:ostará;F6:ostarán;C3:ostaría;C6:ostarían;K:ostado
o|represent|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|constitu|W:ir;G:yendo;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|form|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|comprend|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|cont|W:ener;G:eniendo;P3:iene;P6:ienen;I3:enía;I6:enían;J3:uvo;J6:uvieron;S3:enga,uviera,uviese;S6:engan,uvieran,uviesen;F3:endrá;F6:endrán;C3:endría;C6:endrían;K:enido
o|inclu|W:ir;G:yendo;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|pertene|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|depend|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|consist|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|exist|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|dur|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|sufr|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|cono|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|aprend|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|enseñ|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|estudi|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|bus|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|enc|W:ontrar;G:ontrando;P3:uentra;P6:uentran;I3:ontraba;I6:ontraban;J3:ontró;J6:ontraron;S3:uentre,ontrara,ontrase;S6:uentren,ontraran,ontrasen;F3:ontrará;F6:ontrarán;C3:ontraría;C6:ontrarían;K:ontrado
o|descub|W:rir;G:riendo;P3:re;P6:ren;I3:ría;I6:rían;J3:rió;J6:rieron;S3:ra,riera,riese;S6:ran,rieran,riesen;F3:rirá;F6:rirán;C3:riría;C6:rirían;K:ierto
o|olvid|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|guard|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|conserv|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ayud|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|prote|W:ger;G:giendo;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:gerá;F6:gerán;C3:gería;C6:gerían;K:gido
o|ata|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|combat|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|luch|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|golpe|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|mat|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|h|W:erir;G:iriendo;P3:iere;P6:ieren;I3:ería;I6:erían;J3:irió;J6:irieron;S3:iera,iriera,iriese;S6:ieran,irieran,iriesen;F3:erirá;F6:erirán;C3:eriría;C6:erirían;K:erido
o|asesin|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|det|W:ener;G:eniendo;P3:iene;P6:ienen;I3:enía;I6:enían;J3:uvo;J6:uvieron;S3:enga,uviera,uviese;S6:engan,uvieran,uviesen;F3:endrá;F6:endrán;C3:endría;C6:endrían;K:enido
o|liber|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|pers|W:eguir;G:iguiendo;P3:igue;P6:iguen;I3:eguía;I6:eguían;J3:iguió;J6:iguieron;S3:iga,iguiera,iguiese;S6:igan,iguieran,iguiesen;F3:eguirá;F6:eguirán;C3:eguiría;C6:eguirían;K:eguido
o|investig|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|o|W:ír;G:yendo;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:iga,yera,yese;S6:igan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ído
o|escuch|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|mir|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|organi|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|particip|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|asist|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|re|W:unir;G:uniendo;P3:úne;P6:únen;I3:unía;I6:unían;J3:unió;J6:unieron;S3:úna,uniera,uniese;S6:únan,unieran,uniesen;F3:unirá;F6:unirán;C3:uniría;C6:unirían;K:unido
o|vot|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|el|W:egir;G:igiendo;P3:ige;P6:igen;I3:egía;I6:egían;J3:igió;J6:igieron;S3:ija,igiera,igiese;S6:ijan,igieran,igiesen;F3:egirá;F6:egirán;C3:egiría;C6:egirían;K:egido
o|nombr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|design|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|decid|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|adopt|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|acept|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|autori|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|proh|W:ibir;G:ibiendo;P3:íbe;P6:íben;I3:ibía;I6:ibían;J3:ibió;J6:ibieron;S3:íba,ibiera,ibiese;S6:íban,ibieran,ibiesen;F3:ibirá;F6:ibirán;C3:ibiría;C6:ibirían;K:ibido
o|imp|W:edir;G:idiendo;P3:ide;P6:iden;I3:edía;I6:edían;J3:idió;J6:idieron;S3:ida,idiera,idiese;S6:idan,idieran,idiesen;F3:edirá;F6:edirán;C3:ediría;C6:edirían;K:edido
o|evit|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|provo|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|caus|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|suscit|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|tir|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|env|W:iar;G:iando;P3:ía;P6:ían;I3:iaba;I6:iaban;J3:ió;J6:iaron;S3:íe,iara,iase;S6:íen,iaran,iasen;F3:iará;F6:iarán;C3:iaría;C6:iarían;K:iado
o|entreg|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|v|W:olver;G:olviendo;P3:uelve;P6:uelven;I3:olvía;I6:olvían;J3:olvió;J6:olvieron;S3:uelva,olviera,olviese;S6:uelvan,olvieran,olviesen;F3:olverá;F6:olverán;C3:olvería;C6:olverían;K:uelto
o|regres|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|abandon|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|hu|W:ir;G:yendo;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|escap|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|cambi|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|modifi|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|transform|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|evolucion|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|mejor|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|desarroll|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ref|W:orzar;G:orzando;P3:uerza;P6:uerzan;I3:orzaba;I6:orzaban;J3:orzó;J6:orzaron;S3:uerce,orzara,orzase;S6:uercen,orzaran,orzasen;F3:orzará;F6:orzarán;C3:orzaría;C6:orzarían;K:orzado
o|am|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|pref|W:erir;G:iriendo;P3:iere;P6:ieren;I3:ería;I6:erían;J3:irió;J6:irieron;S3:iera,iriera,iriese;S6:ieran,irieran,iriesen;F3:erirá;F6:erirán;C3:eriría;C6:erirían;K:erido
o|intent|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|logr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|cons|W:eguir;G:iguiendo;P3:igue;P6:iguen;I3:eguía;I6:eguían;J3:iguió;J6:iguieron;S3:iga,iguiera,iguiese;S6:igan,iguieran,iguiesen;F3:eguirá;F6:eguirán;C3:eguiría;C6:eguirían;K:eguido
o|fracas|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|emple|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|utili|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|apli|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|ejer|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:za,ciera,ciese;S6:zan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|ocup|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|trabaj|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|funcion|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|d|W:ormir;G:urmiendo;P3:uerme;P6:uermen;I3:ormía;I6:ormían;J3:urmió;J6:urmieron;S3:uerma,urmiera,urmiese;S6:uerman,urmieran,urmiesen;F3:ormirá;F6:ormirán;C3:ormiría;C6:ormirían;K:ormido
o|com|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|beb|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|camin|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|corr|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|cru|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|to|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|necesit|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|val|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:ga,iera,iese;S6:gan,ieran,iesen;F3:drá;F6:drán;C3:dría;C6:drían;K:ido
o|mere|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|prepar|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|act|W:uar;G:uando;P3:úa;P6:úan;I3:uaba;I6:uaban;J3:uó;J6:uaron;S3:úe,uara,uase;S6:úen,uaran,uasen;F3:uará;F6:uarán;C3:uaría;C6:uarían;K:uado
o|reaccion|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|res|W:olver;G:olviendo;P3:uelve;P6:uelven;I3:olvía;I6:olvían;J3:olvió;J6:olvieron;S3:uelva,olviera,olviese;S6:uelvan,olvieran,olviesen;F3:olverá;F6:olverán;C3:olvería;C6:olverían;K:uelto
o|trat|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|gestion|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|diri|W:gir;G:giendo;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:girá;F6:girán;C3:giría;C6:girían;K:gido
o|control|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|domin|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|inv|W:ertir;G:irtiendo;P3:ierte;P6:ierten;I3:ertía;I6:ertían;J3:irtió;J6:irtieron;S3:ierta,irtiera,irtiese;S6:iertan,irtieran,irtiesen;F3:ertirá;F6:ertirán;C3:ertiría;C6:ertirían;K:ertido
o|financi|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|gast|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|apare|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|desapare|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|ocurr|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|suced|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|estall|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|explot|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|resid|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|instal|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|sit|W:uar;G:uando;P3:úa;P6:úan;I3:uaba;I6:uaban;J3:uó;J6:uaron;S3:úe,uara,uase;S6:úen,uaran,uasen;F3:uará;F6:uarán;C3:uaría;C6:uarían;K:uado
o|benefici|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|falt|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|bast|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|correspond|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|super|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|firm|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|negoci|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|aguant|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|cre|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|reab|W:rir;G:riendo;P3:re;P6:ren;I3:ría;I6:rían;J3:rió;J6:rieron;S3:ra,riera,riese;S6:ran,rieran,riesen;F3:rirá;F6:rirán;C3:riría;C6:rirían;K:ierto
o|cub|W:rir;G:riendo;P3:re;P6:ren;I3:ría;I6:rían;J3:rió;J6:rieron;S3:ra,riera,riese;S6:ran,rieran,riesen;F3:rirá;F6:rirán;C3:riría;C6:rirían;K:ierto
o|ro|W:mper;G:mpiendo;P3:mpe;P6:mpen;I3:mpía;I6:mpían;J3:mpió;J6:mpieron;S3:mpa,mpiera,mpiese;S6:mpan,mpieran,mpiesen;F3:mperá;F6:mperán;C3:mpería;C6:mperían;K:to
o|arregl|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|repar|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|revis|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|s|W:entir;G:intiendo;P3:iente;P6:ienten;I3:entía;I6:entían;J3:intió;J6:intieron;S3:ienta,intiera,intiese;S6:ientan,intieran,intiesen;F3:entirá;F6:entirán;C3:entiría;C6:entirían;K:entido
o|v|W:estir;G:istiendo;P3:iste;P6:isten;I3:estía;I6:estían;J3:istió;J6:istieron;S3:ista,istiera,istiese;S6:istan,istieran,istiesen;F3:estirá;F6:estirán;C3:estiría;C6:estirían;K:estido
o|m|W:edir;G:idiendo;P3:ide;P6:iden;I3:edía;I6:edían;J3:idió;J6:idieron;S3:ida,idiera,idiese;S6:idan,idieran,idiesen;F3:edirá;F6:edirán;C3:ediría;C6:edirían;K:edido
o|tra|W:er;G:yendo;P3:e;P6:en;I3:ía;I6:ían;J3:jo;J6:jeron;S3:iga,jera,jese;S6:igan,jeran,jesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ído
o|sustitu|W:ir;G:yendo;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|distribu|W:ir;G:yendo;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|contribu|W:ir;G:yendo;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|instru|W:ir;G:yendo;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|influ|W:ir;G:yendo;P3:ye;P6:yen;I3:ía;I6:ían;J3:yó;J6:yeron;S3:ya,yera,yese;S6:yan,yeran,yesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|permane|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|favore|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|obede|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|enrique|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|fortale|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|pade|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|cumpl|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|discut|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|compart|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|repart|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|resist|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|persist|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|emit|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|acud|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|sacud|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|alud|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|elud|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|evad|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|invad|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|divid|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|coincid|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|presid|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|un|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|fund|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|hund|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|difund|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|confund|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|aplaud|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|imprim|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|suprim|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|exprim|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|sur|W:gir;G:giendo;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:girá;F6:girán;C3:giría;C6:girían;K:gido
o|fin|W:gir;G:giendo;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:girá;F6:girán;C3:giría;C6:girían;K:gido
o|sumer|W:gir;G:giendo;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:girá;F6:girán;C3:giría;C6:girían;K:gido
o|reco|W:ger;G:giendo;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:gerá;F6:gerán;C3:gería;C6:gerían;K:gido
o|co|W:ger;G:giendo;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:gerá;F6:gerán;C3:gería;C6:gerían;K:gido
o|esco|W:ger;G:giendo;P3:ge;P6:gen;I3:gía;I6:gían;J3:gió;J6:gieron;S3:ja,giera,giese;S6:jan,gieran,giesen;F3:gerá;F6:gerán;C3:gería;C6:gerían;K:gido
o|m|W:over;G:oviendo;P3:ueve;P6:ueven;I3:ovía;I6:ovían;J3:ovió;J6:ovieron;S3:ueva,oviera,oviese;S6:uevan,ovieran,oviesen;F3:overá;F6:overán;C3:overía;C6:overían;K:ovido
o|prom|W:over;G:oviendo;P3:ueve;P6:ueven;I3:ovía;I6:ovían;J3:ovió;J6:ovieron;S3:ueva,oviera,oviese;S6:uevan,ovieran,oviesen;F3:overá;F6:overán;C3:overía;C6:overían;K:ovido
o|m|W:order;G:ordiendo;P3:uerde;P6:uerden;I3:ordía;I6:ordían;J3:ordió;J6:ordieron;S3:uerda,ordiera,ordiese;S6:uerdan,ordieran,ordiesen;F3:orderá;F6:orderán;C3:ordería;C6:orderían;K:ordido
o|tor|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:za,ciera,ciese;S6:zan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|co|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|d|W:oler;G:oliendo;P3:uele;P6:uelen;I3:olía;I6:olían;J3:olió;J6:olieron;S3:uela,oliera,oliese;S6:uelan,olieran,oliesen;F3:olerá;F6:olerán;C3:olería;C6:olerían;K:olido
o|llov|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|dis|W:olver;G:olviendo;P3:uelve;P6:uelven;I3:olvía;I6:olvían;J3:olvió;J6:olvieron;S3:uelva,olviera,olviese;S6:uelvan,olvieran,olviesen;F3:olverá;F6:olverán;C3:olvería;C6:olverían;K:uelto
o|env|W:olver;G:olviendo;P3:uelve;P6:uelven;I3:olvía;I6:olvían;J3:olvió;J6:olvieron;S3:uelva,olviera,olviese;S6:uelvan,olvieran,olviesen;F3:olverá;F6:olverán;C3:olvería;C6:olverían;K:uelto
o|ascend|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|descend|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|enc|W:ender;G:endiendo;P3:iende;P6:ienden;I3:endía;I6:endían;J3:endió;J6:endieron;S3:ienda,endiera,endiese;S6:iendan,endieran,endiesen;F3:enderá;F6:enderán;C3:endería;C6:enderían;K:endido
o|ext|W:ender;G:endiendo;P3:iende;P6:ienden;I3:endía;I6:endían;J3:endió;J6:endieron;S3:ienda,endiera,endiese;S6:iendan,endieran,endiesen;F3:enderá;F6:enderán;C3:endería;C6:enderían;K:endido
o|t|W:ender;G:endiendo;P3:iende;P6:ienden;I3:endía;I6:endían;J3:endió;J6:endieron;S3:ienda,endiera,endiese;S6:iendan,endieran,endiesen;F3:enderá;F6:enderán;C3:endería;C6:enderían;K:endido
o|recorr|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|socorr|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|met|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|comet|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|somet|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|ced|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|proced|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|acced|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|exced|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|emprend|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|sorprend|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|desprend|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|escond|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|barr|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|tej|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|cos|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|tos|W:er;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ido
o|prove|W:er;G:yendo;P3:e;P6:en;I3:ía;I6:ían;J3:yó;J6:yeron;S3:a,yera,yese;S6:an,yeran,yesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ído
o|pose|W:er;G:yendo;P3:e;P6:en;I3:ía;I6:ían;J3:yó;J6:yeron;S3:a,yera,yese;S6:an,yeran,yesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ído
o|agred|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|abol|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|acer|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|acompañ|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ac|W:ordar;G:ordando;P3:uerda;P6:uerdan;I3:ordaba;I6:ordaban;J3:ordó;J6:ordaron;S3:uerde,ordara,ordase;S6:uerden,ordaran,ordasen;F3:ordará;F6:ordarán;C3:ordaría;C6:ordarían;K:ordado
o|acostumbr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|activ|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|admir|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|adqui|W:rir;G:riendo;P3:ere;P6:eren;I3:ría;I6:rían;J3:rió;J6:rieron;S3:era,riera,riese;S6:eran,rieran,riesen;F3:rirá;F6:rirán;C3:riría;C6:rirían;K:rido
o|afect|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|agot|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|aguard|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ahorr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|alej|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|aliment|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|alivi|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|aloj|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|alter|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ampl|W:iar;G:iando;P3:ía;P6:ían;I3:iaba;I6:iaban;J3:ió;J6:iaron;S3:íe,iara,iase;S6:íen,iaran,iasen;F3:iará;F6:iarán;C3:iaría;C6:iarían;K:iado
o|anul|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|apar|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|apla|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|aport|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|aprovech|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|arran|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|arras|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|arrastr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|arriesg|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|asalt|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|asign|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|at|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|at|W:ender;G:endiendo;P3:iende;P6:ienden;I3:endía;I6:endían;J3:endió;J6:endieron;S3:ienda,endiera,endiese;S6:iendan,endieran,endiesen;F3:enderá;F6:enderán;C3:endería;C6:enderían;K:endido
o|aterri|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|atra|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|atra|W:er;G:yendo;P3:e;P6:en;I3:ía;I6:ían;J3:jo;J6:jeron;S3:iga,jera,jese;S6:igan,jeran,jesen;F3:erá;F6:erán;C3:ería;C6:erían;K:ído
o|atraves|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|averig|W:uar;G:uando;P3:ua;P6:uan;I3:uaba;I6:uaban;J3:uó;J6:uaron;S3:üe,uara,uase;S6:üen,uaran,uasen;F3:uará;F6:uarán;C3:uaría;C6:uarían;K:uado
o|bail|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|bañ|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|baraj|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|bauti|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|bloque|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|bombarde|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|borr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|brill|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|brot|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|cal|W:entar;G:entando;P3:ienta;P6:ientan;I3:entaba;I6:entaban;J3:entó;J6:entaron;S3:iente,entara,entase;S6:ienten,entaran,entasen;F3:entará;F6:entarán;C3:entaría;C6:entarían;K:entado
o|call|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|calm|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|cancel|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|cans|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|capt|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|captur|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|caracteri|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|carg|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|cas|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|castig|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|cautiv|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ca|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|cen|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|centr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|circul|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|clasifi|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|colabor|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|colaps|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|colo|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|comerci|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|compens|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|compli|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|compr|W:obar;G:obando;P3:ueba;P6:ueban;I3:obaba;I6:obaban;J3:obó;J6:obaron;S3:uebe,obara,obase;S6:ueben,obaran,obasen;F3:obará;F6:obarán;C3:obaría;C6:obarían;K:obado
o|concentr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|condicion|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|conect|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|confis|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|conform|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|conquist|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|consult|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|consum|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|contact|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|contagi|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|contamin|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|contempl|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|contrat|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|convers|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|convo|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|coordin|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|copi|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|cort|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|coti|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|cr|W:iar;G:iando;P3:ía;P6:ían;I3:iaba;I6:iaban;J3:ió;J6:iaron;S3:íe,iara,iase;S6:íen,iaran,iasen;F3:iará;F6:iarán;C3:iaría;C6:iarían;K:iado
o|cuid|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|culmin|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|culp|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|cur|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|debat|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|debilit|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|declin|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|decor|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|dedi|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|deleg|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|demand|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:uvo;J6:uvieron;S3:e,uviera,uviese;S6:en,uvieran,uviesen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|demor|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|deport|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|deposit|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|deriv|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|derrib|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|derrot|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|desarm|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|descans|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|descarg|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|descart|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|desempeñ|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|desfil|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|despla|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|despleg|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|desplom|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|desp|W:ertar;G:ertando;P3:ierta;P6:iertan;I3:ertaba;I6:ertaban;J3:ertó;J6:ertaron;S3:ierte,ertara,ertase;S6:ierten,ertaran,ertasen;F3:ertará;F6:ertarán;C3:ertaría;C6:ertarían;K:ertado
o|destin|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|detect|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|deterior|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|determin|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|devor|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|diagnosti|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|dibuj|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|diferenci|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|dimit|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|diseñ|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|disfrut|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|dispar|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|disput|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|divorci|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|don|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|dobl|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|dot|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|dupli|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|ech|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|edu|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|ejecut|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|elabor|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|elev|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|elimin|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|emigr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|empat|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|empeor|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|empuj|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|enamor|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|encabe|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|encaj|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|encarcel|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|encarg|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|enferm|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|enfrent|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|engañ|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ensay|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|enterr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|entren|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|entrevist|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|equilibr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|equivo|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|err|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|escal|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|escase|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|espant|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|estabili|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|estacion|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|estren|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|estrope|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|evac|W:uar;G:uando;P3:úa;P6:úan;I3:uaba;I6:uaban;J3:uó;J6:uaron;S3:úe,uara,uase;S6:úen,uaran,uasen;F3:uará;F6:uarán;C3:uaría;C6:uarían;K:uado
o|eval|W:uar;G:uando;P3:úa;P6:úan;I3:uaba;I6:uaban;J3:uó;J6:uaron;S3:úe,uara,uase;S6:úen,uaran,uasen;F3:uará;F6:uarán;C3:uaría;C6:uarían;K:uado
o|exager|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|examin|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|export|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|expuls|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|fabri|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|facilit|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|factur|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|falle|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|fich|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|fij|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|filtr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|flot|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|formul|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|fotografi|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|fren|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|fum|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|fund|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|fusion|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|galop|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|gener|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|gir|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|gole|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|grab|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|habit|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|hall|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|honr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|identifi|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|ignor|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ilustr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|imit|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|import|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|impuls|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|inaugur|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|incendi|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|increment|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|indemni|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|infect|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ingres|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|inici|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|inspir|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|intensifi|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|interpret|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|inund|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|involucr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|jubil|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|junt|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|lav|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|levant|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|lider|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|lig|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|limit|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|limpi|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|llen|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|llor|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|locali|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|lu|W:cir;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:zca,ciera,ciese;S6:zcan,cieran,ciesen;F3:cirá;F6:cirán;C3:ciría;C6:cirían;K:cido
o|madur|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|manej|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|manipul|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|mar|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|march|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|matricul|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|milit|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|molest|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|mont|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|mult|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|multipli|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|nad|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|naufrag|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|naveg|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|nev|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|normali|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|oblig|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|oper|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|opt|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|orient|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ostent|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|oscil|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|pact|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|parali|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|pase|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|patrocin|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|pele|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|penetr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|perdon|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|perjudi|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|pes|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|pes|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|pilot|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|pint|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|pis|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|plane|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|plant|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|practi|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|precipit|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|prest|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|priv|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|pr|W:obar;G:obando;P3:ueba;P6:ueban;I3:obaba;I6:obaban;J3:obó;J6:obaron;S3:uebe,obara,obase;S6:ueben,obaran,obasen;F3:obará;F6:obarán;C3:obaría;C6:obarían;K:obado
o|procur|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|program|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|progres|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|prolong|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:ue,ara,ase;S6:uen,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|proporcion|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|quem|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|quit|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|reali|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|rebaj|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|rebas|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|reclut|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|recompens|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|recort|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|recuper|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|redact|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|reempla|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado
o|reflej|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|reform|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|regal|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|registr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|regul|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|rein|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|reinici|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|relacion|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|relaj|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|remont|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ren|W:ovar;G:ovando;P3:ueva;P6:uevan;I3:ovaba;I6:ovaban;J3:ovó;J6:ovaron;S3:ueve,ovara,ovase;S6:ueven,ovaran,ovasen;F3:ovará;F6:ovarán;C3:ovaría;C6:ovarían;K:ovado
o|renunci|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|reserv|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|respald|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|respet|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|respir|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|rest|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|restaur|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|result|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|retir|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|retras|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|rob|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|rode|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|rond|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|sa|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|salv|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|se|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|secuestr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|s|W:embrar;G:embrando;P3:iembra;P6:iembran;I3:embraba;I6:embraban;J3:embró;J6:embraron;S3:iembre,embrara,embrase;S6:iembren,embraran,embrasen;F3:embrará;F6:embrarán;C3:embraría;C6:embrarían;K:embrado
o|s|W:entar;G:entando;P3:ienta;P6:ientan;I3:entaba;I6:entaban;J3:entó;J6:entaron;S3:iente,entara,entase;S6:ienten,entaran,entasen;F3:entará;F6:entarán;C3:entaría;C6:entarían;K:entado
o|separ|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|sobr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|sobreviv|W:ir;G:iendo;P3:e;P6:en;I3:ía;I6:ían;J3:ió;J6:ieron;S3:a,iera,iese;S6:an,ieran,iesen;F3:irá;F6:irán;C3:iría;C6:irían;K:ido
o|solucion|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|s|W:onar;G:onando;P3:uena;P6:uenan;I3:onaba;I6:onaban;J3:onó;J6:onaron;S3:uene,onara,onase;S6:uenen,onaran,onasen;F3:onará;F6:onarán;C3:onaría;C6:onarían;K:onado
o|subast|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|sum|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|sustent|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|tap|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|tard|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|toler|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|tortur|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|tradu|W:cir;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:jo;J6:jeron;S3:zca,jera,jese;S6:zcan,jeran,jesen;F3:cirá;F6:cirán;C3:ciría;C6:cirían;K:cido
o|traicion|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|tramit|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|tripli|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|triunf|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|ubi|W:car;G:cando;P3:ca;P6:can;I3:caba;I6:caban;J3:có;J6:caron;S3:que,cara,case;S6:quen,caran,casen;F3:cará;F6:carán;C3:caría;C6:carían;K:cado
o|vaci|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|vacun|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|var|W:iar;G:iando;P3:ía;P6:ían;I3:iaba;I6:iaban;J3:ió;J6:iaron;S3:íe,iara,iase;S6:íen,iaran,iasen;F3:iará;F6:iarán;C3:iaría;C6:iarían;K:iado
o|ven|W:cer;G:ciendo;P3:ce;P6:cen;I3:cía;I6:cían;J3:ció;J6:cieron;S3:za,ciera,ciese;S6:zan,cieran,ciesen;F3:cerá;F6:cerán;C3:cería;C6:cerían;K:cido
o|verane|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|vigil|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|vincul|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|viol|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|visit|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|v|W:olar;G:olando;P3:uela;P6:uelan;I3:olaba;I6:olaban;J3:oló;J6:olaron;S3:uele,olara,olase;S6:uelen,olaran,olasen;F3:olará;F6:olarán;C3:olaría;C6:olarían;K:olado
o|viaj|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|dev|W:olver;G:olviendo;P3:uelve;P6:uelven;I3:olvía;I6:olvían;J3:olvió;J6:olvieron;S3:uelva,olviera,olviese;S6:uelvan,olvieran,olviesen;F3:olverá;F6:olverán;C3:olvería;C6:olverían;K:uelto
o|asoci|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|incorpor|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|cobr|W:ar;G:ando;P3:a;P6:an;I3:aba;I6:aban;J3:ó;J6:aron;S3:e,ara,ase;S6:en,aran,asen;F3:ará;F6:arán;C3:aría;C6:arían;K:ado
o|go|W:zar;G:zando;P3:za;P6:zan;I3:zaba;I6:zaban;J3:zó;J6:zaron;S3:ce,zara,zase;S6:cen,zaran,zasen;F3:zará;F6:zarán;C3:zaría;C6:zarían;K:zado`;

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
