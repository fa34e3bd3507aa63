/** Items in an order of their own, the one that comes before all others on top. */
export interface Heap<T> {
  push(item: T): void;
  /** Takes the first item out; undefined when none is left. */
  pop(): T | undefined;
}

/** Binary heap. What `isBefore` looks at must not change for an item that is in it. */
export function makeHeap<T>(isBefore: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];
  return {
    push(item) {
      let at = items.length;
      for (let parent = (at - 1) >> 1; at > 0 && isBefore(item, items[parent]!); parent = (at - 1) >> 1) {
        items[at] = items[parent]!;
        at = parent;
      }
      items[at] = item;
    },
    pop() {
      const first = items[0];
      const last = items.pop()!;
      if (items.length === 0) return first;
      let at = 0;
      for (let child = 1; child < items.length; child = 2 * at + 1) {
        if (child + 1 < items.length && isBefore(items[child + 1]!, items[child]!)) child += 1;
        if (!isBefore(items[child]!, last)) break;
        items[at] = items[child]!;
        at = child;
      }
      items[at] = last;
      return first;
    },
  };
}
