function text() {
  return "it's";
}

function text2() {
  return 'a"b';
}

function text3() {
  return '}}';
}

function text4() {
  return '<b>';
}

module.exports = { text: text, text2: text2, text3: text3, text4: text4 };
