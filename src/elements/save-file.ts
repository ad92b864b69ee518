/** Hands a text or a picture to the reader as a file. The name is made of small letters, digits, dots and dashes. */
export function saveFile(fileName: string, type: string, content: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content);
  link.download = fileName.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
