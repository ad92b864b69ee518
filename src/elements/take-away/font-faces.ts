import sansFile from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import serifFile from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';

const faces = [
  { family: 'Atkinson Hyperlegible Next Variable', file: sansFile },
  { family: 'Source Serif 4', file: serifFile },
];

/** A style sheet with the page's two fonts in it, so that a picture looks the same anywhere; without a font that could not be fetched. */
export async function fontFaces(): Promise<string> {
  const written = await Promise.all(faces.map(async ({ family, file }) => {
    try {
      const response = await fetch(new URL(file, import.meta.url));
      if (!response.ok) return '';
      return `@font-face{font-family:"${family}";font-weight:200 900;src:url(data:font/woff2;base64,${base64(new Uint8Array(await response.arrayBuffer()))}) format("woff2")}`;
    } catch {
      return '';
    }
  }));
  return written.join('');
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
