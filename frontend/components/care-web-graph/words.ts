import { dateName } from '../care-web-time/days';
import type { Answer, Place, Ring, Sector } from './model';

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

const WALK = 'Arrow keys move from one to the next: left and right go round, up goes outwards, down goes inwards. Enter opens.';
const SIZE = 'Plus and minus change the size. Escape leaves.';

export const WORDS = {
  layers: 'Show in the picture',
  zoom: 'Size of the picture',
  closer: 'Closer',
  further: 'Further away',
  whole: 'Whole picture',
  pan: 'Move the picture',
  hint: `${WALK} ${SIZE}`,
  hintToEdit: `${WALK} L draws a line to somebody. M moves. E says that they no longer help. ${SIZE}`,
  hints: 'What you can do',
  close: 'Close',
  key: 'What the marks mean',
  application: 'care web',

  look: 'Press somebody to see who they talk to.',
  lookAndEdit: 'Press somebody to see who they talk to. Drag them to where they belong.',
  lookAndHold: 'Press somebody to see who they talk to. Hold and drag them to where they belong.',
  keys: 'Arrow keys move, Enter opens, L draws a line, M moves, E ends, Escape leaves.',
  keysToLook: 'Arrow keys move, Enter opens, Escape leaves.',
  line: 'Draw a line',
  move: 'Move',
  end: 'No longer helps',
  cancel: 'Cancel',
  sector: 'Part of care',
  often: 'How often',
  put: 'Put them here',
  other: 'Who they talk to',
  choose: 'Choose somebody',
  take: 'Choose them',
  unchanged: 'Nothing was changed.',
  unnamed: 'Also in the picture',
  save: 'Keep or print the picture',
  svg: 'Save as a drawing (SVG)',
  png: 'Save as a picture (PNG)',
  printColour: 'Print in colour',
  printPlain: 'Print in black and white',
  call: 'Who to call',
} as const;

export const KEY = {
  joined: 'they talk',
  missing: 'they should, but don’t',
  coordinator: 'named co-ordinator',
  gap: 'missing help',
  overlap: 'done twice',
  waiting: 'waiting to start',
  ended: 'has ended',
  fresh: 'new',
  gone: 'ended since',
  changed: 'changed',
} as const;

export const ANSWERS: readonly { answer: Answer; label: string }[] = [
  { answer: 'YES', label: 'Yes' },
  { answer: 'NO', label: 'No' },
  { answer: 'DONT_KNOW', label: 'Don’t know' },
];

const ANSWERED: Record<Answer, (one: string, other: string) => string> = {
  YES: (one, other) => `${one} and ${other} talk.`,
  NO: (one, other) => `${one} and ${other} do not talk.`,
  DONT_KNOW: (one, other) => `You do not know whether ${one} and ${other} talk.`,
  NOT_ASKED: (one, other) => `The answer about ${one} and ${other} is taken back.`,
};

export const answered = (one: string, other: string, answer: Answer): string => ANSWERED[answer](one, other);

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

/** "Mrs Smith’s care web on 20 October 2026" */
export const titleOf = (person: string, asOf: string): string => `${person}’s care web on ${dateName(asOf)}`;

/** "GP & primary care, every month" */
export function placeName(sectors: readonly Sector[], { sector, ring }: Place): string {
  const label = sectors.find(({ code }) => code === sector)?.label ?? sector;
  return `${label}, ${RING_NAMES[ring]}`;
}

export const moved = (name: string, place: string): string => `${name} is now in ${place}.`;
export const ended = (name: string): string => `${name} no longer helps.`;
export const askTie = (one: string, other: string): string => `Do ${one} and ${other} talk?`;
export const askEnd = (name: string): string => `Has ${name} stopped helping?`;
export const askPlace = (name: string): string => `Where does ${name} belong?`;
export const askOther = (name: string): string => `Who does ${name} talk to?`;
export const howToMove = (name: string, place: string): string =>
  `Moving ${name}, now in ${place}. Arrow keys choose a place, Enter puts them there, Escape cancels.`;
export const howToLink = (name: string): string => `A line from ${name}. Arrow keys choose the other end, Enter takes it, Escape cancels.`;
export const placeWith = (place: string, others: number): string => `${place}; ${others === 1 ? '1 other' : others || 'no others'} there`;

function sentence(...parts: string[]): string {
  return parts.filter(Boolean).join('. ');
}
