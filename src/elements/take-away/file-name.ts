/** A file's name from its parts and the day: small letters, digits and dashes, never empty, at most 100 letters before the date. */
export function fileName(parts: readonly string[], ending: string, now = new Date()): string {
  const slug = parts.join('-').normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/['’]/g, '').toLowerCase()
    .replace(/&/g, 'and').replace(/[^a-z0-9]+/g, '-').slice(0, 100).replace(/^-+|-+$/g, '');
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return `${slug || 'fairground'}-${day}.${ending}`;
}
