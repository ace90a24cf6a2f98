export const whatIf = {
  title: '如果这样做',
}
