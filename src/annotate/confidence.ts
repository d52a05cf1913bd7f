/** How sure a quotation is, content and speaker together, by the rules that decided. */
import type { Utterance } from './document.ts';
import type { Voice } from './speakers.ts';

/** 0…1, two digits. */
export function confidenceOf(utterance: Utterance, voice: Voice): number {
  const content = utterance.cue.length > 0 ? 0.9 : 0.7;
  return Math.round(content * (voice.speaker === null ? 0.7 : 0.95) * 100) / 100;
}
