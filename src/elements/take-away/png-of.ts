/** Draws an SVG text as PNG, `scale` device pixels to one of its own. Rejects where the browser cannot draw it. */
export async function pngOf(svg: string, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('this browser gives no canvas to draw on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((fulfil, reject) => {
      canvas.toBlob((blob) => (blob ? fulfil(blob) : reject(new Error('the picture could not be written as PNG'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
