type Triple = [number, number, number];

/** Dichromat vision, on linear sRGB: Machado, Oliveira and Fernandes (2009), severity 1.0. https://doi.org/10.1109/TVCG.2009.113 */
const matrices: Record<string, [Triple, Triple, Triple]> = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
export const visions = Object.keys(matrices);

const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple => matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;

function linear(hex: string): Triple {
  return [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as Triple;
}

/** CIELAB (D65) of an sRGB hex colour as a kind of vision sees it. */
export function lab(hex: string, vision = 'usual'): Triple {
  const seen = times(matrices[vision]!, linear(hex)).map((channel) => Math.min(1, Math.max(0, channel))) as Triple;
  const xyz = times([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]], seen);
  const [x, y, z] = xyz.map((value, i) => {
    const share = value / [0.95047, 1, 1.08883][i]!;
    return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116;
  }) as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Distance of the two nearest of some colours, CIE76: 2.3 is just visible side by side. */
export function nearest(colours: readonly string[], vision: string): number {
  const seen = colours.map((colour) => lab(colour, vision));
  return Math.min(...seen.flatMap((a, i) => seen.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]))));
}

/** WCAG contrast ratio. */
export function contrast(a: string, b: string): number {
  const light = (hex: string): number => linear(hex).reduce((sum, channel, i) => sum + channel * [0.2126, 0.7152, 0.0722][i]!, 0);
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
