"""Walking reach of Barnet, reckoned apart from Fairground: all pairs, distances on the WGS 84 ellipsoid's local radii (numpy).

Run: python3 walking-reach.py FOLDER-OF-PUBLISHER-FILES > walking-reach.json
"""
import csv
import gzip
import io
import json
import re
import sys

import numpy as np

root = sys.argv[1]


def rows(path):
    return list(csv.DictReader(io.TextIOWrapper(gzip.open(f'{root}/{path}'), encoding='utf8')))


lookup = {r['lsoa21cd'] for r in rows('lookups/lsoa21_msoa21_ward25_lad25_region_england.csv.gz') if r['lad25cd'] == 'E09000003'}
residents = {r['lsoa21cd']: int(r['population_2021']) for r in rows('growth/population_lsoa21_2011_2021_2022.csv.gz') if r['lsoa21cd'] in lookup}
deprived = {r['lsoa21cd']: int(r['income_deprived_people']) for r in rows('deprivation/iod2025_lsoa21_england.csv.gz') if r['lsoa21cd'] in lookup}
postcodes = [r for r in rows('lookups/postcodes_england.csv.gz') if r['lsoa21cd'] in lookup and r['lat']]
per = {}
for r in postcodes:
    per[r['lsoa21cd']] = per.get(r['lsoa21cd'], 0) + 1
weight = np.array([residents[r['lsoa21cd']] / per[r['lsoa21cd']] for r in postcodes])
poor = np.array([deprived[r['lsoa21cd']] / per[r['lsoa21cd']] for r in postcodes])

a, e2, phi = 6378137.0, 0.00669437999014, np.radians(51.61)
per_lat = np.radians(1) * a * (1 - e2) / (1 - e2 * np.sin(phi) ** 2) ** 1.5
per_lon = np.radians(1) * a * np.cos(phi) / np.sqrt(1 - e2 * np.sin(phi) ** 2)


def plane(points):
    return np.array([[float(lon) * per_lon, float(lat) * per_lat] for lon, lat in points])


home = plane([(r['lon'], r['lat']) for r in postcodes])


def to_points(places):
    near = np.array([p for p in plane(places) if abs(p[0] - home[:, 0].mean()) < 40000 and abs(p[1] - home[:, 1].mean()) < 40000])
    return np.array([np.sqrt(((near - p) ** 2).sum(axis=1)).min() for p in home])


def to_parks():
    text = gzip.open(f'{root}/service-reach/parks_london_os_open_greenspace_2019.geojson.gz').read().decode()
    best = np.full(len(home), np.inf)
    for feature in json.loads(re.sub(r':\s*NaN', ': null', text))['features']:
        shape = feature['geometry']
        for polygon in shape['coordinates'] if shape['type'] == 'MultiPolygon' else [shape['coordinates']]:
            inside = np.zeros(len(home), bool)
            for ring in polygon:
                ring = plane(ring)
                for p, q in zip(ring, ring[1:]):
                    d = q - p
                    length2 = (d ** 2).sum()
                    t = np.clip(((home - p) @ d) / length2, 0, 1) if length2 else np.zeros(len(home))
                    best = np.minimum(best, np.sqrt(((home - p - t[:, None] * d) ** 2).sum(axis=1)))
                    if p[1] != q[1]:
                        across = (p[1] > home[:, 1]) != (q[1] > home[:, 1])
                        inside ^= across & (home[:, 0] < (q[0] - p[0]) * (home[:, 1] - p[1]) / (q[1] - p[1]) + p[0])
            best[inside] = 0
    return best


def places(path, keep=lambda r: True):
    return [(r['lon'], r['lat']) for r in rows(f'service-reach/{path}') if keep(r)]


schools = 'points_schools_england_2025_05.csv.gz'
distances = {
    'gp': to_points(places('points_gp_practices_england_2025.csv.gz')),
    'pharmacy': to_points(places('points_pharmacies_england_ahah5.csv.gz')),
    'library': to_points(places('points_libraries_england_2023.csv.gz', lambda r: r['category'] == 'static_library' and r['operation_2023'] != 'ICL')),
    'primary_school': to_points(places(schools, lambda r: r['phase'] in ('Primary', 'Middle deemed primary', 'All-through'))),
    'secondary_school': to_points(places(schools, lambda r: r['phase'] in ('Secondary', 'Middle deemed secondary', 'All-through'))),
    'dentist': to_points(places('points_dentists_england_ahah5.csv.gz')),
    'bus_stop': to_points(places('points_bus_stops_london_tfl.csv.gz', lambda r: r['category'] == 'bus_stop')),
    'park': to_parks(),
}
json.dump({
    'program': f'walking-reach.py, Python {sys.version.split()[0]}, numpy {np.__version__}',
    'postcodes': len(postcodes),
    'residents': sum(residents.values()),
    'services': {name: {
        'residents': round(float(weight[d <= 923].sum()), 1),
        'incomeDeprived': round(float(poor[d <= 923].sum()), 1),
        'distance': round(float((weight * d).sum() / weight.sum() * 1.3), 2),
    } for name, d in distances.items()},
}, sys.stdout, indent=2)
print()
