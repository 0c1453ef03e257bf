const aftersaleStore = require('@module/aftersale-store');
const catalog = require('@module/catalog');
[%- if features.coupons %]
const couponDesk = require('@module/coupon-desk');
const couponStore = require('@module/coupon-store');
[%- endif %]
[%- if features.reductions %]
const discounts = require('@module/discounts');
[%- endif %]
const faults = require('@module/faults');
[%- if features.feedback %]
const feedbackStore = require('@module/feedback-store');
[%- endif %]
const flash = require('@module/flash');
[%- if features.member %]
const memberCard = require('@module/member-card');
[%- endif %]
[%- if features.group_buy %]
const groupBuys = require('@module/group-buy');
[%- endif %]
const orderStore = require('@module/order-store');
const parcels = require('@module/parcel');
[%- if features.reductions %]
const promotions = require('@module/promotions');
[%- endif %]
[%- if features.points %]
const pointsStore = require('@module/points-store');
[%- endif %]
const pricing = require('@module/quote');
[%- if features.reviews %]
const reviewStore = require('@module/review-store');
[%- endif %]
const shelf = require('@module/shelf');

const SUGGESTIONS = 8;

// The products as they cost this shopper now.
function offered() {
  const all = flash.apply(catalog.products, catalog.flashes, Date.now());
[%- if features.member %]
  return memberCard.apply(all);
[%- else %]
  return all;
[%- endif %]
}

function answer(operation, make) {
  const fault = faults.of(operation);
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      const refusal = faults.refusal(fault);
      const result = refusal ? null : make(faults.shelf(offered(), fault));
      if (!result) reject(refusal || { code: 'missing', message: '内容不存在或已下架' });
      else if (result.code) reject(result);
      else resolve(result);
    }, faults.latency(fault));
  });
}

function withShop(product) {
  return {
    ...product,
    merchant: catalog.shops.find(shop => shop.id === product.shop) || null,
[%- if features.reductions %]
    reductions: discounts.running(Date.now())
      .filter(one => promotions.reaches(one, product))
      .map(one => ({ id: one.id, title: one.title, text: discounts.words(one) })),
[%- endif %]
    promises: catalog.services.filter(service => (product.services || []).includes(service.id)),
  };
}

function leaves(categories) {
  return categories.reduce(
    (names, one) => names.concat(one.children.length ? leaves(one.children) : one.name),
    [],
  );
}

// → [{id, name, image, children}]
function categories() {
  return answer('categories', products => (products.length ? catalog.categories : []));
}

// {category, tag, shop, ids, keyword, price_from, price_to, in_stock, sort, page, size}
// → {items: [card], total, page, more}; sort is sales, price_up or price_down
function products(query) {
  return answer('products', all => shelf.page(all, query));
}

// → the product with `merchant` {id, name, logo} and `promises` [{id, text}]
function product(id) {
  return answer('product', all => {
    const found = all.find(one => one.id === id);
    return found && withShop(found);
  });
}

// → [text]
function suggest(keyword) {
  return answer('suggest', all => shelf.suggestions(all, keyword, SUGGESTIONS));
}

// → [text]
function hotWords() {
  return answer('hot_words', () => leaves(catalog.categories).slice(0, SUGGESTIONS));
}

// {product, size} → [card]
function recommend(query) {
  return answer('recommend', all => shelf.neighbours(all, query.product || '', query.size));
}

function priceOf(request, products) {
[%- if features.group_buy %]
  const refusal = request.activity && groupBuys.refusal(request);
  if (refusal) return refusal;
  const all = request.activity ? groupBuys.apply(products, request.activity) : products;
[%- else %]
  const all = products;
[%- endif %]
[%- if features.coupons %]
  const claims = couponStore.usable(Date.now());
  return pricing.quote({ ...request, claims }, all, catalog);
[%- else %]
  return pricing.quote(request, all, catalog);
[%- endif %]
}

// {lines: [{id, product, sku, count, selected, seen}][% if features.coupons %], chosen: {slot: coupon, '' = none}[% endif %]}
// → {groups: [{shop, lines, goods, shipping: {fee, free_over, missing}}], invalid, goods, shipping,
[%- if features.coupons or features.reductions %]
// cuts: [{id, title, why, amount}], hints: [{shop, text}], coupons: [{slot, shop, options, used}],
[%- endif %]
// payable, count}
function quote(request) {
  return answer('quote', all => priceOf(request, all));
}

// {lines, address, note, payable} → the order; another payable than the shopper saw is refused
function submit(request) {
  return answer('submit', all => {
    const quoted = priceOf(request, all);
[%- if features.group_buy %]
    if (quoted.code) return quoted;
[%- endif %]
    const { groups, goods, shipping, payable, count } = quoted;
    if (count === 0) return { code: 'sold_out', message: '商品已售罄' };
    if (payable !== request.payable) return { code: 'price_changed', message: '价格有变动' };
    const { address, note } = request;
    const order = orderStore.create({
      address,
      note,
      groups,
      goods,
[%- if features.coupons or features.reductions %]
      cuts: quoted.cuts,
[%- endif %]
[%- if features.group_buy %]
      group: request.activity ? groupBuys.group(request.activity) : null,
[%- endif %]
      shipping,
      payable,
    });
[%- if features.coupons %]
    couponStore.spend(quoted.cuts.map(cut => cut.claim).filter(claim => claim), order.id);
[%- endif %]
    return order;
  });
}

// {state} → [order], newest first; without a state all of them
function orders(query) {
  return answer('orders', all => (all.length ? orderStore.list() : [])
    .filter(order => !query.state || order.state === query.state)
    .sort((a, b) => Number(b.id) - Number(a.id)));
}

function order(id) {
  return answer('order', () => orderStore.find(id));
}

// {id, event} → the order afterwards; event is pay, cancel or receive
function moveOrder(request) {
  return answer('move_order', () => {
    const moved = orderStore.move(request.id, request.event);
[%- if features.coupons %]
    if (moved && moved.state === 'closed') couponStore.giveBack(moved.id);
[%- endif %]
[%- if features.points %]
    if (moved && moved.state === 'done') pointsStore.earn(moved, Date.now());
[%- endif %]
    return moved;
  });
}

// → {number, address, steps: [{text, time}]}
function parcel(id) {
  return answer('parcel', () => {
    const found = orderStore.find(id);
    return found && parcels.track(found);
  });
}

function refundOf(request) {
  const found = orderStore.find(request.id);
  return found && aftersaleStore.offer(found, request.line, request.count, Date.now());
}

// {id, line, count} → {line, most, count, amount, requests}
function refund(request) {
  return answer('refund', () => refundOf(request));
}

// {id, line, count, kind, reason, text, photos} → the request
function requestRefund(request) {
  return answer('request_refund', () => {
    const offer = refundOf(request);
    if (!offer || offer.count < 1) return { code: 'closed', message: '没有可以申请售后的数量' };
    const { id, ...wish } = request;
    const { count, amount } = offer;
    return aftersaleStore.create({ ...wish, order: id, count, amount }, Date.now());
  });
}

function cancelRefund(id) {
  return answer('cancel_refund', () => aftersaleStore.cancel(id));
}
[%- if features.group_buy %]

// → {activity, title, size, open_for, sku, values, price, list_price}
function groupBuy(id) {
  return answer('group_buy', all => {
    const found = all.find(one => one.id === id);
    return found && groupBuys.offer(found, Date.now());
  });
}
[%- endif %]
[%- if features.reviews %]

// {product, tag, size} → {items, total, tenths, tags: [{text, count}]}
function reviews(query) {
  return answer('reviews', () => reviewStore.page(query));
}

// {id, line, stars, text, tags, photos, hidden} → the review; one for each line of an order
function writeReview(request) {
  return answer('write_review', () => {
    const { id, line, ...words } = request;
    const found = orderStore.find(id);
    const bought = found && aftersaleStore.lineOf(found, line);
    if (!bought) return null;
    const review = { ...words, id: `${id}:${line}`, product: bought.product, values: bought.values };
    if (reviewStore.has(review.id)) return { code: 'written', message: '已经评价过了' };
    return reviewStore.add(review, Date.now());
  });
}
[%- endif %]
[%- if features.coupons %]

// → [{id, title, cut, pay_bp, from, at_most, shop, state}]; state is open, claimed, soon or not_new
function coupons() {
  return answer('coupons', all => (all.length ? couponDesk.centre() : []));
}

// {id} or {code} → the claim
function claimCoupon(request) {
  return answer('claim_coupon', () => couponDesk.claim(request));
}

// {state: unused, used or expired} → [coupon with `expires`]
function myCoupons(query) {
  return answer('my_coupons', all => (all.length ? couponDesk.mine(query) : []));
}
[%- endif %]
[%- if features.member %]

// → {growth, level, next, missing, percent, levels}
function member() {
  return answer('member', () => memberCard.card());
}
[%- endif %]
[%- if features.points %]

// → {balance, entries: [{id, change, why, time}], days, signed, steps: [{day, points, done}]}
function points() {
  return answer('points', () => pointsStore.card(Date.now()));
}

function signIn() {
  return answer('sign_in', () => pointsStore.signIn(Date.now()));
}
[%- endif %]
[%- if features.feedback %]

// → [{id, kind, text, photos, time}]
function feedbacks() {
  return answer('feedbacks', () => feedbackStore.list());
}

// {kind, text, photos} → the entry
function sendFeedback(entry) {
  return answer('send_feedback', () => feedbackStore.add(entry, Date.now()));
}
[%- endif %]

module.exports = {
  categories,
  products,
  product,
  suggest,
  hotWords,
  recommend,
  quote,
  submit,
  orders,
  order,
  moveOrder,
  parcel,
  refund,
  requestRefund,
  cancelRefund,
[%- if features.group_buy %]
  groupBuy,
[%- endif %]
[%- if features.reviews %]
  reviews,
  writeReview,
[%- endif %]
[%- if features.coupons %]
  coupons,
  claimCoupon,
  myCoupons,
[%- endif %]
[%- if features.member %]
  member,
[%- endif %]
[%- if features.points %]
  points,
  signIn,
[%- endif %]
[%- if features.feedback %]
  feedbacks,
  sendFeedback,
[%- endif %]
};
