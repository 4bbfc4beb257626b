import { tieKind, type CareWebPicture } from './model';

/** The ids that stay full while all else fades; undefined when nothing fades. */
export function fullIds(picture: CareWebPicture): ReadonlySet<string> | undefined {
  const { selected, lit } = picture;
  if (lit.length > 0) return new Set(selected === null ? lit : [...lit, selected]);
  if (selected === null) return undefined;
  const ties = picture.ties.filter((tie) => tie.from === selected || tie.to === selected);
  const neighbours = ties.filter((tie) => tieKind(tie) !== 'other').flatMap((tie) => [tie.from, tie.to]);
  const overlaps = picture.overlaps.filter((overlap) => overlap.contacts.includes(selected));
  return new Set([selected, ...neighbours, ...ties.map(({ id }) => id), ...overlaps.map(({ id }) => id)]);
}
