import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon/icon.tsx'

export type AlertTone = 'info' | 'ok' | 'warning' | 'error'

export interface AlertProps {
  readonly tone?: AlertTone
  readonly title?: ComponentChildren
  /** `status` for the answer to something the visitor just did. */
  readonly role?: 'status' | 'alert'
  readonly children?: ComponentChildren
}

const icons: Record<AlertTone, IconName> = { info: 'info', ok: 'check', warning: 'mind', error: 'stop' }

/** A message that stands out: something to know, something that went well, something to mind. */
export function Alert({ tone = 'info', title, role, children }: AlertProps) {
  return (
    <div class={`utrecht-alert utrecht-alert--${tone} alert`} role={role}>
      <div class="utrecht-alert__icon">
        <Icon name={icons[tone]} />
      </div>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          {title ? <p class="alert__title">{title}</p> : null}
          {typeof children === 'string' ? <p>{children}</p> : children}
        </div>
      </div>
    </div>
  )
}
