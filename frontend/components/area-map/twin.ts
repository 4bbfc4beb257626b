/**
 * The list or table that says the same as the map: whatever in it carries `data-mark` is one with the area or pin of that
 * code, and each lights the other.
 */
export class Twin {
  private element: HTMLElement | null = null;

  constructor(private readonly light: (mark: string | null) => void) {}

  /** Takes up with the element of that id, once there is one. */
  follow(root: Document | ShadowRoot, id: string | null): void {
    const element = id ? root.getElementById(id) : null;
    if (element === this.element) return;
    this.leave();
    this.element = element;
    element?.addEventListener('pointerover', this.entered);
    element?.addEventListener('pointerleave', this.left);
    element?.addEventListener('focusin', this.entered);
    element?.addEventListener('focusout', this.left);
  }

  leave(): void {
    this.element?.removeEventListener('pointerover', this.entered);
    this.element?.removeEventListener('pointerleave', this.left);
    this.element?.removeEventListener('focusin', this.entered);
    this.element?.removeEventListener('focusout', this.left);
    this.element = null;
  }

  /** Lights what belongs to that mark, and nothing else. */
  show(mark: string | null): void {
    for (const lit of this.element?.querySelectorAll('[data-lit]') ?? []) lit.removeAttribute('data-lit');
    this.rowOf(mark)?.setAttribute('data-lit', '');
  }

  /** Scrolls the twin, never the page, until what belongs to that mark is seen. */
  reveal(mark: string | null): void {
    const row = this.rowOf(mark);
    if (!row || !this.element) return;
    const frame = this.element.getBoundingClientRect();
    const place = row.getBoundingClientRect();
    if (place.top >= frame.top && place.bottom <= frame.bottom) return;
    this.element.scrollTop += place.top - frame.top - (frame.height - place.height) / 2;
  }

  private rowOf(mark: string | null): Element | null {
    return mark === null ? null : (this.element?.querySelector(`[data-mark="${CSS.escape(mark)}"]`) ?? null);
  }

  private readonly entered = (event: Event): void => {
    const row = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
    this.light(row?.getAttribute('data-mark') ?? null);
  };

  private readonly left = (): void => this.light(null);
}
