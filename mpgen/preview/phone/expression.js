// Run-time expressions of templates: parsed once, evaluated against a scope.
// The grammar is the platforms' own; what one of them refuses is a message, never a guess.

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|([A-Za-z_$][\w$]*)|(\.\.\.|===|!==|==|!=|<=|>=|&&|\|\||[-+*/%!<>?:.,()[\]{}]))/y;
const BINARY = {
  '||': 1, '&&': 2, '===': 3, '!==': 3, '==': 3, '!=': 3,
  '<': 4, '>': 4, '<=': 4, '>=': 4, '+': 5, '-': 5, '*': 6, '/': 6, '%': 6,
};
const WORDS = { true: true, false: false, null: null, undefined: undefined };

// What a platform's compiler refuses; `line` is given where the reader of the template knows it.
export class TemplateError extends Error {
  constructor(message, line) {
    super(message);
    this.line = line;
  }
}

function tokens(text) {
  const found = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  while (text.slice(end).trim()) {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(text);
    if (!match) throw new TemplateError(`unexpected \`${text.slice(end).trim()[0]}\` in {{${text}}}`);
    end = TOKEN.lastIndex;
    const [, number, string, name, mark] = match;
    if (number !== undefined) found.push({ kind: 'value', value: Number(number) });
    else if (string !== undefined) found.push({ kind: 'value', value: unquote(string) });
    else if (name !== undefined) found.push({ kind: 'name', value: name });
    else found.push({ kind: mark, value: mark });
  }
  return found;
}

function unquote(string) {
  const escapes = { n: '\n', t: '\t', r: '\r' };
  return string.slice(1, -1).replace(/\\(.)/g, (_, mark) => escapes[mark] ?? mark);
}

// Answers a function (scope) => value.  `rules.parentheses` is what the platform allows.
export function compile(text, rules) {
  const list = tokens(text);
  let at = 0;
  const peek = () => list[at]?.kind;
  const take = (kind) => {
    if (peek() !== kind) throw new TemplateError(`expected \`${kind}\` in {{${text}}}`);
    return list[at++].value;
  };

  function conditional() {
    const test = binary(1);
    if (peek() !== '?') return test;
    take('?');
    const yes = conditional();
    take(':');
    const no = conditional();
    return (scope) => (test(scope) ? yes(scope) : no(scope));
  }

  function binary(least) {
    let left = unary();
    while (BINARY[peek()] >= least) {
      const operator = list[at++].value;
      left = joined(operator, left, binary(BINARY[operator] + 1));
    }
    return left;
  }

  function unary() {
    if (peek() === '!') { at += 1; const of = unary(); return (scope) => !of(scope); }
    if (peek() === '-') { at += 1; const of = unary(); return (scope) => -of(scope); }
    if (peek() === '+') { at += 1; const of = unary(); return (scope) => +of(scope); }
    return postfix(primary());
  }

  function postfix(start) {
    let value = start;
    for (;;) {
      if (peek() === '.') {
        take('.');
        const name = take('name');
        const owner = value;
        value = (scope) => owner(scope)?.[name];
        Object.assign(value, { owner, member: name });
      } else if (peek() === '[') {
        take('[');
        const index = conditional();
        take(']');
        const owner = value;
        value = (scope) => owner(scope)?.[index(scope)];
        value.owner = owner;
      } else if (peek() === '(') {
        value = call(value);
      } else return value;
    }
  }

  function call(callee) {
    const script = rules.modules[(callee.owner ?? callee).variable];
    if (!script) throw new TemplateError(`a call of something that is not a view script in {{${text}}}`);
    if (callee.member && typeof script[callee.member] !== 'function') {
      throw new TemplateError(`no such view-script function in {{${text}}}`);
    }
    take('(');
    const given = [];
    while (peek() !== ')') {
      given.push(conditional());
      if (peek() === ',') take(',');
    }
    take(')');
    return (scope) => callee(scope)(...given.map((each) => each(scope)));
  }

  function primary() {
    const token = list[at++];
    if (!token) throw new TemplateError(`{{${text}}} ends too early`);
    if (token.kind === 'value') return () => token.value;
    if (token.kind === 'name') {
      if (token.value in WORDS) return () => WORDS[token.value];
      const read = (scope) => scope[token.value];
      read.variable = token.value;
      return read;
    }
    if (token.kind === '(') {
      if (!rules.parentheses) throw new TemplateError(`parentheses do not compile here: {{${text}}}`);
      const inner = conditional();
      take(')');
      return inner;
    }
    if (token.kind === '[') return array();
    if (token.kind === '{') throw new TemplateError(`an object in {{${text}}} does not compile`);
    throw new TemplateError(`unexpected \`${token.value}\` in {{${text}}}`);
  }

  function array() {
    const items = [];
    while (peek() !== ']') {
      items.push(conditional());
      if (peek() === ',') take(',');
    }
    take(']');
    return (scope) => items.map((each) => each(scope));
  }

  const value = conditional();
  if (at < list.length) throw new TemplateError(`unexpected \`${list[at].value}\` in {{${text}}}`);
  return value;
}

function joined(operator, left, right) {
  switch (operator) {
    case '||': return (scope) => left(scope) || right(scope);
    case '&&': return (scope) => left(scope) && right(scope);
    case '===': return (scope) => left(scope) === right(scope);
    case '!==': return (scope) => left(scope) !== right(scope);
    case '==': return (scope) => left(scope) == right(scope); // eslint-disable-line eqeqeq
    case '!=': return (scope) => left(scope) != right(scope); // eslint-disable-line eqeqeq
    case '<': return (scope) => left(scope) < right(scope);
    case '>': return (scope) => left(scope) > right(scope);
    case '<=': return (scope) => left(scope) <= right(scope);
    case '>=': return (scope) => left(scope) >= right(scope);
    case '+': return (scope) => left(scope) + right(scope);
    case '-': return (scope) => left(scope) - right(scope);
    case '*': return (scope) => left(scope) * right(scope);
    case '/': return (scope) => left(scope) / right(scope);
    default: return (scope) => left(scope) % right(scope);
  }
}

// `a{{b}}c` → (scope) => value; a text that is one mustache keeps its value's type.
export function compileText(text, rules) {
  const parts = text.split(/(\{\{[\s\S]*?\}\})/).filter((part) => part !== '');
  const each = parts.map((part) => (
    part.startsWith('{{') ? compile(part.slice(2, -2), rules) : () => part
  ));
  if (each.length === 1) return each[0];
  return (scope) => each.map((part) => shown(part(scope))).join('');
}

export function shown(value) {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
