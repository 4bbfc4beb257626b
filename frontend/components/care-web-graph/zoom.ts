import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';

export const CLOSEST = 4;
const STEP = 1.5;

export interface Lens {
  by(factor: number): void;
  whole(): void;
  /** Moves the ground so that a point of it comes into the middle. */
  show(x: number, y: number): void;
  /** Moves the ground by so many of its own pixels, while it is enlarged. */
  pan(x: number, y: number): void;
}

/** The wheel alone scrolls the page; with Ctrl, or two fingers, it brings the picture closer. One finger moves it only once it is closer. */
function meant(event: Event, closer: boolean): boolean {
  if (event instanceof MouseEvent && event.type === 'mousedown' && isHeld(event.target)) return false;
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ('touches' in event) return closer || (event as TouchEvent).touches.length > 1;
  return closer && event instanceof MouseEvent && event.button === 0;
}

/** Somebody under the mouse is dragged, not the ground under them. */
const isHeld = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.editable .node, .handle') !== null;

export function lensOn(picture: SVGSVGElement, moved: (transform: ZoomTransform, byHand: boolean) => void): Lens {
  let now = zoomIdentity;
  const selection = select<SVGSVGElement, unknown>(picture);
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, CLOSEST])
    .clickDistance(6)
    .filter((event: Event) => meant(event, now.k > 1))
    .on('zoom', (event: { transform: ZoomTransform; sourceEvent: Event | null }) => {
      now = event.transform;
      moved(now, event.sourceEvent !== null);
    });
  // The ground is as large as the picture, whatever size that has at the moment.
  behaviour
    .translateExtent([
      [0, 0],
      [1, 1],
    ])
    .constrain((transform, [[left, top], [right, bottom]]) => {
      const slackX = (right - left) * (1 - transform.k);
      const slackY = (bottom - top) * (1 - transform.k);
      const x = Math.min(0, Math.max(slackX, transform.x));
      const y = Math.min(0, Math.max(slackY, transform.y));
      return zoomIdentity.translate(x, y).scale(transform.k);
    });
  selection.call(behaviour).on('dblclick.zoom', null);
  return {
    by: (factor) => behaviour.scaleBy(selection, factor),
    whole: () => behaviour.transform(selection, zoomIdentity),
    show: (x, y) => {
      if (now.k > 1) behaviour.translateTo(selection, x, y);
    },
    pan: (x, y) => {
      if (now.k > 1) behaviour.translateBy(selection, x, y);
    },
  };
}

/** Letters change size in steps only, so that names do not jump while the picture moves. */
export function enlargedStep(scale: number): number {
  return STEP ** Math.floor(Math.log(scale * 1.001) / Math.log(STEP));
}

export const CLOSER = STEP;
export const FURTHER = 1 / STEP;
