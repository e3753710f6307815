/** Sentences as people write them; each breaks one rule. They are not the examples of the rules. */
export const sentences: Record<string, string[]> = {
  'uncited-study': [
    'Research suggests that warmth helps most people.',
    'A large trial found that rubbing works best.',
    'Several studies have shown faster recovery.',
    'It has been shown that sore muscles hold more waste.',
    'According to experts, the muscle is to blame.',
    'The evidence clearly shows a benefit.',
  ],
  'uncited-number': [
    'Roughly 80% of adults have this at some time.',
    'Three out of four people feel better within a week.',
    'We know of 1,200 patients who were treated so.',
    'Women are twice as likely to have it.',
    'The effect was seen in 45 per cent of them.',
  ],
  overpromise: [
    'This heals for good and permanently fixes the muscle; relief is guaranteed.',
    'Pressing releases toxins that have built up.',
    'You will get instant relief.',
    'It is completely safe for everybody.',
    'One session cures chronic tension.',
  ],
  'care-delayed': [
    'Use this method instead of going to the hospital.',
    'You don’t need to call a doctor about it.',
    'Most people can come off your tablets after a week, so skip your medication.',
    'Try a ball rather than seeing your GP.',
  ],
  'price-without-date': [
    'Such a ball is sold for €4.',
    'Expect to pay 80 dollars for a good one.',
    'It costs £12.50 in most shops.',
  ],
  'word-doubled': [
    'Let the the muscle rest.',
    'Then wait a little little.',
    'It may may feel sore tomorrow.',
  ],
  mojibake: [
    'It isnâ€™t always so.',
    'The patientâ€œs own view counts.',
    'Warm it to 40Â°C at most.',
  ],
  placeholder: [
    'TODO check this.',
    'That is common [citation needed].',
    'TKTK',
    'Lorem ipsum dolor.',
  ],
}

/** Steps that nobody should be told to follow. */
export const dangers: Record<string, string[]> = {
  'unbounded-dose': [
    'Keep pressing as hard as you can.',
    'Massage it as often as you like.',
    'Hold the pressure until the knot melts.',
    'Press for as long as it takes.',
  ],
  'excessive-dose': [
    'Hold the pressure for ten minutes.',
    'Press and keep leaning in for 5 to 8 minutes.',
    'Hold it there for half an hour.',
  ],
  'forbidden-place': [
    'Press down on the spine with your thumbs.',
    'Massage along the front of the neck.',
    'Roll slowly over the kidneys.',
  ],
}

export const idle = ['here', 'this page', 'click here', 'https://example.org/', 'read more']
