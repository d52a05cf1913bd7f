/** A card as an SVG of outlines: the reader's paper, ink and tint; the words as large as they can be. */
import { PICTURE_SIZE } from '../../export/head.ts';
import type { Card } from './card.ts';
import type { Face } from './face.ts';
import { LEADING, fit, fitOrCut, oneLine } from './lines.ts';
import type { Fitted, Line, Measure } from './lines.ts';

export interface Faces {
  readonly text: Face;
  readonly name: Face;
  readonly note: Face;
  readonly wordmark: Face;
}

/** LOOK: the light theme's colours. */
const PAPER = '#fcfaf5';
const INK = '#1d1b18';
const MUTED = '#6b655a';
const RULE = '#e4ded2';
const VOICE = '#1f6f8b';
const TINT = '#d8e6ea';

const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;
const MARGIN = 72;
const TOP = 56;
const MEASURE = WIDTH - 2 * MARGIN;
/** Descending, in pixels; no type in a picture is smaller than 28, since it is shown at half its size. */
const SIZES = [84, 76, 68, 60, 54, 48, 44, 40, 36, 32, 30, 28] as const;
const SMALLEST = 28;
const NAME_SIZE = 34;
const WORDMARK = '« Guillemet »';

const measureOf =
  (face: Face): Measure =>
  (text) =>
    face(text)?.width ?? null;

/** Null where the words do not fit, and may not be cut, or where the fonts lack a character. */
export function drawCard(card: Card, faces: Faces): string | null {
  const foot = drawFoot(card, faces);
  if (!foot) return null;
  const box = { width: MEASURE, height: foot.top - TOP - 40 };
  const measure = measureOf(faces.text);
  const fitted = card.quote
    ? fitOrCut(card.paragraphs, card.quote, box, SIZES, measure)
    : fit(card.paragraphs, box, SIZES, measure);
  if (!fitted) return null;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    drawWords(fitted, box.height, card.quote !== null, faces.text),
    foot.svg,
    '</svg>',
  ].join('');
}

/** Words between marks stand on the tint that a chosen voice has in the reader. */
function drawWords({ size, lines }: Fitted, room: number, isTinted: boolean, face: Face): string {
  const step = LEADING * size;
  const top = TOP + Math.max(0, (room - lines.length * step) / 2);
  const tints = lines.map(({ width }, index) => {
    const [x, y] = [MARGIN - 0.12 * size, top + index * step];
    const [w, h] = [(width + 0.24) * size, 1.12 * size];
    const edge = Math.max(2, Math.round(size / 20));
    return (
      `<rect x="${round(x)}" y="${round(y + 0.06 * size)}" width="${round(w)}" height="${round(h)}" fill="${TINT}"/>` +
      `<rect x="${round(x)}" y="${round(y + 1.18 * size - edge)}" width="${round(w)}" height="${edge}" fill="${VOICE}"/>`
    );
  });
  const texts = lines.map((line, index) => drawLine(line, MARGIN, top + index * step + 0.92 * size, size, INK, face));
  return [...(isTinted ? tints : []), ...texts].join('');
}

/** Who, what else is to be known, and where from, at the foot; `top` is where it begins. */
function drawFoot(card: Card, faces: Faces): { readonly svg: string; readonly top: number } | null {
  const parts: string[] = [];
  const last = HEIGHT - TOP;
  const wordmark = oneLine(WORDMARK, MEASURE, measureOf(faces.wordmark));
  if (!wordmark) return null;
  const markWidth = wordmark.width * 32;
  parts.push(drawLine(wordmark, WIDTH - MARGIN - markWidth, last, 32, INK, faces.wordmark));
  const room = MEASURE - markWidth - 32;
  if (card.source !== null) {
    const source = oneLine(card.source, room / SMALLEST, measureOf(faces.text));
    if (!source) return null;
    parts.push(drawLine(source, MARGIN, last, SMALLEST, MUTED, faces.text));
  }
  let y = last - 72;
  parts.push(`<rect x="${MARGIN}" y="${y + 24}" width="${MEASURE}" height="2" fill="${RULE}"/>`);
  for (const note of card.notes.toReversed()) {
    const line = oneLine(note, MEASURE / SMALLEST, measureOf(faces.note));
    if (!line) return null;
    parts.push(drawLine(line, MARGIN, y, SMALLEST, MUTED, faces.note));
    y -= 38;
  }
  if (card.name !== null) {
    const line = oneLine(card.name, MEASURE / NAME_SIZE, measureOf(faces.name));
    if (!line) return null;
    parts.push(drawLine(line, MARGIN, y - 2, NAME_SIZE, VOICE, faces.name));
    y -= 42;
  }
  return { svg: parts.join(''), top: y };
}

function drawLine({ words }: Line, left: number, base: number, size: number, fill: string, face: Face): string {
  const space = (face('\u00A0')?.width ?? 0.25) * size;
  let x = left;
  const paths = words.flatMap((word) => {
    const shaped = face(word);
    const drawn = shaped?.glyphs.map((glyph) => {
      const scale = (glyph.scale * size).toPrecision(6);
      return `<path d="${glyph.path}" transform="translate(${round(x + glyph.x * size)} ${round(base + glyph.y * size)}) scale(${scale} -${scale})"/>`;
    });
    x += (shaped?.width ?? 0) * size + space;
    return drawn ?? [];
  });
  return `<g fill="${fill}">${paths.join('')}</g>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
