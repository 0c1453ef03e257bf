// Offers are [{kind, word, price, most}] in the order in which they win ties; `most` limits an offer
// to the first pieces, the others cost the next-best price.

function lowest(offers) {
  return offers.reduce((best, one) => (one.price < best.price ? one : best));
}

// [{count, price, kind}], the cheapest pieces first.
function segments(offers, count) {
  const best = lowest(offers);
  const here = Math.min(count, best.most || count);
  const first = { count: here, price: best.price, kind: best.kind, word: best.word || '' };
  if (here === count) return [first];
  return [first, ...segments(offers.filter(one => one !== best), count - here)];
}

// → {price, label, amount, segments}: the first piece's price, why, and what all pieces cost.
function charge(offers, count) {
  const parts = segments(offers, count);
  const { price, word } = parts[0];
  return {
    price,
    label: parts.length > 1 ? `${word}，限 ${parts[0].count} 件` : word,
    amount: parts.reduce((total, part) => total + part.price * part.count, 0),
    segments: parts,
  };
}

module.exports = { charge };
