// A review is {id, product, values, stars, text, tags, photos, hidden, time}; `id` names the order
// and its line, `hidden` hides the name.

const KEY = 'reviews';

function list() {
  return mp.getStorage(KEY, []);
}

function has(id) {
  return list().some(review => review.id === id);
}

function add(review, time) {
  const made = { ...review, time };
  mp.setStorage(KEY, [made, ...list().filter(one => one.id !== review.id)]);
  return made;
}

// {product, tag, size} → {items, total, tenths, tags: [{text, count}]}; `tenths` is 48 for 4.8 stars
function page(query) {
  const all = list().filter(review => review.product === query.product);
  const shown = query.tag ? all.filter(review => review.tags.includes(query.tag)) : all;
  const words = [].concat(...all.map(review => review.tags));
  const stars = all.reduce((total, review) => total + review.stars, 0);
  return {
    items: shown.slice(0, query.size || shown.length),
    total: all.length,
    tenths: all.length ? Math.round((stars * 10) / all.length) : 0,
    tags: words
      .filter((text, i) => words.indexOf(text) === i)
      .map(text => ({ text, count: words.filter(word => word === text).length })),
  };
}

module.exports = { has, add, page };
