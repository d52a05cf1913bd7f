/** Settings: whatever is in the storage, there are settings. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY, createSettings, parseSettings } from '../../../src/store/settings.ts';

test('any string is read, what makes no sense is as by default', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (stored) => {
      const settings = parseSettings(stored);
      expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
    }),
  );
  expect(parseSettings('{"theme":"neon","textSize":"large"}')).toEqual({ ...DEFAULT_SETTINGS, textSize: 'large' });
});

test('what is set is found at the next visit; a storage that refuses changes nothing else', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  createSettings(storage).setState({ theme: 'dark', language: 'en' });
  expect(createSettings(storage).getState()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', language: 'en' });
  expect([...kept.keys()]).toEqual([SETTINGS_KEY]);

  const refusing = {
    getItem: (): never => {
      throw new Error('forbidden');
    },
    setItem: (): never => {
      throw new Error('forbidden');
    },
  };
  const store = createSettings(refusing);
  store.setState({ theme: 'light' });
  expect(store.getState().theme).toBe('light');
});
