import { nothing, svg, type SVGTemplateResult } from 'lit';
import { drawBody, type View } from './draw';
import { cellOf, round, wedgePath } from './frame';
import { clamp, type Point } from './geometry';
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
    ${place ? drawPlaceName(view, place, landing ?? node) : nothing}
    ${inHand ? svg`<g class="held ${node.sector} ${place ? '' : 'nowhere'}" data-loose transform=${at(node)}>${drawBody(view, node)}</g>` : nothing}`;
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

function drawPlaceName({ picture, drawing: { frame }, measure }: View, place: Place, by: PlacedNode): SVGTemplateResult {
  const text = placeName(picture.sectors, place);
  const width = measure(text, 13) + 20;
  const x = clamp(by.x, width / 2 + 4, frame.width - width / 2 - 4);
  const above = by.y - by.outer - CHIP - 10;
  const y = above > 4 ? above : by.y + by.outer + 10;
  return svg`<g class="chip" transform="translate(${round(x)} ${round(y)})">
    <rect x=${-width / 2} width=${width} height=${CHIP} rx=${CHIP / 2}></rect><text font-size="13" y="16.5">${text}</text>
  </g>`;
}

function drawLine({ from, to, inHand }: Preview & { what: 'line' }): SVGTemplateResult {
  const end: Point = to ?? from;
  return svg`<g class="drawn">
    <line data-loose-end x1=${round(from.x)} y1=${round(from.y)} x2=${round(end.x)} y2=${round(end.y)}></line>
    <circle cx=${round(from.x)} cy=${round(from.y)} r=${from.outer + 4}></circle>
    ${to ? svg`<circle class="reached" cx=${round(to.x)} cy=${round(to.y)} r=${to.outer + 5}></circle>` : nothing}
    ${inHand ? svg`<circle class="end" data-loose r="7" transform=${at(end)}></circle>` : nothing}
  </g>`;
}

const at = ({ x, y }: Point): string => `translate(${round(x)} ${round(y)})`;

/** The only thing done on each frame of a drag. */
export function carry(overlay: Element, { x, y }: Point): void {
  overlay.querySelector('[data-loose]')?.setAttribute('transform', at({ x, y }));
  const line = overlay.querySelector('[data-loose-end]');
  line?.setAttribute('x2', String(round(x)));
  line?.setAttribute('y2', String(round(y)));
}
