/** From a plain text to blocks: every line end parts them, empty lines are skipped, the first one is the title. */
import type { Block } from '../article/schema.ts';

const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

/** A line longer than this is no heading, however it ends. */
const LONGEST_HEADING = 120;

/** The blocks of `text`, to the letter. With `unwrap` only an empty line parts blocks, and a line end becomes a space. */
export function blocksOf(text: string, unwrap = false): readonly Block[] {
  const lines = text.split(LINE_END);
  const texts = unwrap ? unwrapped(lines) : lines.filter((line) => line.trim() !== '');
  return texts.map((line, index) => ({ id: `b${index + 1}`, type: typeOf(line, index, texts), text: line }));
}

function unwrapped(lines: readonly string[]): readonly string[] {
  const texts: string[] = [];
  let open: string[] = [];
  for (const line of [...lines, '']) {
    if (line.trim() !== '') open.push(line.trim());
    else if (open.length > 0) {
      texts.push(open.join(' '));
      open = [];
    }
  }
  return texts;
}

/** A heading is short, ends without a full stop or the like, and has text under it. */
function typeOf(line: string, index: number, texts: readonly string[]): Block['type'] {
  if (index === 0) return 'title';
  const short = line.length <= LONGEST_HEADING && index < texts.length - 1;
  return short && /[\p{L}\p{N}»”"’)?]\s*$/u.test(line) && !/[.!…]["”»’)\s]*$/u.test(line) ? 'heading' : 'paragraph';
}
