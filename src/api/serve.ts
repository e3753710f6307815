import type { ListEndpoint, OneEndpoint, PictureEndpoint } from '@/contract/endpoints'
import type { ResourceType } from '@/vocabulary/nouns'
import { serveChanges } from './changes'
import { serveDocument } from './document'
import type { Door } from './door'
import { serveFinder } from './finder'
import { serveList, type ListSource } from './list'
import { serveOembed, type EmbedSources } from './oembed'
import { type OneSource, serveOne } from './one'
import { servePicture, type MapSource } from './picture'
import { serveRoot } from './root'
import { serveSearch } from './search'
import { serveSnapshot } from './snapshot'
import { serveUnknown } from './unknown'

/** The public API over a door to the content: each member makes a route handler that parses, answers and checks. */
export function apiWith(door: Door) {
  return {
    list: <T extends ResourceType>(
      endpoint: ListEndpoint<T>,
      list: ListSource<T>['list'],
      write?: ListSource<T>['write'],
    ) => serveList(door, endpoint, { list, write }),
    one: <T extends ResourceType>(endpoint: OneEndpoint<T>, source: OneSource<T>) =>
      serveOne(door, endpoint, source),
    picture: (endpoint: PictureEndpoint, source: MapSource) => servePicture(door, endpoint, source),
    root: (countAll: Parameters<typeof serveRoot>[1]) => serveRoot(door, countAll),
    finder: (find: Parameters<typeof serveFinder>[1]) => serveFinder(door, find),
    search: (search: Parameters<typeof serveSearch>[1]) => serveSearch(door, search),
    oembed: (sources: EmbedSources) => serveOembed(door, sources),
    changes: (list: Parameters<typeof serveChanges>[1]) => serveChanges(door, list),
    snapshot: (get: Parameters<typeof serveSnapshot>[1]) => serveSnapshot(door, get),
    document: () => serveDocument(door),
    unknown: () => serveUnknown(door),
  }
}
