/** What sticks out of the page to the right. */
export const sideways = () =>
  document.documentElement.scrollWidth > innerWidth
    ? [...document.querySelectorAll('body *')]
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .slice(0, 5)
        .map((each) => `${each.tagName}.${each.getAttribute('class')}`)
    : [];
