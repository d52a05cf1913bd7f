/** Scrolling to a place of the text. */

/** What of the window the text must stay clear of: its header, and a sheet at the foot where there is no column. */
const ROOM_TOP = 64;
const WIDE = '(min-width: 1100px)';
const ROOM_WIDE = 0.9;
const ROOM_NARROW = 0.5;
/** Where a place begins that was scrolled to, in CSS pixels below the room's top. */
const BELOW_TOP = 24;
/** A tall place is in view where it begins within this many pixels. */
const BEGINS_WITHIN = 80;

/** Frames to wait for heights that are guessed until they are near (`content-visibility`), at least and at most. */
const LEAST_FRAMES = 3;
const MOST_FRAMES = 12;

/** The edges of a place, in CSS pixels from the window's top. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Brings a place into view, and leaves the page alone where it is already. `measure` gives null where there is no such
 * place.
 */
export const bringIntoView = (measure: () => Edges | null): void => settle(() => distanceTo(measure()));

/** Puts at the window's top what is `distance` below it, in CSS pixels. */
export const bringBack = (distance: () => number): void => settle(distance);

/**
 * Where the text skips rendering what is off the screen, heights are guesses: it scrolls, waits a frame, measures and
 * scrolls again, until nothing moves.
 */
function settle(distance: () => number): void {
  let frames = 0;
  const step = (): void => {
    const moved = scrollBy(distance());
    frames += 1;
    if (frames <= LEAST_FRAMES || (moved && frames <= MOST_FRAMES)) requestAnimationFrame(step);
  };
  step();
}

function distanceTo(place: Edges | null): number {
  if (!place) return 0;
  const { top, bottom } = place;
  const roomBottom = window.innerHeight * (window.matchMedia(WIDE).matches ? ROOM_WIDE : ROOM_NARROW);
  const fits = bottom - top < roomBottom - ROOM_TOP;
  const isInView = top >= ROOM_TOP && (fits ? bottom <= roomBottom : top <= ROOM_TOP + BEGINS_WITHIN);
  return isInView ? 0 : top - ROOM_TOP - BELOW_TOP;
}

/** Scrolls at once, without an animation; whether the page moved. */
function scrollBy(pixels: number): boolean {
  const before = window.scrollY;
  window.scrollTo({ top: before + pixels, behavior: 'instant' });
  return Math.abs(window.scrollY - before) >= 1;
}
