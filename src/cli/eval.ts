/** `npm run eval -- GOLD_DIR`: how well the annotator does on gold annotations. The definitions are in `eval/`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../article/schema.ts';
import { parseArticle } from '../article/validate.ts';
import { readShelf } from '../prerender/articles.ts';
import { annotateText } from './annotate/annotate-text.ts';
import { pathFrom } from './annotate/input.ts';
import { documentOf } from './eval/document.ts';
import type { ScoredDocument } from './eval/document.ts';
import { readGold } from './eval/gold.ts';
import type { Gold } from './eval/gold.ts';
import { differences, fullReport, sentencesReport } from './eval/report.ts';
import { compare, total } from './eval/score.ts';
import type { Comparison } from './eval/score.ts';

const HELP = `How well the annotator does on gold annotations.

  npm run eval                        on the project's own reviewed articles (src/articles)
  npm run eval -- GOLD_DIR...         on folders of gold: articles, or flat files { id, lang, text, quotations, entities }

  --predictions DIR   scores DIR/NAME.json, an article for each gold NAME.json, instead of annotating the gold's text
  -v, --verbose       lists what was missed and what was found beside the gold
  --json              the counts as JSON, for other programs
  -h, --help          this text

The annotator gets the gold's plain text and nothing else: neither its language nor its blocks' types.
A quotation is found where the characters of its content, without marks, spaces and punctuation at the edges, have an
intersection over union of at least 0.5 with a gold one (relaxed); exact where they are the same. Intervals are 95 %:
Wilson's for shares, bootstrap over articles for F1. Exit codes: 0 done; 1 gold cannot be read; 2 wrong command line.`;

const BUNDLED = join(import.meta.dirname, '../articles');

interface Scored extends Gold {
  readonly comparison: Comparison;
  /** The language that the annotator found. */
  readonly found: string;
}

interface Settings {
  readonly predictions: string | null;
  readonly verbose: boolean;
  readonly json: boolean;
}

/** The bundled articles that a person has confirmed whole. */
async function bundledGold(): Promise<readonly Gold[]> {
  const { articles } = await readShelf(BUNDLED);
  const reviewed = [...articles.values()].filter(
    ({ quotations }) => quotations.length > 0 && quotations.every((quotation) => quotation.reviewed === true),
  );
  return reviewed.map((article) => ({ name: article.id, document: documentOf(article), form: 'article' }));
}

/** The prediction for one gold text: read from a folder, or made here. Null, with a line on standard error, where there is none. */
async function predictionFor({ name, document }: Gold, folder: string | null): Promise<Article | null> {
  if (folder !== null) {
    const read = await readFile(join(pathFrom(folder), `${name}.json`), 'utf8').catch(() => null);
    const parsed = read === null ? null : parseArticle(read);
    if (parsed?.ok) return parsed.article;
    console.error(`${name}: ${parsed ? 'the prediction is no valid article' : 'no prediction'}; it counts as empty`);
    return null;
  }
  const outcome = annotateText(document.text, {});
  if (outcome.ok) return outcome.article;
  console.error(`${name}: ${outcome.rule === 'failed' ? outcome.detail : outcome.rule}; it counts as empty`);
  return null;
}

async function scored(gold: Gold, folder: string | null): Promise<Scored> {
  const article = await predictionFor(gold, folder);
  const nothing: ScoredDocument = { ...gold.document, quotations: [], entities: [] };
  const predicted = article ? documentOf(article, gold.document.text) : nothing;
  return { ...gold, comparison: compare(gold.document, predicted), found: article?.lang ?? '–' };
}

function print(title: string, all: readonly Scored[], verbose: boolean): void {
  const quotations = all.reduce((sum, { document }) => sum + document.quotations.length, 0);
  const languages = all.filter(({ document, found }) => document.lang.split('-')[0] === found.split('-')[0]).length;
  console.log(
    `${title}: ${all.length} texts, ${quotations} gold quotations; language detected right ${languages}/${all.length}`,
  );
  const comparisons = all.map(({ comparison }) => comparison);
  if (all.every(({ form }) => form === 'sentences')) sentencesReport(comparisons).forEach((line) => console.log(line));
  else
    fullReport(
      comparisons,
      all.every(({ form }) => form === 'article'),
    ).forEach((line) => console.log(line));
  if (verbose)
    all
      .flatMap(({ name, document, comparison }) => differences(name, document.text, comparison))
      .forEach((line) => console.log(line));
  console.log('');
}

async function evaluate(title: string, gold: readonly Gold[], { predictions, verbose, json }: Settings): Promise<void> {
  if (gold.length === 0) throw new Error(`${title}: no gold there`);
  const all = await Promise.all(gold.map((one) => scored(one, predictions)));
  if (json) {
    const counts = Object.fromEntries(all.map(({ name, comparison }) => [name, comparison.counts]));
    console.log(JSON.stringify({ gold: title, total: total(Object.values(counts)), texts: counts }));
    return;
  }
  const sentences = all.filter(({ form }) => form === 'sentences');
  for (const one of sentences) print(`${title}, ${one.name}`, [one], verbose);
  const texts = all.filter(({ form }) => form !== 'sentences');
  const languages = Map.groupBy(texts, ({ document }) => document.lang);
  if (languages.size > 1) for (const [lang, some] of languages) print(`${title}, ${lang}`, some, false);
  if (texts.length > 0) print(languages.size > 1 ? `${title}, all` : title, texts, verbose);
}

async function main(): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      predictions: { type: 'string' },
      verbose: { type: 'boolean', short: 'v', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const settings = { predictions: values.predictions ?? null, verbose: values.verbose, json: values.json };
  if (positionals.length === 0) await evaluate('bundled articles', await bundledGold(), settings);
  for (const folder of positionals) await evaluate(folder, await readGold(pathFrom(folder)), settings);
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`eval: ${message}`);
  return error instanceof TypeError && 'code' in error ? 2 : 1;
});
