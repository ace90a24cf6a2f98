import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { LogoProblem } from '#core/assessment/logo-problem.ts'
import type { Logo } from '#core/assessment/schema.ts'
import { platform } from '#state/platform.ts'
import { useAllWords } from '#ui/words-context.tsx'
import { Group } from './group.tsx'
import classes from './options.module.css'
import { choose } from './say.ts'

type Trouble = LogoProblem | { readonly kind: 'missing' }

/** The logo on the cover: chosen from a file, looked at, taken away. */
export function LogoChoice({ logo }: { readonly logo: Logo | null }) {
  const { report, common } = useAllWords()
  const { logo: say } = report
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [reading, setReading] = useState(false)
  const read = async (): Promise<void> => {
    setTrouble(null)
    setReading(true)
    try {
      const { chooseLogo } = await platform().reportDesk()
      const chosen = await chooseLogo()
      if (chosen?.ok) choose({ logo: chosen.value })
      else setTrouble(chosen?.problem ?? null)
    } catch {
      setTrouble({ kind: 'missing' })
    } finally {
      setReading(false)
    }
  }
  return (
    <Group legend={say.legend} hint={say.hint}>
      {logo && (
        <div className={classes['logo']}>
          <img src={`data:${logo.mime};base64,${logo.base64}`} alt={say.alt} />
          <Text size="sm" c="dimmed">
            {say.size(logo.width, logo.height, common.format.bytes((logo.base64.length * 3) / 4))}
          </Text>
        </div>
      )}
      <div className={classes['logo']}>
        <Button variant="default" size="sm" onClick={() => void read()}>
          {logo ? say.replace : say.choose}
        </Button>
        {logo && (
          <Button variant="default" size="sm" onClick={() => choose({ logo: undefined })}>
            {say.remove}
          </Button>
        )}
        {reading && <Text size="sm">{say.reading}</Text>}
      </div>
      {trouble && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {trouble.kind === 'missing' ? say.missing : say.problem(trouble)}
        </Text>
      )}
    </Group>
  )
}
