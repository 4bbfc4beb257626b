import { nothing, svg, type SVGTemplateResult } from 'lit';
import { drawBody, type View } from './draw';
import { cellOf, round, wedgePath } from './frame';
import { between, clamp, distance, type Circle, type Point } from './geometry';
import type { Place } from './model';
import type { PlacedNode } from './nodes';
import { initials } from './text';
import { placeName } from './words';

/** What lies over the picture while somebody is moved or a line is drawn. */
export type Preview =
  | { what: 'place'; node: PlacedNode; place: Place | undefined; landing: PlacedNode | undefined; inHand: boolean }
  | { what: 'line'; from: PlacedNode; to: PlacedNode | undefined; inHand: boolean };

export function drawPreview(view: View, preview: Preview | undefined): SVGTemplateResult | typeof nothing {
  if (!preview) return nothing;
  return preview.what === 'place' ? drawPlace(view, preview) : drawLine(preview);
}

function drawPlace(view: View, { node, place, landing, inHand }: Preview & { what: 'place' }): SVGTemplateResult {
  return svg`${place ? drawCell(view, place) : nothing}
    ${landing ? drawLanding(view, node, landing) : nothing}
    ${inHand ? drawHeld(view, node, place) : nothing}`;
}

function drawCell({ picture, drawing: { frame } }: View, { sector, ring }: Place): SVGTemplateResult {
  const wedge = picture.sectors.findIndex(({ code }) => code === sector);
  const { inner, outer } = cellOf(frame, wedge, ring);
  return svg`<path class="target ${sector}" d=${wedgePath(frame, wedge, inner, outer)}></path>`;
}

function drawLanding(view: View, node: PlacedNode, landing: PlacedNode): SVGTemplateResult {
  const name = view.contacts.get(node.id)?.name ?? '';
  return svg`<g class="landing ${landing.sector}">
    <line x1=${round(node.x)} y1=${round(node.y)} x2=${round(landing.x)} y2=${round(landing.y)}></line>
    <g transform=${at(landing)}><circle r=${landing.outer + 1}></circle><text font-size="13" y="4.5">${initials(name)}</text></g>
  </g>`;
}

const CHIP = 24;

/** Follows the hand, and says where it is. */
function drawHeld(view: View, node: PlacedNode, place: Place | undefined): SVGTemplateResult {
  const text = place && placeName(view.picture.sectors, place);
  const width = text ? view.measure(text, 13) + 22 : 0;
  return svg`<g data-loose transform=${at(node)}>
    <g class="held ${node.sector} ${place ? '' : 'nowhere'}">${drawBody(view, node)}</g>
    ${text ? svg`<g class="chip" data-chip=${`${width / 2 + 4} ${view.drawing.frame.width} ${-node.outer - CHIP - 12}`} transform="translate(0 ${-node.outer - CHIP - 12})"><rect x=${-width / 2} width=${width} height=${CHIP} rx=${CHIP / 2}></rect><text font-size="13" y="16.5">${text}</text></g>` : nothing}
  </g>`;
}

function drawLine({ from, to, inHand }: Preview & { what: 'line' }): SVGTemplateResult {
  const end: Point = to ?? from;
  return svg`<g class="drawn">
    <path data-loose-end=${`${from.x} ${from.y} ${from.outer + 4}`} d=${lineFrom({ ...from, r: from.outer + 4 }, end)}></path>
    <circle cx=${round(from.x)} cy=${round(from.y)} r=${from.outer + 4}></circle>
    ${to ? svg`<circle class="reached" cx=${round(to.x)} cy=${round(to.y)} r=${to.outer + 5}></circle>` : nothing}
    ${inHand ? svg`<circle class="end" data-loose r="7" transform=${at(end)}></circle>` : nothing}
  </g>`;
}

const at = ({ x, y }: Point): string => `translate(${round(x)} ${round(y)})`;

/** From the edge of a contact, not through the letters in it. */
function lineFrom(from: Circle, to: Point): string {
  const length = distance(from, to) || 1;
  const share = Math.min(1, from.r / length);
  return `M${round(between(from.x, to.x, share))},${round(between(from.y, to.y, share))} L${round(to.x)},${round(to.y)}`;
}

/** The only thing done on each frame of a drag. */
export function carry(overlay: Element, to: Point): void {
  overlay.querySelector('[data-loose]')?.setAttribute('transform', at(to));
  const chip = overlay.querySelector<SVGElement>('[data-chip]');
  if (chip) {
    const [half = 0, width = 0, above = 0] = chip.dataset.chip!.split(' ').map(Number);
    chip.setAttribute('transform', at({ x: clamp(to.x, half, width - half) - to.x, y: to.y + above < 4 ? -above - CHIP : above }));
  }
  const line = overlay.querySelector<SVGElement>('[data-loose-end]');
  if (!line) return;
  const [x = 0, y = 0, r = 0] = line.dataset.looseEnd!.split(' ').map(Number);
  line.setAttribute('d', lineFrom({ x, y, r }, to));
}
