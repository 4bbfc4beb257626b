/** What the map is given: the JSON contract with the Java record MapData. */
export interface MapData {
  readonly areas: readonly MapArea[];
  readonly pins: readonly Pin[];
  readonly near: Near | null;
  /** Code of an area or id of a pin. */
  readonly selected: string | null;
}

/** Longitude and latitude, in degrees. */
export type Place = readonly [number, number];

/** Class of a value, from worst (c1) to best (c7); `none` for nothing to say, `hidden` for what must not be shown. */
export type Fill = 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6' | 'c7' | 'none' | 'hidden';

export interface MapArea {
  readonly code: string;
  readonly name: string;
  /** Each polygon's outer ring, then its holes. */
  readonly rings: readonly (readonly Place[])[];
  /** In words; empty for an area that is only background: it cannot be pointed at or chosen. */
  readonly value: string;
  readonly fill: Fill;
  readonly hot: boolean;
}

export interface Pin {
  readonly id: string;
  /** Number in the list beside the map. */
  readonly n: number;
  readonly label: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly sector: string;
}

/** Where somebody searches from. */
export interface Near {
  readonly longitude: number;
  readonly latitude: number;
  readonly label: string;
  /** How far they look; null for as far as there is something. */
  readonly miles: number | null;
}
