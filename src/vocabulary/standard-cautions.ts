/** What stands with every self-treatment while editors have written nothing: advice is never without a warning. */
export const standardCautions = [
  'If the pain is severe, new or spreading, or you are worried, see a doctor before you press anything.',
  'Stop when the pain becomes sharp, shooting or electric, or grows.',
]
