/** A map whose values are made when they are first wanted. Asked for all of them, it makes all. */
export class LazyMap<Key, Place, Value> implements ReadonlyMap<Key, Value> {
  private readonly made = new Map<Key, Value>();
  private isWhole = false;

  /** `places` is asked once something is looked for; `make` expects one of them. */
  constructor(
    private readonly places: () => ReadonlyMap<Key, Place>,
    private readonly make: (place: Place) => Value,
  ) {}

  get size(): number {
    return this.places().size;
  }

  has(key: Key): boolean {
    return this.places().has(key);
  }

  get(key: Key): Value | undefined {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const place = this.places().get(key);
    if (place === undefined) return undefined;
    const value = this.make(place);
    this.made.set(key, value);
    return value;
  }

  entries(): MapIterator<[Key, Value]> {
    return this.whole().entries();
  }

  keys(): MapIterator<Key> {
    return this.whole().keys();
  }

  values(): MapIterator<Value> {
    return this.whole().values();
  }

  forEach(visit: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.whole()) visit(value, key, this);
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.whole()[Symbol.iterator]();
  }

  /** In the order of the places, whatever was asked for first. */
  private whole(): ReadonlyMap<Key, Value> {
    if (this.isWhole) return this.made;
    const all = [...this.places()].map(
      ([key, place]) => [key, this.made.get(key) ?? this.make(place)] as const,
    );
    this.made.clear();
    for (const [key, value] of all) this.made.set(key, value);
    this.isWhole = true;
    return this.made;
  }
}
