import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import {
  drawGround,
  drawNodes,
  drawOverlaps,
  drawPeek,
  drawPerson,
  drawRingNames,
  drawSpokes,
  drawTies,
  nameOf,
  announce,
  type View,
} from './draw';
import { PHONE, type Measure } from './frame';
import { keyTo, LAYER_SIGNS } from './key';
import { layout, type Drawing } from './layout';
import type { PlacedNode } from './nodes';
import { fullIds } from './light';
import type { CareWebPicture, Contact } from './model';
import { styles } from './styles';
import { groupName, LAYER_NAMES, LAYERS, pictureSentence, RING_NAMES, SHORT_RING_NAMES, WORDS, type Layer } from './words';
import { readingOrder, stepFrom, type Step } from './walk';
import { CLOSER, CLOSEST, enlargedStep, FURTHER, lensOn, type Lens } from './zoom';

const ARROWS: Record<string, Step> = { ArrowRight: 'clockwise', ArrowLeft: 'anticlockwise', ArrowUp: 'outward', ArrowDown: 'inward' };

/** Narrower than this nothing can be made out. */
const LEAST_WIDTH = 240;

/**
 * A person's care web: the person in the middle, sectors as wedges, how often as rings.
 * It holds what is seen (layers, zoom, focus); what is selected lives in the page's address and comes with the data.
 *
 * @fires contact-selected - detail {id}, null when the selection is to be cleared
 * @fires gap-opened - detail {id}
 */
@customElement('care-web-graph')
export class CareWebGraph extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) data: CareWebPicture | null = null;

  @state() private width = 0;
  @state() private off: ReadonlySet<Layer> = new Set();
  @state() private current: string | null = null;
  @state() private near: string | null = null;
  @state() private opened: string | null = null;
  @state() private scale = 1;
  @state() private letters = 0;

  @query('.picture') private picture?: SVGSVGElement;
  @query('.scene') private scene?: SVGGElement;

  private drawing?: Drawing;
  private contacts: ReadonlyMap<string, Contact> = new Map();
  private lens?: Lens;
  private enlarged = 1;
  /** While the window changes its size nothing glides. */
  private still = false;
  private readonly sizes = new ResizeObserver(() => this.resize());
  private measure: Measure = () => 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
    if (document.fonts.status === 'loading') void document.fonts.ready.then(() => this.letters++);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.still = changed.has('width');
    if (changed.has('letters') || changed.has('width')) this.measure = measureIn(getComputedStyle(this).fontFamily);
    const enlarged = enlargedStep(this.scale);
    const stale = enlarged !== this.enlarged || ['data', 'width', 'letters'].some((name) => changed.has(name));
    if (!stale || !this.data || this.width === 0) return;
    this.enlarged = enlarged;
    this.contacts = new Map(this.data.contacts.map((contact) => [contact.id, contact]));
    this.drawing = layout(this.data, {
      width: this.width,
      measure: this.measure,
      ringNames: this.width <= PHONE ? SHORT_RING_NAMES : RING_NAMES,
      groupName,
      enlarged,
    });
    this.settle();
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.lens && this.picture) this.lens = lensOn(this.picture, (transform, byHand) => this.look(transform, byHand));
    if (changed.has('width')) this.lens?.whole();
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.view();
    if (!view) return nothing;
    const { width, height, phone } = view.drawing.frame;
    const { person, contacts, gaps } = view.picture;
    return html`
      ${this.bar(phone)}
      <div class="stage ${this.still ? 'still' : ''}" @focusin=${this.entered} @focusout=${this.left}>
        <svg class="picture ${this.scale > 1 ? 'enlarged' : ''} ${phone ? 'small' : ''}" viewBox="0 0 ${width} ${height}"
            role="group" aria-label=${pictureSentence(person.name, person.about, contacts.length, gaps.length)} aria-describedby="hint"
            @click=${this.clicked} @keydown=${this.pressed} @pointerover=${this.hovered} @pointerleave=${this.left}>
          <g class="scene">
            ${drawGround(view)}${drawSpokes(view)}${drawTies(view)}${drawOverlaps(view)}${drawRingNames(view)}${drawPerson(view)}${drawNodes(view)}${drawPeek(view)}
          </g>
        </svg>
        ${this.members(view)}
      </div>
      <p id="hint" class="unseen">${WORDS.hint}</p>
      ${keyTo(view.picture, phone)}`;
  }

  private view(): View | undefined {
    if (!this.data || !this.drawing) return undefined;
    const { data: picture, drawing, contacts, current, near, opened } = this;
    const shows = (layer: Layer) => !this.off.has(layer);
    return { picture, drawing, contacts, current, near, opened, shows, nodes: this.seen(), full: fullIds(picture) };
  }

  private seen(): PlacedNode[] {
    const ended = (node: PlacedNode) => this.contacts.get(node.id)?.state === 'ENDED';
    return readingOrder(this.drawing?.nodes ?? []).filter(
      (node) => !(this.off.has('gaps') && node.kind === 'gap') && !(this.off.has('ended') && ended(node)),
    );
  }

  private bar(phone: boolean): TemplateResult {
    return html`<div class="bar ${phone ? 'small' : ''}">
      <div role="group" aria-label=${WORDS.layers}>
        ${LAYERS.map(
          (layer) => html`<button type="button" aria-pressed=${!this.off.has(layer)} @click=${() => this.toggle(layer)}>
          ${phone ? nothing : LAYER_SIGNS[layer]}${LAYER_NAMES[layer]}</button>`,
        )}
      </div>
      <div class="zoom" role="group" aria-label=${WORDS.zoom}>
        <button type="button" aria-label=${WORDS.further} title=${WORDS.further} ?disabled=${this.scale <= 1} @click=${() => this.glide((lens) => lens.by(FURTHER))}>−</button>
        <button type="button" aria-label=${WORDS.whole} title=${WORDS.whole} ?disabled=${this.scale <= 1} @click=${() => this.glide((lens) => lens.whole())}>⤢</button>
        <button type="button" aria-label=${WORDS.closer} title=${WORDS.closer} ?disabled=${this.scale >= CLOSEST} @click=${() => this.glide((lens) => lens.by(CLOSER))}>+</button>
      </div>
    </div>`;
  }

  private members(view: View): TemplateResult | typeof nothing {
    const group = view.nodes.find(({ id }) => id === this.opened);
    if (!group) return nothing;
    const side = group.x < view.drawing.frame.centre.x ? 'right' : 'left';
    return html`<div class="members ${group.sector} ${side}" role="dialog" aria-label=${announce(view, group)} @keydown=${this.pressedInMembers}>
      <header><span>${groupName(group.members.length)}</span>
        <button type="button" aria-label=${WORDS.close} @click=${this.closeMembers}>✕</button></header>
      <ul>${group.members.map(
        (id) => html`<li>
        <button type="button" @click=${() => this.open(id)}>${nameOf(view.picture, id)}<small>${this.contacts.get(id)?.role}</small></button></li>`,
      )}
      </ul>
    </div>`;
  }

  private toggle(layer: Layer): void {
    const off = new Set(this.off);
    if (!off.delete(layer)) off.add(layer);
    this.off = off;
    this.settle();
  }

  /** Keeps the one Tab stop on a node that is there. */
  private settle(): void {
    const ids = this.seen().map(({ id }) => id);
    const selected = this.drawing?.nodes.find(({ members }) => members.includes(this.data?.selected ?? ''))?.id;
    if (this.current === null || !ids.includes(this.current)) this.current = ids.find((id) => id === selected) ?? ids[0] ?? null;
    if (this.opened !== null && !ids.includes(this.opened)) this.opened = null;
  }

  private clicked(event: MouseEvent): void {
    const id = idUnder(event);
    if (id !== null) this.activate(id);
    else if (this.data?.selected) this.tell('contact-selected', null);
  }

  private pressed(event: KeyboardEvent): void {
    const id = idUnder(event);
    if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.answer(event.key, id)) event.preventDefault();
  }

  private answer(key: string, id: string): boolean {
    const step = ARROWS[key];
    const nodes = this.seen();
    if (step) this.moveTo(stepFrom(nodes, id, step));
    else if (key === 'Home') this.moveTo(nodes[0]);
    else if (key === 'End') this.moveTo(nodes.at(-1));
    else if (key === 'Enter' || key === ' ') this.activate(id);
    else if (key === 'Escape') this.leave();
    else return false;
    return true;
  }

  private moveTo(node: PlacedNode | undefined): void {
    if (!node) return;
    this.current = node.id;
    this.element(node.id)?.focus({ preventScroll: this.scale > 1 });
    this.lens?.show(node.x, node.y);
  }

  private activate(id: string): void {
    if (this.drawing?.nodes.some((node) => node.id === id && node.kind === 'group')) void this.openMembers(id);
    else this.open(id);
  }

  private open(id: string): void {
    if (this.contacts.has(id)) this.tell('contact-selected', this.data?.selected === id ? null : id);
    else this.tell('gap-opened', id);
  }

  private leave(): void {
    if (this.data?.selected) this.tell('contact-selected', null);
    else (this.shadowRoot?.activeElement as SVGElement | null)?.blur();
  }

  private async openMembers(id: string): Promise<void> {
    this.opened = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.members li button')?.focus();
  }

  private closeMembers(): void {
    const group = this.opened;
    this.opened = null;
    if (group !== null) this.element(group)?.focus();
  }

  private pressedInMembers(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.closeMembers();
  }

  private entered(event: FocusEvent): void {
    const id = idUnder(event);
    if (id === null) return;
    this.current = id;
    this.near = id;
  }

  private hovered(event: PointerEvent): void {
    this.near = idUnder(event) ?? this.focused();
  }

  private left(event: Event): void {
    this.near = event.type === 'focusout' ? null : this.focused();
  }

  private focused(): string | null {
    return (this.shadowRoot?.activeElement as SVGElement | null)?.dataset.id ?? null;
  }

  private element(id: string): SVGElement | null {
    return this.renderRoot.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`);
  }

  private tell(event: 'contact-selected' | 'gap-opened', id: string | null): void {
    this.dispatchEvent(new CustomEvent(event, { detail: { id }, bubbles: true, composed: true }));
  }

  private glide(move: (lens: Lens) => void): void {
    this.scene?.classList.add('gliding');
    if (this.lens) move(this.lens);
  }

  private look({ x, y, k }: { x: number; y: number; k: number }, byHand: boolean): void {
    if (byHand) this.scene?.classList.remove('gliding');
    if (this.scene) this.scene.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
    this.scale = k;
  }

  private resize(): void {
    const width = Math.max(LEAST_WIDTH, Math.floor(this.clientWidth));
    if (this.clientWidth > 0 && width !== this.width) this.width = width;
  }
}

function idUnder(event: Event): string | null {
  return (event.target as Element).closest<SVGElement>('[data-id]')?.dataset.id ?? null;
}

/** Letters are measured once, large, in the heaviest weight that names have. */
function measureIn(family: string): Measure {
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = `600 100px ${family}`;
  const widths = new Map<string, number>();
  return (text, px) => {
    const width = widths.get(text) ?? pen.measureText(text).width;
    widths.set(text, width);
    return (width * px) / 100;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'care-web-graph': CareWebGraph;
  }
}
