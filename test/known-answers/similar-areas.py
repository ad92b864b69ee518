"""Areas of Barnet like one another in the people profile, reckoned apart from Fairground (numpy, scipy's pdist).

Run: python3 similar-areas.py FOLDER-OF-BARNET'S-PACK > similar-areas.json
"""
import json
import sys

import numpy as np
import scipy
from scipy.spatial.distance import pdist, squareform

folder = sys.argv[1]
people = json.load(open(f'{folder}/people.json'))
manifest = json.load(open(f'{folder}/manifest.json'))
themes = [['age-0-15', 'age-65-plus'], ['ethnic-asian', 'ethnic-black', 'ethnic-mixed', 'ethnic-white', 'ethnic-other', 'born-outside-uk'],
          ['disabled'], ['owned', 'social-rented', 'private-rented'], ['no-qualifications', 'degree']]
small = manifest['levels']['small-area']


def parts(indicator):
    names = people['indicators'][indicator]['levels']['small-area']
    columns = people['columns']['small-area']
    return np.array(columns[names['numerator']], float), np.array(columns[names['denominator']], float)


def shares(indicator, level):
    top, bottom = parts(indicator)
    if level == 'small-area':
        return top / bottom
    n = len(manifest['levels'][level]['codes'])
    return np.bincount(small[level], top, n) / np.bincount(small[level], bottom, n)


answers = {'program': f'numpy {np.__version__}, scipy {scipy.__version__}', 'levels': {}}
for level in ('ward', 'neighbourhood', 'small-area'):
    columns = []
    for theme in themes:
        for indicator in theme:
            share = shares(indicator, level)
            columns.append((share - share.mean()) / share.std() / np.sqrt(len(theme) * len(themes)))
    pairs = pdist(np.column_stack(columns))
    square = squareform(pairs)
    codes = manifest['levels'][level]['codes']
    asked = [0, len(codes) // 2, len(codes) - 1]
    answers['levels'][level] = []
    for row in asked:
        order = [int(i) for i in np.argsort(square[row], kind='stable') if i != row][:4]
        answers['levels'][level].append({'code': codes[row], 'nearest': [{
            'code': codes[i], 'distance': round(float(square[row, i]), 9), 'closerThan': round(float((pairs > square[row, i] + 1e-12).mean()), 9),
        } for i in order]})
json.dump(answers, sys.stdout, indent=1)
print()
