/** Every construct of reported speech that English news has, in sentences to be checked by eye. */
import { describe } from 'vitest';
import { construct } from './notation.ts';

const english = (name: string, ...sentences: [kinds: string, noted: string][]): void =>
  construct('en', 'A winter in Tarn Holm', name, sentences);

describe('direct speech and its inquit', () => {
  english(
    'after, subject first',
    ['direct', '“[The weir will hold],” <Nora Fisk> {said}.'],
    ['direct', '"[The weir will hold until spring]," <the engineer> {told} a meeting on Monday.'],
    ['direct', '“[Who pays for it?]” <she> {asked}.'],
  );
  english(
    'after, verb first',
    ['direct', '“[The weir will hold],” {said} <Nora Fisk>, who designed it.'],
    ['direct', '"[Nobody slept]," {recalls} <Tom Arkle>, a miller in the valley for forty years.'],
    ['direct', '“[Not on my watch]!” {shouted} <the lock keeper>.'],
  );
  english(
    'before, after a comma',
    ['direct', '<Nora Fisk> {said}, “[The weir will hold].”'],
    ['direct', 'Standing in the rain, <the miller> {added}, "[We have seen worse]."'],
    ['direct', '<Councillor Ruth Penrose> {replied}, “[We shall see].”'],
  );
  english(
    'before, after a colon, a dash or nothing',
    ['direct', '<The miller> {explained}: “[The weir is rotten].”'],
    ['direct', '<Nora Fisk> {said} — “[Give us a week].”'],
    ['direct', '<She> {said} "[the weir has never been so full and the mill has never been so quiet]."'],
  );
  english(
    'inside',
    ['direct', '“[The weir],” {said} <Nora Fisk>, “[is older than the town].”'],
    ['direct', '"[We can wait]," <the miller> {said}, "[but the river cannot]."'],
    ['direct', '“[No],” <she> {added}, “[and I will not say it twice].”'],
  );
  english(
    'inside, with an apposition',
    ['direct', '“[The weir],” {said} <Nora Fisk>, the engineer, “[is older than the town].”'],
    ['direct', '"[We can wait]," {said} <Tom Arkle>, who owns the mill, "[but the river cannot]."'],
    ['direct', '“[Yes],” {added} <Ruth Penrose>, a councillor since May, “[and no].”'],
  );
  english(
    'between sentences: what follows is a quotation of its own',
    ['direct, direct', '“[1|We are tired],” <1|Nora Fisk> {1|said}. “[2|The river never is].”'],
    ['direct, direct', '"[1|I counted nine boats]," {1|said} <1|the ferryman>. "[2|By noon there were two]."'],
    ['direct, direct', '“[1|Ask the river],” {1|says} <1|the lock keeper>. “[2|It keeps the books here].”'],
  );
  english(
    'over paragraphs, reopened at each and closed at the end',
    ['direct', '<Nora Fisk> {said}: “[The weir is old].\n“[It will not be replaced this year].”'],
    ['direct', '“[We had no boats].\n“[We had no light either],” {said} <Tom Arkle>.'],
    ['direct', '<The miller> {recalled}: “[First came the noise].\n“[Then came the water].\n“[Then nothing].”'],
  );
  english(
    'a cue in the sentence before',
    ['direct', 'The miller is not convinced. “[I have heard that before].”'],
    ['direct', '<Nora Fisk> {laughs}. “[My father built that weir with his own hands].”'],
    ['direct', 'Nobody thanked the ferryman. "[I did not do it for thanks]."'],
  );
  english(
    'a signature',
    ['direct', '“[The river was here first].” — <Ada Thorn>, Mill Lane'],
    ['direct', '“[A town without a weir is a lake].” – <Nora Fisk>, engineer'],
    ['direct', '"[Let it flood]." - <Tom Arkle>'],
  );
  english(
    'written, posted, shouted',
    ['direct', '<Ruth Penrose> {tweeted}: “[Stay away from the river].”'],
    ['direct', '“[Please boil your water],” <the council> {wrote} in a leaflet.'],
    ['direct', '<Mayor Ellis Crane> {posted} on Friday: "[The bridge is shut]."'],
  );
  english(
    'a verb between the name and the place of saying',
    ['direct', '“[It is a disgrace],” <the lawyer for the millers> {said} outside the court.'],
    ['direct', '“[We were lucky],” <Arkle> {said} in an interview with the Tarn Courier.'],
    ['direct', 'In a statement, <the company> {said}: “[Our pumps worked as planned].”'],
  );
});

describe('indirect speech', () => {
  english(
    'with that',
    ['indirect', '<Nora Fisk> {said} that [the weir would hold].'],
    ['indirect', '<The miller> {insists} that [nobody warned him].'],
    ['indirect', '<Two witnesses> {testified} that [the gate was open].'],
  );
  english(
    'without that',
    ['indirect', '<She> {said} [the weir would hold until spring].'],
    ['indirect', '<The council> {says} [it has no money for a new bridge].'],
    ['indirect', '<Hugh Tarrant> {believes} [the company knew of the leak].'],
  );
  english(
    'told to somebody',
    ['indirect', '<Nora Fisk> {told} reporters that [the weir would hold].'],
    ['indirect', '<The miller> {told} the inquiry [he had seen no warning].'],
    ['indirect', '<She> {informed} the council that [the pumps had failed].'],
  );
  english(
    'the inquit after what is told',
    ['indirect', '[The weir will hold until spring], <engineers> {say}.'],
    ['indirect', '[Nobody was hurt], <the police> {said} on Sunday.'],
    ['indirect', '[Eleven boats are still missing], {said} <the harbour master>.'],
  );
  english(
    'the inquit within what is told',
    ['indirect', '[The weir], <she> {said}, [will hold until spring].'],
    ['indirect', '[The damage], <the insurers> {estimate}, [comes to two million].'],
    ['indirect', '[The miller], {said} <his daughter>, [has not slept for days].'],
  );
  english(
    'adding, saying, warning',
    [
      'indirect, indirect',
      '<1|<2|Nora Fisk>> {1|said} that [1|the weir was safe], {2|adding} that [2|the bridge was not].',
    ],
    ['indirect', '<The mayor> closed the bridge on Friday, {saying} [it was no longer safe].'],
    ['indirect', '<The council> refused, {arguing} that [the money had been spent].'],
  );
  english(
    'relative',
    ['indirect', '<Nora Fisk>, who {says} [the weir is safe], lives upstream.'],
    ['indirect', '<The miller>, who {claimed} that [nobody had warned him], left early.'],
    ['direct', '“[Ask again in May],” {said} <Hugh Tarrant>, who would not comment further.'],
  );
  english(
    'passive',
    ['indirect', 'It {was announced} that [the bridge would stay shut].'],
    ['mixed', '<The mayor> {was quoted as saying} [the weir was “good for a century]”.'],
    ['indirect', 'It {was alleged} by <the millers> that [the gate had been left open].'],
  );
  english(
    'infinitive',
    ['indirect', '<The company> {claims} to [have checked every pump].'],
    ['indirect', '<The mayor> {promised} to [reopen the bridge by Easter].'],
    ['indirect', '<She> {has vowed} to [sue the council].'],
  );
  english(
    'according to and its like',
    ['indirect', '{According to} <Nora Fisk>, [the weir will hold].'],
    ['indirect', '[The bridge moved by an inch], {according to} <a report> published on Monday.'],
    ['direct', '{According to} <the miller>, “[the river has a memory].”'],
  );
  english(
    'in the words or the view of somebody',
    ['indirect', '{In the opinion of} <the engineer>, [the weir will hold].'],
    ['indirect', '{In the view of} <the insurers>, [the damage was foreseeable].'],
    ['indirect', '{In her view}, [the bridge should be rebuilt in stone].'],
  );
  english(
    'as somebody says',
    ['indirect', '[The weir is older than the town], as <the miller> {says}.'],
    ['indirect', 'As <Nora Fisk> {explained}, [the gates open from below].'],
    ['indirect', '[The pumps], as <the company> {admits}, [were never tested].'],
  );
  english(
    'a question and a denial',
    ['indirect asked', '<The miller> {asked} whether [anyone would pay].'],
    ['indirect denied', '<The company> {denied} that [the pumps had failed].'],
    ['indirect asked', '<Residents> {wonder} if [the bridge will ever reopen].'],
  );
  english(
    'denies having',
    ['indirect denied', '<The lock keeper> {denies} [leaving the gate open].'],
    ['indirect denied', '<Hugh Tarrant> {denied} [having received the letter].'],
    ['indirect asked', '<She> {asked} [why nobody had rung the bell].'],
  );
  english(
    'an adverbial that opens the told sentence',
    ['indirect', '[On a good day the weir sings], <the miller> {says}.'],
    ['indirect', '[By next winter], <she> {said}, [the bridge will be gone].'],
    ['indirect', '<The engineer> {said} that [in a dry year the mill stands still].'],
  );
  english(
    'two clauses under one cue',
    ['indirect', '<The mayor> {said} [the bridge was shut and that a ferry would run].'],
    ['indirect', '<She> {said} that [the weir would hold and that nobody should worry].'],
    ['indirect', '<Police> {say} [the driver left the road and the car fell into the river].'],
  );
  english(
    'who speaks: a body, a document, a group, a capital',
    ['indirect', '<The Tarn Valley Water Board> {says} [the river is clean].'],
    ['indirect', '<A report> {found} that [nine pumps were faulty].'],
    ['indirect', '<London> {says} [no money is left].'],
  );
  english(
    'headlines',
    ['indirect', '[Weir will hold], {says} <engineer>'],
    ['direct', '‘[We were lucky]’, {says} <miller>'],
    ['mixed', 'Bridge ‘[beyond repair]’, {says} <mayor>'],
  );
});

describe('words built into the clause', () => {
  english(
    'a reported clause, partly in marks',
    ['mixed', '<Nora Fisk> {said} that [the weir was “as sound as a bell]”.'],
    ['mixed', '<The miller> {claims} [the council “looked the other way]”.'],
    ['mixed', '<She> {warned} that [the bridge is “a danger to anyone” who crosses it].'],
  );
  english(
    'called, described, dubbed',
    ['mixed', '<The mayor> {called} the flood “[a lesson in humility]”.'],
    ['mixed', '<Residents> {describe} the bridge as “[an accident in waiting]”.'],
    ['mixed', '<Hugh Tarrant> {dismissed} the report as “[a work of fiction]”.'],
  );
  english(
    'accused, criticised, praised',
    ['mixed', '<The millers> {accuse} the company of “[hiding the plans]”.'],
    ['mixed', '<The bishop> {praised} the “[quiet courage]” of the rescuers.'],
    ['mixed', '<The opposition> {condemned} the “[blindness of the council]”.'],
  );
  english(
    'calls for words',
    ['mixed', '<The board> {called for} “[patience and sandbags]”.'],
    ['mixed', '<The mayor> {spoke of} “[a night that nobody will forget]”.'],
    ['mixed', '<He> {urged} people to “[stay away from the banks]”.'],
  );
  english(
    'two pieces under one cue',
    ['mixed', '<The miller> {described} a river “[full of doors]” and “[as loud as a train]”.'],
    ['mixed', '<She> {praised} a town “[without fear]” and “[without boats]”.'],
    ['mixed', '<Tarrant> {accused} the company of “[greed]” and “[neglect]”.'],
  );
});

describe('speech in speech', () => {
  english(
    'a quotation in a quotation',
    ['direct, direct', '“[1|<2|My father> {2|said}, ‘[2|Never trust a river]’],” {1|recalls} <1|Tom Arkle>.'],
    ['direct, direct', '<1|She> {1|said}, “[1|<2|A child> {2|asked} me, ‘[2|Will the fish drown?]’]”'],
    ['direct, direct', '"[1|<2|The man> {2|shouted}, \'[2|Run!]\' and we ran]," {1|said} <1|the girl>.'],
  );
  english(
    'reported speech in a quotation',
    [
      'direct, indirect',
      '“[1|<2|The company> {2|says} [2|the pumps worked], and I do not believe it],” {1|said} <1|Nora Fisk>.',
    ],
    ['direct, indirect', '<1|The miller> {1|said}: “[1|<2|They> {2|told} us that [2|the gate was shut]].”'],
    [
      'indirect, indirect',
      '<1|The mayor> {1|said} that [1|<2|the engineer> {2|had promised} [2|the weir would hold]].',
    ],
  );
  english(
    'according to one, another said',
    [
      'indirect, indirect',
      '{1|According to} <1|the Courier>, [1|<2|Nora Fisk> {2|said} that [2|the weir would hold]].',
    ],
    ['indirect, indirect', '[1|<2|The mayor> {2|says} [2|the bridge is safe]], {1|according to} <1|his office>.'],
    [
      'indirect, indirect',
      '{1|According to} <1|the inquiry>, [1|<2|the company> {2|claimed} that [2|no pump had failed]].',
    ],
  );
});

describe('marks of every kind', () => {
  english(
    'single marks in the British style',
    ['direct', "'[The weir will hold],' {said} <Nora Fisk>."],
    ['direct', '‘[It’s the miller’s weir],’ <she> {said}.'],
    ['mixed', "<The mayor> {called} it '[the town's own fault]'."],
  );
  english(
    'marks typed twice, or reversed',
    ['direct', "''[The weir will hold]'', {said} <Nora Fisk>."],
    ['direct', "``[Nobody slept],'' {said} <the miller>."],
    ['direct', '”[The bridge is shut],” {said} <the mayor>.'],
  );
  english(
    'marks that never close, or never opened',
    ['direct', '<Nora Fisk> {said}: “[The weir will hold].'],
    ['direct, direct', '“[1|We were lucky],” {1|said} <1|the miller>. “[2|Very lucky].'],
    ['direct', 'He left early. "[I was tired]," <he> {said}.'],
  );
});

describe('no quotations', () => {
  english(
    'words in marks that nobody said',
    ['', 'The so-called “floating market” opens on Sunday.'],
    ['', 'The film “The Drowned Mill” was shown in the old hall.'],
    ['', 'A boat named “Patience” lies on the bank.'],
  );
  english(
    'acts of speech without words',
    ['', 'The mayor announced his resignation on Friday.'],
    ['', 'The council refused to comment on the report.'],
    ['', 'The miller asked the council for a new gate.'],
  );
  english(
    'orders, wishes, impersonal facts',
    ['', 'The police told residents to leave their homes.'],
    ['', 'The bridge is expected to reopen in May.'],
    ['', 'The board urged people to boil their water.'],
  );
  english(
    'verbs that report nothing here',
    ['', 'The mayor noted the time and left.'],
    ['', 'The divers found the boat under the bridge.'],
    ['', 'If I told you that the weir had gone, nobody would move.'],
  );
});
