import { RESTED, WANDERED } from './drag';
import { distance, type Point } from './geometry';
import type { PlacedNode } from './nodes';

/** What is in the person's hand: a contact, or the loose end of a line. */
export interface Held {
  what: 'contact' | 'line';
  node: PlacedNode;
}

/** The ground that things are lifted from and put down on; points are the ground's own. */
export interface Ground {
  /** Undefined where there is nothing to take hold of. */
  under(target: Element): Held | undefined;
  pointOf(event: { clientX: number; clientY: number }): Point;
  lifted(held: Held): void;
  /** @param at the middle of what is held */
  carried(held: Held, at: Point): void;
  /** @param at undefined where it was let go of without being put anywhere */
  released(held: Held, at: Point | undefined): void;
}

interface Grasp {
  held: Held;
  pointer: number;
  from: Point;
  /** From the pointer to the middle of what is held. */
  offset: Point;
  lifted: boolean;
  carried: boolean;
  rest?: ReturnType<typeof setTimeout>;
}

/** Tells a press from a drag, for mouse, pen and finger. */
export class Hands {
  private grasp: Grasp | undefined;
  private justReleased = false;

  constructor(
    private readonly ground: Ground,
    private readonly capture: (pointer: number) => void,
  ) {}

  get holding(): Held | undefined {
    return this.grasp?.lifted ? this.grasp.held : undefined;
  }

  /** True once after each drag, for the click that browsers send behind it. */
  tookClick(): boolean {
    const took = this.justReleased;
    this.justReleased = false;
    return took;
  }

  down(event: PointerEvent): void {
    this.justReleased = false;
    if (this.grasp) return this.cancel();
    const held = event.isPrimary && event.button === 0 ? this.ground.under(event.target as Element) : undefined;
    if (!held) return;
    const at = this.ground.pointOf(event);
    const offset = held.what === 'contact' ? { x: held.node.x - at.x, y: held.node.y - at.y } : { x: 0, y: 0 };
    const grasp: Grasp = {
      held,
      pointer: event.pointerId,
      from: { x: event.clientX, y: event.clientY },
      offset,
      lifted: false,
      carried: false,
    };
    this.grasp = grasp;
    if (event.pointerType === 'touch' && held.what === 'contact') grasp.rest = setTimeout(() => this.lift(grasp), RESTED);
    else if (event.pointerType === 'touch') this.lift(grasp);
  }

  move(event: PointerEvent): void {
    const { grasp } = this;
    if (!grasp || event.pointerId !== grasp.pointer) return;
    if (!grasp.lifted) {
      if (distance(grasp.from, { x: event.clientX, y: event.clientY }) < WANDERED) return;
      if (grasp.rest !== undefined) return this.drop();
      this.lift(grasp);
    }
    grasp.carried = true;
    this.ground.carried(grasp.held, this.middle(grasp, event));
  }

  up(event: PointerEvent): void {
    const { grasp } = this;
    if (!grasp || event.pointerId !== grasp.pointer) return;
    this.drop();
    if (!grasp.lifted) return;
    // A finger that only rested was a long press, not a drag: its click still counts.
    this.justReleased = grasp.carried;
    this.ground.released(grasp.held, grasp.carried ? this.middle(grasp, event) : undefined);
  }

  cancel(): void {
    const { grasp } = this;
    this.drop();
    if (!grasp?.lifted) return;
    this.justReleased = true;
    this.ground.released(grasp.held, undefined);
  }

  private lift(grasp: Grasp): void {
    grasp.lifted = true;
    this.capture(grasp.pointer);
    this.ground.lifted(grasp.held);
  }

  private drop(): void {
    clearTimeout(this.grasp?.rest);
    this.grasp = undefined;
  }

  private middle({ offset }: Grasp, event: PointerEvent): Point {
    const { x, y } = this.ground.pointOf(event);
    return { x: x + offset.x, y: y + offset.y };
  }
}
