/**
 * Where in a text a few letters stand with the fewest errors: Myers' bit-vector algorithm (1999), one step a unit of the
 * text whatever the number of errors. For patterns that fit in one number; of longer ones enough is left for `seeds.ts`.
 */

/** The longest pattern, in units: one bit each of a number that JavaScript's operators keep whole. */
export const LONGEST_SCANNED = 31;

/** Which bits of the pattern a code unit is; between two calls all zero. */
const bitsOf = new Int32Array(0x10000);

/**
 * The ends of the places where `pattern` stands with at most half of its units wrong, fewest errors first, `most` of
 * them; of neighbouring ends with as many errors the last. `pattern` holds 1…LONGEST_SCANNED units.
 */
export function closestEnds(text: Uint16Array, pattern: Uint16Array, most: number): readonly number[] {
  const ends = Array.from({ length: Math.floor(pattern.length / 2) + 1 }, (): number[] => []);
  pattern.forEach((code, at) => {
    bitsOf[code] = (bitsOf[code] ?? 0) | (1 << at);
  });
  const last = 1 << (pattern.length - 1);
  let plus = -1;
  let minus = 0;
  let errors = pattern.length;
  let fell = false;
  for (let at = 0; at <= text.length; at += 1) {
    const before = errors;
    if (at < text.length) {
      const equal = bitsOf[text[at] ?? 0] ?? 0;
      const vertical = equal | minus;
      const horizontal = (((equal & plus) + plus) ^ plus) | equal;
      let up = minus | ~(horizontal | plus);
      let down = plus & horizontal;
      if ((up & last) !== 0) errors += 1;
      else if ((down & last) !== 0) errors -= 1;
      up <<= 1;
      down <<= 1;
      plus = down | ~(vertical | up);
      minus = up & vertical;
    } else errors += 1;
    if (errors < before) fell = true;
    else if (errors > before) {
      const known = ends[before];
      if (fell && known && known.length < most) known.push(at);
      fell = false;
    }
  }
  for (const code of pattern) bitsOf[code] = 0;
  return ends.flat().slice(0, most);
}
