/** Questions to a page, as source text: they run in the browser, whose types the rest of the project must not see. */
export const inPage = {
  scripts: 'document.scripts.length',

  width: 'document.documentElement.scrollWidth',

  /** What reaches beyond the right edge, but for tables that scroll and what is hidden there. */
  beyondTheEdge: `[...document.querySelectorAll('main *')]
    .filter((element) => !element.closest('.scroll, .skip'))
    .filter((element) => element.getBoundingClientRect().right > innerWidth)
    .map((element) => element.outerHTML.slice(0, 120))`,

  /** Tables that are wider than their box, which then must be reachable by keyboard and have a name. */
  mutelyScrolling: `[...document.querySelectorAll('.scroll')]
    .filter((element) => element.scrollWidth > element.clientWidth)
    .filter((element) => element.tabIndex !== 0 || !element.getAttribute('aria-label'))
    .map((element) => element.outerHTML.slice(0, 120))`,

  /** Texts with less contrast than WCAG 1.4.3 asks, also where axe can not tell, as in cells that span rows. */
  faint: `(() => {
    const light = (channel) => channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    const luminance = (color) => {
      const [red, green, blue] = color.match(/[\\d.]+/g).map((part) => light(part / 255));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const isOpaque = (element) => !/^rgba\\(.*, 0\\)$/.test(getComputedStyle(element).backgroundColor);
    const ground = (element) => {
      while (element && !isOpaque(element)) element = element.parentElement;
      return element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
      .filter((element) => {
        const both = [getComputedStyle(element).color, ground(element)].map(luminance);
        return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05) < 4.5;
      })
      .map((element) => element.outerHTML.slice(0, 120));
  })()`,

  focus: `(() => {
    const { className } = document.activeElement;
    const { left, top, width, height } = document.activeElement.getBoundingClientRect();
    return { className, seen: left >= 0 && top >= 0 && width > 40 && height >= 24 };
  })()`,

  focusInMain: "document.activeElement.closest('main') !== null",

  scrolled: 'document.activeElement.scrollLeft',

  deadLinks: `[...document.querySelectorAll('a[href^="#"]')]
    .map((link) => link.getAttribute('href').slice(1))
    .filter((id) => document.getElementById(id) === null)`,

  foreignElements: "document.querySelectorAll('script, img, svg, iframe, base, object').length",

  handlers: `[...document.querySelectorAll('*')]
    .flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on')))`,

  foreignLinks: "[...document.links].map(({ protocol }) => protocol).filter((p) => p !== 'https:')",

  text: "document.body.textContent.replaceAll('\\u00A0', ' ')",
} as const;
