/** What `/new/` and a reader's own texts say, in English. */
import { formatOf } from './format.ts';
import type { WorkshopMessages } from './workshop-messages.ts';

const { number, plural } = formatOf('en', ['“', '”']);

export const en: WorkshopMessages = {
  intro: 'Paste an article: Guillemet shows who says what. It all happens on this device; nothing is sent.',
  needsScript:
    'This page annotates the text in your browser: it needs JavaScript, which is switched off or could not be loaded. The library’s articles can be read without.',
  text: 'Your text',
  textHint: 'The first line is the title, each line after it a paragraph.',
  openFile: 'Open a .txt file',
  lang: 'Language of the text',
  langs: { '': 'To be detected', fr: 'French', en: 'English', es: 'Spanish' },
  unwrap: 'Join wrapped lines',
  unwrapHint: 'Only an empty line then parts two paragraphs.',
  annotate: 'Annotate',
  cancel: 'Cancel',
  working: 'Annotating',

  opened: (name: string) => `“${name}” is open.`,
  openedMended: (name: string, invalid: number) =>
    `“${name}” is open; ${plural(invalid, { one: '# unreadable run of bytes is', other: '# unreadable runs of bytes are' })} replaced by � in it.`,
  cancelled: 'Cancelled. Your text has stayed here.',
  draftNotKept:
    'This browser does not keep the text, for want of room or permission: reloading the page would erase it.',
  trouble: {
    empty: 'There is no text yet. Paste an article, or open a file.',
    binary: 'This is no plain text. Save the document as .txt (UTF-8), or copy its text and paste it here.',
    unreadable: 'The file could not be read. Copy its text and paste it here.',
    failed: 'The program failed on this text. It has stayed here: try a part of it.',
    worker: 'The annotation could not start. Your text has stayed here: check the connection, then try again.',
  },
  tooLong: (limit: number) =>
    `This text is too long for this page, which stops at ${number(limit)} characters. Keep a part of it, or annotate it on the command line (npm run annotate).`,

  keptHere: 'Kept in this tab only, until it is closed; its address opens nothing elsewhere.',
  notKept:
    'This browser did not keep this article, for want of room or permission. It can be read here until you close or reload the page.',
  unruled: (lang: string) =>
    `No rules for this language (${lang}): only words between quotation marks are shown, without who says them.`,
  unknownLanguage:
    'The language of this text was not made out: only words between quotation marks are shown, without who says them. If it is French, English or Spanish, choose it and annotate again.',
  mended: (count: number) =>
    plural(count, {
      one: '# character that no text may hold is replaced by �.',
      other: '# characters that no text may hold are replaced by �.',
    }),
  nothingFound: 'No reported speech was found in this text.',
  backToText: 'Back to the pasted text',

  missingTitle: 'This text is no longer here',
  missingBody:
    'A text of your own is kept only in the tab where you pasted it, until that is closed; it exists nowhere else.',
};
