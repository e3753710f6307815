/** What holds for every self-treatment, as in the starter data. */
export const generalCautions = [
  'Never press on the spine, the front of the neck, a pulse, a swollen joint or broken skin',
  'Bruising easily, blood thinners, osteoporosis, cancer, pregnancy: ask a clinician first',
  'Do not overdo it: soreness the next day is common; stop if it grows',
]
