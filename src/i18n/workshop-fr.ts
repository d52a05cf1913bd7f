/** What `/new/` and a reader's own texts say, in French. A table of its own, loaded there only. */
import { formatOf } from './format.ts';

const { number, plural } = formatOf('fr', ['« ', ' »']);

export const fr = {
  intro: 'Collez un article : Guillemet y montre qui dit quoi. Tout se fait sur cet appareil, rien n’est envoyé.',
  needsScript:
    'Cette page annote le texte dans votre navigateur : elle a besoin de JavaScript, qui est désactivé ou n’a pas pu être chargé. Les articles de la bibliothèque se lisent sans.',
  text: 'Votre texte',
  textHint: 'La première ligne est le titre, chaque ligne suivante un paragraphe.',
  openFile: 'Ouvrir un fichier .txt',
  lang: 'Langue du texte',
  langs: { '': 'À reconnaître', fr: 'Français', en: 'Anglais', es: 'Espagnol' } as Readonly<Record<string, string>>,
  unwrap: 'Rejoindre les lignes coupées',
  unwrapHint: 'Seule une ligne vide sépare alors deux paragraphes.',
  annotate: 'Annoter',
  cancel: 'Annuler',
  working: 'Annotation en cours',

  opened: (name: string) => `« ${name} » est ouvert.`,
  openedMended: (name: string, invalid: number) =>
    `« ${name} » est ouvert ; ${plural(invalid, { one: '# suite d’octets illisible y est remplacée', other: '# suites d’octets illisibles y sont remplacées' })} par �.`,
  cancelled: 'Annotation annulée. Votre texte est resté ici.',
  draftNotKept:
    'Ce navigateur ne garde pas le texte, faute de place ou de permission : un rechargement de la page l’effacerait.',
  trouble: {
    empty: 'Il n’y a pas encore de texte. Collez un article, ou ouvrez un fichier.',
    binary:
      'Ce n’est pas du texte brut. Enregistrez le document en .txt (UTF-8), ou copiez-en le texte et collez-le ici.',
    unreadable: 'Le fichier n’a pas pu être lu. Copiez-en le texte et collez-le ici.',
    failed: 'Le programme a échoué sur ce texte. Il est resté ici : essayez-en une partie.',
    worker: 'L’annotation n’a pas pu démarrer. Votre texte est resté ici : vérifiez la connexion, puis réessayez.',
  },
  tooLong: (limit: number) =>
    `Ce texte est trop long pour cette page, qui s’arrête à ${number(limit)} caractères. Gardez-en une partie, ou annotez-le en ligne de commande (npm run annotate).`,

  keptHere: 'Gardé dans cet onglet seulement, jusqu’à sa fermeture ; son adresse n’ouvre rien ailleurs.',
  notKept:
    'Ce navigateur n’a pas gardé cet article, faute de place ou de permission. Il reste lisible ici jusqu’à ce que vous fermiez ou rechargiez la page.',
  unruled: (lang: string) =>
    `Pas de règles pour cette langue (${lang}) : seuls les mots entre guillemets sont relevés, sans savoir qui les dit.`,
  unknownLanguage:
    'La langue de ce texte n’a pas été reconnue : seuls les mots entre guillemets sont relevés, sans savoir qui les dit. Si elle est le français, l’anglais ou l’espagnol, choisissez-la et annotez de nouveau.',
  mended: (count: number) =>
    plural(count, {
      one: '# caractère qu’un texte ne peut contenir est remplacé par �.',
      other: '# caractères qu’un texte ne peut contenir sont remplacés par �.',
    }),
  nothingFound: 'Aucune parole rapportée n’a été trouvée dans ce texte.',
  backToText: 'Revenir au texte collé',

  missingTitle: 'Ce texte n’est plus ici',
  missingBody:
    'Un texte à vous n’est gardé que dans l’onglet où vous l’avez collé, jusqu’à sa fermeture ; il n’existe nulle part ailleurs.',
};
