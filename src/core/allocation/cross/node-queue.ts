export interface NodeQueue {
  push(node: number, distance: number): void;
  /** The nearest node, -1 when none is left. Entries that a shorter distance has overtaken are passed over. */
  pop(distances: Float64Array): number;
}

/** Nodes by distance, the nearest first (binary heap). A node is pushed again whenever its distance gets shorter. */
export function makeNodeQueue(size: number): NodeQueue {
  let nodes = new Int32Array(size);
  let keys = new Float64Array(size);
  let count = 0;

  /** Moves the gap at the top down to where the key fits. */
  const sink = (key: number): number => {
    let at = 0;
    for (let child = 1; child < count; child = 2 * at + 1) {
      if (child + 1 < count && keys[child + 1]! < keys[child]!) child += 1;
      if (keys[child]! >= key) break;
      keys[at] = keys[child]!;
      nodes[at] = nodes[child]!;
      at = child;
    }
    return at;
  };

  return {
    push(node, distance) {
      if (count === nodes.length) {
        nodes = grown(nodes, new Int32Array(2 * count + 16));
        keys = grown(keys, new Float64Array(2 * count + 16));
      }
      let at = count;
      count += 1;
      for (let parent = (at - 1) >> 1; at > 0 && keys[parent]! > distance; parent = (at - 1) >> 1) {
        keys[at] = keys[parent]!;
        nodes[at] = nodes[parent]!;
        at = parent;
      }
      keys[at] = distance;
      nodes[at] = node;
    },
    pop(distances) {
      while (count > 0) {
        const node = nodes[0]!;
        const key = keys[0]!;
        count -= 1;
        const lastNode = nodes[count]!;
        const lastKey = keys[count]!;
        const at = sink(lastKey);
        nodes[at] = lastNode;
        keys[at] = lastKey;
        if (distances[node] === key) return node;
      }
      return -1;
    },
  };
}

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
