import type { MapArea, Near, Pin } from './model';

export const WORDS = {
  map: 'Map',
  hot: 'hot spot',
  hintAreas: 'The arrow keys go from area to area, Page Down through all of them from the first, Enter chooses one.',
  hintPins: 'The arrow keys go from place to place, Page Down through all of them, Enter chooses one.',
};

export function nameOfArea({ name, value, hot }: MapArea): string {
  return [name, value, hot ? WORDS.hot : ''].filter((part) => part !== '').join(', ');
}

export function nameOfPin({ n, label }: Pin): string {
  return `${n}, ${label}`;
}

export function reachOf({ miles }: Near): string {
  return miles === null ? '' : `${miles} ${miles === 1 ? 'mile' : 'miles'}`;
}
