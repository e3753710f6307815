import { TextPage } from './text-page'

type Contact = { href: string; label: string } | null

/** How to report a weakness or a mistake. It names only what exists: the contact, where the operator has set one. */
export function Report({ contact, dek }: { contact: Contact; dek: string }) {
  return (
    <TextPage
      title="Report a problem"
      dek={dek}
      sections={[
        { id: 'where', title: 'Where to write', content: <Where contact={contact} /> },
        { id: 'security', title: 'A weakness of the site', content: <Weakness /> },
        { id: 'mistake', title: 'A mistake in the text', content: <Mistake /> },
        {
          id: 'health',
          title: 'Not for questions about your health',
          content: (
            <p>
              Nobody here can advise you on your own body, and nobody watches for urgent messages.
              Ask a doctor; in an emergency call your local emergency number.
            </p>
          ),
        },
      ]}
    />
  )
}

function Where({ contact }: { contact: Contact }) {
  if (contact) {
    return (
      <p>
        Write to <a href={contact.href}>{contact.label}</a>. For weaknesses, programs find the same
        contact in <a href="/.well-known/security.txt">security.txt</a>.
      </p>
    )
  }
  return (
    <p>
      Whoever runs this site has not named an address for reports yet. Reach them the way you know
      of them, and say at first only that you have found something, without the details. Operators
      name an address with the setting <code>SECURITY_CONTACT</code>.
    </p>
  )
}

function Weakness() {
  return (
    <>
      <p>What to send:</p>
      <ul>
        <li>the address of the page or of the part of the API, and when it was;</li>
        <li>what you did, step by step, so that it can be done again;</li>
        <li>what happened, and what somebody could do with it.</li>
      </ul>
      <p>Please do not:</p>
      <ul>
        <li>
          read, change or keep what belongs to others: stop as soon as you see that you could;
        </li>
        <li>make the site slow, or try passwords of other people;</li>
        <li>publish it before there was time to mend it.</li>
      </ul>
      <p>
        What happens then is up to whoever runs the site: they try what you did, and mend what is
        wrong. There is no reward and no promised time. The site keeps nothing of readers, as the
        page on <a href="/privacy">privacy</a> says, so there is nothing of readers to be found.
      </p>
    </>
  )
}

function Mistake() {
  return (
    <>
      <p>
        Name the page, quote the sentence, and say what is right and where that stands: a study is
        the best answer. Whether something is a mistake is judged by the{' '}
        <a href="/editorial-policy">editorial policy</a>.
      </p>
      <p>
        What is put right after publication is written down, with the reason, under{' '}
        <a href="/corrections">corrections and updates</a>.
      </p>
    </>
  )
}
