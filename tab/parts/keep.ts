/** Gives the person the file, in the way of the browser or of Teams. */
export function keep(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name.replace(/[\\/:*?"<>|]/gu, ' ').trim();
  link.click();
  URL.revokeObjectURL(link.href);
}
