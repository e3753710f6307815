import { proseOf, shortened } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'
import { pressingSteps } from '@/editorial/checks/treatment'

const stops =
  /\b(?:stop|leave off|let go|give up|break off|ease off|quit)\b[^.]*\b(?:if|when|as soon as|at once|at (?:any|the first)|straight away|immediately)\b|\b(?:if|when|as soon as)\b[^.]*\bstop\b|\bmeans stop\b/i

const steps = (...items: string[]) =>
  [':::steps', '', ...items.map((item, index) => `${index + 1}. ${item}`), '   :::'].join('\n')

export const stopRuleMissing = rule({
  name: 'stop-rule-missing',
  area: 'safety',
  severity: 'error',
  about: 'Whoever presses has to know at which sign to stop.',
  on: ['articles', 'spots'],
  find: (document) => {
    if (document.type === 'spots') {
      const { suitable, stopIf } = document.selfTreatment
      if (!suitable || stopIf.length > 0) return []
      return [{ path: 'selfTreatment.stopIf', quote: document.title, message: missing }]
    }
    const [first] = pressingSteps(document)
    if (!first || proseOf(document).some(({ text }) => stops.test(text))) return []
    return [{ path: first.path, quote: shortened(first.items.join(' ')), message: missing }]
  },
  examples: {
    fires: [
      steps('Press on the spot.', 'Hold still for 30 seconds.'),
      `Some words.\n\n${steps('Massage the calf for 60 seconds.')}`,
      { type: 'spots', selfTreatment: { stopIf: [] } },
    ],
    silent: [
      steps('Press on the spot.', 'Stop at once if the pain turns sharp.'),
      `${steps('Press on the spot.')}\n\nIf anything tingles, stop.`,
      steps('Walk to the window.', 'Walk back.'),
      { type: 'spots' },
    ],
  },
})

const missing =
  'These steps press on a muscle and nothing says when to stop: add the signs to stop at.'
