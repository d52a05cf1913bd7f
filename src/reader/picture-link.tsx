/** The picture that the page has of itself, where the site has one: not every build draws pictures. */
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/react.ts';

/** The file's name, in the folder of its page. */
const PICTURE = 'card.png';

/** `page` is an address below the host that ends in a slash. */
export function PictureLink({ page }: { readonly page: string }): ReactNode {
  const messages = useMessages();
  const [isThere, setThere] = useState(false);
  const picture = `${page}${PICTURE}`;
  useEffect(() => {
    let isLeft = false;
    fetch(picture, { method: 'HEAD' })
      .then(({ ok, headers }) => {
        // A host may answer every path with a page.
        if (!isLeft) setThere(ok && headers.get('content-type') === 'image/png');
      })
      .catch(() => {});
    return () => {
      isLeft = true;
    };
  }, [picture]);
  if (!isThere) return null;
  return (
    <a className="action" href={picture} download>
      {messages.picture}
    </a>
  );
}
