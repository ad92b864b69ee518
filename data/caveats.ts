/** Sentences that several indicators share. */
export const caveats = {
  perturbed: 'ONS changes small census counts slightly to protect people, so sums of small areas differ a little from larger-area tables.',
  censusDay: 'Census day, 21 March 2021, fell in the pandemic, which lowered counts in some inner areas.',
  voluntary: 'A voluntary question: some residents did not answer.',
  iodVintages: 'Most indicators behind the index are for 2022 to 2024; populations are for mid-2022.',
  rankNotAmount: 'A score or rank says that one area is more deprived than another. It says nothing about any one person there.',
  editions: 'Each edition ranks areas against each other at that time: a changed position is not a measured change in deprivation.',
  rounded5: 'Numbers of people are published rounded to the nearest 5.',
  unchangedOnly: 'Published for LSOAs of 2011, and shown only where the boundary did not change by 2021.',
  londonOnly: 'Held for London only.',
  modelled: 'Modelled, not counted.',
  foeShareAlike: 'Arranged by Friends of the Earth and shared under the Open Database License.',
} as const;
