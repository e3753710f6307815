import { describe, expect, it } from 'vitest'
import { absentAnswer, markdownAnswer, missingAnswer } from '@/site/markdown/answer'

describe('the answer with a Markdown twin', () => {
  it('says that it is Markdown, and which page is the original', async () => {
    const answer = markdownAnswer({ url: 'https://knotwork.example/spots/a', text: '# A\n' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(answer.headers.get('link')).toBe('<https://knotwork.example/spots/a>; rel="canonical"')
    expect(await answer.text()).toBe('# A\n')
  })

  it('leads from an old name to the twin under the new one', () => {
    const answer = absentAnswer({ kind: 'moved', to: '/spots/new-name' })
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe('/spots/new-name.md')
  })

  it('tells what was removed from what never was', async () => {
    const gone = absentAnswer({
      kind: 'gone',
      type: 'spots',
      title: 'Old *spot*',
      replacement: '/spots/other',
    })
    expect(gone.status).toBe(410)
    const text = await gone.text()
    expect(text).toContain('# Old \\*spot\\*')
    expect(text).toContain('/spots/other')
    for (const missing of [absentAnswer({ kind: 'missing' }), missingAnswer()]) {
      expect(missing.status).toBe(404)
      expect(missing.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    }
  })
})
