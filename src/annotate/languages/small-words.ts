/** Small words that tell a language from its neighbours: commonest there, and rare or foreign in the others. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: set(
    'le les des du et est une un dans que qui pour sur au aux pas avec par il elle ont été ce cette d l qu n s a à ne se sont',
  ),
  en: set(
    'the of and to in is was for that it with as his her on be at by had are but from they have this an not or he she were',
  ),
  es: set(
    'el los las del y en que un una por con para es se su al lo como más fue ha este esta ser no le sus pero entre desde',
  ),
  de: set('der die das und ist nicht ein eine zu den mit von auf für dem im sich des auch es an werden als'),
  it: set('il lo gli di e è che un una per non con del della dei nel sono ha al alla si come più anche'),
  pt: set('o os as do da dos das e é que um uma para com não em no na se por mais como foi ao são'),
};
