function text() {
  return '1 < 2 && 3 > 2，{{不是表达式}}，&nbsp; 和 A&B';
}

function text2() {
  return '他说"好"，it\'s';
}

module.exports = { text: text, text2: text2 };
