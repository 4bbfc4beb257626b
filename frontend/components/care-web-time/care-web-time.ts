import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { changeAfter, changeBefore, dateName, dayOf, numberOf, yearsBetween } from './days';

/** What the server sends down; all days are ISO dates. */
export interface CareWebTimes {
  from: string;
  today: string;
  shown: string;
  /** On which something began or ended, oldest first. */
  changes: string[];
  /** Whether the day stands beside today. */
  compared: boolean;
}

/** So often at most the web is asked for while the slider moves. */
const BREATH = 120;
const MOST_YEARS = 6;

const WORDS = {
  slider: 'The web as it was on',
  today: 'today',
  earlier: 'Earlier change',
  later: 'Later change',
  now: 'Back to today',
  pair: 'Before and after',
} as const;

/**
 * The days of a web, from its first to today.
 *
 * @fires day-chosen - detail {day, settled}: settled is false while the slider is still moving
 * @fires pair-chosen - detail {on}
 */
@customElement('care-web-time')
export class CareWebTime extends LitElement {
  static override styles = css`
    :host { display: block; font-family: var(--mw-font, inherit); color: var(--mw-ink, CanvasText); font-size: 15px; }
    .line { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 8px; }
    label { font-weight: 600; }
    output { min-width: 9.5em; font-weight: 700; font-variant-numeric: tabular-nums; }
    button {
      font: inherit; color: inherit; cursor: pointer; min-height: 44px; min-width: 44px; padding: 0 12px; border-radius: 12px;
      border: 1.5px solid var(--mw-edge, ButtonBorder); background: transparent;
    }
    button:hover:not(:disabled) { border-color: var(--mw-ink, CanvasText); }
    button:disabled { opacity: 0.4; cursor: default; }
    button[aria-pressed='true'] { background: var(--mw-ink, CanvasText); color: var(--mw-paper, Canvas); border-color: var(--mw-ink, CanvasText); font-weight: 600; }
    .track { position: relative; padding: 0 0 24px; }
    input { width: 100%; height: 44px; margin: 0; accent-color: var(--mw-accent, #005eb8); cursor: pointer; display: block; }
    .marks { position: absolute; inset: 33px 8px auto; height: 20px; pointer-events: none; font-size: 12px; color: var(--mw-muted, light-dark(#4a5560, #b3bdc7)); }
    .marks i { position: absolute; width: 2px; height: 9px; margin-left: -1px; border-radius: 1px; background: currentColor; }
    .marks span { position: absolute; top: 10px; transform: translateX(-50%); }
    :focus-visible { outline: 3px solid var(--mw-focus, var(--mw-ink, CanvasText)); outline-offset: 2px; }
    @media (forced-colors: active) { button[aria-pressed='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
    @media print { :host { display: none; } }
  `;

  @property({ attribute: false }) data: CareWebTimes | null = null;
  @state() private day = '';
  private asked = 0;
  private later?: ReturnType<typeof setTimeout>;
  private sliding = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.later);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What comes back while the slider moves is already a little old.
    if (changed.has('data') && this.data && !this.sliding) this.day = this.data.shown;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.data) return nothing;
    const { from, today, changes, compared } = this.data;
    const last = Math.max(1, numberOf(from, today));
    const name = this.day === today ? WORDS.today : dateName(this.day);
    const earlier = changeBefore(
      changes.filter((day) => day > from),
      this.day,
    );
    const later = changeAfter([...changes.filter((day) => day < today), today], this.day);
    const share = (day: string) => `left: ${(100 * numberOf(from, day)) / last}%`;
    return html`
      <div class="line">
        <label for="day">${WORDS.slider}</label><output for="day">${name}</output>
        <button type="button" ?disabled=${!earlier} @click=${() => this.choose(earlier!)}>‹ ${WORDS.earlier}</button>
        <button type="button" ?disabled=${!later} @click=${() => this.choose(later!)}>${WORDS.later} ›</button>
        <button type="button" ?disabled=${this.day === today} @click=${() => this.choose(today)}>${WORDS.now}</button>
        <button type="button" aria-pressed=${compared} ?disabled=${this.day === today && !compared} @click=${() => this.tell('pair-chosen', { on: !compared })}>${WORDS.pair}</button>
      </div>
      <div class="track">
        <input id="day" type="range" min="0" max=${last} step="1" .value=${String(numberOf(from, this.day))} aria-valuetext=${name}
          @input=${this.slid} @change=${this.settled} />
        <div class="marks" aria-hidden="true">
          ${changes.filter((day) => day >= from && day <= today).map((day) => html`<i style=${share(day)}></i>`)}
          ${yearsBetween(from, today, MOST_YEARS).map((day) => html`<span style=${share(day)}>${day.slice(0, 4)}</span>`)}
        </div>
      </div>`;
  }

  private choose(day: string): void {
    this.sliding = false;
    this.day = day;
    this.tell('day-chosen', { day, settled: true });
  }

  private slid(event: Event): void {
    this.sliding = true;
    this.day = this.dayUnder(event);
    clearTimeout(this.later);
    this.later = setTimeout(() => this.look(), Math.max(0, this.asked + BREATH - performance.now()));
  }

  private look(): void {
    this.asked = performance.now();
    this.tell('day-chosen', { day: this.day, settled: false });
  }

  private settled(event: Event): void {
    clearTimeout(this.later);
    this.choose(this.dayUnder(event));
  }

  private dayUnder(event: Event): string {
    return dayOf(this.data!.from, Number((event.target as HTMLInputElement).value));
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-web-time': CareWebTime;
  }
}
