/**
 * A citation as Markdown (CommonMark, and what GitHub adds to it). Any ASCII punctuation may be escaped there; so that the
 * source stays readable, only what could be taken for markup is: a full stop in a sentence is none, one after a number
 * that begins a line is.
 */
import type { Citation } from './citation.ts';

/** Markup wherever it stands; `@`, `#`, and a colon or a full stop inside an address would become links on GitHub. */
const INLINE = /[\\`*_[\]<>&|~$^{}#@]|:(?=\S)|(?<=\bwww)\./gi;

/** Words as one line of Markdown that shows just these words. */
export function escapeMarkdown(words: string): string {
  // Space at the edges would indent code or break lines; line ends cannot stand in a block, but they can in a name.
  const line = words.replace(/\s*[\n\r\u0085\u2028\u2029]\s*/g, ' ').replace(/^[ \t]+|[ \t]+$/g, '');
  return line
    .replace(INLINE, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** An address between `<` and `>`, where only these, the backslash, and an entity would end or change it. */
const destination = (url: string): string =>
  `<${url.replace(/[<>\\\s]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, '\\&')}>`;

/** A block quote, its paragraphs, then who and where, as a link where there is an address. */
export function citeAsMarkdown({ paragraphs, reference, url }: Citation): string {
  const named = escapeMarkdown(reference);
  return [...paragraphs.map(escapeMarkdown), `— ${url === null ? named : `[${named}](${destination(url)})`}`]
    .map((line) => `> ${line}`)
    .join('\n>\n');
}
