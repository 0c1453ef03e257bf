// Pure functions; all amounts are integer fen.
// A line is {id, shop, item, count, categories, tags}; `item` is what its pieces cost.
// A discount is {id, stage, shop, category, tag, kind, steps: [[from, value]], times, cap, excludes,
// expires}: kind cut and every take `value` off, rate and rate_by_count let `value` basis points pay.

const STAGES = ['shop_promo', 'shop_coupon', 'cross_shop', 'platform_coupon'];
const MOST_SETS = 4096;

function sum(list, field) {
  return list.reduce((total, one) => total + one[field], 0);
}

// What is left of an amount when basis points of it are paid, rounded half up.
function paid(amount, points) {
  return Math.floor((2 * amount * points + 10000) / 20000);
}

// Splits an amount by weights: each share rounded down, the missing fen one by one to the largest
// remainders, then the larger weight, then the earlier place.
function allot(amount, weights) {
  const whole = weights.reduce((total, weight) => total + weight, 0);
  if (whole === 0) return weights;
  const rests = weights.map(weight => (amount * weight) % whole);
  const shares = weights.map((weight, place) => (amount * weight - rests[place]) / whole);
  const missing = shares.reduce((left, share) => left - share, amount);
  weights
    .map((weight, place) => place)
    .sort((a, b) => rests[b] - rests[a] || weights[b] - weights[a] || a - b)
    .slice(0, missing)
    .forEach(place => (shares[place] += 1));
  return shares;
}

// First between merchants, then between the lines of each, so that every merchant's sheet is exact.
function split(amount, lines) {
  const shops = lines.map(line => line.shop).filter((shop, i, all) => all.indexOf(shop) === i);
  const groups = shops.map(shop => lines.filter(line => line.shop === shop));
  const shares = {};
  allot(amount, groups.map(group => sum(group, 'left'))).forEach((part, g) => {
    const own = allot(part, groups[g].map(line => line.left));
    groups[g].forEach((line, i) => (shares[line.id] = own[i]));
  });
  return shares;
}

function reaches(discount, line) {
  if (discount.shop && discount.shop !== line.shop) return false;
  if (discount.category && !line.categories.includes(discount.category)) return false;
  return !discount.tag || line.tags.includes(discount.tag);
}

function measured(discount, lines, basis) {
  return sum(lines, discount.kind === 'rate_by_count' ? 'count' : basis);
}

function worth(discount, lines, basis) {
  const base = measured(discount, lines, basis);
  const step = discount.steps.filter(([from]) => from <= base).pop();
  if (!step) return 0;
  const left = sum(lines, 'left');
  const [from, value] = step;
  const times = discount.kind === 'every' ? Math.min(Math.floor(base / from), discount.times || base) : 1;
  const off = discount.kind.startsWith('rate') ? left - paid(left, value) : value * times;
  return Math.min(off, discount.cap || off, left);
}

// The lines after a discount; null if it would take nothing off.
function apply(discount, lines, basis) {
  const own = lines.filter(line => reaches(discount, line));
  const amount = worth(discount, own, basis);
  if (amount === 0) return null;
  const shares = split(amount, own);
  return lines.map(line => {
    const share = shares[line.id] || 0;
    if (share === 0) return line;
    return { ...line, left: line.left - share, cuts: { ...line.cuts, [discount.id]: share } };
  });
}

function excludes(one, other) {
  return one.excludes.includes(other.id) || one.excludes.includes(other.stage);
}

function isAllowed(set) {
  return set.every((one, i) => set.slice(i + 1).every(other => !excludes(one, other) && !excludes(other, one)));
}

function slotOf(discount) {
  return `${discount.stage}/${discount.shop || ''}`;
}

// One slot per stage and scope, in the order of the stages; a slot is taken once or not at all.
function slotsOf(discounts) {
  const slots = {};
  discounts.forEach(one => (slots[slotOf(one)] = [...(slots[slotOf(one)] || []), one]));
  return Object.keys(slots)
    .map(name => slots[name])
    .sort((a, b) => STAGES.indexOf(a[0].stage) - STAGES.indexOf(b[0].stage));
}

function extended(sets, slot) {
  return [].concat(...sets.map(set => [set, ...slot.map(one => [...set, one])])).filter(isAllowed);
}

function outcome(set, lines, terms) {
  const after = set.reduce((left, one) => left && apply(one, left, terms.basis), lines);
  return after && { set, lines: after, payable: sum(after, 'left') + terms.shipping(after) };
}

function tie(one) {
  const coupons = one.set.filter(each => each.expires);
  const ends = coupons.map(each => each.expires).sort();
  return [coupons.length, ...ends, ...one.set.map(each => each.id)].join('/');
}

function cheapest(sets, lines, terms) {
  return sets
    .map(set => outcome(set, lines, terms))
    .filter(one => one)
    .reduce((best, one) => {
      const gap = best ? one.payable - best.payable : -1;
      return gap < 0 || (gap === 0 && tie(one) < tie(best)) ? one : best;
    }, null);
}

// Every set where that is possible; otherwise slot by slot, which may miss the best.
function search(slots, lines, terms) {
  const size = slots.reduce((product, slot) => product * (slot.length + 1), 1);
  if (size <= MOST_SETS) return cheapest(slots.reduce(extended, [ [] ]), lines, terms);
  return slots.reduce(
    (best, slot) => cheapest(extended([best.set], slot), lines, terms),
    outcome([], lines, terms),
  );
}

// terms: {basis: item or left, shipping: lines → fen, chosen: {slot: id, '' = none}}.
// → {lines with `left` and `cuts`, set, payable, saves_more}
function settle(lines, discounts, terms) {
  const start = lines.map(line => ({ ...line, left: line.item, cuts: {} }));
  const best = search(slotsOf(discounts), start, terms);
  const chosen = terms.chosen || {};
  const wanted = discounts.filter(one => (chosen[slotOf(one)] || one.id) === one.id && chosen[slotOf(one)] !== '');
  const forced = wanted.length < discounts.length ? search(slotsOf(wanted), start, terms) : best;
  return { ...forced, saves_more: forced.payable - best.payable };
}

// How far a discount is from its next step: {need, value}, or null at the top.
function nextStep(discount, lines, basis) {
  const own = lines.filter(line => reaches(discount, line)).map(line => ({ ...line, left: line.item }));
  const base = measured(discount, own, basis);
  if (base === 0) return null;
  if (discount.kind === 'every') {
    const [from, value] = discount.steps[0];
    const times = Math.floor(base / from);
    return times < (discount.times || times + 1) ? { need: from - (base % from), value } : null;
  }
  const step = discount.steps.find(([from]) => from > base);
  return step ? { need: step[0] - base, value: step[1] } : null;
}

module.exports = { settle, nextStep, allot, slotOf, reaches };
