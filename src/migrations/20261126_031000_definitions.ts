import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** For the glossary: which articles define a word, without reading every text. The condition is that of src/content/with-part.ts. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index articles_definitions on articles (id)
      where jsonb_path_exists(body, '$.**.blockType ? (@ == "definition")')`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index articles_definitions`)
}
