import type { Ring } from './model';

/** All that is written in the picture and does not come with its data. */
export const RING_NAMES: Record<Ring, string> = { WEEK: 'every week', MONTH: 'every month', LESS: 'less often' };
export const SHORT_RING_NAMES: Record<Ring, string> = { WEEK: 'week', MONTH: 'month', LESS: 'less' };

export const LAYERS = ['links', 'gaps', 'overlaps', 'ended', 'names'] as const;
export type Layer = (typeof LAYERS)[number];
export const LAYER_NAMES: Record<Layer, string> = {
  links: 'Links',
  gaps: 'Gaps',
  overlaps: 'Overlaps',
  ended: 'Ended',
  names: 'Names',
};

export const WORDS = {
  layers: 'Show in the picture',
  zoom: 'Size of the picture',
  closer: 'Closer',
  further: 'Further away',
  whole: 'Whole picture',
  hint: 'Arrow keys move from one to the next: left and right go round, up goes outwards, down goes inwards. Enter opens. Escape leaves.',
  close: 'Close',
  key: 'What the marks mean',
} as const;

export const KEY = {
  joined: 'they talk',
  missing: 'they should, but don’t',
  coordinator: 'named co-ordinator',
  gap: 'missing help',
  overlap: 'done twice',
  waiting: 'waiting to start',
  ended: 'has ended',
} as const;

export const groupName = (count: number): string => `${count} more`;

export const gapSentence = (label: string, note: string): string => sentence(`Missing: ${label}`, note);

export const overlapSentence = (label: string, names: readonly string[]): string => sentence(`Done twice: ${label}`, names.join(' and '));

export const groupSentence = (count: number, sector: string, ring: Ring, names: readonly string[]): string =>
  `${count} more in ${sector}, ${RING_NAMES[ring]}: ${names.join(', ')}`;

export function pictureSentence(person: string, about: string, contacts: number, gaps: number): string {
  const helpers = contacts === 1 ? '1 contact' : `${contacts} contacts`;
  const missing = gaps === 1 ? '1 gap' : `${gaps} gaps`;
  return `Care web of ${[person, about].filter(Boolean).join(', ')}: ${helpers}, ${missing}`;
}

function sentence(...parts: string[]): string {
  return parts.filter(Boolean).join('. ');
}
