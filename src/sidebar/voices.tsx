/** Who speaks: the checkbox chooses a voice, its name opens the entity. */
import type { ReactNode } from 'react';
import { voicesOf } from '../article/select.ts';
import type { Voice } from '../article/select.ts';
import type { Messages } from '../i18n/messages.ts';
import { useMessages } from '../i18n/react.ts';
import { UNKNOWN_SPEAKER } from '../store/address.ts';
import { useActions } from '../store/actions.ts';
import { withView } from '../store/place.ts';
import { useAddress, useArticle, usePlaces } from '../store/react.ts';

export function Voices(): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const voices = voicesOf(article);
  if (voices.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="voices-title">
      <h2 id="voices-title">{messages.voices}</h2>
      <ul className="voices">
        {voices.map((voice) => (
          <VoiceRow key={voice.id ?? UNKNOWN_SPEAKER} voice={voice} first={voice === voices[0]} />
        ))}
      </ul>
    </section>
  );
}

function VoiceRow({ voice, first }: { readonly voice: Voice; readonly first: boolean }): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const address = useAddress();
  const { href } = usePlaces();
  const { toggleSpeaker } = useActions();
  const id = voice.id ?? UNKNOWN_SPEAKER;
  const name = voice.entity?.name ?? messages.unknownVoice;
  const chosen = address.view.speakers.includes(id);
  return (
    <li className="voice-row" data-voice={id}>
      <input
        type="checkbox"
        className="voice-box"
        checked={chosen}
        onChange={() => toggleSpeaker(id)}
        aria-label={messages.chooseVoice(name)}
      />
      <span className="voice-who">
        {voice.entity ? (
          <a
            className="voice-link"
            lang={article.lang}
            href={href(withView(address, { ...address.view, entity: voice.entity.id }))}
          >
            {name}
          </a>
        ) : (
          <span className="voice-link">{name}</span>
        )}
        {voice.entity?.description ? (
          <span className="quiet" lang={article.lang}>
            {voice.entity.description}
          </span>
        ) : null}
      </span>
      <span className="voice-count">{countWords(voice, first, messages)}</span>
    </li>
  );
}

/** « 12 citations » on the first row, then bare numbers; a denial and a voice inside another are said. */
function countWords({ quotations, denials, onlyInside }: Voice, first: boolean, messages: Messages): string {
  const count = first ? messages.quotations(quotations.length) : messages.format.number(quotations.length);
  const remarks = [
    ...(denials > 0 ? [messages.denials(denials, quotations.length)] : []),
    ...(onlyInside ? [messages.onlyInside] : []),
  ];
  return [count, ...remarks].join(', ');
}
