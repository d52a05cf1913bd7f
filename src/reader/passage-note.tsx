/** What became of a linked passage: a note level with it, in the place and the look of the quotation card. */
import type { ReactNode } from 'react';
import type { DiffPart } from '../anchor/diff.ts';
import { useMessages } from '../i18n/react.ts';
import { useActions } from '../store/actions.ts';
import { useArticle } from '../store/react.ts';
import type { Passage } from './passage.ts';
import { PassageActions } from './passage-actions.tsx';

export function PassageNote({ passage }: { readonly passage: Passage }): ReactNode {
  const messages = useMessages();
  const { closePassage } = useActions();
  const { target, outcome, link } = passage;
  const words = (target.quotation === null ? messages.passageOutcome : messages.quotationOutcome)[outcome.outcome];
  return (
    <aside
      className="card passage-note"
      id="passage-note"
      data-outcome={outcome.outcome}
      aria-labelledby="passage-title"
      translate="no"
      tabIndex={-1}
    >
      <div className="card-head">
        <h2 className="passage-title" id="passage-title">
          {words.title}
        </h2>
        <button type="button" className="icon-button" onClick={closePassage} aria-label={messages.close}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {words.body === '' ? null : <p className="passage-body">{words.body}</p>}
      {outcome.outcome === 'gone' && outcome.said !== '' ? (
        <Words title={messages.passageSaid}>{outcome.said}</Words>
      ) : null}
      {outcome.outcome === 'changed' ? (
        <Difference diff={outcome.diff} isWhole={target.quotation === null || target.token !== null} />
      ) : null}
      {link ? (
        <div className="card-actions">
          <PassageActions passage={link} />
        </div>
      ) : null}
    </aside>
  );
}

function Words({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const { lang } = useArticle();
  return (
    <>
      <h3 className="quiet">{title}</h3>
      <blockquote className="card-sentence" lang={lang}>
        <p>{children}</p>
      </blockquote>
    </>
  );
}

/** Parts of one side, the space between two differing words marked with them. */
function sideOf(diff: readonly DiffPart[], left: 'removed' | 'added'): readonly DiffPart[] {
  const side: DiffPart[] = [];
  for (const part of diff.filter(({ kind }) => kind !== left)) {
    const [before, space] = [side.at(-2), side.at(-1)];
    if (part.kind !== 'same' && space?.kind === 'same' && before?.kind === part.kind && space.text.trim() === '') {
      side.splice(-2, 2, { kind: part.kind, text: before.text + space.text + part.text });
    } else side.push(part);
  }
  return side;
}

interface DifferenceProps {
  readonly diff: readonly DiffPart[];
  /** Whether the link carried all of its words: those of an id are its first ones, without capitals and accents. */
  readonly isWhole: boolean;
}

/** What the link said with what was taken out of it, what the text says with what came in: by element and line, not colour. */
function Difference({ diff, isWhole }: DifferenceProps): ReactNode {
  const messages = useMessages();
  return (
    <>
      <Words title={messages.passageSaid}>
        {sideOf(diff, 'added').map(({ kind, text }, index) =>
          isWhole && kind === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>,
        )}
      </Words>
      <Words title={messages.passageSays}>
        {sideOf(diff, 'removed').map(({ kind, text }, index) =>
          isWhole && kind === 'added' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>,
        )}
      </Words>
    </>
  );
}
