/** Access to array items that must exist. */

/** The item at `index`; a list that has none is our mistake, not a case. */
export function itemAt<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}
