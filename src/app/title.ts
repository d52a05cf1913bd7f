/** The document's title after a navigation; at first it stands in the prerendered head. */
import { useEffect } from 'react';

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
