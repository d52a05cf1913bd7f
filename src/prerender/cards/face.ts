/**
 * The shipped fonts as outlines: text is shaped by HarfBuzz, measured and drawn from the same glyphs, so that what was
 * measured is what is drawn. (resvg reads no woff2 and then silently draws nothing; it is given paths alone.)
 */
import { readFile } from 'node:fs/promises';
import * as hb from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** Shaped text. Lengths are in em, y grows downwards from the base line. */
export interface Shaped {
  readonly width: number;
  readonly glyphs: readonly { readonly path: string; readonly x: number; readonly y: number; readonly scale: number }[];
}

/** Shapes a text without spaces at which lines break; null where a character has no glyph. */
export type Face = (text: string) => Shaped | null;

/** Thin spaces that the fonts lack, in em: their widths as Unicode describes them. */
const GAPS: Readonly<Record<string, number>> = {
  '\u2002': 0.5,
  '\u2003': 1,
  '\u2004': 1 / 3,
  '\u2005': 0.25,
  '\u2006': 1 / 6,
  '\u2007': 0.5,
  '\u2008': 0.25,
  '\u2009': 0.2,
  '\u200A': 0.1,
  '\u202F': 0.2,
  '\u205F': 0.22,
};
/** Characters that draw nothing: soft hyphens, joiners, marks of direction. */
const NOTHING = /[\u00AD\uFEFF]|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]|\p{Variation_Selector}/gu;

interface LoadedFont {
  readonly font: hb.Font;
  readonly unitsPerEm: number;
}

/** A face of `files` (addresses of woff2, each one continuing the last where that lacks a character) at a weight. */
export async function loadFace(files: readonly string[], weight: number): Promise<Face> {
  const fonts = await Promise.all(files.map((file) => loadFont(file, weight)));
  const known = new Map<string, Shaped | null>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const shaped = shapeText(text.normalize('NFC').replace(NOTHING, ''), fonts);
    known.set(text, shaped);
    return shaped;
  };
}

async function loadFont(file: string, weight: number): Promise<LoadedFont> {
  const woff2 = await readFile(new URL(file));
  const truetype = await subsetFont(woff2, null, { targetFormat: 'truetype', keepAllGlyphs: true });
  const face = new hb.Face(new hb.Blob(new Uint8Array(truetype).buffer));
  const font = new hb.Font(face);
  font.setVariations([new hb.Variation('wght', weight)]);
  return { font, unitsPerEm: face.upem };
}

function shapeText(text: string, fonts: readonly LoadedFont[]): Shaped | null {
  const glyphs: Shaped['glyphs'][number][] = [];
  let x = 0;
  const runs = runsOf(text, fonts);
  if (!runs) return null;
  for (const run of runs) {
    if (run.font === null) {
      x += run.gap;
      continue;
    }
    const { font, unitsPerEm } = run.font;
    const scale = 1 / unitsPerEm;
    const buffer = new hb.Buffer();
    buffer.addText(run.text);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
      const position = positions[index];
      if (!position) continue;
      const path = font.glyphToPath(codepoint);
      if (path !== '') glyphs.push({ path, x: x + position.xOffset * scale, y: -position.yOffset * scale, scale });
      x += position.xAdvance * scale;
    }
  }
  return { width: x, glyphs };
}

type Run = { readonly font: LoadedFont; readonly text: string } | { readonly font: null; readonly gap: number };

/** Text cut where the font changes; null where none of them has a character. */
function runsOf(text: string, fonts: readonly LoadedFont[]): readonly Run[] | null {
  const runs: Run[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const font = fonts.find((candidate) => candidate.font.nominalGlyph(code) !== undefined);
    const gap = GAPS[character];
    const last = runs.at(-1);
    if (font && last?.font === font) runs[runs.length - 1] = { font, text: last.text + character };
    else if (font) runs.push({ font, text: character });
    else if (gap !== undefined) runs.push({ font: null, gap });
    else return null;
  }
  return runs;
}
