const discounts = require('@module/discounts');
const orderStore = require('@module/order-store');
const store = require('@module/coupon-store');

function isNew() {
  return orderStore.list().every(order => order.state === 'closed');
}

// Why a coupon cannot be claimed; '' if it can.
function obstacle(coupon, now) {
  if (coupon.ends && coupon.ends <= now) return 'over';
  if (coupon.starts > now) return 'soon';
  if (coupon.audience === 'new_users' && !isNew()) return 'not_new';
  return store.mayClaim(coupon, now) ? '' : 'claimed';
}

// → [coupon with `state`: open, claimed, soon or not_new]; those with a code are not shown
function centre() {
  const now = Date.now();
  return discounts.couponList()
    .filter(coupon => !coupon.code)
    .map(coupon => ({ ...coupon, state: obstacle(coupon, now) || 'open' }))
    .filter(coupon => coupon.state !== 'over');
}

const REFUSALS = {
  over: '优惠券已结束',
  soon: '还没到领取时间',
  not_new: '仅限新用户领取',
  claimed: '已经领过了',
};

// {id} or {code} → the claim; without a server the code of a coupon is its id
function claim(request) {
  const id = request.id || (request.code || '').trim().toLowerCase();
  const coupon = discounts.couponList().find(one => one.id === id && one.code === !request.id);
  if (!coupon) return { code: 'missing', message: '没有这个优惠码' };
  const now = Date.now();
  const reason = obstacle(coupon, now);
  return reason ? { code: reason, message: REFUSALS[reason] } : store.claim(coupon, now);
}

// {state: unused, used or expired} → [coupon with `expires`]
function mine(query) {
  const now = Date.now();
  return store.list()
    .filter(one => store.stateOf(one, now) === query.state)
    .map(one => ({ ...discounts.coupon(one.coupon), id: one.id, expires: one.expires, state: query.state }));
}

module.exports = { centre, claim, mine };
