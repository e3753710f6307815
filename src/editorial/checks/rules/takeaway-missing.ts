import { rule } from '@/editorial/checks/rule'

/** Fewer words say neither what was found nor how much it matters. */
const fewest = 5

export const takeawayMissing = rule({
  name: 'takeaway-missing',
  area: 'references',
  severity: 'warning',
  about: 'A bibliography is worth reading when it says what each work found.',
  on: ['references'],
  find: ({ takeaway, title }) => {
    const words = takeaway.split(/\s+/).filter(Boolean).length
    if (words >= fewest && takeaway.trim() !== title.trim()) return []
    const message =
      'The takeaway says too little: write in our own words what it found and how much that matters.'
    return [{ path: 'takeaway', quote: takeaway, message }]
  },
  examples: {
    fires: [
      { type: 'references', takeaway: '' },
      { type: 'references', takeaway: 'Useful.' },
      { type: 'references', title: 'On heat and pain in men', takeaway: 'On heat and pain in men' },
    ],
    silent: [
      { type: 'references', takeaway: 'Heat eased new back pain a little, for days.' },
      { type: 'references', takeaway: 'Too small a trial to settle anything about pressure.' },
      { type: 'references' },
    ],
  },
})
