// A claim is {id, coupon, claimed, expires, order}; `order` is '' until it was used.  Times in ms,
// `expires` is 0 where a coupon holds for ever.

const KEY = 'claims';
const DAY = 86400000;
const SHOP_OFFSET = 28800000;

function list() {
  return mp.getStorage(KEY, []);
}

function dayOf(moment) {
  return Math.floor((moment + SHOP_OFFSET) / DAY);
}

// Whether the shopper may claim a coupon once more: `claim` is once, daily or always.
function mayClaim(coupon, now) {
  const own = list().filter(claim => claim.coupon === coupon.id);
  if (coupon.claim === 'once') return own.length === 0;
  if (coupon.claim === 'daily') return own.every(claim => dayOf(claim.claimed) < dayOf(now));
  return own.every(claim => claim.order || stateOf(claim, now) === 'expired');
}

function claim(coupon, now) {
  const ends = [coupon.ends, coupon.lasts && now + coupon.lasts].filter(time => time);
  const expires = ends.length ? Math.min(...ends) : 0;
  const made = { id: `${coupon.id}-${now}`, coupon: coupon.id, claimed: now, expires, order: '' };
  mp.setStorage(KEY, [made, ...list()]);
  return made;
}

function stateOf(claim, now) {
  if (claim.order) return 'used';
  return claim.expires > 0 && claim.expires <= now ? 'expired' : 'unused';
}

// One claim of each coupon: the one that ends first.
function usable(now) {
  const first = {};
  list()
    .filter(claim => stateOf(claim, now) === 'unused')
    .sort((a, b) => (b.expires || Infinity) - (a.expires || Infinity))
    .forEach(claim => (first[claim.coupon] = claim));
  return Object.keys(first).map(coupon => first[coupon]);
}

function spend(ids, order) {
  mp.setStorage(KEY, list().map(claim => (ids.includes(claim.id) ? { ...claim, order } : claim)));
}

// A cancelled order gives its coupons back.
function giveBack(order) {
  mp.setStorage(KEY, list().map(claim => (claim.order === order ? { ...claim, order: '' } : claim)));
}

module.exports = { list, mayClaim, claim, stateOf, usable, spend, giveBack };
