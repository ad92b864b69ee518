const semiMajorAxis = 6378137;
const flattening = 1 / 298.257223563;
const eccentricity2 = flattening * (2 - flattening);
const scaleOnMeridian = 0.9996;
const centralMeridian = -2;
const falseEasting = 400000;
const falseNorthing = -5527456;

const n = flattening / (2 - flattening);
const rectifyingRadius = (semiMajorAxis / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
const alpha = [n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3, (13 / 48) * n ** 2 - (3 / 5) * n ** 3, (61 / 240) * n ** 3];

/**
 * Metres east and north of a place in England, on the transverse Mercator projection of the British National Grid (central meridian
 * 2° W, scale 0.9996), so that a straight line between two places less than 50 km apart is right to 0.05% in England (0.08% in Scilly). The ellipsoid
 * is WGS 84, which the sources' coordinates are in; the numbers are therefore not Ordnance Survey grid references.
 * Series: Karney 2011, "Transverse Mercator with an accuracy of a few nanometers", to the third order in n.
 */
export function toMetres(lon: number, lat: number): [east: number, north: number] {
  const phi = (lat * Math.PI) / 180;
  const lambda = ((lon - centralMeridian) * Math.PI) / 180;
  const e = Math.sqrt(eccentricity2);
  const tau = Math.sinh(Math.atanh(Math.sin(phi)) - e * Math.atanh(e * Math.sin(phi)));
  const xi = Math.atan2(tau, Math.cos(lambda));
  const eta = Math.asinh(Math.sin(lambda) / Math.hypot(tau, Math.cos(lambda)));
  let east = eta, north = xi;
  alpha.forEach((a, i) => {
    const k = 2 * (i + 1);
    east += a * Math.cos(k * xi) * Math.sinh(k * eta);
    north += a * Math.sin(k * xi) * Math.cosh(k * eta);
  });
  return [falseEasting + scaleOnMeridian * rectifyingRadius * east, falseNorthing + scaleOnMeridian * rectifyingRadius * north];
}
