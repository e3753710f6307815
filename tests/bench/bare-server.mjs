// What a hit is measured against: Node's own server, which sends one body with given headers and does nothing else.
// Called with a file that holds {status, headers, body} as JSON; prints its port.
import { readFileSync } from 'node:fs'
import http from 'node:http'

const { status, headers, body } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const bytes = Buffer.from(body, 'base64')
const server = http.createServer((request, response) => {
  response.writeHead(status, headers)
  response.end(bytes)
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`))
