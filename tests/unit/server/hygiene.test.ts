import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { cleanAdminRequest, cleanPublicRequest } from '@/server/hygiene'

function request(headers: Record<string, string>): IncomingMessage {
  const message = new IncomingMessage(new Socket())
  message.headers = headers
  return message
}

describe('header hygiene', () => {
  it('takes from a public request what steers Next or names a person', () => {
    const message = request({
      host: 'localhost',
      accept: 'text/html',
      rsc: '1',
      'next-action': 'x',
      'next-router-state-tree': 'x',
      'x-middleware-subrequest': 'x',
      'x-forwarded-host': 'evil.example',
      cookie: 'payload-token=x',
      authorization: 'JWT x',
    })
    cleanPublicRequest(message)
    expect(message.headers).toEqual({ host: 'localhost', accept: 'text/html' })
  })

  it('leaves the panel what its own functions need', () => {
    const message = request({ 'next-action': 'x', rsc: '1', cookie: 'y', 'x-middleware-next': '1' })
    cleanAdminRequest(message)
    expect(message.headers).toEqual({
      'next-action': 'x',
      rsc: '1',
      cookie: 'y',
      'x-knotwork-client': 'unknown',
    })
  })

  it('leaves the panel the names of its requests, and takes the rest of their group', () => {
    const ids = { 'x-nextjs-request-id': 'a', 'x-nextjs-html-request-id': 'b' }
    const steering = {
      'x-nextjs-data': '1',
      'x-nextjs-postponed': '1',
      'x-nextjs-request-id-more': '1',
      'x-invoke-path': '/',
      'x-now-route-matches': '1',
    }
    const toPanel = request({ ...ids, ...steering })
    cleanAdminRequest(toPanel)
    expect(toPanel.headers).toEqual({ ...ids, 'x-knotwork-client': 'unknown' })
    const toPage = request({ ...ids, ...steering })
    cleanPublicRequest(toPage)
    expect(toPage.headers).toEqual({})
  })
})
