const rowId = /^[a-z0-9][a-z0-9-]{1,63}$/;

export function isRowId(value: unknown): value is string {
  return typeof value === 'string' && rowId.test(value);
}
