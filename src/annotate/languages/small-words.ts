/** The commonest small words of languages, shared ones (« de », « la », « a ») in each that has them. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: set(`de le la les des du et est un une dans en que qui pour sur au aux pas avec par il elle ont été ce cette a à ne se sont
    son sa ses ou mais plus comme d' l' qu' n' s' c' j'`),
  en: set(`the a of and to in is was for that it with as his her on be at by had has are but from they have this an not or he she
    were who which will their its`),
  es: set(`de la el los las del y e en que a al un una unos unas por con para es se su sus lo como más fue ha han este esta ser no le
    o si sin pero entre desde sobre`),
  de: set(
    'der die das und ist nicht ein eine zu den mit von auf für dem im in sich des auch es an werden als er sie dass',
  ),
  it: set('il lo la gli le di e è che un una per non con del della dei nel sono ha a al alla si in come più anche i'),
  pt: set('o a os as de do da dos das e é que um uma para com não em no na se por mais como foi ao são'),
  ca: set(
    "el la els les de del dels i a en amb per una un és que no ha al com més però aquest aquesta seva d' l' s' n'",
  ),
  ro: set('și de la în cu pe că nu este au a al o din un fost pentru mai ale care sunt sau'),
  nl: set('de het een van en in is dat op te zijn voor met niet aan er om ook als bij maar hij werd'),
};
