/** Sets of row numbers, a bit each: what facets are made of and counted with. */

const WORD = 32;

export class Bits {
  readonly size: number;
  private readonly words: Uint32Array;

  /** The empty set of numbers below `size`. */
  constructor(size: number, words?: Uint32Array) {
    this.size = size;
    this.words = words ?? new Uint32Array(Math.ceil(size / WORD));
  }

  static full(size: number): Bits {
    const all = new Bits(size);
    all.words.fill(0xffffffff);
    const over = size % WORD;
    if (over > 0) all.words[all.words.length - 1] = 2 ** over - 1;
    return all;
  }

  static of(size: number, members: Iterable<number>): Bits {
    const bits = new Bits(size);
    for (const each of members) bits.add(each);
    return bits;
  }

  add(member: number): void {
    const at = member >>> 5;
    this.words[at] = (this.words[at] ?? 0) | (1 << (member & 31));
  }

  has(member: number): boolean {
    return (((this.words[member >>> 5] ?? 0) >>> (member & 31)) & 1) === 1;
  }

  and(other: Bits): Bits {
    return this.with(other, (mine, theirs) => mine & theirs);
  }

  or(other: Bits): Bits {
    return this.with(other, (mine, theirs) => mine | theirs);
  }

  without(other: Bits): Bits {
    return this.with(other, (mine, theirs) => mine & ~theirs);
  }

  get count(): number {
    let total = 0;
    for (const word of this.words) total += ones(word);
    return total;
  }

  /** How many members both have, without making the set of them. */
  shared(other: Bits): number {
    let total = 0;
    for (let at = 0; at < this.words.length; at += 1) total += ones((this.words[at] ?? 0) & (other.words[at] ?? 0));
    return total;
  }

  private with(other: Bits, combine: (mine: number, theirs: number) => number): Bits {
    const words = new Uint32Array(this.words.length);
    for (let at = 0; at < words.length; at += 1) words[at] = combine(this.words[at] ?? 0, other.words[at] ?? 0);
    return new Bits(this.size, words);
  }
}

/** How many bits of a word are set: pairs, fours, bytes, then all bytes at once. */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  sum = (sum + (sum >>> 4)) & 0x0f0f0f0f;
  return Math.imul(sum, 0x01010101) >>> 24;
}
