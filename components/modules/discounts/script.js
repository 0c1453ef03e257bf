// `promotions` and `coupons` are as written in the spec; a coupon is usable only once it is claimed.

const shops = [[ shops | map(attribute="id") | list | json ]];

const promotions = [[ promotions | json ]];

const coupons = [[ coupons | json ]];

// Groups of ids of which only one is used.
const rivals = [[ stacking.exclude | json ]];

function yuan(fen) {
  const rest = fen % 100;
  const cents = rest === 0 ? '' : `.${rest < 10 ? '0' : ''}${rest}`;
  return `${Math.floor(fen / 100)}${cents}`;
}

function zhe(points) {
  return `${points / 1000} 折`;
}

function sorted(steps) {
  return Object.keys(steps).map(from => [Number(from), steps[from]]).sort((a, b) => a[0] - b[0]);
}

function rivalsOf(id) {
  return [].concat(...rivals.filter(group => group.includes(id))).filter(other => other !== id);
}

// Where a discount acts: one merchant, each merchant alone, or the whole mall ('').
function scopesOf(entry) {
  if (entry.shop) return [entry.shop];
  return entry.scope === 'shop' || shops.length === 1 ? shops : [''];
}

function isRunning(entry, now) {
  return !entry.when || (entry.when[0] <= now && now < entry.when[1]);
}

function reduction(id, entry) {
  const counted = entry.kind === 'full_count';
  const repeats = !counted && Object.keys(entry.every).length > 0;
  return {
    id,
    title: entry.title || (counted ? '多件折扣' : '满减'),
    kind: counted ? 'rate_by_count' : repeats ? 'every' : 'cut',
    steps: sorted(repeats ? entry.every : entry.steps),
    times: entry.at_most || 0,
    category: entry.category || '',
    tag: entry.tag || '',
    excludes: rivalsOf(id),
  };
}

// → [discount] of the reductions that run now
function running(now) {
  return [].concat(...Object.keys(promotions)
    .filter(id => promotions[id].kind !== 'flash' && isRunning(promotions[id], now))
    .map(id => scopesOf(promotions[id]).map(shop => ({
      ...reduction(id, promotions[id]),
      shop,
      stage: shop ? 'shop_promo' : 'cross_shop',
    }))));
}

// A coupon of the spec as it is shown: {id, title, cut, pay_bp, from, at_most, shop, …}.
function coupon(id) {
  const entry = coupons[id];
  const [starts, ends] = entry.when || [0, 0];
  return {
    id,
    title: entry.title || '优惠券',
    cut: entry.cut || 0,
    pay_bp: entry.zhe || entry.pays || 0,
    from: entry.from,
    at_most: entry.at_most || 0,
    shop: entry.shop || (entry.scope !== 'mall' && shops.length === 1 ? shops[0] : ''),
    lasts: entry.lasts || 0,
    starts,
    ends,
    claim: entry.claim,
    code: entry.code,
    audience: entry.for,
    shipping: entry.shipping,
  };
}

// Coupons on shipping are not given out: the engine has no stage for them yet.
function couponList() {
  return Object.keys(coupons).filter(id => !coupons[id].shipping).map(coupon);
}

// A claimed coupon as the engine takes it.
function claimed(claim) {
  const entry = coupons[claim.coupon];
  const shown = coupon(claim.coupon);
  return {
    id: claim.coupon,
    claim: claim.id,
    title: shown.title,
    stage: shown.shop ? 'shop_coupon' : 'platform_coupon',
    shop: shown.shop,
    kind: shown.cut ? 'cut' : 'rate',
    steps: [ [shown.from, shown.cut || shown.pay_bp] ],
    cap: shown.at_most,
    category: entry.category || '',
    tag: entry.tag || '',
    excludes: [...entry.excludes, ...rivalsOf(claim.coupon)],
    expires: claim.expires ? String(claim.expires) : '9',
  };
}

// '满 100 减 10，满 300 减 40'
function words(discount) {
  const each = discount.kind === 'every' ? '每满' : '满';
  return discount.steps
    .map(([from, value]) => (discount.kind === 'rate_by_count'
      ? `满 ${from} 件 ${zhe(value)}`
      : `${each} ${yuan(from)} 减 ${yuan(value)}`))
    .join('，');
}

// '茶叶满减：再买 ¥12.50 减 ¥40' from what is missing to the next step.
function hint(discount, next) {
  const { title, kind } = discount;
  if (kind === 'rate_by_count') return `${title}：再买 ${next.need} 件享 ${zhe(next.value)}`;
  return `${title}：再买 ¥${yuan(next.need)} 减 ¥${yuan(next.value)}`;
}

module.exports = { running, coupon, couponList, claimed, words, hint };
