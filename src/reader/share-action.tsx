/** Sharing by the system, where it can. */
import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/react.ts';

const never = (): (() => void) => () => {};

/** Whether the system shares; a prerendered page does not know it yet. */
export const useCanShare = (): boolean =>
  useSyncExternalStore(
    never,
    () => typeof navigator.share === 'function',
    () => false,
  );

export interface Shared {
  readonly url: string;
  readonly title: string;
  readonly text?: string;
}

/** Hands over to the system; whether it took it. Closing the system's sheet is no failure. */
export async function shareBySystem(shared: Shared): Promise<boolean> {
  try {
    await navigator.share(shared);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

interface ShareActionProps {
  readonly shared: () => Shared;
  /** Called where the system would not take it. */
  readonly onFail: () => void;
}

export function ShareAction({ shared, onFail }: ShareActionProps): ReactNode {
  const messages = useMessages();
  if (!useCanShare()) return null;
  const onClick = async (): Promise<void> => {
    if (!(await shareBySystem(shared()))) onFail();
  };
  return (
    <button type="button" className="action" onClick={() => void onClick()}>
      <span>{messages.share}</span>
    </button>
  );
}
