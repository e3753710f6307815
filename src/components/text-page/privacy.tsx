import { TextPage } from './text-page'

/** What the software does with readers' data. Every sentence is held by a test or by what is not there. */
export function Privacy({ siteName, dek }: { siteName: string; dek: string }) {
  return (
    <TextPage
      title="Privacy"
      dek={dek}
      sections={[
        {
          id: 'none',
          title: 'What is not done',
          content: (
            <ul>
              <li>No cookies for readers.</li>
              <li>No counting of visits, no advertising, no profiles.</li>
              <li>
                No request to anybody else: fonts, pictures and everything else come from this
                server.
              </li>
              <li>
                Where you point on the body map and what you search for stands in the address of the
                page, and nowhere else.
              </li>
            </ul>
          ),
        },
        {
          id: 'kept',
          title: 'What is kept',
          content: (
            <>
              <p>
                If you choose light or dark, your browser remembers it. It is not sent to us, and
                clearing the data of this site in your browser forgets it.
              </p>
              <p>
                To protect the server, the network address of whoever asks the public API for
                something new is counted in memory for a minute. It is not written down.
              </p>
              <p>
                The log of {siteName} tells of failures and of pages that had to be made, never of
                who asked, from where, or for which search. Whoever runs a server or network in
                front of it may keep logs of their own; ask the operator.
              </p>
            </>
          ),
        },
        {
          id: 'editors',
          title: 'Editors',
          content: (
            <p>
              People who sign in to write have an account with a name and an e-mail address, and one
              cookie that keeps them signed in. So that they can see where they are signed in, its
              times and the kind of browser (such as “Firefox on Linux”) are kept. What they change
              is logged with their name.
            </p>
          ),
        },
      ]}
    />
  )
}
