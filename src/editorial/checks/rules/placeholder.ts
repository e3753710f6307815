import { passagesOf } from '@/editorial/checks/passages'
import { shortened } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'

const placeholder =
  /\blorem ipsum\b|\b(?:TODO|FIXME|TBD|TKTK|TK)\b(?=[:\s.)\]]|$)|\b(?:insert|add) (?:text|picture|link|source|citation) here\b|\[(?:citation needed|source\??|todo[^\]]*)\]|\bXXX+\b/

export const placeholderLeft = rule({
  name: 'placeholder',
  area: 'structure',
  severity: 'error',
  about: 'A note to oneself does not go out.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: ({ body }) =>
    passagesOf(body).flatMap(({ path, text }) => {
      const [found] = placeholder.exec(text) ?? []
      if (!found) return []
      const message = `“${shortened(text, 40)}” still holds a placeholder (${found}): write what belongs there.`
      return [{ path, quote: text, message }]
    }),
  examples: {
    fires: ['TODO: say how long.', 'Heat helps [citation needed].', 'lorem ipsum dolor sit amet.'],
    silent: ['What is there to do?', 'Heat helps [@sound2020].', 'Make a to-do list.'],
  },
})
