const ids = new WeakMap<object, number>();
let next = 1;

/** A number for each object; 0 for none. */
export function idOf(object: object | undefined): number {
  if (object === undefined) return 0;
  let id = ids.get(object);
  if (id === undefined) ids.set(object, id = next++);
  return id;
}
