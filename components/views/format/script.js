var DAY = 86400000;
var SHOP_OFFSET = 28800000;

function two(number) {
  return number < 10 ? '0' + number : '' + number;
}

// 12345 -> '123': the part of a price before the point; fen in, text out.
function yuan(fen) {
  return '' + Math.floor((fen || 0) / 100);
}

// 12345 -> '.45', 12300 -> '': whole yuan stay quiet.
function cents(fen) {
  var rest = (fen || 0) % 100;
  return rest === 0 ? '' : '.' + two(rest);
}

function price(fen) {
  return yuan(fen) + cents(fen);
}

// 9999 -> '9999', 12345 -> '1.2万': counts lose what nobody reads.
function count(number) {
  if (!number || number < 10000) return '' + (number || 0);
  var tenths = Math.floor(number / 1000);
  return Math.floor(tenths / 10) + (tenths % 10 === 0 ? '' : '.' + (tenths % 10)) + '万';
}

// Basis points paid -> zhe: 8500 -> '8.5折'.
function discount(pays) {
  var tenths = Math.floor((pays % 1000) / 100);
  return Math.floor(pays / 1000) + (tenths === 0 ? '' : '.' + tenths) + '折';
}

// Days since 1970 -> [year, month, day], by counting in eras of 400 years that begin in March:
// Date does not exist in view scripts.
function civil(days) {
  var shifted = days + 719468;
  var era = Math.floor(shifted / 146097);
  var dayOfEra = shifted - era * 146097;
  var leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  var yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  var yearStart = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  var dayOfYear = dayOfEra - yearStart;
  var marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  var day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  var month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}

// Epoch milliseconds -> '2026-02-01' on the shop's calendar (UTC+8).
function date(moment) {
  var parts = civil(Math.floor((moment + SHOP_OFFSET) / DAY));
  return parts[0] + '-' + two(parts[1]) + '-' + two(parts[2]);
}

// Epoch milliseconds -> '2026-02-01 10:00'.
function time(moment) {
  var minutes = Math.floor(((moment + SHOP_OFFSET) % DAY) / 60000);
  return date(moment) + ' ' + two(Math.floor(minutes / 60)) + ':' + two(minutes % 60);
}

// Milliseconds -> whole days.
function days(span) {
  return Math.floor(span / DAY);
}

// The first character stands in for a missing picture.
function first(text) {
  return text ? text.charAt(0) : '';
}

function join(values, separator) {
  return values ? values.join(separator) : '';
}

module.exports = { two, yuan, cents, price, count, discount, date, time, days, first, join };
