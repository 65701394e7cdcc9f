/** The only door to Plot: what is not named here stays out of the lazily loaded chunk. */
export { areaY, dot, lineY, link, plot, ruleX, ruleY, text } from '@observablehq/plot';
