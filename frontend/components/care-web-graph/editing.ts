import { canBeTied, landing, placeAt, reached, samePlace } from './drag';
import type { Point } from './geometry';
import type { Held } from './hands';
import type { Drawing } from './layout';
import { LOOKING, subjectOf, type Mode, type Question } from './mode';
import type { Answer, CareWebPicture, Contact, Place } from './model';
import { stepPlace } from './keys';
import type { PlacedNode } from './nodes';
import type { Preview } from './overlay';
import type { Wishes } from './prompt';
import type { Replies } from './question';
import type { Step } from './walk';
import * as words from './words';
import { WORDS } from './words';

/** What can be asked of the server. */
export interface Requests {
  'contact-moved': { id: string } & Place;
  'tie-answered': { from: string; to: string; answer: Answer };
  'contact-ended': { id: string };
}

/** The picture that is being changed. */
export interface Host {
  data(): CareWebPicture;
  drawing(): Drawing;
  seen(): PlacedNode[];
  say(words: string): void;
  ask<R extends keyof Requests>(request: R, detail: Requests[R]): void;
  focusOn(id: string): void;
  focusIn(part: 'strip' | 'question'): void;
  /** Something is to be drawn anew. */
  changed(): void;
  /** Only the preview is: this happens while something is dragged. */
  previewed(): void;
}

/** If the server has not answered by then, whoever was put down goes back. */
const PATIENCE = 4000;

/** Moving, tying and ending, by hand, key or button: what somebody is in the middle of, and what comes of it. */
export class Editing implements Wishes, Replies {
  mode: Mode = LOOKING;
  preview: Preview | undefined;
  /** Somebody just put down stays there until the server has answered. */
  held: (Point & { id: string }) | null = null;
  private waited?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: Host) {}

  get subject(): string | null {
    return subjectOf(this.mode);
  }

  /** New data came: what was asked for is answered. */
  renewed(): void {
    clearTimeout(this.waited);
    this.held = null;
    const { subject } = this;
    if (!this.picture.editable || (subject !== null && !this.contact(subject))) this.mode = LOOKING;
    this.preview = undefined;
    if (this.mode.is === 'moving') this.previewPlace(this.mode.id, this.mode.to);
  }

  stop(): void {
    clearTimeout(this.waited);
  }

  // Beginning

  move(id: string): void {
    this.startMove(id);
    this.host.focusIn('strip');
  }

  startMove(id: string): void {
    const contact = this.changeable(id);
    if (!contact) return;
    this.mode = { is: 'moving', id, to: placeOf(contact) };
    this.previewPlace(id, placeOf(contact));
    this.host.say(words.howToMove(contact.name, this.nameOf(contact)));
    this.host.changed();
  }

  line(id: string): void {
    this.startLine(id);
    this.host.focusIn('strip');
  }

  startLine(id: string): void {
    const contact = this.changeable(id);
    if (!contact) return;
    if (contact.state === 'ENDED') return this.host.say(words.ended(contact.name));
    this.mode = { is: 'linking', from: id, to: null };
    this.host.say(words.howToLink(contact.name));
    this.host.changed();
  }

  end(id: string): void {
    const contact = this.changeable(id);
    if (!contact) return;
    if (contact.state === 'ENDED') return this.host.say(words.ended(contact.name));
    this.question({ about: 'end', id, at: this.spotOf(id) });
  }

  askTie(tieId: string, at: Point): void {
    const tie = this.picture.ties.find(({ id }) => id === tieId);
    if (tie && this.picture.editable) this.askAbout(tie.from, tie.to, at);
  }

  // On the way

  /** Moves on by one place, or goes to the next who could be the other end. */
  step(step: Step): void {
    if (this.mode.is === 'moving') this.to(stepPlace(this.picture.sectors, this.mode.to, step));
  }

  /** Those whom the arrow keys come to. */
  walkable(nodes: PlacedNode[], here: string): PlacedNode[] {
    const { mode } = this;
    return mode.is === 'linking' ? nodes.filter((node) => node.id === here || canBeTied(node, mode.from)) : nodes;
  }

  to(place: Place): void {
    if (this.mode.is !== 'moving') return;
    const { id } = this.mode;
    const further = !samePlace(place, this.mode.to);
    this.mode = { is: 'moving', id, to: place };
    this.previewPlace(id, place);
    if (further) this.host.say(words.placeWith(this.nameOf(place), this.othersIn(place, id)));
    this.host.changed();
  }

  aim(id: string): void {
    this.aimAt(this.holderOf(id), id);
  }

  /** @param id of whom in it, where it is not a group */
  aimAt(node: PlacedNode | undefined, id: string | null = node?.kind === 'contact' ? node.id : null): void {
    if (this.mode.is !== 'linking') return;
    const from = this.holderOf(this.mode.from);
    this.mode = { ...this.mode, to: id === this.mode.from ? null : id };
    this.preview = from && node && node !== from ? { what: 'line', from, to: node, inHand: false } : undefined;
    this.host.changed();
  }

  // What comes of it

  put(): void {
    this.confirm();
  }

  reach(): void {
    this.confirm();
  }

  confirm(): void {
    const { mode } = this;
    if (mode.is === 'moving') this.moveTo(mode.id, mode.to);
    else if (mode.is === 'linking' && mode.to !== null) this.chosen(mode.to);
  }

  /** A press on the ground while somebody is moved. */
  pressed(at: Point): void {
    const place = placeAt(this.picture, this.drawing.frame, at);
    if (!place) return this.cancel();
    this.to(place);
    this.confirm();
  }

  /** The other end of a line. */
  chosen(id: string): void {
    if (this.mode.is !== 'linking') return;
    if (id === this.mode.from) this.cancel();
    else this.askAbout(this.mode.from, id, this.spotOf(id));
  }

  answer(answer: Answer): void {
    if (this.mode.is !== 'asking' || this.mode.question.about !== 'tie') return;
    const { from, to } = this.mode.question;
    this.finish(from);
    this.host.say(words.answered(this.contact(from)?.name ?? '', this.contact(to)?.name ?? '', answer));
    this.host.ask('tie-answered', { from, to, answer });
  }

  ends(): void {
    if (this.mode.is !== 'asking' || this.mode.question.about !== 'end') return;
    const { id } = this.mode.question;
    this.finish(id);
    this.host.say(words.ended(this.contact(id)?.name ?? ''));
    this.host.ask('contact-ended', { id });
  }

  cancel(): void {
    const { subject } = this;
    if (subject === null) return;
    this.finish(subject);
    this.host.say(WORDS.unchanged);
  }

  // By hand

  mayLift(id: string): boolean {
    return this.mode.is === 'looking' && this.changeable(id) !== undefined;
  }

  lifted({ what, node }: Held): void {
    if (what === 'contact') this.previewPlace(node.id, placeOf(node), true);
    else this.preview = { what: 'line', from: node, to: undefined, inHand: true };
    this.host.previewed();
  }

  /** Every frame of a drag; true where something else has come under the hand. */
  carried({ node }: Held, at: Point): void {
    const { preview } = this;
    if (preview?.what === 'place') {
      const place = placeAt(this.picture, this.drawing.frame, at);
      if (samePlace(place, preview.place)) return;
      this.previewPlace(node.id, place, true);
    } else if (preview?.what === 'line') {
      const to = reached(this.host.seen(), node.id, at);
      if (to === preview.to) return;
      this.preview = { ...preview, to };
    }
    this.host.previewed();
  }

  /** @returns the group that a line was let go on: somebody must still say whom of them it is for */
  released({ what, node }: Held, at: Point | undefined): string | undefined {
    const { preview } = this;
    this.preview = undefined;
    this.host.previewed();
    const place = at && what === 'contact' ? placeAt(this.picture, this.drawing.frame, at) : undefined;
    const to = at && preview?.what === 'line' ? preview.to : undefined;
    if (place) this.moveTo(node.id, place);
    else if (to?.kind === 'contact') this.askAbout(node.id, to.id, { x: to.x, y: to.y });
    else if (to) {
      this.startLine(node.id);
      return to.id;
    } else this.host.say(WORDS.unchanged);
    return undefined;
  }

  // Within

  private get picture(): CareWebPicture {
    return this.host.data();
  }

  private get drawing(): Drawing {
    return this.host.drawing();
  }

  private contact(id: string): Contact | undefined {
    return this.picture.contacts.find((contact) => contact.id === id);
  }

  private changeable(id: string): Contact | undefined {
    return this.picture.editable ? this.contact(id) : undefined;
  }

  private nameOf(place: Place): string {
    return words.placeName(this.picture.sectors, place);
  }

  private holderOf(id: string): PlacedNode | undefined {
    return this.drawing.nodes.find(({ members }) => members.includes(id));
  }

  private spotOf(id: string): Point {
    const { x, y } = this.holderOf(id) ?? this.drawing.frame.centre;
    return { x, y };
  }

  private othersIn(place: Place, id: string): number {
    return this.picture.contacts.filter((contact) => contact.id !== id && samePlace(contact, place)).length;
  }

  private previewPlace(id: string, place: Place | undefined, inHand = false): void {
    const node = this.holderOf(id);
    this.preview = node && { what: 'place', node, place, landing: place && landing(this.picture, this.drawing, id, place), inHand };
  }

  private moveTo(id: string, place: Place): void {
    const contact = this.contact(id)!;
    const spot = landing(this.picture, this.drawing, id, place);
    const alone = this.holderOf(id)?.kind === 'contact';
    this.finish(id);
    if (samePlace(contact, place)) return this.host.say(WORDS.unchanged);
    if (spot && alone) this.hold({ id, x: spot.x, y: spot.y });
    this.host.say(words.moved(contact.name, this.nameOf(place)));
    this.host.ask('contact-moved', { id, ...place });
  }

  private hold(put: Point & { id: string }): void {
    this.held = put;
    clearTimeout(this.waited);
    this.waited = setTimeout(() => {
      this.held = null;
      this.host.changed();
    }, PATIENCE);
  }

  private askAbout(from: string, to: string, at: Point): void {
    const tie = this.picture.ties.find((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from));
    this.question({ about: 'tie', from, to, at, answered: tie?.answer ?? 'NOT_ASKED' });
    const [one, other] = [this.holderOf(from), this.holderOf(to)];
    if (one && other && one !== other) this.preview = { what: 'line', from: one, to: other, inHand: false };
  }

  private question(question: Question): void {
    this.mode = { is: 'asking', question };
    this.preview = undefined;
    this.host.changed();
    this.host.focusIn('question');
  }

  /** The focus goes back to whom it was about. */
  private finish(id: string): void {
    this.mode = LOOKING;
    this.preview = undefined;
    this.host.changed();
    const holder = this.holderOf(id);
    if (holder) this.host.focusOn(holder.id);
  }
}

const placeOf = ({ sector, ring }: Place): Place => ({ sector, ring });
