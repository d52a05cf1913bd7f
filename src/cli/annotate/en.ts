import type { InputProblem, Messages } from './messages.ts';
import type { UsageProblem } from './options.ts';

const HELP = `Annotates plain news text: who says what. Writes articles in Guillemet's JSON format.

  npm run -s annotate -- FILE                     one article, to standard output
  npm run -s annotate -- -                        the text comes from standard input
  npm run -s annotate -- FILE... --out DIR        DIR/NAME.json for each NAME.txt
  npm run -s annotate -- --jsonl [FILE...]        archives: one record a line in, one article a line out

A text is UTF-8 (or UTF-16 with a byte order mark). Every line end parts blocks, empty lines are skipped, the first
block is the title. The text is kept to the letter; lone surrogates, NUL and invalid bytes become U+FFFD, one for one,
and that is said.

  --lang TAG    the text's language (fr, en, es); else it is detected. In any other language only the words between
                quotation marks are taken, and that is said.
  --unwrap      joins hard-wrapped lines: only an empty line parts blocks
  --id ID       the article's id, [a-z0-9-]; else made from the file's name, or from the title of standard input
  --former OLD  the article as it was published (JSON), or a folder where NAME.json is it: its id and the ids of its
                quotations are kept, so that links hold, also where the text was edited since
  --out DIR     where the JSON files go; made where it does not exist
  --jsonl       a record is {"id": …, "text": …} or {"id": …, "text": …, "lang": …}. Order and count hold: a bad record
                gives the line {"id": …, "line": …, "error": …}. An id outside [a-z0-9-] is made fit and kept as
                "recordId". Memory stays bounded whatever the length of the archive.
  --jobs N      with --jsonl: worker threads; else as many as cores
  --strict      with --jsonl: exit code 1 if any record was bad
  -h, --help    this text

As a filter (processes that pipe records, one a line, through a command):
  Spark           rdd.pipe("node …/src/cli/annotate.ts --jsonl --jobs 1")
  Hadoop          -mapper "node …/src/cli/annotate.ts --jsonl --jobs 1"
  GNU parallel    parallel --pipe --keep-order node …/src/cli/annotate.ts --jsonl --jobs 1 < archive.jsonl

The text of a gold file, or of an article, to annotate it anew:
  node -p 'JSON.parse(fs.readFileSync("gold.json")).text' > gold.txt
  node -p 'JSON.parse(fs.readFileSync("article.json")).blocks.map((b) => b.text).join("\\n\\n")' > article.txt

Exit codes: 0 done (warnings included, and bad records without --strict, and a reader that closed the pipe);
            1 an input could not be read, annotated or written; 2 the command line is wrong.`;

function usage(problem: UsageProblem): string {
  switch (problem.rule) {
    case 'unknown-option':
      return `unknown option ${problem.option}`;
    case 'needs-value':
      return `option ${problem.option} needs a value`;
    case 'takes-no-value':
      return `option ${problem.option} takes no value`;
    case 'bad-lang':
      return `“${problem.value}” is no language tag (fr, en, es, pt-BR…)`;
    case 'bad-id':
      return `“${problem.value}” is no id: lower-case letters a–z, digits and hyphens only`;
    case 'bad-jobs':
      return `“${problem.value}” is no number of threads (1 to 999)`;
    case 'no-file':
      return 'no FILE given (“-” is standard input)';
    case 'many-files':
      return 'several FILEs need --out DIR';
    case 'one-id':
      return '--id is for one FILE';
    case 'jsonl-out':
      return '--jsonl writes to standard output: it goes without --out';
    case 'jsonl-id':
      return '--jsonl takes ids from its records: it goes without --id';
    case 'jsonl-former':
      return '--former is for FILEs: it goes without --jsonl';
    case 'strict-jsonl':
      return '--strict goes with --jsonl';
    case 'jobs-jsonl':
      return '--jobs goes with --jsonl';
  }
}

function input(problem: InputProblem): string {
  switch (problem.rule) {
    case 'missing':
      return 'no such file';
    case 'folder':
      return 'is a folder, not a file';
    case 'empty':
      return 'is empty: there is no text to annotate';
    case 'binary':
      return 'is no plain text (binary, or another encoding than UTF-8: convert it first, e.g. with iconv)';
    case 'unreadable':
      return `cannot be read (${problem.detail})`;
    case 'unwritable':
      return `cannot be written (${problem.detail})`;
    case 'failed':
      return `the annotator failed (${problem.detail}): please report this text`;
    case 'same-name':
      return `would be written over ${problem.detail}: two FILEs have the same name`;
    case 'bad-former':
      return `its former article cannot be used (${problem.detail})`;
  }
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const en: Messages = {
  help: HELP,
  usage: (problem) => `annotate: ${usage(problem)}. Try --help.`,
  input: (name, problem) => `annotate: ${name}: ${input(problem)}.`,
  mended: (name, { invalid, surrogates, nuls }) => {
    const parts = [
      ...(invalid > 0 ? [counted(invalid, 'invalid UTF-8 sequence', 'invalid UTF-8 sequences')] : []),
      ...(surrogates > 0 ? [counted(surrogates, 'lone surrogate', 'lone surrogates')] : []),
      ...(nuls > 0 ? [counted(nuls, 'NUL character', 'NUL characters')] : []),
    ];
    return `annotate: ${name}: made well first: ${parts.join(', ')} replaced by U+FFFD.`;
  },
  unruled: (name, lang) =>
    `annotate: ${name}: ${lang === null ? 'language not made out' : `no rules for the language “${lang}”`}: only words between quotation marks are taken, without speakers (there are rules for fr, en, es; see --lang).`,
  archive: ({ records, errors, mended, unruled }) => [
    ...(errors > 0
      ? [
          `annotate: ${errors} of ${counted(records, 'record', 'records')} could not be annotated; see their "error" lines.`,
        ]
      : []),
    ...(mended > 0
      ? [
          `annotate: ${counted(mended, 'record', 'records')} made well first (invalid UTF-8, lone surrogates or NUL replaced by U+FFFD).`,
        ]
      : []),
    ...(unruled > 0
      ? [
          `annotate: ${counted(unruled, 'record', 'records')} in a language without rules: only words between quotation marks are taken there.`,
        ]
      : []),
  ],
  standardInput: 'standard input',
};
