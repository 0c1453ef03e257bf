// A matrix knows every partial choice ("path") that some SKU fulfils, and whether one of those is in
// stock.  Its keys hold one value number per spec, `*` where nothing is chosen: '0,*' or '0,1'.
// A choice is a list with one value text per spec, '' where nothing is chosen.

const SOLD_OUT = 'sold_out';
const CHOOSABLE = 'choosable';
const ABSENT = 'absent';

function paths(numbers) {
  return numbers.reduce(
    (found, number) => [].concat(...found.map(path => [ [...path, '*'], [...path, number] ])),
    [ [] ],
  );
}

function matrix(product) {
  const states = {};
  product.skus.forEach(sku => {
    const numbers = sku.values.map((value, spec) => product.specs[spec].values.indexOf(value));
    paths(numbers).forEach(path => {
      const key = path.join(',');
      if (states[key] !== CHOOSABLE) states[key] = sku.stock > 0 ? CHOOSABLE : SOLD_OUT;
    });
  });
  return { specs: product.specs, skus: product.skus, states };
}

function stateOf(grid, choice) {
  const path = choice.map((value, spec) => (value ? grid.specs[spec].values.indexOf(value) : '*'));
  return grid.states[path.join(',')] || ABSENT;
}

function replaced(choice, spec, value) {
  return choice.map((old, index) => (index === spec ? value : old));
}

// What a picker shows: [{name, values: [{text, state, chosen}]}].
function rows(grid, choice) {
  return grid.specs.map((spec, index) => ({
    name: spec.name,
    values: spec.values.map(text => ({
      text,
      state: stateOf(grid, replaced(choice, index, text)),
      chosen: choice[index] === text,
    })),
  }));
}

// Specs that leave no choice are chosen from the start.
function start(grid) {
  return grid.specs.map(spec => (spec.values.length === 1 ? spec.values[0] : ''));
}

// A second tap lets go.  A value that does not exist beside the others wins over them: the others
// are kept as far as they fit, so no combination is out of reach.  A value of no SKU stays untaken.
function choose(grid, choice, spec, value) {
  if (choice[spec] === value) return replaced(choice, spec, '');
  const alone = replaced(choice.map(() => ''), spec, value);
  if (stateOf(grid, alone) === ABSENT) return choice;
  return choice.reduce((kept, other, index) => {
    if (index === spec) return kept;
    const next = replaced(kept, index, other);
    return stateOf(grid, next) === ABSENT ? kept : next;
  }, alone);
}

// The SKU of a complete choice, or null.
function find(grid, choice) {
  return grid.skus.find(sku => sku.values.every((value, spec) => value === choice[spec])) || null;
}

function missing(grid, choice) {
  return grid.specs.filter((spec, index) => !choice[index]).map(spec => spec.name);
}

module.exports = { matrix, rows, start, choose, find, missing };
