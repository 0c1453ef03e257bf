const STEPS = [
  { state: 'unpaid', text: '订单已提交' },
  { state: 'paid', text: '商家正在备货' },
  { state: 'shipped', text: '包裹已发出，等待收货' },
  { state: 'done', text: '已签收' },
];

// → {number, steps: [{text, time}]}, newest first
function track(order) {
  const steps = order.history
    .map(({ state, time }) => ({ time, text: (STEPS.find(step => step.state === state) || {}).text }))
    .filter(step => step.text)
    .reverse();
  const isSent = order.history.some(step => step.state === 'shipped');
  return { number: isSent ? `YS${order.id}` : '', address: order.address, steps };
}

module.exports = { track };
