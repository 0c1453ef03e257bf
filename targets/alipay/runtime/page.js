function setTitle(text) {
  my.setNavigationBar({ title: text, fail: ignore });
}

function stopPullDown() {
  my.stopPullDownRefresh({ fail: ignore });
}

function scrollTo(place) {
  const duration = place.duration === undefined ? 300 : place.duration;
  my.pageScrollTo({ scrollTop: place.top, duration, fail: ignore });
}

/** The platform knows tabs by number; without a text the badge is taken away. */
function setTabBadge(page, text) {
  const tabs = Object.keys(routes).filter((name) => routes[name].tab);
  const index = tabs.indexOf(page);
  if (text) my.setTabBarBadge({ index, text: String(text), fail: ignore });
  else my.removeTabBarBadge({ index, fail: ignore });
}

/** Boxes of all elements that match inside a page or component, in px from the screen's corner. */
function measure(component, selector) {
  return ask((done) => {
    const query = component.createSelectorQuery();
    query.selectAll(selector).boundingClientRect();
    query.exec((results) => done((results[0] || []).map(box)));
  });
}

function box(rectangle) {
  const { left, top, width, height } = rectangle;
  return { left, top, width, height };
}

/** Hear when an element comes into view, `bottom` px before it does; the answer stops it. */
function observe(component, selector, margins, listener) {
  const observer = component.createIntersectionObserver();
  observer.relativeToViewport({ bottom: margins.bottom || 0 }).observe(selector, (sight) => {
    if (sight.intersectionRatio > 0) listener();
  });
  return () => observer.disconnect();
}

function nextTick(task) {
  setTimeout(task, 0);
}

/** How a page wants to be shared, as the platform's card; its path has no leading slash. */
function shareCard(card) {
  const link = (card && card.path) || { page: Object.keys(routes)[0] };
  const path = address(link.page, link.query).slice(1);
  const shared = { title: (card && card.title) || '', path };
  if (card && card.image) shared.imageUrl = card.image;
  return shared;
}
