import { html, LitElement, nothing, render, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { drawBar, drawPans } from './bar';
import { changesBetween, type Change } from './changes';
import { fileName, hand, leafOf, painted } from './download';
import { placeAt, samePlace } from './drag';
import { Editing, type Requests } from './editing';
import {
  drawGround,
  drawHandle,
  drawLeaving,
  drawNodes,
  drawOverlaps,
  drawPeek,
  drawPerson,
  drawRingNames,
  drawSpokes,
  drawTies,
  nameOf,
  type View,
} from './draw';
import { crowdOf, drawKeeps, drawSheet, drawUnnamed, unnamed } from './foot';
import { PHONE, type Measure } from './frame';
import type { Point } from './geometry';
import { Hands, type Held } from './hands';
import { keyTo } from './key';
import { commandOf, type Command } from './keys';
import { layout, type Drawing } from './layout';
import { fullIds } from './light';
import { drawMembers } from './members';
import type { CareWebPicture, Contact } from './model';
import type { PlacedNode } from './nodes';
import { carry, drawPreview } from './overlay';
import { drawPrompt } from './prompt';
import { drawQuestion } from './question';
import { styles } from './styles';
import { readingOrder, stepFrom, type Step } from './walk';
import * as words from './words';
import { WORDS, type Layer } from './words';
import { CLOSER, enlargedStep, FURTHER, lensOn, type Lens } from './zoom';

/** Narrower than this nothing can be made out. */
const LEAST_WIDTH = 240;
/** The width of the ground in a file and on paper, whatever the screen. */
const LEAF_WIDTH = 900;
const PAPER_WIDTH = 760;
const PAN = 80;

const PANS: Record<Step, [number, number]> = { clockwise: [-PAN, 0], anticlockwise: [PAN, 0], outward: [0, PAN], inward: [0, -PAN] };

/**
 * A person's care web: the person in the middle, sectors as wedges, how often as rings.
 * It holds what is seen (layers, zoom, focus, what is in hand); what is selected lives in the page's address and comes
 * with the data. It changes nothing itself: it says what somebody asked for, and draws what comes back.
 *
 * @fires contact-selected - detail {id}, null when the selection is to be cleared
 * @fires gap-opened - detail {id}
 * @fires contact-moved - detail {id, sector, ring}
 * @fires tie-answered - detail {from, to, answer}
 * @fires contact-ended - detail {id}
 */
@customElement('care-web-graph')
export class CareWebGraph extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) data: CareWebPicture | null = null;
  /** The same web on another day, earlier or later, to show what became different. */
  @property({ attribute: false }) against: CareWebPicture | null = null;
  /** Only the picture, without the strips round it. */
  @property({ type: Boolean }) plain = false;

  @state() private width = 0;
  @state() private off: ReadonlySet<Layer> = new Set();
  @state() private current: string | null = null;
  @state() private near: string | null = null;
  @state() private opened: string | null = null;
  @state() private scale = 1;
  @state() private letters = 0;
  /** Whom the focus last came to; the strip's buttons are about them. */
  @state() private touched: string | null = null;
  @state() private byKeys = false;
  @state() private said = '';
  @state() private leaving: { nodes: PlacedNode[]; contacts: ReadonlyMap<string, Contact> } | null = null;
  @state() private paper = false;

  @query('.picture') private picture?: SVGSVGElement;
  @query('.scene') private scene?: SVGGElement;
  @query('.overlay') private overlay?: SVGGElement;

  private drawing?: Drawing;
  private contacts: ReadonlyMap<string, Contact> = new Map();
  private changes: ReadonlyMap<string, Change> = new Map();
  private lens?: Lens;
  private enlarged = 1;
  private shift = { x: 0, y: 0 };
  /** While the window changes its size nothing glides. */
  private still = false;
  private toGround?: DOMMatrix;
  private readonly sizes = new ResizeObserver(() => this.resize());
  private measure: Measure = () => 0;
  private hadFocus: string | null = null;

  private readonly editing = new Editing({
    data: () => this.data!,
    drawing: () => this.drawing!,
    seen: () => this.seen(),
    say: (what) => this.say(what),
    ask: (request, detail) => this.tell(request, detail),
    focusOn: (id) => this.backTo(id),
    focusIn: (part) => void this.focusIn(part === 'strip' ? '.prompt select' : '.question button'),
    changed: () => this.requestUpdate(),
    previewed: () => this.showPreview(),
  });

  private readonly hands = new Hands(
    {
      under: (target) => this.graspable(target),
      pointOf: (event) => this.pointOf(event),
      lifted: (held) => this.lifted(held),
      carried: (held, at) => {
        this.editing.carried(held, at);
        if (this.overlay) carry(this.overlay, at);
      },
      released: (held, at) => this.released(held, at),
    },
    (pointer) => this.picture?.setPointerCapture(pointer),
  );

  private readonly beforePrint = () => this.onPaper(true);
  private readonly afterPrint = () => this.onPaper(false);
  /** Once somebody is in hand the finger no longer scrolls the page or moves the ground. */
  private readonly keepsStill = (event: TouchEvent) => {
    if (!this.hands.holding) return;
    event.preventDefault();
    event.stopPropagation();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
    window.addEventListener('beforeprint', this.beforePrint);
    window.addEventListener('afterprint', this.afterPrint);
    this.addEventListener('touchmove', this.keepsStill, { capture: true, passive: false });
    if (document.fonts.status === 'loading') void document.fonts.ready.then(() => this.letters++);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    window.removeEventListener('beforeprint', this.beforePrint);
    window.removeEventListener('afterprint', this.afterPrint);
    this.removeEventListener('touchmove', this.keepsStill, { capture: true });
    this.hands.cancel();
    this.editing.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.hadFocus = this.focused();
    this.still = !this.drawing || changed.has('width') || changed.has('paper');
    if (changed.has('letters') || this.still) this.measure = measureIn(getComputedStyle(this).fontFamily);
    if (changed.has('data') || changed.has('against'))
      this.changes = this.data && this.against ? this.compared(this.data, this.against) : new Map();
    const enlarged = this.paper ? 1 : enlargedStep(this.scale);
    const stale = enlarged !== this.enlarged || ['data', 'width', 'letters', 'paper'].some((name) => changed.has(name));
    if (!stale || !this.data || this.width === 0) return;
    this.enlarged = enlarged;
    const before = { nodes: this.drawing?.nodes ?? [], contacts: this.contacts };
    this.contacts = new Map(this.data.contacts.map((contact) => [contact.id, contact]));
    this.drawing = this.laidOut(this.data);
    if (changed.has('data')) this.renewed(before);
    this.settle();
  }

  private laidOut(picture: CareWebPicture): Drawing {
    const width = this.paper ? PAPER_WIDTH : this.width;
    return layout(picture, {
      width,
      measure: this.measure,
      ringNames: width <= PHONE ? words.SHORT_RING_NAMES : words.RING_NAMES,
      groupName: words.groupName,
      enlarged: this.enlarged,
    });
  }

  private compared(data: CareWebPicture, against: CareWebPicture): ReadonlyMap<string, Change> {
    return against.asOf <= data.asOf ? changesBetween(against, data) : changesBetween(data, against);
  }

  /** New data came: what was asked for is answered, and who is gone may fade. */
  private renewed(before: { nodes: PlacedNode[]; contacts: ReadonlyMap<string, Contact> }): void {
    this.editing.renewed();
    const there = new Set(this.drawing?.nodes.map(({ id }) => id));
    const gone = before.nodes.filter(({ id }) => !there.has(id));
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.leaving = gone.length > 0 && !calm && !this.still ? { nodes: gone, contacts: before.contacts } : null;
    if (this.touched !== null && !this.contacts.has(this.touched)) this.touched = null;
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.lens && this.picture) this.lens = lensOn(this.picture, (transform, byHand) => this.look(transform, byHand));
    if (changed.has('width')) this.lens?.whole();
    // Whoever is drawn in another order is taken out and put in again, and loses the focus on the way.
    if (this.hadFocus !== null && this.shadowRoot?.activeElement === null) this.focusOn(this.hadFocus);
    this.showPreview();
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.view();
    if (!view) return nothing;
    const { width, height, phone } = view.drawing.frame;
    const { person, contacts, gaps, editable } = view.picture;
    const bar = this.plain
      ? nothing
      : html`${drawBar(this.off, this.scale, phone, this)}${drawPrompt({ ...view, mode: this.editing.mode, subject: this.subject(), byKeys: this.byKeys, phone }, this.editing)}`;
    const kinds = `${this.scale > 1 ? 'enlarged' : ''} ${phone ? 'small' : ''} ${editable ? 'editable' : ''} ${this.editing.mode.is} ${crowdOf(view.picture)}`;
    return html`
      ${bar}
      <div class="stage ${this.still ? 'still' : ''}" @focusin=${this.entered} @focusout=${this.left}>
        <svg class="picture ${kinds}" viewBox="0 0 ${width} ${height}"
            role="application" aria-roledescription=${WORDS.application}
            aria-label=${words.pictureSentence(person.name, person.about, contacts.length, gaps.length)} aria-describedby="hint"
            @click=${this.clicked} @keydown=${this.pressed} @pointerover=${this.hovered} @pointerleave=${this.left} @contextmenu=${this.menu}
            @pointerdown=${(event: PointerEvent) => this.hands.down(event)} @pointermove=${this.pointed}
            @pointerup=${(event: PointerEvent) => this.hands.up(event)} @pointercancel=${() => this.hands.cancel()}>
          <g class="scene">
            ${drawGround(view)}${drawSpokes(view)}${drawTies(view)}${drawOverlaps(view)}${drawRingNames(view)}${drawPerson(view)}
            ${this.leaving ? this.drawGone(view, this.leaving) : nothing}
            ${drawNodes(view)}${drawPeek(view)}${drawHandle(view, this.near ?? view.picture.selected)}
            <g class="overlay" aria-hidden="true"></g>
          </g>
        </svg>
        ${drawPans(this.scale, this)}${this.asked(view)}${this.group(view)}
      </div>
      <p id="hint" class="unseen">${editable ? WORDS.hintToEdit : WORDS.hint}</p>
      <p class="unseen" role="status">${this.said}</p>
      ${phone ? drawUnnamed(unnamed(view.picture, view.drawing), (id) => this.open(id)) : nothing}
      ${keyTo(view.picture, phone, this.changes)}
      ${this.plain ? nothing : html`${drawKeeps(this.keeps)}${drawSheet(view.picture)}`}`;
  }

  private drawGone(view: View, { nodes, contacts }: { nodes: PlacedNode[]; contacts: ReadonlyMap<string, Contact> }): SVGTemplateResult {
    return svg`<g class="gone" aria-hidden="true" @animationend=${() => (this.leaving = null)}>${drawLeaving({ ...view, contacts }, nodes)}</g>`;
  }

  private view(): View | undefined {
    if (!this.data || !this.drawing) return undefined;
    const { data: picture, drawing, contacts, current, near, opened, changes, measure } = this;
    const shows = (layer: Layer) => !this.off.has(layer);
    return {
      picture,
      drawing,
      contacts,
      current,
      near,
      opened,
      shows,
      changes,
      measure,
      put: this.editing.held,
      nodes: this.seen(),
      full: fullIds(picture),
    };
  }

  private seen(): PlacedNode[] {
    const ended = (node: PlacedNode) => this.contacts.get(node.id)?.state === 'ENDED';
    return readingOrder(this.drawing?.nodes ?? []).filter(
      (node) => !(this.off.has('gaps') && node.kind === 'gap') && !(this.off.has('ended') && ended(node)),
    );
  }

  private asked({ drawing, picture }: View): TemplateResult | typeof nothing {
    const { mode } = this.editing;
    if (mode.is !== 'asking') return nothing;
    const at = { x: mode.question.at.x * this.scale + this.shift.x, y: mode.question.at.y * this.scale + this.shift.y };
    return drawQuestion(mode.question, at, drawing.frame, (id) => nameOf(picture, id), this.editing);
  }

  private group(view: View): TemplateResult | typeof nothing {
    const group = view.nodes.find(({ id }) => id === this.opened);
    return group ? drawMembers(view, group, { open: (id) => this.pick(id), close: () => this.closeMembers() }) : nothing;
  }

  // What the strips ask for

  toggle(layer: Layer): void {
    const off = new Set(this.off);
    if (!off.delete(layer)) off.add(layer);
    this.off = off;
    this.settle();
  }

  closer(): void {
    this.glide((lens) => lens.by(CLOSER));
  }

  further(): void {
    this.glide((lens) => lens.by(FURTHER));
  }

  whole(): void {
    this.glide((lens) => lens.whole());
  }

  pan(step: Step): void {
    const [x, y] = PANS[step];
    this.glide((lens) => lens.pan(x / this.scale, y / this.scale));
  }

  private readonly keeps = {
    svg: () => void this.keep('svg'),
    png: () => void this.keep('png'),
    print: (colour: boolean) => this.print(colour),
  };

  // Looking

  /** Keeps the one Tab stop on a node that is there. */
  private settle(): void {
    const ids = this.seen().map(({ id }) => id);
    const selected = this.holderOf(this.data?.selected ?? '')?.id;
    if (this.current === null || !ids.includes(this.current)) this.current = ids.find((id) => id === selected) ?? ids[0] ?? null;
    if (this.opened !== null && !ids.includes(this.opened)) this.opened = null;
  }

  private holderOf(id: string): PlacedNode | undefined {
    return this.drawing?.nodes.find(({ members }) => members.includes(id));
  }

  private subject(): Contact | undefined {
    const id = this.editing.subject ?? this.data?.selected ?? this.touched;
    return id === null ? undefined : this.contacts.get(id);
  }

  private clicked(event: MouseEvent): void {
    if (this.hands.tookClick()) return;
    const target = event.target as Element;
    const id = idUnder(event);
    const tie = target.closest<SVGElement>('[data-tie]')?.dataset.tie;
    const { mode } = this.editing;
    if (mode.is === 'moving') this.editing.pressed(this.pointOf(event));
    else if (mode.is === 'asking') this.editing.cancel();
    else if (id !== null && target.closest('[data-handle]')) this.editing.startLine(id);
    else if (id !== null) this.activate(id);
    else if (tie !== undefined && this.data?.editable) this.editing.askTie(tie, this.pointOf(event));
    else if (mode.is === 'linking') this.editing.cancel();
    else if (this.data?.selected) this.tell('contact-selected', { id: null });
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.hands.holding) return this.hands.cancel();
    const id = idUnder(event);
    const command = commandOf(event);
    if (id === null || !command) return;
    this.byKeys = true;
    event.preventDefault();
    this.obey(command, id);
  }

  private obey(command: Command, id: string): void {
    switch (command.ask) {
      case 'step':
        return this.step(command.step, id);
      case 'first':
        return this.moveTo(this.seen()[0]);
      case 'last':
        return this.moveTo(this.seen().at(-1));
      case 'open':
        return this.editing.mode.is === 'moving' ? this.editing.confirm() : this.activate(id);
      case 'line':
        return this.editing.startLine(id);
      case 'move':
        return this.editing.startMove(id);
      case 'end':
        return this.editing.end(id);
      case 'leave':
        return this.leave();
      case 'pan':
        return this.pan(command.step);
      case 'closer':
        return this.closer();
      case 'further':
        return this.further();
      case 'whole':
        return this.whole();
    }
  }

  private step(step: Step, id: string): void {
    if (this.editing.mode.is === 'moving') return this.editing.step(step);
    this.moveTo(stepFrom(this.editing.walkable(this.seen(), id), id, step));
  }

  private moveTo(node: PlacedNode | undefined): void {
    if (!node) return;
    this.current = node.id;
    this.focusOn(node.id);
    this.lens?.show(node.x, node.y);
    this.editing.aimAt(node);
  }

  private activate(id: string): void {
    const node = this.drawing?.nodes.find((one) => one.id === id);
    if (node?.kind === 'group') void this.openMembers(id);
    else this.pick(id);
  }

  /** Somebody is chosen: as the other end of a line, or to be looked at. */
  private pick(id: string): void {
    if (this.editing.mode.is !== 'linking') return this.open(id);
    this.opened = null;
    if (this.contacts.has(id)) this.editing.chosen(id);
  }

  private open(id: string): void {
    if (this.contacts.has(id)) this.tell('contact-selected', { id: this.data?.selected === id ? null : id });
    else this.tell('gap-opened', { id });
  }

  private leave(): void {
    if (this.editing.subject !== null) this.editing.cancel();
    else if (this.data?.selected) this.tell('contact-selected', { id: null });
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
    if (group !== null) this.focusOn(group);
  }

  // By hand

  private graspable(target: Element): Held | undefined {
    const id = target.closest<SVGElement>('[data-id]')?.dataset.id;
    const node = this.drawing?.nodes.find((one) => one.id === id && one.kind === 'contact');
    if (!node || !this.editing.mayLift(node.id)) return undefined;
    return { what: target.closest('[data-handle]') ? 'line' : 'contact', node };
  }

  private lifted(held: Held): void {
    this.classList.add('holding');
    this.nodeOf(held.node.id)?.classList.toggle('lifted', held.what === 'contact');
    if (held.what === 'contact') navigator.vibrate?.(12);
    this.editing.lifted(held);
  }

  private released(held: Held, at: Point | undefined): void {
    this.classList.remove('holding');
    this.nodeOf(held.node.id)?.classList.remove('lifted');
    const group = this.editing.released(held, at);
    if (group !== undefined) void this.openMembers(group);
  }

  private pointed(event: PointerEvent): void {
    this.hands.move(event);
    const { mode } = this.editing;
    if (mode.is !== 'moving' || event.pointerType !== 'mouse' || !this.data || !this.drawing) return;
    const place = placeAt(this.data, this.drawing.frame, this.pointOf(event));
    if (place && !samePlace(place, mode.to)) this.editing.to(place);
  }

  private menu(event: Event): void {
    if (this.hands.holding) event.preventDefault();
  }

  private showPreview(): void {
    const view = this.view();
    if (view && this.overlay) render(drawPreview(view, this.editing.preview), this.overlay);
  }

  private pointOf({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const { scene } = this;
    if (!scene) return { x: 0, y: 0 };
    if (!this.hands.holding || !this.toGround) this.toGround = DOMMatrix.fromMatrix(scene.getScreenCTM() ?? undefined).inverse();
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(this.toGround);
    return { x, y };
  }

  // Focus, and what is under the pointer

  private entered(event: FocusEvent): void {
    const id = idUnder(event);
    if (id === null) return;
    this.current = id;
    this.near = id;
    this.byKeys = (event.target as Element).matches(':focus-visible');
    if (this.contacts.has(id) && this.editing.mode.is === 'looking') this.touched = id;
  }

  private hovered(event: PointerEvent): void {
    if (event.pointerType !== 'touch' && !this.hands.holding) this.near = idUnder(event) ?? this.focused();
  }

  private left(event: Event): void {
    this.near = event.type === 'focusout' ? null : this.focused();
    if (event.type === 'focusout') this.byKeys = false;
  }

  private focused(): string | null {
    return (this.shadowRoot?.activeElement as SVGElement | null)?.dataset.id ?? null;
  }

  private backTo(id: string): void {
    this.current = id;
    void this.updateComplete.then(() => this.focusOn(id));
  }

  private focusOn(id: string): void {
    this.nodeOf(id)?.focus({ preventScroll: this.scale > 1 });
  }

  private async focusIn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  private nodeOf(id: string): SVGElement | null {
    return this.renderRoot.querySelector<SVGElement>(`.node[data-id="${CSS.escape(id)}"]`);
  }

  private say(words: string): void {
    // The same words again would not be read out again.
    this.said = words === this.said ? `${words}\u00a0` : words;
  }

  private tell(event: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
  }

  // Size

  private glide(move: (lens: Lens) => void): void {
    this.scene?.classList.add('gliding');
    if (this.lens) move(this.lens);
  }

  private look({ x, y, k }: { x: number; y: number; k: number }, byHand: boolean): void {
    if (byHand) this.scene?.classList.remove('gliding');
    if (this.scene) this.scene.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
    this.scale = k;
    this.shift = { x, y };
  }

  private resize(): void {
    const width = Math.max(LEAST_WIDTH, Math.floor(this.clientWidth));
    if (this.clientWidth > 0 && width !== this.width) this.width = width;
  }

  // Files and paper

  private async keep(kind: 'svg' | 'png'): Promise<void> {
    const { person, asOf } = this.data!;
    const drawing = await this.asFile();
    hand(kind === 'svg' ? new Blob([drawing], { type: 'image/svg+xml' }) : await painted(drawing), fileName(person.name, asOf, kind));
  }

  /** The picture as one file, always light and large, whatever the screen is; with the layers that are on. */
  async asFile(): Promise<string> {
    const twin = document.createElement('care-web-graph');
    twin.plain = true;
    twin.setAttribute('class', 'twin');
    twin.off = this.off;
    twin.against = this.against;
    this.renderRoot.append(twin);
    try {
      twin.width = LEAF_WIDTH;
      twin.data = { ...this.data!, selected: null, editable: false };
      await twin.updateComplete;
      const { person, asOf, contacts, gaps } = twin.data;
      const { width, height } = twin.drawing!.frame;
      const title = words.titleOf(person.name, asOf);
      const about = words.pictureSentence(person.name, person.about, contacts.length, gaps.length);
      return leafOf(twin.renderRoot as ShadowRoot, { title, about, width, height }, twin.measure);
    } finally {
      twin.remove();
    }
  }

  private print(colour: boolean): void {
    this.toggleAttribute('colour', colour);
    window.print();
    this.toggleAttribute('colour', false);
  }

  private onPaper(paper: boolean): void {
    this.paper = paper;
    if (this.data && this.width > 0) this.performUpdate();
  }
}

function idUnder(event: Event): string | null {
  return (event.target as Element).closest<SVGElement>('[data-id]')?.dataset.id ?? null;
}

/** Made before there is anything to draw, since the first pen of a page takes its time. */
const pen = document.createElement('canvas').getContext('2d')!;

/** Letters are measured once, large, in the heaviest weight that names have. */
function measureIn(family: string): Measure {
  const widths = new Map<string, number>();
  return (text, px) => {
    const width = widths.get(text) ?? widthOf(text, family);
    widths.set(text, width);
    return (width * px) / 100;
  };
}

function widthOf(text: string, family: string): number {
  pen.font = `600 100px ${family}`;
  return pen.measureText(text).width;
}

declare global {
  interface HTMLElementTagNameMap {
    'care-web-graph': CareWebGraph;
  }
}
