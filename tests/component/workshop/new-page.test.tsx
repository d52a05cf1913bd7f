/** `/new/` with the real annotator, which runs here in the page instead of a worker. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { beforeEach, expect, test, vi } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { NewPage } from '../../../src/app/new-page.tsx';
import { Frame, SiteProvider } from '../../../src/app/site.tsx';
import { AnnotatorError } from '../../../src/sources/annotator.ts';
import { ownTexts } from '../../../src/sources/own.ts';
import type { OwnTexts } from '../../../src/sources/own.ts';
import { routerPlaces } from '../../../src/store/place.ts';
import { createSettings } from '../../../src/store/settings.ts';
import type { Annotate } from '../../../src/workshop/annotating.ts';

beforeEach(() => {
  sessionStorage.clear();
  // jsdom has no layout to scroll.
  vi.stubGlobal('scrollTo', () => undefined);
});

const TEXT = 'Le bac de Morvane\n\n« Nous n’avons pas le choix », a dit Ida Brun.';

const here: Annotate = async (text, options, { onProgress }) =>
  annotate(text, { ...options, ...(onProgress ? { onProgress } : {}) });

/** Two stages of five, and then nothing until it is stopped. */
const endless: Annotate = (_text, _options, { onProgress, signal }) => {
  onProgress?.(2, 5);
  return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));
};

function open({ run = here, own = ownTexts(() => sessionStorage), address = '/new/' } = {}): {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly address: () => string;
  readonly own: OwnTexts;
} {
  const page = (
    <Frame>
      <NewPage own={own} annotate={run} />
    </Frame>
  );
  const router = createMemoryRouter([{ path: 'new', element: page }], { initialEntries: [address] });
  const site = {
    places: routerPlaces(router, '/'),
    settings: createSettings(null),
    prerenderedLanguage: 'fr' as const,
    browserLanguage: 'fr' as const,
  };
  render(
    <SiteProvider site={site}>
      <RouterProvider router={router} />
    </SiteProvider>,
  );
  const shown = (): string => `${router.state.location.pathname}${router.state.location.hash}`;
  return { user: userEvent.setup(), own, address: shown };
}

const field = (): HTMLElement => screen.getByRole('textbox', { name: 'Votre texte' });
const start = (): HTMLElement => screen.getByRole('button', { name: 'Annoter' });

test('a text becomes an article in the reader, at an address that says nothing of it', async () => {
  const { user, address } = open();
  await user.click(field());
  await user.paste(TEXT);
  await user.click(start());
  expect(await screen.findByText('Annoté automatiquement sur cet appareil, à vérifier.')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Le bac de Morvane');
  expect(address()).toMatch(/^\/new\/#article=[a-z0-9]+$/);
});

test('language and line joining go along with the text', async () => {
  const run = vi.fn<Annotate>(here);
  const { user } = open({ run });
  await user.click(field());
  await user.paste('Le bac\n\nUn\ntexte.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Langue du texte' }), 'Espagnol');
  await user.click(screen.getByRole('checkbox', { name: 'Rejoindre les lignes coupées' }));
  await user.click(start());
  await screen.findByText(/Annoté automatiquement/);
  expect(run.mock.calls[0]?.slice(0, 2)).toEqual([
    'Le bac\n\nUn\ntexte.',
    { id: expect.stringMatching(/^[a-z0-9]+$/), lang: 'es', unwrap: true },
  ]);
});

test('progress is shown, and cancelling keeps the text', async () => {
  const { user } = open({ run: endless });
  await user.click(field());
  await user.paste(TEXT);
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(screen.getByRole('progressbar', { name: 'Annotation en cours' })).toHaveValue(40);
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(screen.getByText('Annotation annulée. Votre texte est resté ici.')).toBeVisible();
  expect(field()).toHaveValue(TEXT);
  expect(start()).toHaveFocus();
});

test.each([
  ['blank', 'Il n’y a pas encore de texte'],
  ['failed', 'Le programme a échoué'],
  ['invalid', 'Le programme a échoué'],
  ['worker', 'L’annotation n’a pas pu démarrer'],
] as const)('what the annotator answers is worded: %s', async (reason, words) => {
  const { user } = open({ run: () => Promise.reject(new AnnotatorError(reason, 'no')) });
  await user.click(field());
  await user.paste(TEXT);
  await user.click(start());
  expect(await screen.findByRole('alert')).toHaveTextContent(words);
  expect(field()).toHaveValue(TEXT);
});

test('a file is read into the form; one that cannot be read, or is no text, is told', async () => {
  const { user } = open();
  const input = screen.getByLabelText('Ouvrir un fichier .txt', { selector: 'input' });
  await user.upload(input, new File([Uint8Array.from([0x4c, 0x65, 0x20, 0xe9])], 'bac.txt', { type: 'text/plain' }));
  expect(await screen.findByText(/« bac.txt » est ouvert ; 1 suite d’octets illisible/)).toBeVisible();
  expect(field()).toHaveValue('Le \uFFFD');
  await user.upload(input, new File(['%PDF-1.7'], 'b.txt', { type: 'text/plain' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Ce n’est pas du texte brut');
  const gone = new File([''], 'c.txt', { type: 'text/plain' });
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  await user.upload(input, gone);
  expect(await screen.findByText(/Le fichier n’a pas pu être lu/)).toBeVisible();
});

test('the draft is there again, and a storage that takes nothing is told', async () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const { user } = open({ own: ownTexts(() => full) });
  await user.click(field());
  await user.paste(TEXT);
  expect(await screen.findByText(/Ce navigateur ne garde pas le texte/)).toBeVisible();
});

test('an address that names no text of this tab leads to the form', async () => {
  const { user, address } = open({ address: '/new/#article=elsewhere' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ce texte n’est plus ici');
  await user.click(screen.getByRole('link', { name: 'Lire un texte à vous' }));
  expect(address()).toBe('/new/');
});
