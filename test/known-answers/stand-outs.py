"""What stands out in Barnet, reckoned apart from Fairground: for each area the indicators furthest from the middle of England's areas of its level, and of
Barnet's own, by percentile. Intervals: Wilson for shares, and for events the exact one by
SciPy's chi-squared, or Byar's from 10 events on.

Run: python3 stand-outs.py PACK > stand-outs.json
PACK is Barnet's. Made with Python 3.11 and SciPy 1.17.1.
"""
import json
import math
import sys

from scipy.stats import chi2, norm

pack = sys.argv[1]
manifest = json.load(open(f'{pack}/manifest.json'))
topics = {t: json.load(open(f'{pack}/{t}.json')) for t in ('deprivation', 'growth', 'service-reach', 'net-zero', 'people')}
z = norm.ppf(0.975)
same = [['imd-score', 'most-deprived-10', 'most-deprived-20', 'most-deprived-30'], ['income-score', 'income-deprived'], ['employment-score', 'employment-deprived'],
        ['population-change', 'households-change'], ['no-car', 'two-plus-cars', 'cars-per-household'], ['social-rented', 'private-rented', 'owned'],
        ['age-0-15', 'age-16-64', 'age-65-plus'], ['no2', 'pm25'], ['connectivity', 'geographical-barriers', 'ptal-index']]


def family(i):
    for ids in same:
        if i in ids:
            return ids[0]
    return 'reach ' + i.split('-', 1)[1] if i.startswith(('walk-', 'distance-')) else i


def columns(indicator, level):
    file = topics[indicator['topic']]
    names = file['indicators'].get(indicator['id'], {}).get('levels', {}).get(level)
    if names is None:
        return None
    at = file['columns'][level]
    n = len(manifest['levels'][level]['codes'])
    tops, bottoms = [None] * n, [None] * n
    if 'numerator' in names:
        if names.get('sums') and level != 'small-area':
            small = file['columns']['small-area']
            for part, parent in enumerate(manifest['levels']['small-area'][level]):
                a, b = small[names['numerator']][part], small[names['denominator']][part]
                if a is not None and b is not None:
                    tops[parent] = (tops[parent] or 0) + a
                    bottoms[parent] = (bottoms[parent] or 0) + b
        else:
            tops, bottoms = at[names['numerator']], at[names['denominator']] if 'denominator' in names else bottoms
    values = at[names['value']] if 'value' in names else [indicator.get('per', 1) * a / b if a is not None and b else None for a, b in zip(tops, bottoms)]
    return {'values': values, 'tops': tops, 'bottoms': bottoms, 'ranks': at[names['rank']] if 'rank' in names else None, 'quantiles': names.get('quantiles'),
            'council': file['indicators'][indicator['id']].get('council', {}).get('value'), 'england': file['indicators'][indicator['id']].get('england', {}).get('value')}


def interval(indicator, top, bottom):
    if top is None or bottom is None or top < 0 or bottom <= 0:
        return None
    per = indicator.get('per', 1)
    if indicator['interval'] == 'byar':
        if top < 10:
            low, high = (0 if top == 0 else chi2.ppf(0.025, 2 * top) / 2), chi2.ppf(0.975, 2 * (top + 1)) / 2
        else:
            low = top * (1 - 1 / (9 * top) - z / (3 * math.sqrt(top))) ** 3
            high = (top + 1) * (1 - 1 / (9 * (top + 1)) + z / (3 * math.sqrt(top + 1))) ** 3
        return per * low / bottom, per * high / bottom
    if indicator['interval'] == 'wilson' and top <= bottom and bottom >= 1:
        p = top / bottom
        middle = (p + z * z / (2 * bottom)) / (1 + z * z / bottom)
        half = z / (1 + z * z / bottom) * math.sqrt(p * (1 - p) / bottom + z * z / (4 * bottom * bottom))
        return per * (middle - half), per * (middle + half)
    return None


def furthest(level, row, among):
    found = []
    for indicator in manifest['indicators']:
        i = indicator['id']
        if indicator['kind'] not in ('rate', 'mean', 'score') or i.startswith(('imd-position-', 'ethnic-', 'religion-', 'sexual-orientation-')):
            continue
        c = columns(indicator, level)
        if c is None or c['values'][row] is None:
            continue
        value = c['values'][row]
        benchmark = c[among]
        limits = interval(indicator, c['tops'][row], c['bottoms'][row])
        if limits and benchmark is not None and limits[0] <= benchmark <= limits[1]:
            continue
        if among == 'england':
            q = c['quantiles']
            spread = q[-1] - q[0] if q else 0
            reach = abs(value - q[9]) / spread if spread else 0
            if c['ranks'] and c['ranks'][row] is not None:
                percentile = 1 - (c['ranks'][row] - 0.5) / manifest['england'][level]
            elif q:
                percentile = (sum(x < value for x in q) + 20 - sum(x > value for x in q)) / 40
            else:
                continue
        else:
            known = sorted(v for v in c['values'] if v is not None)
            if len(known) < 5:
                continue
            percentile = (sum(v < value for v in known) + sum(v == value for v in known) / 2) / len(known)
            spread = known[-1] - known[0]
            reach = abs(value - known[len(known) // 2]) / spread if spread else 0
        found.append((-abs(percentile - 0.5), -reach, len(found), i, percentile))
    picked, families = [], set()
    for _, _, _, i, percentile in sorted(found, key=lambda f: (round(f[0], 9), f[1], f[2])):
        if family(i) not in families and len(picked) < 3:
            families.add(family(i))
            picked.append([i, round(percentile, 9)])
    return picked


answer = {}
for level, step in (('ward', 1), ('neighbourhood', 3), ('small-area', 11)):
    codes = manifest['levels'][level]['codes']
    answer[level] = {codes[row]: {among: furthest(level, row, among) for among in ('england', 'council')} for row in range(0, len(codes), step)}
print(json.dumps(answer, separators=(',', ':')))
