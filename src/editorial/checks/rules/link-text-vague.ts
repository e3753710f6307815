import { linksOf } from '@/editorial/checks/links'
import { rule } from '@/editorial/checks/rule'

const vague =
  /^(?:(?:click |tap |see |read )?(?:here|this|this page|this link|link|more|read more|learn more|find out more|page|article|this article)|https?:\/\/\S+|www\.\S+)[.!…]*$/i

export const linkTextVague = rule({
  name: 'link-text-vague',
  area: 'links',
  severity: 'warning',
  about: 'Who jumps from link to link hears the words of the link alone (WCAG 2.4.4).',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: (document) =>
    linksOf(document).flatMap(({ path, text, to }) => {
      if (to.kind === 'document' && text === '') return []
      if (!vague.test(text.trim()) && text.trim() !== '') return []
      const message = `The link text “${text}” does not say where it leads: name the target in words.`
      return [{ path, quote: text, message }]
    }),
  examples: {
    fires: [
      'To read on, [click here](/spots/upper-trapezius).',
      'There is [more](https://example.org/).',
      'See [https://example.org/page](https://example.org/page).',
    ],
    silent: [
      'Read about [the top of the shoulder](/spots/upper-trapezius).',
      'There is [more about heat](https://example.org/).',
      '::spot-card{spot="upper-trapezius"}',
    ],
  },
})
