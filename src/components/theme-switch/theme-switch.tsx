import styles from './theme-switch.module.css'

const choices = [
  { value: 'system', label: 'System', icon: <HalfDisc /> },
  { value: 'light', label: 'Light', icon: <Sun /> },
  { value: 'dark', label: 'Dark', icon: <Moon /> },
] as const

/** The colours of the pages. Shown where scripts run; without them the device decides (src/enhance/theme.ts). */
export function ThemeSwitch() {
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>Colours</legend>
      <div className={styles.choices}>
        {choices.map(({ value, label, icon }) => (
          <label key={value} className={`${styles.choice} ${styles[value]}`} title={label}>
            <input className="visually-hidden" type="radio" name="theme" value={value} />
            {icon}
            <span className={styles.word}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function HalfDisc() {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <circle cx="10" cy="10" r="7.2" />
      <path className={styles.full} d="M10 2.8a7.2 7.2 0 0 1 0 14.4z" />
    </svg>
  )
}

function Sun() {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <circle cx="10" cy="10" r="3.6" />
      <path d="M10 1.4v2.2M10 16.4v2.2M1.4 10h2.2M16.4 10h2.2M3.9 3.9l1.6 1.6M14.5 14.5l1.6 1.6M16.1 3.9l-1.6 1.6M5.5 14.5l-1.6 1.6" />
    </svg>
  )
}

function Moon() {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d="M16.8 12.2A7.2 7.2 0 0 1 7.8 3.2a7.2 7.2 0 1 0 9 9z" />
    </svg>
  )
}
