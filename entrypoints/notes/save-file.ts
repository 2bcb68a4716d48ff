/** Hands a file of ours to the reader, who says where it goes; no permission is needed for that. */
export function saveFile(text: string, name: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read it by then; at once it might not have.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
