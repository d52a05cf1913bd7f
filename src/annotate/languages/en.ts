/** English, as the annotator needs it. What names are made of stands in `en-names.ts`. */
import { NAMES_EN, NOUNS_EN } from './en-names.ts';
import { PLACES, VERBS } from './en.generated.ts';
import type { LanguageData } from './lexicon.ts';
import { wordSet } from './word-set.ts';

export const english: LanguageData = {
  ...NAMES_EN,
  code: 'en',
  verbs: VERBS,
  places: PLACES,
  words: {
    ...NOUNS_EN,
    DET: `the a an this that these those my your his her its our their 's some any no every each either neither both all several many
      few most another other such what which whose enough one two three four five six seven eight nine ten eleven twelve dozens
      hundreds thousands`,
    PREP: `of in on at by for with from to into onto upon about against among amongst between behind before after during since until
      till through throughout under over above below beneath beside besides beyond across along around near off out outside inside
      within without toward towards despite except like unlike than via per regarding concerning amid amidst following`,
    COORD: 'and or but nor yet so & plus',
    SUBORD: `if whether because although though while whilst whereas unless until till since as when once before after whenever wherever lest
      provided`,
    QUE: 'that',
    WH: 'who whom whose what which where when why how whether if whatever whoever whichever however',
    REL: 'who whom whose which that where',
    SUBJ: `i you he she it we they this that these those there who someone somebody everyone everybody nobody anyone anybody none one
      others some many most both all`,
    CLITIC: 'me him us them itself himself herself themselves myself yourself ourselves',
    NEG: "not never n't neither nor hardly scarcely nothing nobody none cannot",
    BE: "be is are was were am been being 's 're 'm",
    ADV: `also again still always already then however meanwhile nevertheless nonetheless therefore thus just only even later earlier
      soon too very quite rather so often sometimes once twice now here there instead perhaps maybe indeed further furthermore
      moreover together ahead away back up down forward abroad well better best ever almost nearly about around more most less least
      far long yet afterwards afterward afterwards initially reportedly allegedly simply overnight elsewhere`,
    TIME: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
      november december yesterday today tomorrow tonight morning afternoon evening night noon midnight week weeks month months year
      years day days hour hours minute minutes weekend spring summer autumn winter earlier later ago`,
    REFL: '',
    FIRST: "i me my mine myself we us our ours ourselves i'm i've i'll i'd",
    OF: 'of',
    TO: 'to',
    MODAL: "will would can could may might must shall should ought 'll 'd ca wo",
    NOUN: `report reports claim claims reply replies answer answers note notes comment comments statement plan plans vote votes talk talks
      call calls demand demands hope hopes fear fears worry worries doubt doubts wish wishes promise promises pledge pledges vow vows boast
      boasts joke jokes charge charges remark remarks post posts tweet tweets quote quotes stress state states list lists order orders
      move moves march fight fights attack attacks strike strikes protest protests estimate estimates forecast forecasts review reviews
      study studies research result results release releases address object objects counter query question questions praise blame
      label labels brand brands guess caution concern concerns request requests urge charge trial test tests work works cause causes cut
      cuts drop rise increase decrease support control deal deals lack visit visits sign signs play plays act acts cover show shows
      turn turns help need needs use run runs stay stop stops start starts end ends face force forces lead leads offer offers result
      view views regard record records account accounts issue issues contact contacts mark marks matter matters point points place
      places plant plants police produce profit project projects rule rules source sources supply value values voice voices water
      defence defense market markets survey surveys poll polls document documents name names head heads chair host hosts judge
      judges witness witnesses`,
    ADJ: `new old young big small great good bad high low long short early late recent former current first second third last next previous
      own same other different large little major minor senior junior main public private national international local
      regional federal central foreign domestic political economic financial social military medical scientific legal criminal civil
      formal special human natural important serious severe strong weak possible likely unlikely possible dead live full
      free open clear similar certain several independent internal external annual daily weekly monthly final initial joint urgent
      written personal popular common entire whole real true false wrong right left top deputy acting prime black white red green
      northern southern eastern western latest earliest biggest largest best worst`,
    VAGUE: 'some many others several most people you one',
    DEM: 'this that these those',
    INDEF: 'a an some any another one two three several many',
  },
  auxiliaries: {
    P3: "has is does 's can ca wo may must will shall need ought 'll",
    P6: "have are do 're can ca wo may must will shall need ought 'll",
    J3: "was had did could might 'd",
    J6: "were had did could might 'd",
    F3: "will shall 'll",
    C3: "would should could might 'd",
    G: 'having being',
    W: 'have be do',
    K: 'been had done',
  },
  phrases: {
    point: ['out'],
    make: ['clear', 'plain', 'known'],
    let: ['know', 'slip', 'it be known'],
    go: ['on to say', 'q:on'],
    hit: ['q:back', 'q:out'],
    fire: ['q:back'],
    shoot: ['q:back'],
    write: ['back'],
    chime: ['q:in'],
    cry: ['q:out'],
    call: ['m:for', 'q:out', 'm:on'],
    shout: ['q:out'],
    blurt: ['q:out'],
    spell: ['out'],
    sum: ['q:up'],
    speak: ['m:of', 'm:out'],
    be: [
      'sqty:convinced',
      'sqty:adamant',
      'sqty:confident',
      'sqty:sure',
      'sqty:certain',
      'sqty:hopeful',
      'sqty:optimistic',
      'sqty:worried',
      'sqty:afraid',
    ],
    give: ['assurances', 'warning'],
    express: [
      'sqt:hope',
      'sqt:concern',
      'sqt:confidence',
      'sqt:regret',
      'sqt:fear',
      'sqt:doubt',
      'sqt:belief',
      'sqt:the hope',
    ],
    voice: ['sqt:hope', 'sqt:concern', 'sqt:fear', 'sqt:doubt'],
    quote: ['sqz:as saying'],
    have: ['q:this to say'],
    take: ['o:part', 'o:place'],
  },
  infinitiveMarks: wordSet('to'),
  according: [
    ...['view', 'opinion', 'judgment', 'judgement', 'words', 'telling'].flatMap((noun) =>
      ['his', 'her', 'their', 'its'].map((whose) => ({
        words: ['in', whose, noun],
        cueWords: 3,
        strict: false,
        own: true,
      })),
    ),
    { words: ['according', 'to'], cueWords: 2, strict: false },
    { words: ['in', 'the', 'words', 'of'], cueWords: 4, strict: false },
    { words: ['in', 'the', 'opinion', 'of'], cueWords: 4, strict: false },
    { words: ['in', 'the', 'view', 'of'], cueWords: 4, strict: false },
    { words: ['in', 'the', 'judgment', 'of'], cueWords: 4, strict: false },
    { words: ['in', 'the', 'eyes', 'of'], cueWords: 4, strict: false },
    { words: ['as', 'per'], cueWords: 2, strict: true },
  ],
  cueNouns: wordSet(
    `claim claims argument assertion allegation allegations assurance assurances belief concern concerns conclusion confirmation
     declaration denial fear fears hope hopes idea impression insistence notion opinion prediction promise report reports rumour rumours
     rumor rumors statement suggestion suggestions suspicion theory threat view warning warnings accusation accusations complaint
     complaints criticism conviction`,
  ),
  mute: wordSet(
    `plan plans schedule law laws rule rules tradition custom rumour rumor belief legend size age weight type kind need needs circumstances agreement contract
     calendar timetable principle principles ability merit script legend`,
  ),
  settings: wordSet(
    `statement interview conference briefing speech address letter article report tweet post message email e-mail release column
     editorial memo note book blog testimony hearing broadcast programme program show remarks comments meeting session debate ceremony
     rally`,
  ),
  agent: 'by',
  impersonal: wordSet(''),
  impersonalVerbs: wordSet('be'),
  contrast: wordSet('while whereas'),
  without: wordSet('without'),
  comparative: wordSet(''),
  hypothetical: wordSet('if unless'),
  manner: wordSet('as'),
  elided: wordSet(''),
  enclitic: null,
  possessive: true,
  abbreviations: wordSet(
    `mr mrs ms messrs mx dr prof st sr jr gov sen rep gen lt col sgt capt cmdr maj adm rev hon pres supt det insp vs etc inc ltd co
     corp dept est jan feb mar apr jun jul aug sep sept oct nov dec no approx`,
  ),
  pronouns: {
    he: { gender: 'm', plural: false },
    she: { gender: 'f', plural: false },
    they: { gender: null, plural: true },
    him: { gender: 'm', plural: false },
    her: { gender: 'f', plural: false },
    them: { gender: null, plural: true },
    it: { gender: null, plural: false },
    'the latter': { gender: null, plural: false },
    'the former': { gender: null, plural: false },
  },
  adverbEnding: /[a-z]{3}ly$/,
  finiteEnding: /[a-z]{2}(?:[^aeious]ed|[aeiou][bdgklmnprtvz]ed|ied)$/,
  infinitiveEnding: /[a-z]{2}(?:ise|ize|ify)$/,
  gerundEnding: /[a-z]{3}ing$/,
  unsaidSubjects: false,
  subjectFirst: true,
  headLast: true,
};
