/** Who and what is named without speaking: people, then organisations and places folded. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Entity, EntityType } from '../article/schema.ts';
import { silentEntities } from '../article/select.ts';
import { useMessages } from '../i18n/react.ts';
import { withView } from '../store/place.ts';
import { useAddress, useArticle, usePlaces } from '../store/react.ts';

const FOLDED: readonly EntityType[] = ['organisation', 'place'];

export function AlsoNamed(): ReactNode {
  const article = useArticle();
  const messages = useMessages();
  const silent = silentEntities(article);
  if (silent.length === 0) return null;
  const people = silent.filter(({ type }) => type === 'person');
  return (
    <section className="panel" aria-labelledby="named-title">
      <h2 id="named-title">{messages.alsoNamed}</h2>
      <Names entities={people} />
      {FOLDED.map((type) => (
        <Folded key={type} type={type} entities={silent.filter((entity) => entity.type === type)} />
      ))}
    </section>
  );
}

/** Rendered only while open: find-in-page must not find every name twice. */
function Folded({ type, entities }: { readonly type: EntityType; readonly entities: readonly Entity[] }): ReactNode {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  if (entities.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.alsoFolded[type](entities.length)}</summary>
      {open ? <Names entities={entities} /> : null}
    </details>
  );
}

function Names({ entities }: { readonly entities: readonly Entity[] }): ReactNode {
  const article = useArticle();
  const address = useAddress();
  const { href } = usePlaces();
  if (entities.length === 0) return null;
  return (
    <ul className="names" lang={article.lang}>
      {entities.map((entity) => (
        <li key={entity.id}>
          <a href={href(withView(address, { ...address.view, entity: entity.id }))}>{entity.name}</a>
        </li>
      ))}
    </ul>
  );
}
