import { nothing, svg, type SVGTemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { CHANGE_SIGNS, type Change } from './changes';
import { round, wedgePath, type Measure } from './frame';
import { clamp, type Point } from './geometry';
import { sectorIcon } from './icons';
import type { Drawing } from './layout';
import { MARK, type PlacedOverlap, type PlacedTie } from './links';
import { badgeOf, type PlacedNode } from './nodes';
import type { PlacedLabel } from './labels';
import { RINGS, type CareWebPicture, type Contact } from './model';
import { initials, type Block } from './text';
import { gapSentence, groupSentence, overlapSentence, type Layer } from './words';

/** What is to be seen of a drawing just now. */
export interface View {
  picture: CareWebPicture;
  drawing: Drawing;
  nodes: readonly PlacedNode[];
  contacts: ReadonlyMap<string, Contact>;
  full: ReadonlySet<string> | undefined;
  shows: (layer: Layer) => boolean;
  /** The one node that Tab comes to. */
  current: string | null;
  /** The node under the pointer or the focus. */
  near: string | null;
  /** The group whose members are listed. */
  opened: string | null;
  /** What became of things since another picture; empty where none is compared with. */
  changes: ReadonlyMap<string, Change>;
  /** Somebody just put down stays there until the server has answered. */
  put: (Point & { id: string }) | null;
  measure: Measure;
}

type Part = SVGTemplateResult | typeof nothing;

const faded = (view: View, ids: readonly string[]): boolean => view.full !== undefined && !ids.some((id) => view.full?.has(id));

export function drawGround({ picture, drawing }: View): SVGTemplateResult {
  const { frame, rim } = drawing;
  const { x, y } = frame.centre;
  const turn = 360 / frame.wedges;
  return svg`<g aria-hidden="true">
    ${picture.sectors.map((sector, wedge) =>
      RINGS.map(
        (ring, step) =>
          svg`<path class="ground ${ring} ${sector.code}" d=${wedgePath(frame, wedge, step ? frame.bounds[step]! : 0.1, frame.bounds[step + 1]!)}></path>`,
      ),
    )}
    ${picture.sectors.map((_, wedge) => svg`<line class="seam" x1=${x} y1=${y} x2=${x} y2=${y - frame.rim} transform="rotate(${wedge * turn} ${x} ${y})"></line>`)}
    ${frame.bounds.slice(1).map((r) => svg`<circle class="ring" cx=${x} cy=${y} r=${round(r)}></circle>`)}
    ${rim.map((label) => {
      const code = picture.sectors[label.wedge]!.code;
      return svg`<g class=${code}>
        <path id="rim-${code}" d=${label.path} fill="none"></path>
        <text class="rim-name" font-size=${frame.px.rim}>
          <textPath href="#rim-${code}" startOffset="50%" textLength=${label.squeezed ?? nothing} lengthAdjust="spacingAndGlyphs">${label.text}</textPath>
        </text>
        ${label.icon ? svg`<g transform="translate(${round(label.icon.x)} ${round(label.icon.y)})">${sectorIcon(code, 15)}</g>` : nothing}
      </g>`;
    })}
  </g>`;
}

export function drawRingNames({ drawing: { frame, rings } }: View): SVGTemplateResult {
  return svg`<g aria-hidden="true">
    ${rings.map((ring) => svg`<text class="ring-name" x=${ring.x} y=${ring.baseline} font-size=${frame.px.ring}>${ring.text}</text>`)}
  </g>`;
}

export function drawSpokes(view: View): SVGTemplateResult {
  const { x, y } = view.drawing.frame.centre;
  const people = view.nodes.filter((node) => node.kind !== 'gap');
  return svg`<g aria-hidden="true">${repeat(
    people,
    ({ id }) => id,
    (node) => {
      const state = view.contacts.get(node.id)?.state ?? 'ACTIVE';
      const to = spotOf(view, node);
      return svg`<path class="spoke fades ${state} ${faded(view, node.members) ? 'dim' : ''}" d="M${round(x)},${round(y)} L${round(to.x)},${round(to.y)}"></path>`;
    },
  )}</g>`;
}

export function drawTies(view: View): Part {
  if (!view.shows('links')) return nothing;
  const seen = new Set(view.nodes.flatMap((node) => node.members));
  const drawn = view.drawing.ties.filter(({ tie }) => seen.has(tie.from) && seen.has(tie.to));
  return svg`${repeat(
    drawn,
    ({ tie }) => tie.id,
    (tie) => drawTie(view, tie),
  )}`;
}

function drawTie(view: View, { tie, kind, path, middle }: PlacedTie): SVGTemplateResult {
  const change = view.changes.get(tie.id);
  const classes = classMap({ tie: true, fades: true, dim: faded(view, [tie.id]), fresh: change !== undefined });
  return svg`<g class=${classes} role="img" aria-label=${tie.announcement} data-tie=${tie.id}>
    ${change ? svg`<path class="glow" d=${path}></path>` : nothing}
    ${view.picture.editable ? svg`<path class="grasp" d=${path}></path>` : nothing}
    <path class=${kind} d=${path}></path>
    ${kind === 'missing' ? svg`<g class="mark" transform="translate(${round(middle.x)} ${round(middle.y)})"><circle r=${MARK}></circle><path d="M-4,-4 l8,8 m0,-8 l-8,8"></path></g>` : nothing}
  </g>`;
}

export function drawOverlaps(view: View): Part {
  if (!view.shows('overlaps')) return nothing;
  const seen = new Set(view.nodes.flatMap((node) => node.members));
  const drawn = view.drawing.overlaps.filter(({ overlap }) => overlap.contacts.every((id) => seen.has(id)));
  return svg`${repeat(
    drawn,
    ({ overlap }) => overlap.id,
    (overlap) => drawOverlap(view, overlap),
  )}`;
}

function drawOverlap(view: View, { overlap, paths, middle }: PlacedOverlap): SVGTemplateResult {
  const names = overlap.contacts.map((id) => view.contacts.get(id)?.name ?? '');
  const label = view.drawing.labels.get(overlap.id);
  const classes = classMap({ bracket: true, fades: true, dim: faded(view, [overlap.id]) });
  return svg`<g class=${classes} role="img" aria-label=${overlapSentence(overlap.label, names)}>
    <title>${overlap.label}</title>
    ${paths.map((path) => svg`<path d=${path}></path>`)}
    <g transform="translate(${round(middle.x)} ${round(middle.y)})">
      <circle class="badge" r=${MARK}></circle><circle class="twice" cx="-2.5" r="4"></circle><circle class="twice" cx="2.5" r="4"></circle>
      ${label ? drawLabel(label, middle.x, middle.y) : nothing}
    </g>
  </g>`;
}

export function drawPerson({ picture, drawing }: View): SVGTemplateResult {
  const { frame, person } = drawing;
  const px = frame.phone ? 12 : 16;
  const about = person.about;
  const height = person.name.length * px * 1.15 + about.length * 14;
  const top = frame.centre.y - height / 2;
  return svg`<g aria-hidden="true">
    <title>${picture.person.name}</title>
    <circle class="core" cx=${frame.centre.x} cy=${frame.centre.y} r=${frame.core}></circle>
    ${person.name.map((line, i) => svg`<text class="core-name" font-size=${px} x=${frame.centre.x} y=${top + (i + 0.82) * px * 1.15}>${line}</text>`)}
    ${about.map((line, i) => svg`<text class="core-about" font-size="12" x=${frame.centre.x} y=${top + person.name.length * px * 1.15 + (i + 0.85) * 14}>${line}</text>`)}
  </g>`;
}

export function drawNodes(view: View): SVGTemplateResult {
  return svg`${repeat(
    view.nodes,
    ({ id }) => id,
    (node) => drawNode(view, node),
  )}`;
}

function drawNode(view: View, node: PlacedNode): SVGTemplateResult {
  const { selected } = view.picture;
  const chosen = selected !== null && node.members.includes(selected);
  const state = view.contacts.get(node.id)?.state ?? 'ACTIVE';
  const classes = classMap({
    node: true,
    fades: true,
    [node.kind]: true,
    [node.sector]: true,
    [state]: true,
    dim: faded(view, node.members),
  });
  const label = view.drawing.labels.get(node.id);
  const { x, y } = spotOf(view, node);
  const change = node.members.map((id) => view.changes.get(id)).find((one) => one !== undefined);
  return svg`<g class=${classes} role="button" data-id=${node.id} tabindex=${node.id === view.current ? 0 : -1}
      aria-label=${announce(view, node)} aria-pressed=${node.kind === 'contact' ? String(chosen) : nothing}
      aria-expanded=${node.kind === 'group' ? String(node.id === view.opened) : nothing}
      style="transform: translate(${round(x)}px, ${round(y)}px)">
    <circle class="hit" r=${round(node.hit)}></circle>
    ${node.id === view.current ? svg`<circle class="focus-gap" r=${node.outer + 5}></circle><circle class="focus" r=${node.outer + 5}></circle>` : nothing}
    ${change ? drawChange(node, change) : nothing}
    ${chosen ? svg`<circle class="chosen" r=${node.outer + 3}></circle>` : nothing}
    ${drawBody(view, node)}
    ${label && view.shows('names') ? drawLabel(label, node.x, node.y) : nothing}
  </g>`;
}

const spotOf = ({ put }: View, node: PlacedNode): Point => (put?.id === node.id ? put : node);

function drawChange(node: PlacedNode, change: Change): SVGTemplateResult {
  const off = (node.outer + 5) * Math.SQRT1_2;
  return svg`<g class="change ${change}"><circle class="halo" r=${node.outer + 5}></circle>
    <g transform="translate(${round(-off)} ${round(-off)})"><circle class="tag" r="8.5"></circle><path d=${CHANGE_SIGNS[change]}></path></g></g>`;
}

/** From here a line to somebody else is drawn by hand; buttons and keys do the same. */
export function drawHandle(view: View, id: string | null): Part {
  const node = view.nodes.find((one) => one.id === id && one.kind === 'contact');
  if (!node || !view.picture.editable || view.contacts.get(node.id)?.state === 'ENDED') return nothing;
  const off = (node.outer + 9) * Math.SQRT1_2;
  return svg`<g class="handle" data-id=${node.id} data-handle aria-hidden="true" transform="translate(${round(node.x - off)} ${round(node.y - off)})">
    <circle class="hit" r="17"></circle><circle class="grip" r="10.5"></circle><path d="M-5,4.5 L4.5,-5"></path><circle class="dot" cx="-4.6" cy="4.2" r="2.3"></circle><circle class="dot" cx="4.4" cy="-4.4" r="2.3"></circle>
  </g>`;
}

/** Those who were there a moment ago, on their way out. */
export function drawLeaving(view: View, nodes: readonly PlacedNode[]): SVGTemplateResult {
  return svg`${nodes.map((node) => svg`<g class="node leaving ${node.kind} ${node.sector}" style="transform: translate(${round(node.x)}px, ${round(node.y)}px)">${drawBody(view, node)}</g>`)}`;
}

export function drawBody(view: View, node: PlacedNode): SVGTemplateResult {
  const under = svg`<circle class="under" r=${node.r}></circle>`;
  if (node.kind === 'gap')
    return svg`${under}<circle class="disc" r=${node.r - 1}></circle><path class="plus" d="M-6,0 h12 M0,-6 v12"></path>`;
  const letters = Math.max(12, round(node.r * 0.56));
  const text = (content: string) => svg`<text class="initials" font-size=${letters} y=${round(letters * 0.36)}>${content}</text>`;
  if (node.kind === 'group') {
    return svg`<circle class="behind" cx="4" cy="-3" r=${node.r - 4}></circle><circle class="disc" cx="-1" cy="1" r=${node.r - 3}></circle>${text(String(node.members.length))}`;
  }
  const contact = view.contacts.get(node.id);
  if (!contact) return under;
  const inset = contact.state === 'WAITING' ? 2.5 : contact.state === 'ENDED' ? 1 : 0;
  return svg`${under}
    ${contact.coordinator ? svg`<circle class="lead" r=${Math.min(node.r + 4, node.outer - 1)}></circle>` : nothing}
    <circle class="disc" r=${node.r - inset} pathLength=${contact.state === 'WAITING' ? 120 : nothing}></circle>
    ${text(initials(contact.name))}${node.r < LEAST_BADGED ? nothing : drawBadge(node)}`;
}

/** On anything smaller a badge would hide the initials. */
const LEAST_BADGED = 13;

function drawBadge(node: PlacedNode): SVGTemplateResult {
  const at = badgeOf({ ...node, x: 0, y: 0 });
  return svg`<g transform="translate(${round(at.x)} ${round(at.y)})"><circle class="sign" r=${round(at.r)}></circle>${sectorIcon(node.sector, round(at.r * 1.2))}</g>`;
}

function drawLabel(label: PlacedLabel, x: number, y: number): SVGTemplateResult {
  const { block, leader } = label;
  const left = label.x - x;
  const top = label.y - y;
  const anchor = block.list || label.align === 'start' ? left : label.align === 'end' ? left + label.width : left + label.width / 2;
  return svg`
    ${leader ? svg`<line class="leader" x1=${round(leader.from.x - x)} y1=${round(leader.from.y - y)} x2=${round(leader.to.x - x)} y2=${round(leader.to.y - y)}></line>` : nothing}
    ${block.list ? svg`<rect class="sheet" x=${round(left)} y=${round(top)} width=${round(label.width)} height=${round(label.height)} rx="8"></rect>` : nothing}
    <text class="label ${block.list ? 'start listed' : label.align}">${lines(block, anchor, top)}</text>`;
}

function lines(block: Block, x: number, top: number): SVGTemplateResult[] {
  return block.lines.map(
    (line) =>
      svg`<tspan class=${line.tone} x=${round(x + line.indent)} y=${round(top + line.baseline)} font-size=${round(line.px)}>${line.text}</tspan>`,
  );
}

/** The whole label of the node under the pointer or the focus, when the picture has no room for it. */
export function drawPeek(view: View): Part {
  const node = view.nodes.find(({ id }) => id === view.near);
  const block = node && view.drawing.full.get(node.id);
  if (!node || !block || block.list) return nothing;
  if (view.shows('names') && view.drawing.labels.get(node.id)?.block === block) return nothing;
  const { width, height } = view.drawing.frame;
  const x = clamp(node.x - block.width / 2, 8, width - block.width - 8);
  const below = node.y + node.outer + 10;
  const y = below + block.height + 8 < height ? below : node.y - node.outer - 12 - block.height;
  return svg`<g class="peek" aria-hidden="true">
    <rect x=${x - 6} y=${y - 4} width=${block.width + 12} height=${block.height + 8} rx="6"></rect>
    <text class="label middle">${lines(block, x + block.width / 2, y)}</text>
  </g>`;
}

export function announce(view: View, node: PlacedNode): string {
  const contact = view.contacts.get(node.id);
  if (contact) return contact.announcement;
  const gap = view.picture.gaps.find(({ id }) => id === node.id);
  if (gap) return gapSentence(gap.label, gap.note);
  const sector = view.picture.sectors[node.wedge]?.label ?? '';
  return groupSentence(
    node.members.length,
    sector,
    node.ring,
    node.members.map((id) => nameOf(view.picture, id)),
  );
}

export function nameOf(picture: CareWebPicture, id: string): string {
  return picture.contacts.find((contact) => contact.id === id)?.name ?? picture.gaps.find((gap) => gap.id === id)?.label ?? id;
}
