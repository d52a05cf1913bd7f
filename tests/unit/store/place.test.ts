/** Moves in the history, on the real router in memory. */
import { createMemoryRouter } from 'react-router';
import { beforeEach, describe, expect, test } from 'vitest';
import { actionsOn } from '../../../src/store/actions.ts';
import type { Actions } from '../../../src/store/actions.ts';
import { printAddress } from '../../../src/store/address.ts';
import { routerPlaces } from '../../../src/store/place.ts';
import type { Places } from '../../../src/store/place.ts';

const ARTICLE = '/articles/pont/';

let places: Places;
let actions: Actions;
/** Steps in the history and waits until they are done. */
let step: (delta: number) => Promise<void>;

function begin(at: string): void {
  const router = createMemoryRouter([{ path: '*' }], { initialEntries: ['/', at], initialIndex: 1 });
  places = routerPlaces(router, '/');
  actions = actionsOn(places);
  step = async (delta) => {
    await router.navigate(delta);
    await settle();
  };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const now = (): string => printAddress(places.now().address);

beforeEach(() => begin(ARTICLE));

describe('Back', () => {
  test('closes what was opened last', async () => {
    actions.openCard('q-1');
    await settle();
    actions.openEntity('ida');
    await settle();
    expect(now()).toBe(`${ARTICLE}quotations/q-1/?entity=ida`);
    await step(-1);
    expect(now()).toBe(`${ARTICLE}quotations/q-1/`);
    await step(-1);
    expect(now()).toBe(ARTICLE);
    await step(-1);
    expect(now()).toBe('/');
  });

  test('walking adds no entries', async () => {
    for (let at = 1; at <= 12; at += 1) {
      actions.openCard(`q-${at}`);
      await settle();
    }
    await step(-1);
    expect(now()).toBe(ARTICLE);
  });

  test('keeps what was chosen while something was open', async () => {
    actions.openPanel();
    await settle();
    actions.toggleSpeaker('ida');
    actions.toggleKind('direct');
    await settle();
    await step(-1);
    expect(now()).toBe(`${ARTICLE}?kind=direct&speaker=ida`);
    expect(places.now().opened).toBeNull();
  });

  test('from a page that opened nothing takes nothing along', async () => {
    actions.toggleSpeaker('ida');
    await settle();
    actions.follow({ page: 'library', view: places.now().address.view });
    await settle();
    await step(-1);
    expect(now()).toBe(`${ARTICLE}?speaker=ida`);
  });
});

describe('closing', () => {
  test('steps back over the entry that opened', async () => {
    actions.openCard('q-1');
    await settle();
    actions.toggleSpeaker('ida');
    await settle();
    actions.closeCard();
    await settle();
    expect(now()).toBe(`${ARTICLE}?speaker=ida`);
    await step(-1);
    expect(now()).toBe('/');
  });

  test('stays in place where a link opened it', async () => {
    begin(`${ARTICLE}quotations/q-1/`);
    actions.closeCard();
    await settle();
    expect(now()).toBe(ARTICLE);
    await step(-1);
    expect(now()).toBe('/');
  });

  test('one thing at a time; nothing open, nothing done', async () => {
    begin(`${ARTICLE}quotations/q-1/?entity=ida`);
    expect(actions.closeLast()).toBe(true);
    await settle();
    expect(actions.closeLast()).toBe(true);
    await settle();
    expect(now()).toBe(ARTICLE);
    expect(actions.closeLast()).toBe(false);
  });
});
