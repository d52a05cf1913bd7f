/** Whose words the text's are: one bar in three labelled parts, and a table behind it for who cannot see it. */
import type { ReactNode } from 'react';
import { entitiesById, wordShares } from '../article/select.ts';
import { useMessages } from '../i18n/react.ts';
import { useArticle, useView } from '../store/react.ts';
import { filterOf } from '../store/walk.ts';

export function WhoseWords(): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const { speakers } = filterOf(useView());
  const { total, marked, told, narration } = wordShares(article, speakers);
  if (total === 0) return null;
  const { percent, number } = messages.format;
  const names = speakers.map((id) =>
    id === null ? messages.unknownVoice : (entitiesById(article).get(id)?.name ?? id),
  );
  const parts = [
    { id: 'marked', words: messages.share_marked, count: marked },
    { id: 'told', words: messages.share_told, count: told },
    { id: 'rest', words: names.length > 0 ? messages.share_rest : messages.share_narration, count: narration },
  ];
  return (
    <section className="panel" aria-labelledby="words-title">
      <h2 id="words-title">{names.length > 0 ? messages.whoseWordsOf(names) : messages.whoseWords}</h2>
      <svg className="bar-chart" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar-marked" x="0" y="0" width={marked} height="1" />
        <rect className="bar-told" x={marked} y="0" width={told} height="1" />
        <rect className="bar-rest" x={marked + told} y="0" width={narration} height="1" />
      </svg>
      <ul className="bar-legend">
        {parts.map(({ id, words, count }) => (
          <li key={id} data-part={id}>
            {`${words} ${percent(count / total)}`}
          </li>
        ))}
      </ul>
      <details className="bar-table">
        <summary>{messages.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.tablePart}</th>
              <th scope="col">{messages.tableWords}</th>
              <th scope="col">{messages.tableShare}</th>
            </tr>
          </thead>
          <tbody>
            {[...parts, { id: 'total', words: messages.total, count: total }].map(({ id, words, count }) => (
              <tr key={id}>
                <th scope="row">{words}</th>
                <td>{number(count)}</td>
                <td>{percent(count / total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
