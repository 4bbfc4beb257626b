import type { Point } from './geometry';
import type { Answer, Place } from './model';

/** What the person is in the middle of. */
export type Mode =
  | { is: 'looking' }
  | { is: 'moving'; id: string; to: Place }
  | { is: 'linking'; from: string; to: string | null }
  | { is: 'asking'; question: Question };

/** Something to be answered before anything is changed; it stands at a point of the ground. */
export type Question = { at: Point } & ({ about: 'tie'; from: string; to: string; answered: Answer } | { about: 'end'; id: string });

export const LOOKING: Mode = { is: 'looking' };

/** The one whom a mode is about. */
export function subjectOf(mode: Mode): string | null {
  switch (mode.is) {
    case 'looking':
      return null;
    case 'moving':
      return mode.id;
    case 'linking':
      return mode.from;
    case 'asking':
      return mode.question.about === 'tie' ? mode.question.from : mode.question.id;
  }
}
