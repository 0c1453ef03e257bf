const discounts = require('@module/discounts');
const promotions = require('@module/promotions');

function applied(discount, lines) {
  return {
    id: discount.id,
    claim: discount.claim || '',
    slot: promotions.slotOf(discount),
    title: discount.title,
    why: discounts.words(discount),
    amount: lines.reduce((total, line) => total + (line.cuts[discount.id] || 0), 0),
  };
}

// What a reduction would take to reach its next step, or null.
function hintOf(discount, lines) {
  const next = promotions.nextStep(discount, lines, 'item');
  return next && { id: discount.id, shop: discount.shop, text: discounts.hint(discount, next) };
}

// Coupons by the slot that they compete for: [{slot, shop, options: [{id, title, why}]}].
function slotsOf(coupons) {
  const names = coupons.map(promotions.slotOf).filter((name, i, all) => all.indexOf(name) === i);
  return names.map(slot => ({
    slot,
    shop: slot.split('/')[1],
    options: coupons
      .filter(one => promotions.slotOf(one) === slot)
      .map(one => ({ id: one.id, title: one.title, why: discounts.words(one) })),
  }));
}

// request: {claims, chosen: {slot: coupon, '' = none}, activity}; an activity takes no discount
// → {lines with `left` and `cuts`, cuts, hints, coupons, saves_more}
function reduce(lines, request, shipping) {
  const reductions = request.activity ? [] : discounts.running(Date.now());
  const held = request.activity ? [] : (request.claims || []).map(discounts.claimed);
  const basis = '[[ "left" if pricing.threshold_on == "running" else "item" ]]';
  const terms = { basis, shipping, chosen: request.chosen };
  const settled = promotions.settle(lines, [...reductions, ...held], terms);
  const cuts = settled.set.map(one => applied(one, settled.lines));
  const coupons = slotsOf(held.filter(one => lines.some(line => promotions.reaches(one, line))));
  return {
    lines: settled.lines,
    cuts,
    hints: reductions.map(one => hintOf(one, lines)).filter(one => one),
    coupons: coupons.map(one => ({ ...one, used: cuts.find(cut => cut.slot === one.slot) || null })),
    saves_more: settled.saves_more,
  };
}

module.exports = { reduce };
