import { extname } from 'node:path/posix'

const pictureTypes: Partial<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
}

/** The media type of a file that is a picture by its name; null for a text. */
export function pictureTypeOf(name: string): string | null {
  return pictureTypes[extname(name).toLowerCase()] ?? null
}

/** UTF-8; what is no UTF-8 is read as Windows-1252, in which every byte is a character. */
export function decodedText(data: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(data)
    throw error
  }
}
