import type { Profile } from './schema.ts'

/** Whether nothing is known of an enterprise that decides what it is asked. */
export function isBlankProfile({ sector, staff, size, life, roles }: Profile): boolean {
  return roles.length === 0 && [sector, staff, size, life].every((fact) => fact === undefined)
}
