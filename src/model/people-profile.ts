/** One side of who lives in an area, measured by the shares of a few indicators. */
export interface ProfileTheme {
  id: 'age' | 'background' | 'health' | 'homes' | 'learning';
  indicators: readonly string[];
}

/**
 * The people profile that areas are called alike by: shares that are held for wards, neighbourhoods and small areas. Each theme counts the same however
 * many shares it has, so that eight shares of background do not outweigh two of age. Faiths are left out: they are the background once more.
 */
export const peopleProfile: readonly ProfileTheme[] = [
  { id: 'age', indicators: ['age-0-15', 'age-65-plus'] },
  { id: 'background', indicators: ['ethnic-asian', 'ethnic-black', 'ethnic-mixed', 'ethnic-white', 'ethnic-other', 'born-outside-uk'] },
  { id: 'health', indicators: ['disabled'] },
  { id: 'homes', indicators: ['owned', 'social-rented', 'private-rented'] },
  { id: 'learning', indicators: ['no-qualifications', 'degree'] },
];
