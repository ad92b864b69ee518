"""Pockets of Barnet by IMD 2025, reckoned apart from Fairground: from the publisher's file with the standard library alone. Gives, by small area, whether its
ward masks it (p 30, q 40), at how many of the 25 cut-offs, its robust z within its ward, and how many of the least deprived it touches.

Run: python3 pockets.py FOLDER-OF-PUBLISHER-FILES WARDS.csv PACK > pockets.json
WARDS.csv has a line "small_area,ward" for each of England's small areas (the best fit); PACK is Barnet's, for who touches whom.
Made with Python 3.11.
"""
import csv
import gzip
import io
import json
import statistics
import sys

folder, wards_file, pack = sys.argv[1:]
iod = {r['lsoa21cd']: r for r in csv.DictReader(io.TextIOWrapper(gzip.open(f'{folder}/deprivation/iod2025_lsoa21_england.csv.gz'), encoding='utf8'))}
ward_of = {r['small_area']: r['ward'] for r in csv.DictReader(open(wards_file))}
manifest, neighbours, ring = (json.load(open(f'{pack}/{name}.json')) for name in ('manifest', 'neighbours', 'ring/areas'))

members = {}
for code, ward in ward_of.items():
    members.setdefault(ward, []).append(code)
score = {code: float(r['imd_score']) for code, r in iod.items()}
people = {code: int(r['population_total_mid2022']) for code, r in iod.items()}
average = {ward: sum(score[c] * people[c] for c in codes) / sum(people[c] for c in codes) for ward, codes in members.items()}
ordered = sorted(average.values(), reverse=True)
ward_rank = {ward: 1 + sum(1 for other in ordered if other > value) for ward, value in average.items() if ward in {ward_of[c] for c in manifest['levels']['small-area']['codes']}}
rank = {code: int(r['imd_rank']) for code, r in iod.items()}
areas, wards = len(iod), len(average)


def masked(code, p, q):
    return rank[code] / areas <= p / 100 and ward_rank[ward_of[code]] / wards > q / 100


def z(code):
    values = [score[c] for c in members[ward_of[code]]]
    middle = statistics.median(values)
    spread = 1.4826 * statistics.median(abs(v - middle) for v in values)
    return (score[code] - middle) / spread if len(values) >= 5 and spread > 0 else None


codes = manifest['levels']['small-area']['codes']
rows = codes + ring['codes']
answer = []
for row, code in enumerate(codes):
    touched = [rows[other] for other in neighbours['small-area'][row] if rank[rows[other]] / areas > 0.7]
    answer.append({
        'code': code,
        'masked': masked(code, 30, 40),
        'survives': sum(masked(code, p, q) for p in (10, 15, 20, 25, 30) for q in (20, 30, 40, 50, 60)),
        'z': z(code),
        'touching': len(touched) if rank[code] / areas <= 0.3 else 0,
        'residents': people[code],
        'incomeDeprived': int(iod[code]['income_deprived_people']),
    })
json.dump(answer, sys.stdout, indent=0)
