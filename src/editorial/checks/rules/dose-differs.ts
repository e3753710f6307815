import { nameOf } from '@/editorial/checks/cited'
import { spotDoses } from '@/editorial/checks/spot-doses'
import { rule } from '@/editorial/checks/rule'

export const doseDiffers = rule({
  name: 'dose-differs',
  area: 'safety',
  severity: 'warning',
  about: 'An article and the page of a spot may not give two doses for one place.',
  on: ['articles'],
  find: (document, library) =>
    spotDoses(document).flatMap(({ path, quote, spot, dose }) => {
      const found = library.find('spots', spot)
      const { min = null, max = null } = found?.selfTreatment.holdSeconds ?? {}
      if (!found || min === null || max === null) return []
      if (dose.min >= min && dose.max <= max) return []
      const message = `“${dose.words}” differs from the ${min} to ${max} seconds on the page of ${nameOf(found)}: make them agree.`
      return [{ path, quote, message }]
    }),
  examples: {
    fires: [
      'Press [the top of the shoulder](/spots/upper-trapezius) for two minutes.',
      'Hold [the spot](/spots/upper-trapezius) for 10 seconds.',
      'Keep the pressure on [the spot](/spots/upper-trapezius) for 60 to 120 seconds.',
    ],
    silent: [
      'Press [the top of the shoulder](/spots/upper-trapezius) for a minute.',
      'Hold [the spot](/spots/upper-trapezius) for 30 to 90 seconds.',
      'Keep heat on [the spot](/spots/upper-trapezius) for twenty minutes.',
    ],
  },
})
