/** By this header a route tells the door which file below DATA_DIR is the answer. It never leaves. */
export const fileHeader = 'x-knotwork-file'
/** And by this one that the file is the last there was, because no newer one could be made. */
export const staleHeader = 'x-knotwork-stale'
