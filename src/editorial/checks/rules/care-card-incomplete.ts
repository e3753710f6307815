import { blocksOf } from '@/editorial/checks/passages'
import { rule } from '@/editorial/checks/rule'

const signs = (...texts: string[]) => texts.map((text) => ({ text }))

export const careCardIncomplete = rule({
  name: 'care-card-incomplete',
  area: 'safety',
  severity: 'error',
  about: 'A care card without a sign, or without somebody to turn to, helps nobody.',
  on: ['articles', 'spots', 'muscles'],
  find: (document) => {
    const own = document.type === 'spots' ? document.careCards : []
    const cards = [
      ...own.map((fields, index) => ({ path: `careCards.${index}`, fields })),
      ...blocksOf(document.body, 'careCard'),
    ]
    return cards.flatMap(({ path, fields: { who, when } }) => {
      const isWhole = who.trim() !== '' && when.some((sign) => sign.trim() !== '')
      if (isWhole) return []
      const lacks = who.trim() === '' ? 'whom to contact' : 'the signs that call for it'
      return [
        { path, quote: who || when.join(' '), message: `This care card lacks ${lacks}: add it.` },
      ]
    })
  },
  examples: {
    fires: [
      { type: 'spots', careCards: [{ urgency: 'urgent', who: '', when: signs('Fever') }] },
      { type: 'spots', careCards: [{ urgency: 'urgent', who: 'Ask a doctor', when: [] }] },
      { type: 'spots', careCards: [{ urgency: 'urgent', who: 'Ask a doctor', when: signs(' ') }] },
    ],
    silent: [
      { type: 'spots', careCards: [{ urgency: 'urgent', who: 'A doctor', when: signs('Fever') }] },
      ':::care-card{urgency="urgent" who="Ask your doctor"}\n\n- Fever\n  :::',
      { type: 'spots' },
    ],
  },
})
