import { describe, expect, it, test } from 'vitest';
import { detectLanguage } from '../../../src/annotate/languages/detect.ts';

describe('the language of a text', () => {
  test.each([
    ['fr', 'Le maire a dit que le pont resterait fermé et que personne n’a été blessé dans la nuit.'],
    ['en', 'The mayor said the bridge would stay shut and that nobody was hurt in the night.'],
    ['es', 'El alcalde dijo que el puente seguirá cerrado y que nadie resultó herido por la noche.'],
    ['ca', 'El batlle ha dit que el pont queda tancat i que ningú no ha pres mal amb les pluges.'],
    ['pt', 'O prefeito disse que a ponte não vai abrir e que ninguém ficou ferido com as chuvas.'],
    ['it', 'Il sindaco ha detto che il ponte resta chiuso e che nessuno è rimasto ferito nella notte.'],
    ['ro', 'Primarul a spus că podul rămâne închis și că nimeni nu a fost rănit.'],
    ['de', 'Der Bürgermeister sagte am Montag, dass die Brücke gesperrt bleibt.'],
    ['nl', 'De burgemeester zei dat de brug gesloten blijft en dat niemand gewond is geraakt.'],
  ])('%s: %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it.each(['', '1 204', '🛶', 'Мост закрыт до весны.', '橋は春まで閉鎖される。', 'Bron förblir stängd.'])(
    'is not made out of %o',
    (text) => {
      expect(detectLanguage(text)).toBe('und');
    },
  );

  it('takes no English ending for a French article', () => {
    expect(detectLanguage("Mecca's crane fell on the mosque's roof, and the city's mayor's office closed it.")).toBe(
      'en',
    );
  });
});
