import type { InputProblem, Messages } from './messages.ts';
import type { UsageProblem } from './options.ts';

const HELP = `Annote un texte de presse brut : qui dit quoi. Écrit des articles au format JSON de Guillemet.

  npm run -s annotate -- FICHIER                  un article, sur la sortie standard
  npm run -s annotate -- -                        le texte vient de l’entrée standard
  npm run -s annotate -- FICHIER... --out DOSSIER DOSSIER/NOM.json pour chaque NOM.txt
  npm run -s annotate -- --jsonl [FICHIER...]     archives : un enregistrement par ligne, un article par ligne

Le texte est en UTF-8 (ou en UTF-16 avec indicateur d’ordre des octets). Chaque fin de ligne sépare deux blocs, les
lignes vides sont sautées, le premier bloc est le titre. Le texte est gardé à la lettre ; demi-codets isolés, NUL et
octets invalides deviennent U+FFFD, un pour un, et c’est dit.

  --lang CODE   la langue du texte (fr, en, es) ; sinon elle est détectée. Dans toute autre langue, seuls les mots entre
                guillemets sont relevés, et c’est dit.
  --unwrap      rejoint les lignes coupées : seule une ligne vide sépare deux blocs
  --id ID       l’identifiant de l’article, [a-z0-9-] ; sinon tiré du nom du fichier, ou du titre de l’entrée standard
  --former AVANT  l’article tel qu’il a été publié (JSON), ou un dossier où NOM.json l’est : son identifiant et ceux de
                ses citations sont gardés, pour que les liens tiennent, même si le texte a changé depuis
  --out DOSSIER où vont les fichiers JSON ; créé s’il n’existe pas
  --jsonl       un enregistrement est {"id": …, "text": …} ou {"id": …, "text": …, "lang": …}. L’ordre et le nombre sont
                gardés : un enregistrement défectueux donne la ligne {"id": …, "line": …, "error": …}. Un identifiant
                hors de [a-z0-9-] est adapté, et gardé comme « recordId ». La mémoire reste bornée, quelle que soit la
                longueur de l’archive.
  --jobs N      avec --jsonl : nombre de fils d’exécution ; sinon autant que de cœurs
  --strict      avec --jsonl : code de sortie 1 si un enregistrement était défectueux
  -h, --help    ce texte

En filtre (programmes qui font passer des enregistrements, un par ligne, par une commande) :
  Spark           rdd.pipe("node …/src/cli/annotate.ts --jsonl --jobs 1")
  Hadoop          -mapper "node …/src/cli/annotate.ts --jsonl --jobs 1"
  GNU parallel    parallel --pipe --keep-order node …/src/cli/annotate.ts --jsonl --jobs 1 < archive.jsonl

Le texte d’un fichier de référence, ou d’un article, pour l’annoter de nouveau :
  node -p 'JSON.parse(fs.readFileSync("gold.json")).text' > gold.txt
  node -p 'JSON.parse(fs.readFileSync("article.json")).blocks.map((b) => b.text).join("\\n\\n")' > article.txt

Codes de sortie : 0 fait (avertissements compris, enregistrements défectueux sans --strict, lecteur qui a fermé le tube) ;
                  1 une entrée n’a pu être lue, annotée ou écrite ; 2 la ligne de commande est fautive.`;

function usage(problem: UsageProblem): string {
  switch (problem.rule) {
    case 'unknown-option':
      return `option inconnue : ${problem.option}`;
    case 'needs-value':
      return `l’option ${problem.option} demande une valeur`;
    case 'takes-no-value':
      return `l’option ${problem.option} ne prend pas de valeur`;
    case 'bad-lang':
      return `« ${problem.value} » n’est pas un code de langue (fr, en, es, pt-BR…)`;
    case 'bad-id':
      return `« ${problem.value} » n’est pas un identifiant : lettres minuscules a–z, chiffres et traits d’union seulement`;
    case 'bad-jobs':
      return `« ${problem.value} » n’est pas un nombre de fils d’exécution (de 1 à 999)`;
    case 'no-file':
      return 'aucun FICHIER donné (« - » est l’entrée standard)';
    case 'many-files':
      return 'plusieurs FICHIERS demandent --out DOSSIER';
    case 'one-id':
      return '--id est pour un seul FICHIER';
    case 'jsonl-out':
      return '--jsonl écrit sur la sortie standard : il va sans --out';
    case 'jsonl-id':
      return '--jsonl prend les identifiants des enregistrements : il va sans --id';
    case 'jsonl-former':
      return '--former vaut pour des FICHIERS : il va sans --jsonl';
    case 'strict-jsonl':
      return '--strict va avec --jsonl';
    case 'jobs-jsonl':
      return '--jobs va avec --jsonl';
  }
}

function input(problem: InputProblem): string {
  switch (problem.rule) {
    case 'missing':
      return 'ce fichier n’existe pas';
    case 'folder':
      return 'c’est un dossier, non un fichier';
    case 'empty':
      return 'vide : il n’y a pas de texte à annoter';
    case 'binary':
      return 'ce n’est pas du texte brut (binaire, ou autre encodage qu’UTF-8 : convertissez-le d’abord, p. ex. avec iconv)';
    case 'unreadable':
      return `lecture impossible (${problem.detail})`;
    case 'unwritable':
      return `écriture impossible (${problem.detail})`;
    case 'failed':
      return `l’annotateur a échoué (${problem.detail}) : merci de signaler ce texte`;
    case 'same-name':
      return `serait écrit par-dessus ${problem.detail} : deux FICHIERS ont le même nom`;
    case 'bad-former':
      return `son article d’avant ne peut servir (${problem.detail})`;
  }
}

/** French counts nought and one in the singular. */
const counted = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

export const fr: Messages = {
  help: HELP,
  usage: (problem) => `annotate : ${usage(problem)}. Voir --help.`,
  input: (name, problem) => `annotate : ${name} : ${input(problem)}.`,
  mended: (name, { invalid, surrogates, nuls }) => {
    const parts = [
      ...(invalid > 0 ? [counted(invalid, 'séquence UTF-8 invalide', 'séquences UTF-8 invalides')] : []),
      ...(surrogates > 0 ? [counted(surrogates, 'demi-codet isolé', 'demi-codets isolés')] : []),
      ...(nuls > 0 ? [counted(nuls, 'caractère NUL', 'caractères NUL')] : []),
    ];
    return `annotate : ${name} : texte d’abord assaini : ${parts.join(', ')} (U+FFFD à la place).`;
  },
  unruled: (name, lang) =>
    `annotate : ${name} : ${lang === null ? 'langue non reconnue' : `pas de règles pour la langue « ${lang} »`} : seuls les mots entre guillemets sont relevés, sans locuteurs (il y a des règles pour fr, en, es ; voir --lang).`,
  archive: ({ records, errors, mended, unruled }) => [
    ...(errors > 0
      ? [
          `annotate : ${counted(errors, 'enregistrement', 'enregistrements')} sur ${records} sans annotation ; voir les lignes « error ».`,
        ]
      : []),
    ...(mended > 0
      ? [
          `annotate : ${counted(mended, 'enregistrement', 'enregistrements')} d’abord assaini(s) (UTF-8 invalide, demi-codets isolés ou NUL remplacés par U+FFFD).`,
        ]
      : []),
    ...(unruled > 0
      ? [
          `annotate : ${counted(unruled, 'enregistrement', 'enregistrements')} dans une langue sans règles : seuls les mots entre guillemets y sont relevés.`,
        ]
      : []),
  ],
  standardInput: 'entrée standard',
};
