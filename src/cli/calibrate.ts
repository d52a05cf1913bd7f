/**
 * `npm run calibrate -- GOLD_DIR...`: fits what `confidence` means on gold, and writes `annotate/confidence.generated.ts`.
 * What it prints is cross-validated: each article's quotations are judged by a model that has not seen the article.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { featuresOf } from '../annotate/confidence.ts';
import { ruledLanguage } from '../annotate/ruled.ts';
import { annotateText } from './annotate/annotate-text.ts';
import { pathFrom } from './annotate/input.ts';
import { fit, logistic, sumOf } from './calibrate/logistic.ts';
import type { Case, Model } from './calibrate/logistic.ts';
import { confidentFrom } from './eval/confidence.ts';
import { documentOf } from './eval/document.ts';
import { readGold } from './eval/gold.ts';
import type { Gold } from './eval/gold.ts';
import { confidenceReport } from './eval/report.ts';
import { compare } from './eval/score.ts';
import type { Judged } from './eval/score.ts';

const OUT = join(import.meta.dirname, '../annotate/confidence.generated.ts');

/** Of the quotations at 0.9 and above 95 % are to be right; a hundredth more here, since the rules know most of the gold. */
const PROMISE = 0.96;

const HELP = `Fits the annotator's confidence on gold.

  npm run calibrate -- GOLD_DIR...    folders of gold, in either form that \`npm run eval\` reads

Prints a cross-validated table (each article judged by a model that has not seen it) and writes
src/annotate/confidence.generated.ts.`;

/** The annotator's quotations on one gold text, each with what it rests on and whether it is right. */
function casesOf({ document }: Gold): readonly Case[] {
  const outcome = annotateText(document.text, {});
  if (!outcome.ok) return [];
  const { article } = outcome;
  const { judged } = compare(document, documentOf(article, document.text));
  return article.quotations.map((quotation, index) => ({
    features: featuresOf(quotation, ruledLanguage(article.lang)),
    right: judged[index]?.right ?? false,
  }));
}

const judgedBy = (model: Model, caution: number, cases: readonly Case[]): readonly Judged[] =>
  cases.map(({ features, right }) => ({
    confidence: Math.round(100 * logistic(sumOf(model, features) - caution)) / 100,
    right,
  }));

/** Each article's quotations as the model of all the others judges them. */
type CrossValidated = (caution: number) => readonly Judged[];

function crossValidated(articles: readonly (readonly Case[])[]): CrossValidated {
  const models = articles.map((_, out) => fit(articles.filter((__, index) => index !== out).flat()));
  return (caution) => models.flatMap((model, index) => judgedBy(model, caution, articles[index] ?? []));
}

/** The least that must be taken off every sum for the promise to hold; in steps of a twentieth. */
function cautionFor(judge: CrossValidated): number {
  for (let steps = 0; steps <= 60; steps += 1) {
    const { right } = confidentFrom(judge(steps / 20));
    if (right.of === 0 || right.value >= PROMISE) return steps / 20;
  }
  return 3;
}

function sourceOf({ base, weights }: Model, caution: number): string {
  const lines = [...weights].map(([feature, weight]) => `  ['${feature}', ${rounded(weight)}],`);
  return `/** Made by \`npm run calibrate\`: do not edit. */
export const BASE = ${rounded(base - caution)};
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
${lines.join('\n')}
]);
`;
}

const rounded = (value: number): number => Math.round(value * 100) / 100 || 0;

async function main(folders: readonly string[]): Promise<0 | 1 | 2> {
  if (folders.length === 0 || folders.some((folder) => folder.startsWith('-'))) {
    console.error(HELP);
    return folders.includes('--help') || folders.includes('-h') ? 0 : 2;
  }
  const gold = (await Promise.all(folders.map((folder) => readGold(pathFrom(folder))))).flat();
  const articles = gold.filter(({ form }) => form !== 'sentences').map(casesOf);
  const judge = crossValidated(articles);
  const caution = cautionFor(judge);
  console.log(`${articles.length} articles, ${articles.flat().length} quotations found; cross-validated by article\n`);
  for (const line of confidenceReport(judge(caution))) console.log(line);
  await writeFile(OUT, sourceOf(fit(articles.flat()), caution));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
