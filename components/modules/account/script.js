const MESSAGES = 'messages';
const KEPT = [
  'cart', 'orders', 'addresses', 'address', 'favourites', 'visits', 'searches',
  'aftersales', MESSAGES,
[%- for name, key in [("coupons", "claims"), ("points", "points"), ("reviews", "reviews"), ("feedback", "feedback")] if features[name] %]
  '[[ key ]]',
[%- endfor %]
];

function messages() {
  return { orders: true, offers: true, ...mp.getStorage(MESSAGES, {}) };
}

function setMessages(values) {
  mp.setStorage(MESSAGES, values);
}

function forget() {
  KEPT.forEach(key => mp.removeStorage(key));
}

module.exports = { messages, setMessages, forget };
