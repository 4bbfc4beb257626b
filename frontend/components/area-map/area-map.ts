import { html, LitElement, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillOf, namedColours } from './colours';
import type { MapArea, MapData, Near, Place } from './model';
import { placePins, RADIUS, type PlacedPin } from './pins';
import { extentOf, fit, middleOf, outline, type Projection } from './projection';
import { styles } from './styles';
import { Twin } from './twin';
import { stepFrom, type Mark } from './walk';
import { nameOfArea, nameOfPin, reachOf, WORDS } from './words';

interface DrawnArea {
  readonly area: MapArea;
  readonly path: string;
}

interface Drawing {
  readonly projection: Projection;
  readonly areas: readonly DrawnArea[];
  readonly pins: readonly PlacedPin[];
  /** What can be chosen, in the order of the data. */
  readonly marks: readonly Mark[];
}

const MARGIN_OF_AREAS = 4;
const MARGIN_OF_PINS = 34;
const SHAPE = { lowest: 0.55, highest: 1.15 };

const colours = new CSSStyleSheet();
colours.replaceSync(namedColours());
document.adoptedStyleSheets.push(colours);

/**
 * A map without tiles: areas in the colours of their classes, and numbered pins around where somebody is. It holds what is
 * pointed at and where the keyboard is; what is selected lives in the page's address and comes with the data.
 *
 * @fires area-selected - detail {code}
 * @fires area-hovered - detail {code}, null when none is any more
 * @fires pin-selected - detail {id}
 */
@customElement('area-map')
export class AreaMap extends LitElement {
  static override styles = styles;

  @property({ attribute: false }) data: MapData | null = null;

  /** Says what the map shows, for those who do not see it. */
  @property() label: string = WORDS.map;

  /** Id of the list or table that says the same; see Twin. */
  @property() twin: string | null = null;

  @state() private width = 0;
  @state() private lit: string | null = null;
  @state() private current: string | null = null;
  @state() private focused = false;

  private drawing: Drawing | null = null;
  private readonly other = new Twin((mark) => (this.lit = mark));
  private readonly sizes = new ResizeObserver(([entry]) => (this.width = Math.round(entry.contentRect.width)));

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.other.leave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data') || changed.has('width')) {
      this.drawing = this.data && this.width > 0 ? draw(this.data, this.width) : null;
      if (!this.drawing?.marks.some(({ key }) => key === this.current)) this.current = null;
    }
  }

  protected override updated(changed: PropertyValues): void {
    // Taken off the page before it was drawn: there is no document to look for the twin in.
    if (!this.isConnected) return;
    this.other.follow(this.getRootNode() as Document | ShadowRoot, this.twin);
    if (changed.has('lit') || changed.has('data')) this.other.show(this.lit);
    if (changed.has('data') && this.data?.selected !== (changed.get('data') as MapData | null)?.selected) {
      this.other.reveal(this.data?.selected ?? null);
    }
    if (changed.has('lit')) this.tell();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { data, drawing } = this;
    if (!data || !drawing) return nothing;
    const { width, height } = drawing.projection;
    const choosable = drawing.marks.length > 0;
    return html`
      <svg viewBox="0 0 ${width} ${height.toFixed(1)}" role=${choosable ? 'group' : 'img'} aria-label=${this.label}
          aria-describedby=${choosable ? 'hint' : nothing}
          @click=${this.clicked} @keydown=${this.pressed} @pointerover=${this.entered} @pointerleave=${this.left}
          @focusin=${this.entered} @focusout=${this.left}>
        <defs>
          <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="hatch-ground" width="6" height="6"></rect>
            <line class="hatch-line" x1="0" y1="0" x2="0" y2="6"></line>
          </pattern>
        </defs>
        ${drawing.areas.map((drawn) => this.area(drawn))}
        ${this.rims(drawing)}
        ${data.near ? here(data.near, drawing.projection) : nothing}
        ${drawing.pins.map(stalk)}
        ${drawing.pins.map((placed) => this.pin(placed))}
      </svg>
      <p class="caption" aria-hidden="true">${this.caption(data)}</p>
      ${choosable ? html`<p id="hint" class="unseen">${data.pins.length > 0 ? WORDS.hintPins : WORDS.hintAreas}</p>` : nothing}`;
  }

  private area({ area, path }: DrawnArea): SVGTemplateResult {
    const look = `area ${fillOf(area.fill)}`;
    if (!isChoosable(area)) {
      return svg`<path class="${look} background" d=${path} fill-rule="evenodd" aria-hidden="true"></path>`;
    }
    return svg`<path class="${look} choosable" d=${path} fill-rule="evenodd" role="button" data-key=${area.code}
        tabindex=${this.tabIndexOf(area.code)} aria-label=${nameOfArea(area)}
        aria-pressed=${this.data?.selected === area.code ? 'true' : 'false'}></path>`;
  }

  /** Drawn over all areas, so that no neighbour cuts into them, and what is pointed at over all others. */
  private rims({ areas }: Drawing): SVGTemplateResult[] {
    const { lit, focused } = this;
    const selected = this.data?.selected;
    const rims = (look: string, which: (area: MapArea) => boolean) =>
      areas.filter(({ area }) => which(area)).map(({ path }) => svg`<path class="rim ${look}" d=${path}></path>`);
    return [
      ...rims('hot', ({ hot }) => hot),
      ...rims('halo', ({ code }) => code === selected),
      ...rims('selected', ({ code }) => code === selected),
      ...rims('halo', ({ code }) => code === lit),
      ...rims(focused ? 'focus' : 'lit', ({ code }) => code === lit),
    ];
  }

  private pin({ pin, at }: PlacedPin): SVGTemplateResult {
    const selected = this.data?.selected === pin.id;
    return svg`<g class="pin choosable ${pin.sector} ${selected ? 'selected' : ''}" role="button" data-key=${pin.id}
        tabindex=${this.tabIndexOf(pin.id)} aria-label=${nameOfPin(pin)} aria-pressed=${selected ? 'true' : 'false'}>
      <circle class="touch" cx=${at[0]} cy=${at[1]} r="22"></circle>
      <circle class="head" cx=${at[0]} cy=${at[1]} r=${RADIUS}></circle>
      ${selected || this.lit === pin.id ? svg`<circle class="ring" cx=${at[0]} cy=${at[1]} r=${RADIUS + 3}></circle>` : nothing}
      <text x=${at[0]} y=${at[1]}>${pin.n}</text>
    </g>`;
  }

  private caption(data: MapData): TemplateResult | typeof nothing {
    const key = this.lit ?? data.selected;
    const area = data.areas.find(({ code }) => code === key);
    const pin = data.pins.find(({ id }) => id === key);
    if (area) return html`<b>${area.name}</b> ${[area.value, area.hot ? WORDS.hot : ''].filter((part) => part).join(' · ')}`;
    return pin ? html`<b>${pin.n}</b> ${pin.label}` : nothing;
  }

  /** The whole map is one stop of the Tab key. */
  private tabIndexOf(key: string): 0 | -1 {
    const selected = this.drawing?.marks.find((mark) => mark.key === this.data?.selected);
    return key === (this.current ?? selected?.key ?? this.drawing?.marks[0]?.key) ? 0 : -1;
  }

  private tell(): void {
    const area = this.data?.areas.find(({ code }) => code === this.lit);
    this.dispatchEvent(new CustomEvent('area-hovered', { detail: { code: area?.code ?? null } }));
  }

  private choose(key: string): void {
    const isPin = this.data?.pins.some(({ id }) => id === key);
    this.dispatchEvent(
      isPin ? new CustomEvent('pin-selected', { detail: { id: key } }) : new CustomEvent('area-selected', { detail: { code: key } }),
    );
  }

  private readonly clicked = (event: Event): void => {
    const key = keyOf(event);
    if (key === null) return;
    this.current = key;
    this.choose(key);
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    const key = keyOf(event);
    if (key === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.choose(key);
      return;
    }
    const next = stepFrom(this.drawing?.marks ?? [], key, event.key);
    if (next !== undefined) event.preventDefault();
    if (next) void this.goTo(next);
  };

  private async goTo(key: string): Promise<void> {
    this.current = key;
    await this.updateComplete;
    this.renderRoot.querySelector<SVGElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }

  private readonly entered = (event: Event): void => {
    const key = keyOf(event);
    if (event.type === 'focusin') {
      this.focused = event.target instanceof Element && event.target.matches(':focus-visible');
      this.current = key;
    }
    this.lit = key;
    this.other.reveal(key);
  };

  private readonly left = (event: Event): void => {
    if (event.type === 'focusout') this.focused = false;
    this.lit = null;
  };
}

function draw(data: MapData, width: number): Drawing | null {
  const extent = extentOf(data);
  if (!extent) return null;
  const marked = data.pins.length > 0 || data.near !== null;
  const projection = fit(extent, { width, margin: marked ? MARGIN_OF_PINS : MARGIN_OF_AREAS, ...SHAPE });
  const pins = placePins(data.pins, projection, data.near ? roomOf(data.near, projection) : []);
  return {
    projection,
    pins,
    areas: data.areas.map((area) => ({ area, path: outline(area.rings, projection) })),
    marks: [
      ...data.areas.filter(isChoosable).map((area) => ({ key: area.code, at: middleOf(area.rings, projection) })),
      ...pins.map(({ pin, at }) => ({ key: pin.id, at })),
    ],
  };
}

function isChoosable(area: MapArea): boolean {
  return area.value !== '' && area.rings.length > 0;
}

/** Where no pin may stand: somebody's own point, and its name below it. */
function roomOf(near: Near, projection: Projection): Place[] {
  const [x, y] = projection.point([near.longitude, near.latitude]);
  return [[x, y], [x - 14, y + 20], [x + 14, y + 20]];
}

/** From where a pin stands to where it truly is; below all pins, so that none is crossed out. */
function stalk({ pin, at, from }: PlacedPin): SVGTemplateResult | typeof nothing {
  if (at[0] === from[0] && at[1] === from[1]) return nothing;
  return svg`<g class=${pin.sector} aria-hidden="true">
    <line class="stalk" x1=${from[0]} y1=${from[1]} x2=${at[0]} y2=${at[1]}></line>
    <circle class="foot" cx=${from[0]} cy=${from[1]} r="3"></circle>
  </g>`;
}

function here(near: Near, projection: Projection): SVGTemplateResult {
  const [x, y] = projection.point([near.longitude, near.latitude]);
  const reach = (near.miles ?? 0) * projection.pixelsPerMile;
  return svg`
    ${near.miles === null ? nothing : svg`<circle class="reach" cx=${x} cy=${y} r=${reach}></circle>
      <text class="here-name" x=${x} y=${y - reach + 18}>${reachOf(near)}</text>`}
    <circle class="here" cx=${x} cy=${y} r="8"></circle>
    <text class="here-name" x=${x} y=${y + 26}>${near.label}</text>`;
}

function keyOf(event: Event): string | null {
  const target = event.target instanceof Element ? event.target.closest('[data-key]') : null;
  return target?.getAttribute('data-key') ?? null;
}

declare global {
  interface HTMLElementTagNameMap {
    'area-map': AreaMap;
  }
}
