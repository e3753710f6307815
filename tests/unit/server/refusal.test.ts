import { ServerResponse, IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test, vi } from 'vitest'
import { Problem } from '@/contract/problem'
import { refuse } from '@/server/refusal'

const asked = { code: 'invalid_parameters', reason: 'No “a”.', pathname: '/spots' } as const

function said(refusal: Partial<Parameters<typeof refuse>[0]>) {
  const response = new ServerResponse(new IncomingMessage(new Socket()))
  const head = vi.spyOn(response, 'writeHead')
  const end = vi.spyOn(response, 'end')
  refuse({ ...asked, response, area: 'page', page: null, ...refusal })
  return {
    status: head.mock.calls[0]?.[0],
    headers: head.mock.calls[0]?.[1],
    body: String(end.mock.calls[0]?.[0]),
  }
}

test('a person gets a page with the words, and a way on', () => {
  const page = vi.fn(() => '<p>no</p>')
  expect(said({ page })).toMatchObject({
    status: 400,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: '<p>no</p>',
  })
  expect(page).toHaveBeenCalledWith(expect.objectContaining({ reason: 'No “a”.', href: '/spots' }))
})

test('a program gets a problem of the contract', () => {
  const errors = [{ parameter: 'a', message: 'is unknown here.' }]
  const { status, headers, body } = said({ area: 'api', page: () => 'never', errors })
  expect(status).toBe(400)
  expect(headers).toMatchObject({
    'content-type': 'application/problem+json',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': expect.stringContaining('Retry-After') as string,
    link: expect.stringContaining('rel="service-desc"') as string,
  })
  expect(Problem.parse(JSON.parse(String(body)))).toMatchObject({
    detail: 'No “a”.',
    instance: '/spots',
    errors,
  })
})

test('the panel gets the form of error that it shows', () => {
  const { status, body } = said({ area: 'admin', code: 'too_large', reason: 'Larger than 25 MB.' })
  expect(status).toBe(413)
  expect(JSON.parse(String(body))).toEqual({ errors: [{ message: 'Larger than 25 MB.' }] })
})
