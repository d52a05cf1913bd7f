/** Theme, text size, language and single keys, in a native popover. */
import type { ReactNode } from 'react';
import { messagesOf } from '../i18n/messages.ts';
import { useMessages } from '../i18n/react.ts';
import { LANGUAGES } from '../store/languages.ts';
import { TEXT_SIZES, THEMES } from '../store/settings.ts';
import type { Settings } from '../store/settings.ts';
import { useLanguage, useSettings, useSite } from '../store/react.ts';

export function SettingsMenu(): ReactNode {
  const messages = useMessages();
  const { settings } = useSite();
  const language = useLanguage();
  const { theme, textSize, singleKeys } = useSettings((state) => state);
  const set = (change: Partial<Settings>): void => settings.setState(change);
  return (
    <>
      <button type="button" className="nav-button" popoverTarget="settings" aria-label={messages.settings}>
        <span aria-hidden="true">Aa</span>
      </button>
      <div id="settings" className="popover" popover="auto" role="group" aria-label={messages.settings}>
        <Choice
          legend={messages.theme}
          name="theme"
          value={theme}
          options={THEMES.map((value) => ({ value, words: messages.themes[value] }))}
          onChoose={(value) => set({ theme: value })}
        />
        <Choice
          legend={messages.textSize}
          name="text-size"
          value={textSize}
          options={TEXT_SIZES.map((value) => ({ value, words: messages.textSizes[value] }))}
          onChoose={(value) => set({ textSize: value })}
        />
        <Choice
          legend={messages.language}
          name="language"
          value={language}
          options={LANGUAGES.map((value) => ({ value, words: messagesOf(value).name }))}
          onChoose={(value) => set({ language: value })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => set({ singleKeys: event.currentTarget.checked })}
          />
          <span>{messages.singleKeys}</span>
        </label>
      </div>
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ legend, name, value, options, onChoose }: ChoiceProps<T>): ReactNode {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          <span>{option.words}</span>
        </label>
      ))}
    </fieldset>
  );
}
