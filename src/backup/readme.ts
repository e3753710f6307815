/** The first file of a backup, for whoever finds one. */
export const readme = `This is a backup of a Knotwork site: everything that is in its database, and its pictures.

  npm run restore -- --verify <this file>   proves that it is whole
  npm run restore -- <this file>            brings it into an empty site

It holds names, e-mail addresses, hashes of passwords and drafts: keep it as you keep the site itself. The signing secret
is not in it.

  pictures/<SHA-256>               each picture, named by its content
  tables/<name>/<part>.copy.gz     rows as Postgres gives them with COPY (text); the parts of a table follow each other
  manifest.json                    the schema, the names of the pictures, and the number and hash of all there is
  seal.txt                         the SHA-256 of everything before it
`
