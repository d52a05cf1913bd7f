/** The page where a text is pasted, dropped or opened, and annotated on this device. */
import { useRef, useState } from 'react';
import type { ChangeEvent, DragEvent, KeyboardEvent, ReactNode, SyntheticEvent } from 'react';
import { RULED_LANGUAGES } from '../annotate/ruled.ts';
import type { Article } from '../article/schema.ts';
import { useMessages } from '../i18n/react.ts';
import type { Mended } from '../sources/annotator-messages.ts';
import { annotateInWorker } from '../sources/annotator.ts';
import type { OwnTexts } from '../sources/own.ts';
import { LONGEST_TEXT, useAnnotating } from './annotating.ts';
import type { Annotate, Work } from './annotating.ts';
import { useDraft } from './draft.ts';
import { readTextFile } from './file.ts';
import { useWorkshopMessages } from './words.ts';
import { Working } from './working.tsx';

interface NewTextProps {
  readonly own: OwnTexts;
  readonly onDone: (article: Article, mended: Mended | null) => void;
  readonly annotate?: Annotate;
}

export function NewText({ own, onDone, annotate = annotateInWorker }: NewTextProps): ReactNode {
  const messages = useMessages();
  const words = useWorkshopMessages();
  const { work, start, cancel, report } = useAnnotating(annotate, onDone);
  const { text, lang, unwrap, onChange, setText, keep, isKept } = useDraft(own);
  const [opened, setOpened] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const isBusy = work.type === 'busy';

  const open = async (chosen: File | undefined): Promise<void> => {
    if (!chosen || isBusy) return;
    const read = await readTextFile(chosen);
    report(read.ok ? { type: 'idle' } : { type: 'trouble', trouble: read.trouble });
    setOpened(
      !read.ok ? '' : read.invalid > 0 ? words.openedMended(chosen.name, read.invalid) : words.opened(chosen.name),
    );
    if (read.ok) setText(read.text);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setOpened('');
    if (!isBusy) start(keep());
  };
  const onDrop = (event: DragEvent): void => {
    const [dropped] = event.dataTransfer.files;
    if (!dropped) return;
    event.preventDefault();
    void open(dropped);
  };
  const onFile = (event: ChangeEvent<HTMLInputElement>): void => {
    void open(event.currentTarget.files?.[0]);
    // So that the same file can be opened again.
    event.currentTarget.value = '';
  };
  return (
    <main className="new-text" id="main" tabIndex={-1} translate="no">
      <h1 tabIndex={-1}>{messages.newTitle}</h1>
      <p className="quiet">{words.intro}</p>
      <p className="needs-script">{words.needsScript}</p>
      {/* No control has a name: even without its script the form has nothing to put into an address. */}
      <form onSubmit={submit} aria-label={messages.newTitle} noValidate autoComplete="off">
        <label htmlFor="new-text">{words.text}</label>
        <p className="quiet" id="new-text-hint">
          {words.textHint}
        </p>
        <textarea
          id="new-text"
          ref={text}
          spellCheck={false}
          readOnly={isBusy}
          aria-describedby="new-text-hint"
          aria-invalid={work.type === 'trouble'}
          onInput={onChange}
          onKeyDown={submitByKey}
          onDrop={onDrop}
          onDragOver={(event) => event.preventDefault()}
        />
        <input
          type="file"
          ref={file}
          hidden
          accept=".txt,text/plain"
          aria-label={words.openFile}
          onChange={onFile}
          tabIndex={-1}
        />
        <div className="new-text-choices">
          <button type="button" className="action" disabled={isBusy} onClick={() => file.current?.click()}>
            <span>{words.openFile}</span>
          </button>
          <label className="new-text-lang">
            <span>{words.lang}</span>
            <select ref={lang} disabled={isBusy} onChange={onChange}>
              {['', ...RULED_LANGUAGES].map((code) => (
                <option key={code} value={code}>
                  {words.langs[code]}
                </option>
              ))}
            </select>
          </label>
          <label className="check">
            <input type="checkbox" ref={unwrap} disabled={isBusy} onChange={onChange} aria-describedby="unwrap-hint" />
            <span>{words.unwrap}</span>
          </label>
          <p className="quiet" id="unwrap-hint">
            {words.unwrapHint}
          </p>
        </div>
        <Working work={work} onCancel={cancel} />
        <div className="new-text-said">
          <p role="alert">{troubleOf(work, words)}</p>
          <p role="status" className="quiet">
            {work.type === 'cancelled' ? words.cancelled : opened}
          </p>
          <p role="status" className="quiet">
            {isKept ? '' : words.draftNotKept}
          </p>
        </div>
      </form>
    </main>
  );
}

/** Control or Command with Enter: in a text area Enter alone is a line end. */
function submitByKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
}

function troubleOf(work: Work, words: ReturnType<typeof useWorkshopMessages>): string {
  if (work.type !== 'trouble') return '';
  return work.trouble === 'too-long' ? words.tooLong(LONGEST_TEXT) : words.trouble[work.trouble];
}
