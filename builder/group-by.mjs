/**
 * `Map.groupBy` for Node 20, which has not got it: Vitest's reporter groups failures by it, and without it a
 * failing run dies before it says what failed. Follows the ECMAScript 2024 definition.
 */
Map.groupBy ??= function groupBy(items, keyOf) {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};
