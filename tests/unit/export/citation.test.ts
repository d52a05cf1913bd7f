// @vitest-environment jsdom
/** What is copied out of an article: its words in three forms, and nothing of them taken for markup. */
import * as fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citation, citeAsText } from '../../../src/export/citation.ts';
import type { Citation } from '../../../src/export/citation.ts';
import { citeAsHtml } from '../../../src/export/html.ts';
import { citeAsMarkdown, escapeMarkdown } from '../../../src/export/markdown.ts';
import { fr } from '../../../src/i18n/fr.ts';
import { articleOf, quotationOf } from '../article/make.ts';

const TEXTS = [
  'Le pont',
  'La maire nie avoir menti. « Il tiendra *longtemps*, dit-elle, et <nous> aussi. »',
  '« Une voix a dit : « Il tombera », raconte-t-elle.',
] as const;

const article = articleOf('fr', TEXTS, [
  { content: ['avoir menti'], kind: 'indirect', cue: 'nie', source: 'La maire', polarity: 'denied' },
  { content: ['Il tiendra *longtemps*', 'et <nous> aussi.'], cue: 'dit-elle' },
  { content: ['Une voix a dit : « Il tombera'], cue: 'raconte-t-elle' },
  { content: ['Il tombera'], cue: 'a dit', source: 'Une voix' },
]);

const cite = (id: string): Citation =>
  citation(article, quotationOf(article, id), {
    quote: fr.format.quote,
    speaker: 'La maire',
    citedFrom: fr.citedFrom('Le pont'),
    unreviewed: fr.unreviewedCitation,
    url: 'https://example.org/articles/made/?a=1&b=2',
  });

describe('a citation', () => {
  it('gives direct speech as its words, what was left out marked', () => {
    expect(citeAsText(cite('q2'))).toBe(
      '« Il tiendra *longtemps* […] et <nous> aussi. »\n— La maire, dans « Le pont »\n' +
        'https://example.org/articles/made/?a=1&b=2',
    );
  });
  it('gives a denial as its sentence, never as the words that were denied', () => {
    expect(citeAsText(cite('q1'))).toMatch(/^La maire nie avoir menti\.\n/);
  });
  it('gives words inside other words as the sentence that holds both', () => {
    expect(cite('q4').paragraphs).toEqual([TEXTS[2]]);
  });
  it('says where a program made the attribution and nobody reviewed it', () => {
    const quotation = { ...quotationOf(article, 'q2'), confidence: 0.9 };
    const words = { quote: fr.format.quote, speaker: 'X', citedFrom: 'dans Y', unreviewed: 'non relue', url: 'u' };
    expect(citation(article, quotation, words).reference).toBe('X, dans Y (non relue)');
    expect(citation(article, { ...quotation, reviewed: true }, words).reference).toBe('X, dans Y');
  });
  it('is a block quote in Markdown, with its marks escaped', () => {
    expect(citeAsMarkdown(cite('q2'))).toBe(
      '> « Il tiendra \\*longtemps\\* \\[…\\] et \\<nous\\> aussi. »\n>\n' +
        '> — [La maire, dans « Le pont »](<https://example.org/articles/made/?a=1&b=2>)',
    );
  });
  it('is a block quote with its address in HTML', () => {
    expect(citeAsHtml(cite('q1'), 'fr')).toBe(
      '<blockquote cite="https://example.org/articles/made/?a=1&#38;b=2" lang="fr">\n<p>La maire nie avoir menti.</p>\n' +
        '</blockquote>\n<p>— <a href="https://example.org/articles/made/?a=1&#38;b=2">La maire, dans « Le pont »</a></p>',
    );
  });
});

const VECTORS = join(import.meta.dirname, '../../../../shared/vectors/xss.json');
const OWN = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p></blockquote><h1>x</h1>',
  '&lt;b&gt; &amp;amp; &#60;',
  '[x](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '- liste',
  '12. liste',
  '3) liste',
  '# titre',
  '---',
  '===',
  '    code',
  '`code` **gras** __gras__ ~~barré~~ $x$',
  'https://example.org www.example.org moi@example.org #12 @moi :sourire:',
  '<https://example.org>',
  '| a | b |',
  '[^1]: note',
  'fin\\',
  'deux espaces  ',
];

/** Texts that try to be more than text. */
function hostile(): readonly string[] {
  if (!existsSync(VECTORS)) return OWN;
  // The border: a file of test data whose form is known.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const vectors = JSON.parse(readFileSync(VECTORS, 'utf8')) as readonly { readonly payload: string }[];
  return [...OWN, ...vectors.map(({ payload }) => payload)];
}

/** A block's text has no line end, and HTML knows no NUL. */
const line = (text: string): string => text.replace(/[\0\n\r\u0085\u2028\u2029]/g, ' ');
const anyLine = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...hostile()))
  .map((text) => line(text));

it('has no link where the article has no address that others could open', () => {
  const own = { ...cite('q1'), url: null };
  expect(citeAsText(own)).not.toContain('null');
  expect(citeAsMarkdown(own)).toBe('> La maire nie avoir menti.\n>\n> — La maire, dans « Le pont »');
  expect(citeAsHtml(own, 'fr')).toBe(
    '<blockquote lang="fr">\n<p>La maire nie avoir menti.</p>\n</blockquote>\n<p>— La maire, dans « Le pont »</p>',
  );
});

describe('a hostile text', () => {
  it.skipIf(!existsSync(VECTORS))(`is also DOMPurify's (skipped where ${VECTORS} is not there)`, () => {
    expect(hostile().length).toBeGreaterThan(200);
  });

  it('stays text in HTML', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 3 }), anyLine, anyLine, (paragraphs, reference, url) => {
        const template = document.createElement('template');
        template.innerHTML = citeAsHtml({ paragraphs, reference, url }, 'fr');
        const [quote, last] = template.content.children;
        expect([...template.content.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
          'blockquote',
          ...paragraphs.map(() => 'p'),
          'p',
          'a',
        ]);
        expect([...(quote?.children ?? [])].map(({ textContent }) => textContent)).toEqual(paragraphs);
        expect(last?.textContent).toBe(`— ${reference}`);
        expect(quote?.getAttribute('cite')).toBe(url);
        expect(quote?.attributes.length).toBe(2);
      }),
      { numRuns: 500 },
    );
  });

  it('stays text in Markdown', () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const escaped = escapeMarkdown(text);
        const bare = escaped.replace(/\\[!-/:-@[-`{-~]/g, 'x');
        expect(bare).not.toMatch(/[\\`*_[\]<>&|~$^{}#@]|:\S|\bwww\.|^[-+=]|^\d{1,9}[.)]|^[ \t]|[ \t]$|[\n\r]/i);
        expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text.replace(/^[ \t]+|[ \t]+$/g, ''));
      }),
      { numRuns: 1000 },
    );
  });

  it('breaks out of no line of a Markdown block quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (reference, url) => {
        const lines = citeAsMarkdown({ paragraphs: ['a', 'b'], reference, url }).split(/[\n\r]/);
        expect(lines).toHaveLength(5);
        expect(lines.every((text) => text.startsWith('>'))).toBe(true);
        expect(lines[4]).toMatch(/\]\(<[^<>]*>\)$/);
      }),
    );
  });
});
