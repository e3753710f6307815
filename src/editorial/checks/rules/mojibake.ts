import { passagesOf } from '@/editorial/checks/passages'
import { shortened } from '@/editorial/checks/prose'
import { rule } from '@/editorial/checks/rule'

/** UTF-8 read as Windows-1252, the replacement character, leftovers of HTML and shortcodes. */
const debris =
  /â€[™œ\u009d“”˜¦]|Ã[©¨¼¶¤±³¡]|Â[ \u00a0°·«»]|\ufffd|&(?:nbsp|amp|quot|#\d+);|\[\/?(?:caption|gallery|embed|vc_\w+)\b/

export const mojibake = rule({
  name: 'mojibake',
  area: 'readability',
  severity: 'warning',
  about: 'Signs of a bad import make readers doubt the rest.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: ({ body }) =>
    passagesOf(body).flatMap(({ path, text }) => {
      const [found] = debris.exec(text) ?? []
      if (!found) return []
      const message = `“${shortened(text, 40)}” holds debris of an import (${found}): write what was meant.`
      return [{ path, quote: text, message }]
    }),
  examples: {
    fires: ['It doesnâ€™t hurt.', 'The musclÃ© is sore.', 'A word\ufffd with a hole.'],
    silent: ['It doesn’t hurt.', 'A café, a résumé, 20 °C.', 'Rest & heat.'],
  },
})
