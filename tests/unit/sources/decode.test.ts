import { expect, test } from 'vitest';
import { decode } from '../../../src/sources/decode.ts';

test('UTF-8 is kept to the letter, without its byte order mark', () => {
  expect(decode(Buffer.from('« Été » \u202f\uFFFD'))).toEqual({ ok: true, text: '« Été » \u202f\uFFFD', invalid: 0 });
  expect(decode(Buffer.from('\uFEFFÉté'))).toEqual({ ok: true, text: 'Été', invalid: 0 });
});

test('UTF-16 is told by its byte order mark', () => {
  const little = Buffer.from('\uFEFFÉté 🎉', 'utf16le');
  expect(decode(little)).toEqual({ ok: true, text: 'Été 🎉', invalid: 0 });
  expect(decode(Buffer.from(little).swap16())).toEqual({ ok: true, text: 'Été 🎉', invalid: 0 });
});

test('invalid bytes are replaced and counted; a U+FFFD that was there is not', () => {
  const latin1 = Buffer.from("L'été passe sur la rivière, et les gens du bourg attendent la pluie.", 'latin1');
  expect(decode(Buffer.concat([latin1, Buffer.from(' \uFFFD')]))).toMatchObject({ ok: true, invalid: 3 });
});

test('a NUL in a text is left to be mended; binary is refused', () => {
  expect(decode(Buffer.from('Le pont\0 est ouvert'))).toMatchObject({ ok: true, text: 'Le pont\0 est ouvert' });
  expect(decode(Uint8Array.from({ length: 4096 }, (_, index) => (index * 197) % 256))).toEqual({ ok: false });
  expect(decode(Buffer.from('%PDF-1.7\n1 0 obj'))).toEqual({ ok: false });
});
